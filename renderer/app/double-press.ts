/**
 * A double click whose first press has brought something else under the pointer, as a row of a table that opens its case does,
 * selects nothing there. Returns what ends the listening.
 */
export function calmDoublePresses(): () => void {
  let first: EventTarget | null = null
  const onPress = (event: MouseEvent) => {
    if (event.detail <= 1) first = event.target
    else if (event.target !== first) event.preventDefault()
  }
  window.addEventListener('mousedown', onPress, true)
  return () => window.removeEventListener('mousedown', onPress, true)
}
