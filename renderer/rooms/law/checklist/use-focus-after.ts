import { useEffect, useRef, type RefObject } from 'react'

/** Gives the focus to `target` when something that had it closes, unless it has gone elsewhere already. */
export function useFocusAfter(isOpen: boolean, target: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      target.current?.focus({ preventScroll: true })
    wasOpen.current = isOpen
  }, [isOpen, target])
}
