/** What one world tells the other. */
export type BridgeMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'expose'; readonly key: string; readonly api: unknown }
  | { readonly kind: 'call'; readonly id: number; readonly args: readonly unknown[] }
  | { readonly kind: 'return'; readonly isOk: boolean; readonly value: unknown }
  | { readonly kind: 'settle'; readonly id: number; readonly isOk: boolean; readonly value: unknown }

export type BridgeEnd = {
  readonly post: (message: BridgeMessage) => void
  /** A value as it crosses: functions, promises and errors as marks. */
  readonly out: (value: unknown) => unknown
  /** A value that crossed: marks as functions that call back, promises, errors. */
  readonly back: (value: unknown) => unknown
}

export type BridgeNames = {
  /** Event this end listens to, and the other's: random names, taken before a page could look. */
  readonly mine: string
  readonly theirs: string
  readonly take: (message: BridgeMessage) => void
}

/**
 * One end of contextBridge. The main world and preload's isolated world share only the DOM, so the ends talk by synchronous
 * CustomEvents, whose `detail` Blink clones when it crosses from world to world: the same copying as Electron's. Runs in
 * Chromium, without its types, at document start in both worlds.
 */
export function makeBridgeEnd({ mine, theirs, take }: BridgeNames): BridgeEnd {
  const mark = '\u0000bridge'
  type Mark = { [mark]: 'function' | 'promise' | 'error'; id: number; name: string; message: string }
  const dispatch = document.dispatchEvent.bind(document)
  const functions = new Map<number, (...args: unknown[]) => unknown>()
  const proxies = new Map<number, unknown>()
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>()
  let ids = 0
  let returned: { isOk: boolean; value: unknown } | undefined

  const post = (message: BridgeMessage) => dispatch(new CustomEvent(theirs, { detail: message }))
  const isPlain = (value: unknown): value is Record<string, unknown> => {
    if (typeof value !== 'object' || value === null) return false
    const prototype: unknown = Object.getPrototypeOf(value)
    return Array.isArray(value) || prototype === Object.prototype || prototype === null
  }
  const errorMark = (error: unknown) => {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
    return { [mark]: 'error', name, message }
  }

  function out(value: unknown): unknown {
    if (typeof value === 'function') {
      functions.set((ids += 1), value as (...args: unknown[]) => unknown)
      return { [mark]: 'function', id: ids }
    }
    if (value instanceof Promise) {
      const id = (ids += 1)
      value.then(
        (result: unknown) => post({ kind: 'settle', id, isOk: true, value: out(result) }),
        (error: unknown) => post({ kind: 'settle', id, isOk: false, value: errorMark(error) }),
      )
      return { [mark]: 'promise', id }
    }
    if (value instanceof Error) return errorMark(value)
    if (!isPlain(value)) return value
    if (Array.isArray(value)) return value.map(out)
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, out(entry)]))
  }

  function proxyOf(id: number): unknown {
    const known = proxies.get(id)
    if (known !== undefined) return known
    const proxy = (...args: readonly unknown[]) => {
      post({ kind: 'call', id, args: args.map(out) })
      const answer = returned
      returned = undefined
      if (answer === undefined) throw new Error('the other world is gone')
      if (answer.isOk) return back(answer.value)
      throw back(answer.value)
    }
    proxies.set(id, proxy)
    return proxy
  }

  function back(value: unknown): unknown {
    if (!isPlain(value)) return value
    if (Array.isArray(value)) return value.map(back)
    const { [mark]: kind, id, name, message } = value as Mark
    if (kind === 'function') return proxyOf(id)
    if (kind === 'promise') return new Promise((resolve, reject) => promises.set(id, { resolve, reject }))
    if (kind === 'error') return Object.assign(new Error(message), { name })
    return Object.fromEntries(Object.entries(value).map(([entry, inner]) => [entry, back(inner)]))
  }

  function run(id: number, args: readonly unknown[]): BridgeMessage {
    try {
      return { kind: 'return', isOk: true, value: out(functions.get(id)?.(...args.map(back))) }
    } catch (error) {
      return { kind: 'return', isOk: false, value: errorMark(error) }
    }
  }

  document.addEventListener(mine, (event) => {
    event.stopImmediatePropagation()
    const message = (event as CustomEvent<BridgeMessage>).detail
    if (message.kind === 'call') return post(run(message.id, message.args))
    if (message.kind === 'return') return void (returned = message)
    if (message.kind !== 'settle') return take(message)
    const waiting = promises.get(message.id)
    promises.delete(message.id)
    if (message.isOk) waiting?.resolve(back(message.value))
    else waiting?.reject(back(message.value))
  })
  return { post, out, back }
}
