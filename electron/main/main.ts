import { join } from 'node:path'
import { app, clipboard, nativeTheme, powerMonitor, screen } from 'electron'
import { registerScheme } from './app-protocol.ts'
import { createAutoLock } from './auto-lock.ts'
import { createClipboardClearing } from './clipboard-clearing.ts'
import { createDesktop } from './desktop.ts'
import { createDialogs, grantPlace } from './dialogs.ts'
import { createFileGrants } from './file-grants.ts'
import { lockNetwork } from './lockdown.ts'
import { setMenu } from './menu.ts'
import { vaultOf, watchOpenedVaults } from './opened-vaults.ts'
import { createProblemLog } from './problem-log.ts'
import { createRecentVaults } from './recent-vaults.ts'
import { createSettingsStore, languageOf } from './settings.ts'
import { createShellHandlers } from './shell-handlers.ts'
import { serveShell } from './shell.ts'
import { readWindowState, writeWindowState } from './window-state.ts'

const now = () => new Date()

/** Everything of a start, once the system is ready for windows. */
function start(early: readonly string[]): (path: string) => void {
  const own = (name: string) => join(app.getPath('userData'), name)
  const settings = createSettingsStore(own('settings.json'), languageOf(app.getPreferredSystemLanguages()))
  const recent = createRecentVaults(own('recent-vaults.json'))
  const grants = createFileGrants(now)
  const copying = createClipboardClearing(clipboard, () => settings.get().clearClipboard)
  const log = createProblemLog(own('problems.log'), now)
  const screens = () => screen.getAllDisplays().map((display) => display.workArea)

  const desktop = createDesktop({
    pageFolder: join(import.meta.dirname, '../renderer'),
    grants,
    clipboard: copying,
    log,
    now,
    contentProtection: () => settings.get().contentProtection,
    readState: () => readWindowState(own('window.json'), screens()),
    writeState: (state) => writeWindowState(own('window.json'), state),
  })
  const dialogs = createDialogs(desktop.window, grants)
  const handlers = createShellHandlers({
    desktop,
    settings,
    recent,
    grants,
    dialogs,
    clipboard: copying,
    now,
  })
  serveShell({ handlers, grants, log, contents: () => desktop.window().webContents })

  const applySettings = () => {
    const { theme, language, contentProtection } = settings.get()
    nativeTheme.themeSource = theme
    desktop.window().setContentProtection(contentProtection)
    setMenu(language, {
      command: (command) => desktop.tell({ event: 'menu', command }),
      lock: () => void desktop.lock('person'),
    })
  }
  applySettings()
  settings.onChange(applySettings)

  const tick = createAutoLock({
    system: {
      onSuspend: (listener) => powerMonitor.on('suspend', listener),
      onScreenLock: (listener) => powerMonitor.on('lock-screen', listener),
      onUserSwitch: (listener) => powerMonitor.on('user-did-resign-active', listener),
      idleSeconds: () => powerMonitor.getSystemIdleTime(),
    },
    minutes: () => settings.get().autoLockMinutes,
    isOpen: desktop.isOpen,
    lock: (reason) => void desktop.lock(reason),
    tell: (secondsLeft) => desktop.tell({ event: 'auto-lock', secondsLeft }),
  })
  setInterval(tick, 1_000)
  let clearing: Promise<void> | undefined
  let isCleared = false
  app.on('will-quit', (event) => {
    if (isCleared) return
    event.preventDefault()
    clearing ??= copying
      .clearNow()
      .catch(() => undefined)
      .then(() => {
        isCleared = true
        app.quit()
      })
  })
  app.on('second-instance', () => {
    if (desktop.window().isMinimized()) desktop.window().restore()
    desktop.window().focus()
  })

  const openVault = (path: string) =>
    desktop.tell({ event: 'open-vault', ...grantPlace(grants, { path, kind: 'vault' }) })
  early.forEach(openVault)
  return openVault
}

app.enableSandbox()
lockNetwork(app)
registerScheme()
if (app.requestSingleInstanceLock()) {
  const early: string[] = []
  let open = (path: string): void => void early.push(path)
  watchOpenedVaults((path) => open(path))
  const named = vaultOf(process.argv, process.cwd())
  if (named !== undefined) open(named)
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => (open = start(early)))
} else {
  app.quit()
}
