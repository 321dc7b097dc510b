import { useCallback, useState, type KeyboardEvent } from 'react'

/** What the letters of a text were probably typed with. */
type KeyboardLayout = 'ru' | 'kk' | 'en' | 'mixed'

const kazakh = /[әғқңөұүһі]/iu
const cyrillic = /\p{Script=Cyrillic}/u
const latin = /\p{Script=Latin}/u

/** The likely layout of a typed text: a Kazakh letter tells the Kazakh one; undefined when there is no letter. */
export function layoutOf(text: string): KeyboardLayout | undefined {
  const typed = text.normalize('NFC')
  const isCyrillic = cyrillic.test(typed)
  if (isCyrillic && latin.test(typed)) return 'mixed'
  if (isCyrillic) return kazakh.test(typed) ? 'kk' : 'ru'
  return latin.test(typed) ? 'en' : undefined
}

/** Whether Caps Lock was on at the last key; `onKey` belongs on both key events of the field. */
export function useCapsLock(): { readonly isOn: boolean; readonly onKey: (event: KeyboardEvent) => void } {
  const [isOn, setOn] = useState(false)
  const onKey = useCallback((event: KeyboardEvent) => setOn(event.getModifierState('CapsLock')), [])
  return { isOn, onKey }
}
