import { EventEmitter } from 'node:events'
import type { PlainRequest, PlainResponse } from '../channel.ts'
import { isPrevented } from './prevented.ts'
import { strict } from './strict.ts'

type Serve = (request: Request) => Response | Promise<Response>
type Decide = (answer: { readonly cancel?: boolean }) => void
type BeforeRequest = (details: { url: string }, decide: Decide) => void
type PermissionRequest = (contents: object, permission: string, answer: (granted: boolean) => void) => void
type PermissionCheck = (contents: object, permission: string) => boolean

/** Which permissions a page may hold; what Chromium calls each stands in `open-page.ts`. */
export const permissionNames = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'geolocation',
  'notifications',
  'midi',
  'idle-detection',
  'window-management',
  'local-fonts',
  'storage-access',
  'camera',
  'microphone',
] as const

const schemes = new Map<string, { readonly standard?: boolean; readonly secure?: boolean }>()

export class Session extends EventEmitter {
  readonly partition: string
  readonly serving = new Map<string, Serve>()
  #before: BeforeRequest | undefined
  #request: PermissionRequest | undefined
  #check: PermissionCheck | undefined

  constructor(partition: string) {
    super()
    this.partition = partition
  }

  readonly protocol = strict('session.protocol', {
    handle: (scheme: string, serve: Serve) => {
      const privileges = schemes.get(scheme)
      if (privileges?.standard !== true || privileges.secure !== true)
        throw new Error(`electron stand-in: ${scheme} is not registered as standard and secure`)
      this.serving.set(scheme, serve)
    },
  })

  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (decide: BeforeRequest) => {
      if (typeof decide !== 'function') throw new Error('electron stand-in: a filter is not offered')
      this.#before = decide
    },
  })

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.#request = handler
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.#check = handler
  }

  setDevicePermissionHandler(_handler: unknown): void {}
  setDisplayMediaRequestHandler(_handler: unknown): void {}
  setSpellCheckerEnabled(_isOn: boolean): void {}

  /** What the app answers when a page asks for a permission; without a handler Electron allows everything. */
  async permits(name: string): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    if (this.#request === undefined) resolve(true)
    else this.#request({}, name, resolve)
    return promise
  }

  /** What the app answers when Chromium asks whether a page holds a permission. */
  holds(name: string): boolean {
    return this.#check?.({}, name) ?? true
  }

  async listPermissions(): Promise<Record<string, boolean>> {
    const granted: Record<string, boolean> = {}
    for (const name of permissionNames) granted[name] = (await this.permits(name)) && this.holds(name)
    return granted
  }

  async lets(url: string): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    if (this.#before === undefined) resolve(true)
    else this.#before({ url }, ({ cancel }) => resolve(cancel !== true))
    return promise
  }

  refusesDownload(url: string): boolean {
    return isPrevented(this, 'will-download', { rest: [{ getURL: () => url }, {}] })
  }

  /** What the app's own protocol answers; 404 where nothing is handled, as for an unknown file. */
  async serve({ url, method, headers, body }: PlainRequest): Promise<PlainResponse> {
    if (!(await this.lets(url))) return { status: 0, headers: [], body: new Uint8Array() }
    const serve = this.serving.get(new URL(url).protocol.slice(0, -1))
    const init = { method, headers, ...(body === undefined ? {} : { body: new Uint8Array(body) }) }
    const answer = (await serve?.(new Request(url, init))) ?? new Response(null, { status: 404 })
    return {
      status: answer.status,
      headers: [...answer.headers],
      body: new Uint8Array(await answer.arrayBuffer()),
    }
  }
}

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (list: readonly { scheme: string; privileges?: object }[]) => {
    for (const { scheme, privileges = {} } of list) schemes.set(scheme, privileges)
  },
})

const sessions = new Map<string, Session>()
const defaultSession = new Session('')

export const session = strict('session', {
  defaultSession,
  fromPartition: (partition: string, _options?: object) => {
    const known = sessions.get(partition) ?? new Session(partition)
    sessions.set(partition, known)
    return known
  },
})
