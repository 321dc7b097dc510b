import { expect, test } from 'vitest'
import { referenceWords } from '../../shared/law/act-short.ts'

test.each([
  ['УПК 181(1)', 'ҚПК 181(1)', 'Criminal Procedure Code 181(1)'],
  ['ГК 951', 'АК 951', 'Civil Code 951'],
  ['КоАП 73-3(3)', 'ӘҚБтК 73-3(3)', 'Code on Administrative Offences 73-3(3)'],
  ['ВОЗ 2003, гл. 5', 'ДДҰ 2003, 5-тарау', 'WHO 2003, ch. 5'],
  ['Наш порядок', 'Наш порядок', 'Наш порядок'],
])('%s is called %s and %s', (reference, kk, en) => {
  expect(['ru', 'kk', 'en'].map((language) => referenceWords(reference, language as 'ru'))).toEqual([
    reference,
    kk,
    en,
  ])
})
