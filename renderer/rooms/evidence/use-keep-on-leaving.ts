import { useEffect, useRef } from 'react'

/** A field that is taken from the screen while it is typed in is never told that it was left: it is kept then. */
export function useKeepOnLeaving(keep: () => void): void {
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => () => latest.current(), [])
}
