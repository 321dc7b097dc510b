import { useSyncExternalStore } from 'react'

type Store<State> = {
  readonly get: () => State
  readonly set: (change: (state: State) => State) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** A value outside React that components can watch: one state, replaced as a whole. */
export function createStore<State>(initial: State): Store<State> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      const next = change(state)
      if (Object.is(next, state)) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useStore<State>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.get)
}
