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

/** An article that is written in Russian, «УПК 181(1)», with its code as it is called in a language; what is no article stays. */
export function referenceWords(reference: string, language: Language): string {
  const [word = '', ...rest] = reference.split(' ')
  const act = actOf(word, parseArticle(reference)?.article)
  return language === 'ru' || act === undefined ? reference : [short[act][language], ...rest].join(' ')
}
