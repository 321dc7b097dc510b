import { randomBytes } from 'node:crypto'
import { session, type BrowserWindow } from 'electron'
import type { LockReason, PageEvent } from '../../shared/contract/page-bridge.ts'
import { serveScheme } from './app-protocol.ts'
import { startBackendProcess, type BackendProcess } from './backend-process.ts'
import type { ClipboardClearing } from './clipboard-clearing.ts'
import type { FileGrants } from './file-grants.ts'
import { lockSession } from './lockdown.ts'
import { pageUrl } from './page-address.ts'
import type { ProblemLog } from './problem-log.ts'
import { createWindow } from './window.ts'
import type { WindowState } from './window-state.ts'

/** How long the page may take to save drafts before it is locked all the same. */
const draftsGraceMs = 2_000
/** What crashes more often than this within a minute is left alone. */
const mostCrashes = 5

type DesktopOptions = {
  readonly pageFolder: string
  readonly grants: FileGrants
  readonly clipboard: ClipboardClearing
  readonly log: ProblemLog
  readonly now: () => Date
  readonly contentProtection: () => boolean
  readonly readState: () => WindowState
  readonly writeState: (state: WindowState) => void
}

/** The window and the backend process as one thing that can be locked. */
export type Desktop = {
  readonly window: () => BrowserWindow
  /** Tells the page that something happened; while it loads, the event waits. */
  readonly tell: (event: PageEvent) => void
  /** Whether a vault is open, or about to be. */
  readonly isOpen: () => boolean
  /**
   * Locks an open vault: the page saves its drafts, its process is replaced by a new one in the same place, the backend's process
   * ends, and a new one starts. The old page is gone first: jobs may take their time to stop. Never throws; a second call
   * waits for the first.
   */
  readonly lock: (reason: LockReason) => Promise<void>
  /** The page has saved its drafts. */
  readonly draftsSaved: () => void
}

export function createDesktop(options: DesktopOptions): Desktop {
  const { grants, clipboard, log, now } = options
  let isOpen = false
  let isLoaded = false
  /** Whether the backend serves pages, or is about to end. */
  let isServing = true
  let pages = 0
  let crashes: number[] = []
  let waitingEvents: PageEvent[] = []
  let locking: Promise<void> | undefined
  let drafts = Promise.withResolvers<void>()
  let backend = startBackend()
  let window = openWindow(options.readState())

  function tell(event: PageEvent): void {
    if (!isLoaded) waitingEvents.push(event)
    else if (!window.isDestroyed()) window.webContents.send('sandyq:event', event)
  }

  function connect(): void {
    if (!isLoaded || !isServing) return
    backend.connect(window.webContents)
    window.webContents.send('sandyq:event', { event: 'backend', state: 'ready' } satisfies PageEvent)
  }

  function startBackend(): BackendProcess {
    return startBackendProcess({
      redeem: grants.redeem,
      onVault: (open) => (isOpen = isServing && open),
      onProblem: (support) => log('backend', support),
      onCrash: restartBackend,
    })
  }

  /** Notes a crash; true when there were too many in the last minute to try again. */
  function noteCrash(kind: 'backend-crash' | 'page-crash', support: string): boolean {
    const minuteAgo = now().getTime() - 60_000
    crashes = [...crashes.filter((at) => at > minuteAgo), now().getTime()]
    log(kind, support)
    return crashes.length > mostCrashes
  }

  function restartBackend(): void {
    const support = randomBytes(4).toString('hex')
    const isTooOften = noteCrash('backend-crash', support)
    isOpen = false
    tell({ event: 'backend', state: 'crashed', support })
    if (isTooOften) return
    backend = startBackend()
    connect()
  }

  /** A session of its own for each page: nothing it kept or cached is there for the next one. */
  function openWindow(state: WindowState): BrowserWindow {
    pages += 1
    const own = session.fromPartition(`page-${String(pages)}`, { cache: false })
    lockSession(own)
    serveScheme(own, { pageFolder: options.pageFolder, readPiece: (...range) => backend.readPiece(...range) })
    const opened = createWindow({ session: own, state, contentProtection: options.contentProtection() })
    isLoaded = false
    opened.webContents.on('did-finish-load', () => {
      isLoaded = true
      connect()
      for (const event of waitingEvents.splice(0)) tell(event)
    })
    opened.webContents.on('render-process-gone', () => {
      // A lock that is on its way replaces the page by itself.
      if (opened === window && locking === undefined) inTurn(replaceCrashedPage)
    })
    opened.on('close', (event) => {
      keepState(opened)
      if (!isOpen && locking === undefined) return
      event.preventDefault()
      void lock('quit').then(() => window.destroy())
    })
    // Fails only for a window that is destroyed meanwhile.
    opened.loadURL(pageUrl).catch(() => undefined)
    return opened
  }

  function stateOf(from: BrowserWindow): WindowState {
    return { bounds: from.getNormalBounds(), isMaximised: from.isMaximized() }
  }

  function keepState(from: BrowserWindow): void {
    try {
      options.writeState(stateOf(from))
    } catch {
      // A full disk must not stop a lock.
    }
  }

  /** Another page in the place of this one, which is gone at once. */
  function replacePage(): void {
    const former = window
    waitingEvents = []
    window = openWindow(stateOf(former))
    former.destroy()
  }

  async function replaceCrashedPage(): Promise<void> {
    const isTooOften = noteCrash('page-crash', randomBytes(4).toString('hex'))
    stopServing()
    if (!isTooOften) replacePage()
    await endVault()
    if (!isTooOften) serveAnew()
  }

  /** Nothing of the vault is handed out any more, and no choice of its page is good. */
  function stopServing(): void {
    isServing = false
    isOpen = false
    grants.clear()
  }

  async function endVault(): Promise<void> {
    await backend.close()
    // What cannot be cleared must not keep the vault from being locked.
    await clipboard.clearNow().catch(() => log('shell', randomBytes(4).toString('hex')))
  }

  function serveAnew(): void {
    backend = startBackend()
    isServing = true
    connect()
  }

  async function saveDrafts(reason: LockReason): Promise<void> {
    drafts = Promise.withResolvers<void>()
    tell({ event: 'locking', reason })
    const late = setTimeout(drafts.resolve, draftsGraceMs)
    await drafts.promise
    clearTimeout(late)
  }

  async function lockNow(reason: LockReason): Promise<void> {
    await saveDrafts(reason)
    stopServing()
    if (reason !== 'quit') replacePage()
    await endVault()
    if (reason !== 'quit') serveAnew()
  }

  async function lock(reason: LockReason): Promise<void> {
    if (isOpen && locking === undefined) inTurn(() => lockNow(reason))
    await locking
  }

  function inTurn(work: () => Promise<void>): void {
    locking = work().finally(() => (locking = undefined))
  }

  return { window: () => window, tell, isOpen: () => isOpen, lock, draftsSaved: () => drafts.resolve() }
}
