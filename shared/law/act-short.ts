import type { Language, Wording } from '../text/wording.ts'
import { actOf, parseArticle } from './article-reference.ts'
import type { ActId } from './norm-file.ts'

const short: Readonly<Record<ActId, Wording>> = {
  'civil-procedure': { ru: 'ГПК', kk: 'АПК', en: 'Civil Procedure Code' },
  'civil-general': { ru: 'ГК', kk: 'АК', en: 'Civil Code' },
  'civil-special': { ru: 'ГК', kk: 'АК', en: 'Civil Code' },
  criminal: { ru: 'УК', kk: 'ҚК', en: 'Criminal Code' },
  'criminal-procedure': { ru: 'УПК', kk: 'ҚПК', en: 'Criminal Procedure Code' },
  administrative: { ru: 'КоАП', kk: 'ӘҚБтК', en: 'Code on Administrative Offences' },
}

/** Guidelines as they are called in other languages. */
const guideline: Readonly<Record<'kk' | 'en', readonly (readonly [RegExp, string])[]>> = {
  kk: [
    [/ВОЗ/u, 'ДДҰ'],
    [/гл\. (\d+)/u, '$1-тарау'],
  ],
  en: [
    [/ВОЗ/u, 'WHO'],
    [/гл\./u, 'ch.'],
  ],
}

/** An article that is written in Russian, «УПК 181(1)», with its code as it is called in a language; «ВОЗ 2003, гл. 5» likewise. */
export function referenceWords(reference: string, language: Language): string {
  const [word = '', ...rest] = reference.split(' ')
  const act = actOf(word, parseArticle(reference)?.article)
  if (language === 'ru') return reference
  if (act !== undefined) return [short[act][language], ...rest].join(' ')
  return guideline[language].reduce((words, [russian, other]) => words.replace(russian, other), reference)
}
