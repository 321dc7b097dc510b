import { describe, expect, test } from 'vitest'
import { showArticle } from '../../electron/backend/law/shipped-norms.ts'
import { actOf, parseArticle } from '../../shared/law/article-reference.ts'
import { bestStatus, ownStatus, recheckOn, shippedStatus } from '../../shared/law/edition-on.ts'
import { editionSentence } from '../../shared/text/edition-text.ts'

const copied = { from: '2026-01-25', until: '2026-02-20' }
const change = (on: string) => ({ on, law: '№ 1', inForce: 'вводится в действие по истечении десяти дней' })

describe('a shipped article on a day', () => {
  test.each([
    // Its first day is known.
    [{ from: '2025-07-01', changes: [change('2024-11-21')] }, '2025-07-01', 'in-force'],
    [{ from: '2025-07-01', changes: [change('2024-11-21')] }, '2025-06-30', 'not-held'],
    // On the day it was copied it still was; of the day after nobody knows.
    [{ from: '2025-07-01', changes: [change('2024-11-21')] }, '2026-01-25', 'in-force'],
    [{ from: '2025-07-01', changes: [change('2024-11-21')] }, '2026-01-26', 'later'],
    // Only the day is known on which the last law was signed.
    [{ changes: [change('2019-04-01'), change('2024-04-15')] }, '2024-04-14', 'not-held'],
    [{ changes: [change('2019-04-01'), change('2024-04-15')] }, '2024-04-15', 'unclear'],
    [{ changes: [] }, '2001-01-01', 'unclear'],
    [{ changes: [] }, '2026-12-31', 'later'],
  ] as const)('%j on %s is %s', (article, on, status) => {
    expect(shippedStatus({ text: ['текст'], ...article, changes: [...article.changes] }, copied, on)).toBe(
      status,
    )
  })

  test('says that it is not held where there is no text', () => {
    expect(shippedStatus({ text: [], changes: [] }, copied, '2025-01-01')).toBe('no-text')
    expect(showArticle({ article: 'КоАП 73-3', on: '2025-01-01' }).status).toBe('no-text')
  })

  test('of an act before the last change is never shown as the law of that day', () => {
    const rape = showArticle({ article: 'УК 120', on: '2021-06-01' })
    expect(rape.status).toBe('not-held')
    for (const language of ['ru', 'kk', 'en'] as const)
      expect(editionSentence({ ...rape, on: '2021-06-01' }, language)).toMatch(/01\.06\.2021.*15\.04\.2024/u)
    expect(showArticle({ article: 'УК 108-1', on: '2024-01-01' }).status).toBe('not-held')
  })
})

describe('an edition of our own', () => {
  const own = { excerpt: 'текст', editionFrom: '2020-01-01', editionTo: '2023-12-31' }
  test.each([
    ['2019-12-31', 'not-held'],
    ['2020-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'not-held'],
  ] as const)('on %s is %s', (on, status) => expect(ownStatus(own, on)).toBe(status))

  test('without a first day is unclear, without words no text', () => {
    expect(ownStatus({ excerpt: 'текст' }, '2020-01-01')).toBe('unclear')
    expect(ownStatus({ editionFrom: '2020-01-01' }, '2021-01-01')).toBe('no-text')
    expect(bestStatus(['not-held', 'in-force'])).toBe('in-force')
    expect(bestStatus([])).toBe('no-text')
  })

  test('is to be checked again after its months, at the end of a shorter one', () => {
    expect(recheckOn({ checkedOn: '2026-08-31', recheckMonths: 6 }, 6)).toBe('2027-02-28')
    expect(recheckOn({ checkedOn: '2026-03-12' }, 6)).toBe('2026-09-12')
    expect(recheckOn({}, 6)).toBeUndefined()
  })
})

describe('an article someone wrote down', () => {
  test.each([
    ['УК 120', 'criminal', '120', undefined],
    ['ст. 120 ч. 3-1 УК РК', 'criminal', '120', '3-1'],
    ['УПК 71(6)(12)', 'criminal-procedure', '71', '(6)(12)'],
    ['п. 4 ст. 143 ГК', 'civil-general', '143', '4'],
    ['ГК 951', 'civil-special', '951', undefined],
    ['ГПК 166(2)', 'civil-procedure', '166', '(2)'],
    ['КоАП 73-3', 'administrative', '73-3', undefined],
    ['ҚК 120', 'criminal', '120', undefined],
    ['ҚПК 165-бап', 'criminal-procedure', '165', undefined],
    ['Уголовный кодекс, статья 108-1', 'criminal', '108-1', undefined],
    ['criminal 434', 'criminal', '434', undefined],
    ['120', undefined, '120', undefined],
  ] as const)('%s', (...[written, ...expected]) => {
    const found = parseArticle(written)
    expect([found?.act, found?.article, found?.paragraph]).toEqual(expected)
  })

  test('without a number is none', () => {
    expect(parseArticle('Уголовный кодекс')).toBeUndefined()
    expect(actOf('Закон о профилактике')).toBeUndefined()
  })
})
