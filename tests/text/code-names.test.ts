import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { notesKept } from '../../shared/text/notes-kept-text.ts'
import { pageText } from '../../shared/text/page/page-text.ts'
import type { Wording } from '../../shared/text/wording.ts'

/** Wordings as they are written, in code and in data: Russian and English. */
function writtenWordings(folder: string): { ru: string; en: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/u.test(name))
    .flatMap((name) =>
      [
        ...readFileSync(join(folder, name), 'utf8').matchAll(
          /"?ru"?: (?<q>["'])(?<ru>.*?)\k<q>,\s+"?kk"?: (?<k>["']).*?\k<k>,\s+"?en"?: (?<e>["'])(?<en>.*?)\k<e>/gu,
        ),
        ...readFileSync(join(folder, name), 'utf8').matchAll(
          /source\((?<q>')(?<ru>.*?)', '.*?', '(?<en>.*?)'\)/gu,
        ),
      ].map(({ groups }) => ({ ru: groups?.['ru'] ?? '', en: groups?.['en'] ?? '' })),
    )
}

const codes: readonly (readonly [ru: RegExp, en: RegExp])[] = [
  // What is typed into the search stands in the law's own words, also on an English page.
  [/(?<!\p{L})УПК(?!\p{L})/u, /Criminal Procedure Code|УПК 185, or a word in Russian/u],
  [/(?<!\p{L})ГПК(?!\p{L})/u, /Civil Procedure Code|(?<!\p{L})CPC(?!\p{L})/u],
  [/(?<!\p{L})УК \d/u, /Criminal Code|УК 120, /u],
  [/(?<!\p{L})ГК \d/u, /Civil Code/u],
]

test('a code is named in English so that it cannot be taken for another', () => {
  const wordings = ['shared', 'resources/law'].flatMap(writtenWordings)
  expect(wordings.length).toBeGreaterThan(2_000)
  const wrong = wordings.filter(({ ru, en }) =>
    codes.some(([named, said]) => named.test(ru) && !said.test(en)),
  )
  expect(wrong).toEqual([])
})

test('nothing promises that notes never leave, for with the whole vault they do', () => {
  const hints = Object.entries(pageText).flatMap(([table, words]) =>
    Object.entries<Wording>(words)
      .filter(([, { ru }]) => /заметк/iu.test(ru) && /не выводятся|не выдаются/u.test(ru))
      .map(([key, { ru }]) => ({ key: `${table}.${key}`, isTrue: /кроме|больше никуда/u.test(ru) })),
  )
  expect(hints.length).toBeGreaterThan(5)
  expect(hints.filter(({ isTrue }) => !isTrue)).toEqual([])
  expect(pageText.filings.notesHint).toBe(notesKept)
})
