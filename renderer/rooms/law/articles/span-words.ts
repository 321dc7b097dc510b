import { useLanguage, useText } from '../../../client/language.ts'
import { formatDate } from '../../../ui/format-text.ts'
import type { OwnNorm } from './law-rows.ts'

/** From when to when an own edition was in force, in words. */
export function useSpanWords(): (norm: Pick<OwnNorm, 'editionFrom' | 'editionTo'>) => string {
  const text = useText('law')
  const language = useLanguage()
  return ({ editionFrom, editionTo }) => {
    const from = editionFrom === undefined ? '' : formatDate(editionFrom, language)
    const until = editionTo === undefined ? '' : formatDate(editionTo, language)
    if (from === '' && until === '') return text('span-unknown')
    if (until === '') return text('span-from', { from })
    return from === '' ? text('span-until', { until }) : text('span-both', { from, until })
  }
}
