/** Whether each line is a statement, each paragraph (until an empty line), or all of it is one. */
export type SplitBy = 'paragraph' | 'line' | 'whole'

const numbering = /^(?:№\s*)?\d{1,4}\s*[.)]\s+|^[-–—•]\s+/u
const quotes: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“' }

/** Without a number in front and without the quotation marks that stand around all of it: the response prints its own. */
export function tidyQuotation(text: string): string {
  const bare = text.replace(numbering, '').trim()
  const [first = '', last = ''] = [bare[0], bare.at(-1)]
  const inner = bare.slice(1, -1)
  const isQuoted =
    bare.length > 2 && quotes[first] === last && !inner.includes(last) && !inner.includes(first)
  return isQuoted ? inner.trim() : bare
}

/** The statements in a pasted text, in its order; empty ones are left out. */
export function splitStatements(text: string, by: SplitBy): string[] {
  const separators = { whole: /$^/u, line: /\r?\n/u, paragraph: /\r?\n[^\S\n]*\r?\n/u }
  return text
    .split(separators[by])
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
