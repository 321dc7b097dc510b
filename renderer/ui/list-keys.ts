type Place = { readonly at: number; readonly total: number; readonly page: number }

/** Where a key leads in a list; undefined when it leads nowhere. */
export function nextIndex(key: string, { at, total, page }: Place): number | undefined {
  if (total === 0) return undefined
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: total - 1,
  }
  const next = steps[key]
  return next === undefined ? undefined : Math.min(total - 1, Math.max(0, next))
}
