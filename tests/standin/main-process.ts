import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FromMain, QuestionToMain, ToMain } from './channel.ts'
import type { StandinOptions } from './electron/harness-link.ts'

export type MainProcess = {
  readonly pid: number
  readonly tell: (message: ToMain) => void
  readonly ask: (question: QuestionToMain) => Promise<unknown>
  /** Its exit code, or the signal that ended it. */
  readonly exited: Promise<number | string>
  readonly kill: (signal: NodeJS.Signals) => void
}

export type MainProcessOptions = {
  /** The built main.js. */
  readonly main: string
  readonly argv: readonly string[]
  readonly folder: string
  readonly standin: StandinOptions
  readonly chromium: string
  readonly take: (message: Exclude<FromMain, { from: 'answer' }>) => void
}

/** Runs an app's unchanged main in Node, with `electron` resolved to the stand-in. */
export function startMainProcess(options: MainProcessOptions): MainProcess {
  const register = fileURLToPath(new URL('register.ts', import.meta.url))
  const { NODE_OPTIONS: _debugger, ...env } = process.env
  const child = fork(options.main, options.argv, {
    cwd: options.folder,
    execArgv: ['--import', register],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...env,
      STANDIN_OPTIONS: JSON.stringify(options.standin),
      STANDIN_CHROME: options.chromium,
    },
  })
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const exited = Promise.withResolvers<number | string>()
  let asked = 0

  child.on('message', (raw) => {
    const message = raw as FromMain
    if (message.from !== 'answer') return options.take(message)
    const waiting = pending.get(message.id)
    pending.delete(message.id)
    if (message.error === undefined) waiting?.resolve(message.value)
    else waiting?.reject(new Error(message.error))
  })
  child.on('exit', (code, signal) => {
    for (const { reject } of pending.values()) reject(new Error('the main process ended'))
    exited.resolve(code ?? signal ?? 1)
  })

  const tell = (message: ToMain) => {
    if (child.connected) child.send(message, () => {})
  }
  return {
    pid: child.pid ?? 0,
    tell,
    exited: exited.promise,
    kill: (signal) => void child.kill(signal),
    ask: (question) => {
      if (!child.connected) return Promise.reject(new Error('the main process ended'))
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      pending.set((asked += 1), { resolve, reject })
      tell({ to: 'ask', id: asked, question })
      return promise
    },
  }
}
