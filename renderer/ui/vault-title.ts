/** A vault's name for a person: that of its folder without the ending. */
export function vaultTitle(name: string): string {
  return name.replace(/\.sandyq$/iu, '')
}
