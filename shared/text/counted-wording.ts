import type { Wording } from './wording.ts'

type PluralKey<Key extends string> = `${Key}_${'one' | 'few' | 'many' | 'other'}`

/**
 * The four plural classes of a wording with `{count}`: Russian for 1, 2, 5 (and for a fraction as for 2), Kazakh, which has one
 * form, and English for 1 and 2.
 */
export function countedWording<Key extends string>(
  key: Key,
  words: {
    readonly ru: readonly [one: string, few: string, many: string]
    readonly kk: string
    readonly en: readonly [one: string, many: string]
  },
): Readonly<Record<PluralKey<Key>, Wording>> {
  const { ru, kk, en } = words
  const wording = (russian: string, english: string): Wording => ({ ru: russian, kk, en: english })
  return {
    [`${key}_one`]: wording(ru[0], en[0]),
    [`${key}_few`]: wording(ru[1], en[1]),
    [`${key}_many`]: wording(ru[2], en[1]),
    [`${key}_other`]: wording(ru[1], en[1]),
  } as Readonly<Record<PluralKey<Key>, Wording>>
}
