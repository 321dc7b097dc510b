import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'

/**
 * When the row that had the focus goes, hidden or removed, the one in its place has it: the keyboard goes on from there. Rows say
 * their place as `data-row`, and as `data-index` on what takes the focus. Answers what listens to the focus.
 */
export function useFocusStays(box: RefObject<HTMLElement | null>, total: number) {
  const last = useRef<number>(undefined)
  useEffect(() => {
    if (last.current === undefined || document.activeElement !== document.body) return
    const place = String(Math.min(last.current, total - 1))
    box.current?.querySelector<HTMLElement>(`[data-index="${place}"]`)?.focus({ preventScroll: true })
  }, [box, total])
  return (event: FocusEvent) => {
    const place = event.target.closest('[data-row]')?.getAttribute('data-row')
    if (place !== null && place !== undefined) last.current = Number(place)
  }
}
