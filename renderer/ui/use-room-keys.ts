import { useEffect, useRef } from 'react'

/** True while keys belong to a field or to something that lies over the room. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return true
  // A choice or a tick takes no letters.
  if (target instanceof HTMLInputElement) return !/^(?:radio|checkbox)$/u.test(target.type)
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/u.test(target.tagName))
  )
}

/**
 * Keys of a room, by the place of the key (`KeyN`, `Slash`), so that a Russian or Kazakh layout changes nothing. They rest while
 * a person types or a dialog is open.
 */
export function useRoomKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isElsewhere(event.target)) return
      const act = latest.current[event.code]
      if (act === undefined) return
      act()
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
