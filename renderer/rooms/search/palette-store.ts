import { createStore, useStore } from '../../client/store.ts'

const isOpen = createStore(false)

/** Opens search from anywhere. */
export function openSearch(): void {
  isOpen.set(() => true)
}

export function closeSearch(): void {
  isOpen.set(() => false)
}

export function useIsSearchOpen(): boolean {
  return useStore(isOpen)
}
