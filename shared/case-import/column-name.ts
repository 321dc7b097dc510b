/** A, B, … AA as the other program names its columns, from 0. */
export function columnLetter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : `${columnLetter(Math.floor(place / 26) - 1)}${last}`
}

/** What a column is called where it is spoken of: its heading, or its letter where it has none. */
export function columnName(heading: string, place: number): string {
  return heading === '' ? columnLetter(place) : heading
}
