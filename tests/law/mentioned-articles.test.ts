import { expect, test } from 'vitest'
import { parseArticle } from '../../shared/law/article-reference.ts'
import { lawDayOf, mentionsIn, mentionsOf } from '../../shared/law/mentioned-articles.ts'

test.each([
  ['по ч. 3 ст. 120 УК РК возбуждено', 'ч. 3 ст. 120 УК РК', 'criminal', '120'],
  ['квалификация: УК 120(3), позже', 'УК 120(3)', 'criminal', '120'],
  ['отказ по статье 179 УПК', 'статье 179 УПК', 'criminal-procedure', '179'],
  ['протокол по КоАП 73-3', 'КоАП 73-3', 'administrative', '73-3'],
  ['ҚК 120-бабы бойынша', 'ҚК 120', 'criminal', '120'],
  ['бап 120 ҚК бойынша', 'бап 120 ҚК', 'criminal', '120'],
  ['баптың 120 ҚК мәні', 'баптың 120 ҚК', 'criminal', '120'],
  ['бабында 120 ҚК', 'бабында 120 ҚК', 'criminal', '120'],
  ['бөлігі 3 бап 120 ҚК', 'бөлігі 3 бап 120 ҚК', 'criminal', '120'],
  ['наказуемо ч. 3 статьей 120 УК', 'ч. 3 статьей 120 УК', 'criminal', '120'],
  ['п. 4 ст. 143 ГК и прочее', 'п. 4 ст. 143 ГК', 'civil-general', '143'],
])('«%s» names %s', (...row) => {
  const [text, written, act, article] = row
  expect(mentionsIn(text).map((mention) => mention.written)).toEqual([written])
  expect(parseArticle(written)).toMatchObject({ act, article })
})

test.each(['дом 120, кв. 3', 'встреча 12.03.2026', 'АКУЛА 12', 'статья 120 без кодекса', 'УК'])(
  '«%s» names no article',
  (text) => {
    expect(mentionsIn(text)).toEqual([])
  },
)

test('a record names each article once, wherever it stands', () => {
  expect(
    mentionsOf({ what: 'УК 120(3)', steps: [{ text: 'ст. 422 УК' }], notes: 'снова УК 120(3)', count: 3 }),
  ).toEqual(['УК 120(3)', 'ст. 422 УК'])
})

test('the law is asked about as of the day a record is about', () => {
  expect(lawDayOf({ when: { from: '2026-03-01T23:10:00+05:00', precision: 'exact' } })).toBe('2026-03-01')
  expect(lawDayOf({ madeAt: '2026-03-02', respondedOn: '2026-03-20' })).toBe('2026-03-02')
  expect(lawDayOf({ title: 'без дня' })).toBeUndefined()
})
