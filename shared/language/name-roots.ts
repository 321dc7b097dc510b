import { hasCaseEnding } from './name-endings.ts'
import { skeletonOf } from './name-skeleton.ts'

/** A name of two or three letters (Ли, Ким, Ян) would begin half the dictionary: only these endings, as skeletons. */
const shortEndings =
  /^(?:|а|у|е|и|ом|ем|ои|еи|ин|ам|и[аеу]|ием|н?[ие]н|[дтн]ин|г[ае]|к[ае]|[дтн][ие]|[дт][ае]н?|н[ае]н|[мбп]ен)$/u
const shortName = 3
/** Longest addition to a whole name that is still taken for it: a guess too many stops an export, one too few lets a name out. */
const longestAddition = 6

/** The skeletons of a name part's halves: «Иванова-Петрова» is called by either. */
export function halves(part: string): string[] {
  return part
    .split(/[\s\-‐‑–—]+/u)
    .map((half) => skeletonOf(half))
    .filter((half) => half !== '')
}

/** What no case ending changes; for short names with a vowel that comes and goes (Лев, Льва; Орёл, Орла) also without it. */
export function roots(half: string): string[] {
  const cut = half.length > 4 ? 2 : half.length > 3 || /^\p{L}{2}[аеиоу]$/u.test(half) ? 1 : 0
  const root = half.slice(0, half.length - cut)
  const fleeting = /^(\p{L}{1,4})[ео](\p{L})$/u.exec(half)
  return fleeting === null ? [root] : [root, `${fleeting[1] ?? ''}${fleeting[2] ?? ''}`]
}

/** Whether a word is some case form of a name; both as skeletons. */
export function isForm(key: string, half: string): boolean {
  if (half.length > shortName)
    return hasCaseEnding(key, half) || (key.startsWith(half) && key.length <= half.length + longestAddition)
  // Зою, and Kazakh Зояның, which keeps the vowel.
  return [half, ...roots(half)].some(
    (root) => key.startsWith(root) && shortEndings.test(key.slice(root.length)),
  )
}
