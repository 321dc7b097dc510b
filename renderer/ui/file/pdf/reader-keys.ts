import type { KeyboardEvent } from 'react'

type ReaderActions = {
  /** Whether the keyboard is in the pages, not in a field of the toolbar. */
  readonly isInStage: boolean
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
  readonly rotate: () => void
  readonly find: () => void
  readonly toPage: (step: number) => void
  readonly toEnd: (end: 'first' | 'last') => void
}

/** The keys of the PDF reader, by their place where a layout has other letters. Answers whether the key was one of them. */
export function readerKey(event: KeyboardEvent, actions: ReaderActions): boolean {
  if (event.altKey) return false
  const command = event.ctrlKey || event.metaKey
  if (command && event.code === 'KeyF') actions.find()
  else if (command || !actions.isInStage) return false
  else if (event.key === '+' || event.key === '=') actions.zoomBy(1.2)
  else if (event.key === '-') actions.zoomBy(1 / 1.2)
  else if (event.key === '0') actions.fit()
  else if (event.code === 'KeyR') actions.rotate()
  else if (event.key === 'ArrowRight') actions.toPage(1)
  else if (event.key === 'ArrowLeft') actions.toPage(-1)
  else if (event.key === 'Home') actions.toEnd('first')
  else if (event.key === 'End') actions.toEnd('last')
  else return false
  return true
}
