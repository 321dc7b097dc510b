import { navigation, closeTab, currentPlace, goThroughHistory, goTo } from '../client/navigation.ts'

function isTyping(target: EventTarget | null): boolean {
  // A tick and a choice take no letters: what they did can be taken back from there.
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio)$/u.test(target.type)
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  )
}

/** The keys of the frame; a room's own keys are listened to in the room. Returns what ends the listening. */
export function listenToKeys(undo: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey
    if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight'))
      goThroughHistory(event.key === 'ArrowLeft' ? -1 : 1)
    // By the place of the key: with a Russian or Kazakh layout the letter is another one.
    else if (command && event.code === 'KeyZ' && !event.shiftKey && !isTyping(event.target)) undo()
    else if (command && event.code === 'KeyW') {
      const place = currentPlace(navigation.get())
      if (place.at === 'case') closeTab(place.caseId)
    } else if (command && /^Digit[1-9]$/u.test(event.code)) {
      const tab = navigation.get().tabs[Number(event.code.slice(5)) - 1]
      if (tab !== undefined) goTo(tab)
    } else return
    event.preventDefault()
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}
