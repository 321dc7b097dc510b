import type { Language } from './wording.ts'

type Worded<Field extends string> = {
  readonly [Key in Field | `${Field}Kk` | `${Field}En`]?: string | undefined
}

/** What a record says in a language, in Russian where it has no words in that one; empty where it says nothing. */
export function inLanguage<Field extends string>(
  record: Worded<Field>,
  field: Field,
  language: Language,
): string {
  const kk: string | undefined = record[`${field}Kk`]
  const en: string | undefined = record[`${field}En`]
  const own = language === 'kk' ? kk : language === 'en' ? en : undefined
  return own ?? record[field] ?? ''
}
