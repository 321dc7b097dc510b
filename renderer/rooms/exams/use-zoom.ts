import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'

const steps = [1, 1.25, 1.6, 2, 2.5, 3.2, 4] as const
const keys: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, '\u2212': -1 }

/** Where the box was looked at, as parts of its whole content, and the point of the box that is to stay there. */
type Held = { readonly at: readonly [x: number, y: number]; readonly point: readonly [x: number, y: number] }

/** How near a picture in a scrolling box is: what is in its middle, or under the pointer, stays where it is. */
export function useZoom() {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const held = useRef<Held>(undefined)
  const hold = useCallback((x?: number, y?: number) => {
    const shown = box.current
    if (shown === null) return
    const point = [x ?? shown.clientWidth / 2, y ?? shown.clientHeight / 2] as const
    held.current = {
      point,
      at: [
        (shown.scrollLeft + point[0]) / shown.scrollWidth,
        (shown.scrollTop + point[1]) / shown.scrollHeight,
      ],
    }
  }, [])
  const step = useCallback(
    (direction: 1 | -1, x?: number, y?: number) => {
      hold(x, y)
      setPlace((now) => Math.min(steps.length - 1, Math.max(0, now + direction)))
    },
    [hold],
  )
  useLayoutEffect(() => {
    const shown = box.current
    if (shown === null || held.current === undefined) return
    const { at, point } = held.current
    shown.scrollLeft = at[0] * shown.scrollWidth - point[0]
    shown.scrollTop = at[1] * shown.scrollHeight - point[1]
  }, [place])
  useEffect(() => {
    const shown = box.current
    // React listens to the wheel without being able to keep the page from moving.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect()
      step(event.deltaY < 0 ? 1 : -1, event.clientX - left, event.clientY - top)
    }
    shown?.addEventListener('wheel', onWheel, { passive: false })
    return () => shown?.removeEventListener('wheel', onWheel)
  }, [step])
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.altKey || event.metaKey) return false
    const direction = keys[event.key]
    if (direction === undefined && event.key !== '0') return false
    event.preventDefault()
    if (direction === undefined) setPlace(0)
    else step(direction)
    return true
  }
  return { box, factor: steps[place] ?? 1, step, reset: () => setPlace(0), onKey }
}
