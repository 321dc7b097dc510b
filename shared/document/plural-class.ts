import type { DocumentLanguage } from '../model/values.ts'

const rules = {
  ru: new Intl.PluralRules('ru'),
  kk: new Intl.PluralRules('kk'),
}

/** The plural class of a whole number (Unicode CLDR): ru one, few, many; kk one, other. */
export function pluralClass(number: number, language: DocumentLanguage): string {
  return rules[language].select(number)
}

/** The plural classes that whole numbers fall into. */
export function pluralClasses(language: DocumentLanguage): readonly string[] {
  return language === 'ru' ? ['one', 'few', 'many'] : ['one', 'other']
}
