import type { BridgeEnd, BridgeMessage, BridgeNames } from './bridge-end.ts'

export type MainWorldParts = {
  readonly makeBridgeEnd: (names: BridgeNames) => BridgeEnd
  readonly names: { readonly toMain: string; readonly toIsolated: string }
}

/** The page's end of contextBridge: puts what preload exposes on `window`, frozen. Nothing else of it can be seen there. */
export function startMainWorld({ makeBridgeEnd, names }: MainWorldParts): void {
  if (window.top !== window) return
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
    Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }
  const take = (message: BridgeMessage) => {
    if (message.kind !== 'expose') return
    Object.defineProperty(window, message.key, {
      value: freeze(end.back(message.api)),
      enumerable: true,
      writable: false,
      configurable: false,
    })
  }
  const end = makeBridgeEnd({ mine: names.toMain, theirs: names.toIsolated, take })
  // Whichever of the two worlds begins second completes the exposure.
  end.post({ kind: 'hello' })
}
