import type { EventEmitter } from 'node:events'

/** Emits an event that listeners may prevent, and says whether one did. */
export function isPrevented(
  emitter: EventEmitter,
  name: string,
  { details = {}, rest = [] }: { readonly details?: object; readonly rest?: readonly unknown[] } = {},
): boolean {
  const event = { ...details, defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) }
  emitter.emit(name, event, ...rest)
  return event.defaultPrevented
}
