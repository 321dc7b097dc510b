import { useEffect, useRef } from 'react'
import { createStore, useStore } from './store.ts'

/** What a command asks of a room that is not on screen yet. */
type Wish = 'new-case' | 'new-person'

const wished = createStore<Wish | undefined>(undefined)

/** Asks for something; the room that can do it does it as soon as it is on screen. */
export function wish(what: Wish): void {
  wished.set(() => what)
}

/** Does what was wished, once. */
export function useWish(what: Wish, act: () => void): void {
  const now = useStore(wished)
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (now !== what) return
    wished.set(() => undefined)
    latest.current()
  }, [now, what])
}
