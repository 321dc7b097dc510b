import { useCallback, useState } from 'react'

export type Selection = {
  readonly ids: ReadonlySet<string>
  readonly has: (id: string) => boolean
  /** Ticks or unticks one; with `isRange` everything from the one ticked last, in the order of `list`. */
  readonly toggle: (
    id: string,
    options?: { readonly isRange: boolean; readonly list: readonly string[] },
  ) => void
  readonly set: (ids: readonly string[]) => void
  readonly clear: () => void
}

/** Rows that are ticked. */
export function useSelection(): Selection {
  const [state, setState] = useState<{ ids: ReadonlySet<string>; anchor: string | undefined }>({
    ids: new Set(),
    anchor: undefined,
  })
  const toggle: Selection['toggle'] = useCallback((id, options) => {
    setState(({ ids, anchor }) => {
      const next = new Set(ids)
      const [from, to] = [options?.list.indexOf(anchor ?? '') ?? -1, options?.list.indexOf(id) ?? -1]
      if (options?.isRange === true && from >= 0 && to >= 0) {
        for (const each of options.list.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each)
      } else if (next.has(id)) next.delete(id)
      else next.add(id)
      return { ids: next, anchor: id }
    })
  }, [])
  const set = useCallback((ids: readonly string[]) => setState({ ids: new Set(ids), anchor: ids.at(-1) }), [])
  const clear = useCallback(() => setState({ ids: new Set(), anchor: undefined }), [])
  return { ids: state.ids, has: (id) => state.ids.has(id), toggle, set, clear }
}
