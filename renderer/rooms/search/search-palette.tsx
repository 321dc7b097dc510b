import { useEffect } from 'react'
import { bridge } from '../../client/bridge.ts'
import { Palette } from './palette.tsx'
import { closeSearch, openSearch, useIsSearchOpen } from './palette-store.ts'

/** Search and commands: Ctrl+K in any keyboard layout, or the menu. */
export function SearchPalette() {
  const isOpen = useIsSearchOpen()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyK' || event.altKey || event.shiftKey) return
      openSearch()
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    const stop = bridge.on((event) => {
      if (event.event === 'menu' && event.command === 'search') openSearch()
    })
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
      closeSearch()
    }
  }, [])
  return isOpen ? <Palette onClose={closeSearch} /> : null
}
