/** A printed head of the log: the number of its last entry and that entry's hash. */
type PrintedHead = { readonly sequence: number; readonly hash: string }

/**
 * Reads heads typed from paper, one a line: a number, then 64 hexadecimal digits, in any grouping and case. `bad` are the lines
 * that are none, by their number from 1.
 */
export function readHeads(typed: string): { heads: PrintedHead[]; bad: number[] } {
  const heads: PrintedHead[] = []
  const bad: number[] = []
  typed.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const [, sequence = '', digits = ''] = /^\D*(\d{1,9})[\s:.,;№-]+(.+)$/u.exec(line.trim()) ?? []
    const hash = digits.replaceAll(/[\s-]/gu, '').toLowerCase()
    if (sequence !== '' && Number(sequence) > 0 && /^[0-9a-f]{64}$/u.test(hash))
      heads.push({ sequence: Number(sequence), hash })
    else bad.push(index + 1)
  })
  return { heads, bad }
}
