/** True when something in the room or in a dialog has the keyboard; a list that comes on screen leaves it there. */
export function isKeyboardInRoom(): boolean {
  return (document.activeElement?.closest('#content > *, [role="dialog"]') ?? null) !== null
}
