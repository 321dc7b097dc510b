/** Search and commands, Ctrl+K. */
export function SearchPalette() {
  return null
}
