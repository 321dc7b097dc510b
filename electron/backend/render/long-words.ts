/** Where a word that is wider than its line may be broken. Typst itself breaks only at spaces, hyphens and syllables it knows. */
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { estimateWidthPt } from './font-coverage.ts'
import { splitKazakhWord } from './kazakh-syllables.ts'
import type { LineItem, Run } from './runs.ts'

/** A run, or a part of one that may be broken after every `chunk` letters. */
type BreakableRun = Run & { readonly chunk?: number }
export type BreakableItem = BreakableRun | 'break'

type LineRoom = {
  readonly widthPt: number
  readonly sizePt: number
  readonly language: DocumentLanguage
}

type WideWord = {
  readonly start: number
  readonly end: number
  readonly chunk: number
  readonly syllables?: readonly string[]
}

const word = /[^\s]+/gu
/** A Cyrillic word that a person may have written: Typst's Russian patterns always find a syllable in it. */
const russianWord = /^[«(„"]*(?:(?:[а-яё]{1,5}?)?[аеёиоуыэюя][а-яё]{0,4}?){2,14}[.,;:!?»)“"]*$/iu
const sameLetters = /(.)\1{3}/u
const kazakhWord = /^[«(„"]*[а-яёәғқңөұүһі]{4,40}[.,;:!?»)“"]*$/iu

/**
 * Cuts the runs of a paragraph so that no word is wider than the room: a natural Kazakh word gets soft hyphens (Typst has no
 * patterns for Kazakh), a natural Russian one is left to Typst, anything else may be broken after every few letters without a
 * hyphen. The letters stay the same and, soft hyphens apart, no zero-width characters come in, so the text can be found and copied.
 */
export function breakLongWords(items: readonly LineItem[], room: LineRoom): BreakableItem[] {
  // One character for one, so that places in `whole` are places in the runs: a word may span several of them.
  const whole = items.map((item) => (item === 'break' ? '\n' : item.text)).join('')
  const wide = listWideWords(whole, room)
  if (wide.length === 0) return [...items]
  let start = 0
  return items.flatMap((item): BreakableItem[] => {
    const length = item === 'break' ? 1 : item.text.length
    start += length
    return item === 'break' ? ['break'] : cutRun(item, { start: start - length, wide })
  })
}

function listWideWords(whole: string, { widthPt, sizePt, language }: LineRoom): WideWord[] {
  // No letter is wider than 1.4 em: most paragraphs need no measuring.
  const shortest = Math.max(1, Math.floor(widthPt / (sizePt * 1.4)))
  return Array.from(whole.matchAll(word)).flatMap(({ 0: text, index }): WideWord[] => {
    if (text.length < shortest || estimateWidthPt(text, sizePt) < widthPt) return []
    const natural = text.length <= 40 && !sameLetters.test(text)
    if (natural && language === 'ru' && russianWord.test(text)) return []
    const end = index + text.length
    // Small pieces fill lines well; a word of pages gets larger ones, or readers of the file choke on their number.
    const chunk = Math.max(1, Math.floor(text.length > 400 ? shortest / 2 : shortest / 6))
    if (natural && language === 'kk' && kazakhWord.test(text)) {
      return [{ start: index, end, chunk, syllables: splitKazakhWord(text) }]
    }
    return [{ start: index, end, chunk }]
  })
}

function cutRun(run: Run, { start, wide }: { start: number; wide: readonly WideWord[] }): BreakableRun[] {
  const end = start + run.text.length
  const pieces: BreakableRun[] = []
  let place = start
  const push = (until: number, chunk?: number) => {
    if (until <= place) return
    const text = run.text.slice(place - start, until - start)
    pieces.push(chunk === undefined ? { ...run, text } : { ...run, text, chunk })
    place = until
  }
  for (const item of wide) {
    if (item.end <= start || item.start >= end) continue
    push(Math.max(item.start, start))
    if (item.syllables === undefined || item.start < start || item.end > end)
      push(Math.min(item.end, end), item.chunk)
    else {
      pieces.push({ ...run, text: item.syllables.join('\u00ad') })
      place = item.end
    }
  }
  push(end)
  return pieces
}
