import { useCallback, useEffect, useRef, useState } from 'react'
import { useDraft } from './drafts.ts'

type TypedDraft<Typed> = {
  readonly typed: Typed
  readonly set: (changes: Partial<Typed>) => void
  /** To be called when it was created or thrown away. */
  readonly forget: () => void
}

/** What is typed in a dialog, beginning with `start`: it outlives a lock under a key that names what is being entered. */
export function useTypedDraft<Typed extends object>(key: string, start: Typed): TypedDraft<Typed> {
  const [typed, setTyped] = useState(start)
  const text = JSON.stringify(typed)
  const { restored, forget } = useDraft(key, text === JSON.stringify(start) ? undefined : text)
  useEffect(() => {
    if (restored !== undefined) setTyped((now) => ({ ...now, ...(JSON.parse(restored) as Partial<Typed>) }))
  }, [restored])
  const set = useCallback((changes: Partial<Typed>) => setTyped((now) => ({ ...now, ...changes })), [])
  return { typed, set, forget }
}

/** Whether something waits under a key: the dialog that asks for it opens again. */
export function useIsDrafted(key: string): boolean {
  return useDraft(key, undefined).restored !== undefined
}

/**
 * Rows of a list that are typed and not kept yet: `unsaved` is all of the list as it stands on screen, undefined when it is as
 * it was kept. After a lock `restore` gets the rows back.
 */
export function useRowsDraft<Row>(
  key: string,
  unsaved: string | undefined,
  restore: (rows: readonly Row[]) => void,
): void {
  const { restored, forget } = useDraft(key, unsaved)
  const wasUnsaved = useRef(false)
  useEffect(() => {
    if (restored !== undefined) restore(JSON.parse(restored) as Row[])
    // Once, when they come back.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [restored])
  useEffect(() => {
    if (wasUnsaved.current && unsaved === undefined) forget()
    wasUnsaved.current = unsaved !== undefined
  }, [unsaved, forget])
}
