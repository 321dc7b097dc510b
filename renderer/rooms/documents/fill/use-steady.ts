import { useRef } from 'react'

/** An entry of a list of things to do; `isDone` once it is not asked for any more. */
type Steady<Entry> = { readonly key: string; readonly entry: Entry; readonly isDone: boolean }

/**
 * The entries asked for now, and at their places those that were done since the list came on screen, so that nothing moves
 * under the hand that fills one in.
 */
export function useSteady<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Steady<Entry>[] {
  const known = useRef(new Map<string, Entry>())
  const now = new Map(entries.map((entry) => [keyOf(entry), entry]))
  for (const [key, entry] of now) known.current.set(key, entry)
  return [...known.current].map(([key, entry]) => ({ key, entry, isDone: !now.has(key) }))
}
