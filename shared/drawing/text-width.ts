const narrow = /[ .,:;!'|iIl()[\]іІ-]/u
const wide = /[МШЩЖЮФЫмшщжюфыMWmw@№—]/u

/** About how wide a text is, in ems of a sans-serif; rather too wide than too narrow, so that no two labels touch. */
function widthInEms(text: string): number {
  let sum = 0
  for (const character of text) sum += narrow.test(character) ? 0.34 : wide.test(character) ? 0.88 : 0.62
  return sum
}

/** About how many pixels a text of this size takes. */
export function textWidth(text: string, size: number): number {
  return widthInEms(text) * size
}

/** The text, cut with an ellipsis to fit into so many pixels. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const characters = Array.from(text)
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
