import type { Codec } from '../codec.ts'
import type { BridgeEnd, BridgeMessage, BridgeNames } from './bridge-end.ts'

export type IsolatedWorldParts = {
  readonly makeBridgeEnd: (names: BridgeNames) => BridgeEnd
  readonly makeCodec: () => Codec
  readonly names: { readonly toMain: string; readonly toIsolated: string; readonly binding: string }
  readonly preload: (require: (name: string) => unknown, module: object, exports: object) => void
}

type FromMain =
  | { readonly port: number; readonly data: unknown }
  | { readonly port: number; readonly closed: true }
  | { readonly call: number; readonly result?: unknown; readonly error?: string }
  | { readonly channel: string; readonly args: readonly unknown[]; readonly ports?: readonly number[] }

type Listener = (event: object, ...args: unknown[]) => void

/** The world of a sandboxed preload: `require('electron')` and nothing of Node. Runs in Chromium, without its types. */
export function startIsolatedWorld(parts: IsolatedWorldParts): void {
  if (window.top !== window) return
  const { makeBridgeEnd, makeCodec, names, preload } = parts
  const { encode, decode } = makeCodec()
  const world = globalThis as unknown as Record<string, unknown>
  const send = (world[names.binding] as (text: string) => void).bind(globalThis)
  const calls = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const ports = new Map<number, MessagePort>()
  const listeners = new Map<string, Set<Listener>>()
  const files: File[] = []
  const exposed: BridgeMessage[] = []
  let asked = 0

  // Throws DataCloneError for functions, as Electron does.
  const post = (message: unknown) => send(encode(structuredClone(message)))

  function holdPort(id: number): MessagePort {
    const { port1, port2 } = new MessageChannel()
    port2.addEventListener('message', ({ data }) => post({ port: id, data: data as unknown }))
    port2.addEventListener('close', () => post({ port: id, closed: true }))
    port2.start()
    ports.set(id, port2)
    return port1
  }

  function take(message: FromMain): void {
    if ('closed' in message) return ports.get(message.port)?.close()
    if ('port' in message) return ports.get(message.port)?.postMessage(message.data)
    if ('call' in message) {
      const waiting = calls.get(message.call)
      calls.delete(message.call)
      if (message.error === undefined) return waiting?.resolve(message.result)
      return waiting?.reject(new Error(message.error))
    }
    const event = { sender: ipcRenderer, ports: (message.ports ?? []).map(holdPort) }
    for (const listener of listeners.get(message.channel) ?? []) listener(event, ...message.args)
  }

  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        post({ channel, args, call: (asked += 1) })
        calls.set(asked, { resolve, reject })
      }),
    send: (channel: string, ...args: unknown[]) => post({ channel, args }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      return ipcRenderer
    },
  }

  const end = makeBridgeEnd({
    mine: names.toIsolated,
    theirs: names.toMain,
    take: (message) => {
      if (message.kind === 'hello') exposed.forEach(end.post)
    },
  })
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => {
      exposed.push({ kind: 'expose', key, api: end.out(api) })
      exposed.slice(-1).forEach(end.post)
    },
  }
  // The path of a File is known to DevTools alone: the harness puts it in this mark's place when it is sent.
  const webUtils = { getPathForFile: (file: File) => `\u0000file:${files.push(file) - 1}\u0000` }

  world[`${names.binding}In`] = (text: string) => take(decode(text) as FromMain)
  world[`${names.binding}File`] = (place: number) => files[place]
  const electron = { contextBridge, ipcRenderer, webUtils }
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  preload(require, module, module.exports)
}
