import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { appEvents, windows } from './browser-window.ts'
import { note, options } from './harness-link.ts'
import { isPrevented } from './prevented.ts'
import { strict } from './strict.ts'

mkdirSync(options.userData, { recursive: true })
const paths: Record<string, string> = {
  userData: options.userData,
  sessionData: options.userData,
  home: homedir(),
  temp: tmpdir(),
  exe: process.execPath,
}
const ready = Promise.withResolvers<void>()
const lockFile = join(options.userData, 'SingletonLock')

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

class App extends EventEmitter {
  readonly isPackaged = options.isPackaged
  #isReady = false
  #isSandboxed = false
  #holdsLock = false

  readonly commandLine = strict('app.commandLine', {
    appendSwitch: (name: string, value: string) => {
      if (this.#isReady) throw new Error('electron stand-in: a switch comes too late')
      note({ note: 'switch', name, value })
    },
  })

  whenReady(): Promise<void> {
    return ready.promise
  }
  isReady(): boolean {
    return this.#isReady
  }
  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
    this.#isSandboxed = true
  }
  getPath(name: string): string {
    const path = paths[name]
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }
  getVersion(): string {
    return options.version
  }
  getPreferredSystemLanguages(): readonly string[] {
    return options.languages
  }
  requestSingleInstanceLock(): boolean {
    for (const isLast of [false, true])
      try {
        writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
        this.#holdsLock = true
        return true
      } catch {
        if (isLast || isAlive(Number(readFileSync(lockFile, 'utf8')))) break
        rmSync(lockFile, { force: true })
      }
    note({ note: 'second-instance', argv: process.argv, folder: process.cwd() })
    return false
  }
  quit(): void {
    if (isPrevented(this, 'before-quit')) return
    for (const window of windows.values()) {
      window.close()
      if (!window.isDestroyed()) return
    }
    if (isPrevented(this, 'will-quit')) return
    this.exit(0)
  }
  exit(code = 0): void {
    this.emit('quit', {}, code)
    if (this.#holdsLock) rmSync(lockFile, { force: true })
    process.exit(code)
  }

  static begin(app: App): void {
    app.#isReady = true
    ready.resolve()
    app.emit('ready', {}, {})
  }
  static isSandboxed(app: App): boolean {
    return app.#isSandboxed
  }
}

const real = new App()
export const app = strict('app', real)

appEvents.on('web-contents-created', (...args: unknown[]) => real.emit('web-contents-created', ...args))
// As in Electron: an app that does not listen quits with its last window.
appEvents.on('all-closed', () => {
  if (!real.emit('window-all-closed')) real.quit()
})

export const beginApp = (): void => App.begin(real)
export const isSandboxed = (): boolean => App.isSandboxed(real)
