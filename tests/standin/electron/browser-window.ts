import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { ask, codec, note, tell } from './harness-link.ts'
import { MessagePortMain } from './ports.ts'
import { isPrevented } from './prevented.ts'
import { session, type Session } from './sessions.ts'
import { original, strict } from './strict.ts'

type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type WebPreferences = Readonly<Record<string, unknown>> & {
  readonly session?: Session
  readonly preload?: string
}
type WindowOptions = Partial<Bounds> & {
  readonly show?: boolean
  readonly title?: string
  readonly webPreferences?: WebPreferences
}
type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' }

export const windows = new Map<number, BrowserWindow>()
/** What is to be told of a window that was made, or of the last one that went. */
export const appEvents = new EventEmitter()
let made = 0

export class WebContents extends EventEmitter {
  readonly id: number
  readonly session: Session
  readonly #ports = new Set<number>()
  #openHandler: OpenHandler = () => ({ action: 'allow' })
  #url = ''

  constructor(id: number, session: Session) {
    super()
    this.id = id
    this.session = session
  }

  getURL(): string {
    return this.#url
  }

  send(channel: string, ...args: unknown[]): void {
    tell({ from: 'send', window: this.id, payload: codec.encode({ channel, args: structuredClone(args) }) })
  }

  postMessage(channel: string, message: unknown, transfer: readonly MessagePortMain[] = []): void {
    const toPage = (payload: unknown) =>
      tell({ from: 'send', window: this.id, payload: codec.encode(payload) })
    const early: unknown[] = []
    let isHanded = false
    const holder = {
      deliver: (port: number, data: unknown) =>
        isHanded ? toPage({ port, data }) : early.push({ port, data }),
      closed: (port: number) => toPage({ port, closed: true }),
    }
    const ports = transfer.map((port) => MessagePortMain.move(port, holder))
    for (const port of ports) this.#ports.add(port)
    toPage({ channel, args: [structuredClone(message)], ports })
    isHanded = true
    early.forEach(toPage)
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    note({ note: 'webrtc', window: this.id, policy })
  }

  async loadURL(url: string): Promise<void> {
    await ask({ ask: 'load', window: this.id, url })
  }

  print(_options: object, done: (printed: boolean) => void): void {
    const tell = async () => done((await ask({ ask: 'print', window: this.id })) === true)
    void tell()
  }

  /** What the app would do with a new window. */
  static opens(contents: WebContents, url: string): string {
    return original(contents).#openHandler({ url }).action
  }

  /** A page was loaded: whatever ports the one before it held are gone. */
  static loaded(contents: WebContents, url: string): void {
    original(contents).#url = url
    contents.emit('did-finish-load')
  }

  static gone(contents: WebContents): void {
    const ports = original(contents).#ports
    for (const port of ports) MessagePortMain.closedByHolder(port)
    ports.clear()
  }
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()]
  }

  readonly id = (made += 1)
  readonly webContents: WebContents
  #bounds: Bounds
  #isMaximised = false
  #isVisible: boolean
  #isDestroyed = false

  constructor({ show = true, webPreferences = {}, ...options }: WindowOptions = {}) {
    super()
    const { x = 40, y = 30, width = 800, height = 600 } = options
    this.#bounds = { x, y, width, height }
    this.#isVisible = show
    const own = webPreferences.session ?? session.defaultSession
    this.webContents = strict('webContents', new WebContents(this.id, own))
    windows.set(this.id, this)
    const { preload, session: _own, ...preferences } = webPreferences
    tell({
      from: 'create',
      window: {
        id: this.id,
        partition: own.partition,
        width,
        height,
        preferences,
        preload: preload === undefined ? '' : readFileSync(preload, 'utf8'),
      },
    })
    appEvents.emit('web-contents-created', {}, this.webContents)
    return strict('BrowserWindow', this)
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }
  show(): void {
    this.#isVisible = true
    this.emit('show')
  }
  isVisible(): boolean {
    return this.#isVisible
  }
  focus(): void {
    this.emit('focus')
  }
  restore(): void {
    this.emit('restore')
  }
  isMinimized(): boolean {
    return false
  }
  maximize(): void {
    this.#isMaximised = true
    this.emit('maximize')
  }
  isMaximized(): boolean {
    return this.#isMaximised
  }
  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds }
  }
  getBounds(): Bounds {
    return this.#bounds
  }
  getNormalBounds(): Bounds {
    return this.#bounds
  }
  setContentProtection(isOn: boolean): void {
    note({ note: 'protect', isOn })
  }
  isDestroyed(): boolean {
    return this.#isDestroyed
  }
  close(): void {
    if (!this.#isDestroyed && !isPrevented(this, 'close')) this.destroy()
  }
  destroy(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    windows.delete(this.id)
    WebContents.gone(this.webContents)
    tell({ from: 'destroy', window: this.id })
    this.webContents.emit('destroyed')
    this.emit('closed')
    if (windows.size === 0) appEvents.emit('all-closed')
  }
}
