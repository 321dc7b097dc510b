import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseTable } from '../../../electron/backend/cases/cases.ts'
import { excerptOf } from '../../../electron/backend/search/excerpt.ts'
import { queryWords } from '../../../electron/backend/search/match-expression.ts'
import { indexRecord } from '../../../electron/backend/search/search.rows.ts'
import { search } from '../../../electron/backend/search/search.ts'
import { isFailure } from '../../../shared/failures/failure.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

let rooms: TestRooms
let first: string
let second: string

beforeAll(async () => {
  rooms = await openTestRooms()
  const add = (title: string, notes: string) => rooms.add(caseTable, { title, kind: 'criminal', notes })
  first = add('Ёлкин против Әлемовой', 'Жақсылық туралы № 12-а; О’Проба, it’s "quoted" AND NEAR(x)')
  second = add('Второе дело', 'ёлка и ель')
})
afterAll(() => rooms.close())

const find = (text: string, caseId?: string) =>
  rooms.query((context) => search(context, { text, limit: 50, ...(caseId === undefined ? {} : { caseId }) }))
const ids = (text: string) =>
  find(text)
    .hits.map((hit) => hit.id)
    .toSorted()

describe('finds', () => {
  test.each([
    ['елк', 'both'],
    ['ЁЛКИН', 'first'],
    ['елкин', 'first'],
    ['алемов', 'first'],
    ['ӘЛЕМ', 'first'],
    ['Әлем'.normalize('NFD'), 'first'],
    ['жаксылык', 'first'],
    ['12', 'first'],
    ['ель второе', 'second'],
    ['ель ёлкин', 'none'],
    ['лкин', 'none'],
  ])('«%s»: %s', (text, expected) => {
    const wanted = { both: [first, second], first: [first], second: [second], none: [] as string[] }
    expect(ids(text)).toEqual(wanted[expected as keyof typeof wanted].toSorted())
  })

  test.each([
    '"quoted"',
    'NEAR(x)',
    'AND',
    'quoted AND near',
    'it’s',
    "'; DROP TABLE person; --x",
    'folded:quoted',
    '-quoted',
    'quo*',
    '^quoted',
    '{quoted}',
  ])('the syntax of the index in «%s» is only words', (text) => {
    expect(() => find(text)).not.toThrow()
  })

  test.each(['', ' ', '"', '*', '()', '№', 'а', '\u0000'])('«%s» is too short', (text) => {
    try {
      find(text)
      expect.unreachable()
    } catch (error) {
      expect(isFailure(error, 'search.too-short')).toBe(true)
    }
  })

  test('in one case only, when asked', () => {
    for (const caseId of [first, second])
      rooms.command((context) => {
        const entry = {
          entity: 'role',
          recordId: `role of ${caseId}`,
          caseId,
          title: 'Роль',
          text: 'общее слово',
        }
        indexRecord(context.db, entry)
        context.custody({ subject: caseId, details: {} })
      })
    expect(find('общее').total).toBe(2)
    expect(find('общее', first).hits.map((hit) => hit.caseId)).toEqual([first])
    expect(find('общее', first).total).toBe(1)
  })

  test('a page pasted into the query is cut to its first words', () => {
    expect(queryWords('слово '.repeat(500))).toHaveLength(32)
  })
})

describe('excerpts', () => {
  const long = `${'начало '.repeat(2_000)}вот «Әлемова», сказала она.${' конец'.repeat(2_000)}`
  test.each([
    ['as the text stands', 'один два Әлемова три', ['алем'], 'один два Әлемова три'],
    [
      'with eight words on each side',
      long,
      ['алемова'],
      `${'начало '.repeat(7)}вот «Әлемова», сказала она.${' конец'.repeat(6)}`,
    ],
    ['at the first of the words', 'ель и ёлка', ['елка', 'ель'], 'ель и ёлка'],
    ['without line breaks', 'раз\n\nдва\tЁлка', ['елка'], 'раз два Ёлка'],
    ['accents or not', 'за\u0301мок', ['замок'], 'за\u0301мок'],
    ['no match, no excerpt', 'пусто', ['елка'], undefined],
    ['not from the middle of a word', 'побелка', ['елка'], undefined],
  ])('%s', (...row) => {
    const [, text, words, expected] = row
    expect(excerptOf(text, words)).toBe(expected)
  })

  test('a word without end is cut, and a text of millions is quick work', () => {
    const endless = `${'я'.repeat(3_000_000)} ёлка ${'ю'.repeat(1_000)}`
    const excerpt = excerptOf(endless, ['елка'])
    expect(excerpt).toContain('ёлка')
    expect(excerpt?.length).toBeLessThan(1_000)
  })
})

test('ten thousand records are searched, counted and cut to a page', () => {
  rooms.command((context) => {
    for (let place = 0; place < 10_000; place += 1) {
      const title = `Запись ${String(place)}`
      const text = `${title} массовый текст ${place % 2 === 0 ? 'четное' : 'нечетное'}`.toLowerCase()
      indexRecord(context.db, { entity: 'case', recordId: `many-${String(place)}`, title, text })
    }
    context.custody({ subject: 'many', details: {} })
  })
  const start = performance.now()
  expect(find('массов').total).toBe(10_000)
  expect(find('массов четн').total).toBe(5_000)
  expect(find('запись 9999').hits.map((hit) => hit.title)).toEqual(['Запись 9999'])
  // oxlint-disable-next-line no-console
  console.info(`three searches of 10,000 records: ${String(Math.round(performance.now() - start))} ms`)
})
