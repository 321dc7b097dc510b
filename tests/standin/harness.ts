import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { toHttps, toOwn } from './addresses.ts'
import type { FromMain, Note, QuestionFromMain, WindowFacts } from './channel.ts'
import { makeCodec } from './codec.ts'
import type { Evaluated } from './electron/take-messages.ts'
import { startMainProcess, type MainProcess } from './main-process.ts'
import { routeRequests } from './route-requests.ts'
import { openWindowPage, type WindowPage } from './window-page.ts'

/** What a dialog answers: `{ canceled, filePaths }` of an open dialog, `{ canceled, filePath }` of a save dialog. */
export type DialogAnswer = {
  readonly canceled: boolean
  readonly filePaths?: readonly string[]
  readonly filePath?: string
}

export type LaunchOptions = {
  /** The built program: a folder with main, preload and renderer. By default the project's `out`. */
  readonly program?: string
  /** By default a folder of this start alone, removed when it is closed. */
  readonly userData?: string
  readonly argv?: readonly string[]
  readonly languages?: readonly string[]
  /** Keep what the main process hears, for `app.heard`. */
  readonly hear?: boolean
  /** Answers the dialogs that no answer was put in `app.dialogs` for. */
  readonly onDialog?: (kind: string, options: unknown) => Promise<DialogAnswer>
  /** A size for every window, whatever the app asks for. */
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** The project's own folder. */
export const projectFolder = resolve(import.meta.dirname, '../..')

const codec = makeCodec()

/** A running app in the stand-in. */
export class StandinApp {
  /** Answers for the dialogs that come, in their order. A dialog without one fails. */
  readonly dialogs: DialogAnswer[] = []
  /** What each dialog was asked. */
  readonly asked: { readonly kind: string; readonly options: unknown }[] = []
  readonly notes: Note[] = []
  /** Requests and navigations that were refused; one the app would have let out begins with `let through`. */
  readonly refused: string[] = []
  readonly popups: { readonly url: string; readonly action: string }[] = []
  readonly printed: Buffer[] = []
  exitCode: number | string | undefined

  readonly userData: string
  readonly #browser: Browser
  readonly #options: LaunchOptions
  readonly #ownsUserData: boolean
  readonly #main: MainProcess
  readonly #contexts = new Map<string, Promise<BrowserContext>>()
  readonly #windows = new Map<number, Promise<WindowPage>>()
  readonly #open = new Map<number, WindowPage>()
  readonly #forged = new Map<string, (answer: { result?: unknown; error?: string }) => void>()
  #waiting: (() => void)[] = []

  constructor(browser: Browser, options: LaunchOptions) {
    this.#browser = browser
    this.#options = options
    this.#ownsUserData = options.userData === undefined
    this.userData = options.userData ?? mkdtempSync(join(tmpdir(), 'sandyq-app-'))
    this.#main = startMainProcess({
      main: join(options.program ?? join(projectFolder, 'out'), 'main/main.js'),
      argv: options.argv ?? [],
      folder: projectFolder,
      chromium: browser.version(),
      standin: {
        userData: this.userData,
        version: '0.0.0',
        isPackaged: true,
        languages: options.languages ?? ['ru-KZ', 'kk-KZ'],
        hear: options.hear ?? false,
      },
      take: (message) => {
        this.#take(message).catch((error: unknown) => {
          if (this.exitCode === undefined) console.error('stand-in:', message.from, error)
        })
      },
    })
    void this.#main.exited.then((code) => {
      this.exitCode = code
      this.#tellWaiting()
    })
  }

  get pid(): number {
    return this.#main.pid
  }
  get exited(): Promise<number | string> {
    return this.#main.exited
  }

  async #take(message: Exclude<FromMain, { from: 'answer' }>): Promise<void> {
    if (message.from === 'hello') return this.#main.tell({ to: 'ready' })
    if (message.from === 'note') return void this.notes.push(message.note)
    if (message.from === 'create') return this.#create(message.window)
    if (message.from === 'destroy') return this.#destroy(message.window)
    if (message.from === 'send') return this.#send(message)
    const { id, question } = message
    await this.#answer(question).then(
      (value) => this.#main.tell({ to: 'answer', id, value }),
      (error: unknown) => this.#main.tell({ to: 'answer', id, error: String(error) }),
    )
  }

  /** One browser context a partition: another process, another storage. */
  #contextOf(partition: string): Promise<BrowserContext> {
    const known = this.#contexts.get(partition) ?? this.#newContext()
    this.#contexts.set(partition, known)
    return known
  }

  async #newContext(): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      acceptDownloads: true,
      serviceWorkers: 'block',
      locale: 'ru-KZ',
      timezoneId: 'Asia/Almaty',
    })
    await routeRequests(context, {
      main: this.#main,
      windowOf: (page) => this.#windowOf(page),
      anyWindow: () => [...this.#open.values()].find((window) => window.context === context),
      onRefused: (url) => this.refused.push(url),
    })
    context.on('page', (page) => void this.#refusePopup(page))
    return context
  }

  #windowOf(page: Page): WindowPage | undefined {
    return [...this.#open.values()].find((window) => window.page === page)
  }

  /** The stand-in has no windows but BrowserWindows: a new one is closed, whatever the app says to it. */
  async #refusePopup(page: Page): Promise<void> {
    const opener = await page.opener()
    const window = opener === null ? undefined : this.#windowOf(opener)
    if (window === undefined) return
    const url = toOwn(page.url())
    const action = await this.#main.ask({ ask: 'popup', window: window.facts.id, url })
    this.popups.push({ url, action: String(action) })
    await page.close()
  }

  async #create(facts: WindowFacts): Promise<void> {
    const opening = this.#contextOf(facts.partition).then((context) =>
      openWindowPage(
        { browser: this.#browser, context, main: this.#main },
        { ...facts, ...this.#options.viewport },
      ),
    )
    this.#windows.set(facts.id, opening)
    const window = await opening
    if (this.#windows.has(facts.id)) this.#open.set(facts.id, window)
    this.#tellWaiting()
  }

  async #destroy(id: number): Promise<void> {
    const opening = this.#windows.get(id)
    this.#windows.delete(id)
    const window = await opening
    this.#open.delete(id)
    await window?.page.close()
    const isShared = [...this.#open.values()].some((other) => other.context === window?.context)
    if (!isShared) await window?.context.close()
  }

  async #send(message: Extract<FromMain, { from: 'send' }>): Promise<void> {
    const forged = this.#forged.get(message.context ?? '')
    if (forged !== undefined) return forged(codec.decode(message.payload) as { result?: unknown })
    const window = await this.#windows.get(message.window)
    await window?.deliver(message.payload, message.context)
  }

  async #answer(question: QuestionFromMain): Promise<unknown> {
    if (question.ask === 'dialog') return this.#answerDialog(question)
    const window = await this.#windows.get(question.window)
    if (window === undefined) throw new Error('the window is gone')
    if (question.ask === 'print') return this.printed.push(await window.page.pdf()) > 0
    window.isLoading = true
    await window.page.goto(toHttps(question.url)).finally(() => (window.isLoading = false))
    return undefined
  }

  async #answerDialog({
    kind,
    options,
  }: Extract<QuestionFromMain, { ask: 'dialog' }>): Promise<DialogAnswer> {
    this.asked.push({ kind, options })
    const answer = this.dialogs.shift() ?? (await this.#options.onDialog?.(kind, options))
    if (answer === undefined) throw new Error(`no test answers this ${kind} dialog`)
    return answer
  }

  #tellWaiting(): void {
    for (const wake of this.#waiting.splice(0)) wake()
  }

  /** Windows that are open now, the newest last. */
  windows(): WindowPage[] {
    return [...this.#open.values()]
  }

  /** The page of the only window, when it is loaded; after a lock, the new one. Throws when the app has ended. */
  async window(): Promise<Page> {
    for (;;) {
      const page = [...this.#open.values()].at(-1)?.page
      if (page !== undefined) {
        await page.waitForURL(/^https:/u, { waitUntil: 'load' })
        return page
      }
      if (this.exitCode !== undefined)
        throw new Error(`the app ended (${String(this.exitCode)}) without a window`)
      await new Promise<void>((wake) => this.#waiting.push(wake))
    }
  }

  /** The page that takes this one's place, for instance when the vault is locked. */
  async nextWindow(former: Page): Promise<Page> {
    if (!former.isClosed()) await former.waitForEvent('close')
    return this.window()
  }

  /** Runs a test's own function in the main process. */
  async evaluate<Value, Argument = undefined>(
    work: (parts: Evaluated, argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ): Promise<Value> {
    return (await this.#main.ask({ ask: 'evaluate', code: String(work), argument })) as Value
  }

  /** Clicks an item of the application menu. */
  async menu(id: string): Promise<void> {
    await this.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id)
      if (item === undefined || item === null) throw new Error(`no menu item ${id}`)
      item.click()
    }, id)
  }

  /** Something the system reports, as `suspend` or `lock-screen`. */
  async system(event: string): Promise<void> {
    await this.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event)
  }

  /** Nobody has touched the computer for so long. */
  async idle(seconds: number): Promise<void> {
    await this.evaluate(({ setIdleSeconds }, idle) => setIdleSeconds(idle), seconds)
  }

  /** What a hostile frame would send: an invoke from an address, from the top frame or below it. Rejects as invoke does. */
  invokeAs(frame: { readonly url: string; readonly isTop: boolean }, channel: string, ...args: unknown[]) {
    const context = `forged-${String(this.#forged.size)}-${channel}`
    const window = [...this.#open.keys()].at(-1) ?? 0
    return new Promise<unknown>((resolve, reject) => {
      this.#forged.set(context, ({ result, error }) => {
        this.#forged.delete(context)
        if (error === undefined) resolve(result)
        else reject(new Error(error))
      })
      const payload = codec.encode({ channel, args, call: 1 })
      this.#main.tell({ to: 'ipc', window, frame: { ...frame, context }, payload })
    })
  }

  /** Another start of the program, with these words. */
  secondInstance(argv: readonly string[]): void {
    this.#main.tell({ to: 'second-instance', argv: ['sandyq', ...argv], folder: projectFolder })
  }

  /** Everything the main process was told, as text; only with `hear`. */
  heard(): string {
    return this.notes.flatMap((note) => (note.note === 'heard' ? [note.payload] : [])).join('\n')
  }

  /** Processes that the app started, by the name of their script, in order; some may have ended. */
  forked(file: string): number[] {
    return this.notes.flatMap((note) =>
      note.note === 'forked' && note.file.endsWith(file) ? [note.pid] : [],
    )
  }

  /** Drops files from outside on an element. */
  async drop(page: Page, selector: string, paths: readonly string[]): Promise<void> {
    const box = await page.locator(selector).boundingBox()
    const cdp = this.#windowOf(page)?.cdp
    if (box === null || cdp === undefined) throw new Error(`nothing to drop on: ${selector}`)
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const data = { items: [], files: [...paths], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, ...place, data })
  }

  /** The process that runs a page. */
  async rendererPid(page: Page): Promise<number> {
    const window = this.#windowOf(page)
    if (window === undefined) throw new Error('no window has this page')
    const before = await this.#renderers()
    // Chromium does not say which process a page has; the one whose time goes up with its work is it.
    await window.page.evaluate(() => {
      const end = performance.now() + 300
      while (performance.now() < end);
    })
    const after = await this.#renderers()
    const grown = [...after].map(([pid, time]) => ({ pid, grown: time - (before.get(pid) ?? 0) }))
    return grown.sort((one, other) => other.grown - one.grown)[0]?.pid ?? 0
  }

  async isRendererAlive(pid: number): Promise<boolean> {
    return (await this.#renderers()).has(pid)
  }

  async #renderers(): Promise<Map<number, number>> {
    const session = await this.#browser.newBrowserCDPSession()
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    await session.detach()
    return new Map(
      processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]),
    )
  }

  /** Ends the process of a page as a defect in Chromium would. */
  async crashPage(page: Page): Promise<void> {
    const window = this.#windowOf(page)
    await window?.cdp.send('Page.crash').catch(() => undefined)
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.#main.kill(signal)
    await this.exited
  }

  /** Quits as a person would; after ten seconds, by force. Removes what is left. */
  async close(): Promise<void> {
    if (this.exitCode === undefined) {
      this.evaluate(({ app }) => void setImmediate(() => app.quit())).catch(() => undefined)
      const late = setTimeout(() => this.#main.kill('SIGKILL'), 10_000)
      await this.exited
      clearTimeout(late)
    }
    for (const context of this.#contexts.values()) await (await context).close().catch(() => undefined)
    if (this.#ownsUserData) rmSync(this.userData, { recursive: true, force: true })
  }
}

/** Starts the built, unchanged app in a browser. Opens no TCP port; nothing outside the app's own scheme is ever fetched. */
export function launchApp(browser: Browser, options: LaunchOptions = {}): StandinApp {
  return new StandinApp(browser, options)
}
