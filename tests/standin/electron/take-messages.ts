import type { Frame, QuestionToMain, ToMain } from '../channel.ts'
import { app, beginApp, isSandboxed } from './app.ts'
import { BrowserWindow, WebContents, windows } from './browser-window.ts'
import { codec, noteHeard, takeAnswer, tell } from './harness-link.ts'
import { handlers, ipcMain } from './ipc.ts'
import { Menu } from './menu.ts'
import { MessagePortMain } from './ports.ts'
import { isPrevented } from './prevented.ts'
import { session } from './sessions.ts'
import { strict } from './strict.ts'
import { clipboard, nativeTheme, powerMonitor, screen, setDisplays, setIdleSeconds } from './system.ts'

/** What a test's own code in the main process can reach. */
const evaluated = {
  app,
  BrowserWindow,
  ipcMain,
  Menu,
  clipboard,
  nativeTheme,
  powerMonitor,
  screen,
  session,
  setDisplays,
  setIdleSeconds,
  isSandboxed,
}
export type Evaluated = typeof evaluated

type PageMessage =
  | { readonly port: number; readonly data: unknown }
  | { readonly port: number; readonly closed: true }
  | { readonly channel: string; readonly args: readonly unknown[]; readonly call?: number }

function frameOf(frame: Frame) {
  const parent = frame.isTop ? null : {}
  const origin = URL.canParse(frame.url) ? frame.url.split('/').slice(0, 3).join('/') : 'null'
  return strict('senderFrame', { url: frame.url, origin, parent })
}

async function takeIpc({ window, frame, payload }: Extract<ToMain, { to: 'ipc' }>): Promise<void> {
  const contents = windows.get(window)?.webContents
  const message = codec.decode(payload) as PageMessage
  if (contents === undefined) return
  if ('closed' in message) return MessagePortMain.closedByHolder(message.port)
  if ('port' in message) return MessagePortMain.fromHolder(message.port, message.data)
  noteHeard(message.args)
  const { channel, args, call } = message
  const event = strict('event', { sender: contents, senderFrame: frameOf(frame), ports: [] })
  if (call === undefined) return void ipcMain.emit(channel, event, ...args)
  const reply = (answer: object) =>
    tell({ from: 'send', window, context: frame.context, payload: codec.encode({ call, ...answer }) })
  try {
    const handler = handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    reply({ result: structuredClone(await handler(event, ...args)) })
  } catch (error) {
    reply({ error: `Error invoking remote method '${channel}': ${String(error)}` })
  }
}

const evaluate = (code: string, argument: unknown): unknown =>
  // oxlint-disable-next-line no-eval -- a test's own function, sent as text
  (globalThis.eval(`(${code})`) as (parts: Evaluated, argument: unknown) => unknown)(evaluated, argument)

async function answerQuestion(question: QuestionToMain): Promise<unknown> {
  if (question.ask === 'evaluate') return evaluate(question.code, question.argument)
  const contents = windows.get(question.window)?.webContents
  if (contents === undefined) throw new Error('the window is gone')
  if (question.ask === 'serve') return contents.session.serve(question.request)
  if (question.ask === 'outside') return contents.session.lets(question.url)
  if (question.ask === 'popup') return WebContents.opens(contents, question.url)
  if (question.ask === 'download') return contents.session.refusesDownload(question.url)
  if (question.ask === 'permissions') return contents.session.listPermissions()
  return isPrevented(contents, question.event, { details: { url: question.url } })
}

async function take(message: ToMain): Promise<void> {
  if (message.to === 'ready') return beginApp()
  if (message.to === 'answer') return takeAnswer(message)
  if (message.to === 'ipc') return takeIpc(message)
  if (message.to === 'second-instance')
    return void app.emit('second-instance', {}, message.argv, message.folder, null)
  if (message.to === 'ask') {
    const { id, question } = message
    return answerQuestion(question).then(
      (value) => tell({ from: 'answer', id, value }),
      (error: unknown) => tell({ from: 'answer', id, error: String(error) }),
    )
  }
  const window = windows.get(message.window)
  if (window === undefined) return
  if (message.to === 'page-closed') return window.close()
  if (message.to === 'page-gone')
    return void window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
  WebContents.gone(window.webContents)
  WebContents.loaded(window.webContents, message.url)
  window.emit('ready-to-show')
}

/** Begins to listen to the harness. When the harness is gone, this process ends. */
export function takeMessages(): void {
  process.on('message', (message) => void take(message as ToMain))
  process.on('disconnect', () => process.exit(1))
  tell({ from: 'hello' })
}
