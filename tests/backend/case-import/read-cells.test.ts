import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'
import { codesOf as codes, previewList, readList } from './read-list.ts'

let kit: TestBackend
beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

const read = (name: string, content: string | Uint8Array) => readList(kit, name, content)
const preview = (...[rows, asked]: [Parameters<typeof previewList>[1], Parameters<typeof previewList>[2]?]) =>
  previewList(kit, rows, asked)

describe('single cells', () => {
  test('a lost zero comes back only where the check digit proves it; a wrong one never blocks', async () => {
    const { rows } = await preview([
      ['Дело №', 'Вид дела', 'Потерпевшая', 'ИИН'],
      ['1', 'уголовное', 'Нольева Ева', '10203310002'],
      ['2', 'уголовное', 'Нольева Ада', '900101300127'],
    ])
    const [first, second] = rows
    expect(codes(second)).toEqual(['number-checksum'])
    expect(second?.take).toBe(true)
    expect(codes(first)).toEqual(['number-zero-added'])
    expect(first?.people[0]?.fields).toMatchObject({ iin: '010203310002' })
  })

  test('a day that fits both ways stops the row until the order is said', async () => {
    const list = [
      ['Дело №', 'Вид дела', 'Пострадавшая', 'Дата рождения'],
      ['1', 'уголовное', 'Дневная Дарья', '03/04/1990'],
    ]
    const { rows, asked } = await preview(list)
    expect(rows[0]).toMatchObject({ stops: true, take: false })
    expect(rows[0]?.problems).toMatchObject([
      { code: 'day-unclear', read: '1990-04-03', other: '1990-03-04' },
    ])
    const columns = asked.mapping.columns.map((column) =>
      column.field === 'birthDate' ? { ...column, days: 'mdy' as const } : column,
    )
    expect((await preview(list, { more: { columns } })).rows[0]).toMatchObject({
      take: true,
      people: [{ fields: { birthDate: '1990-03-04' } }],
    })
    // Another row of the column may settle it.
    expect((await preview([...list, ['2', 'уголовное', 'Иная Инна', '25/04/1990']])).rows[0]).toMatchObject({
      people: [{ fields: { birthDate: '1990-04-03' } }],
    })
  })

  test('several people in a cell, each with her own line of the next cell', async () => {
    const { rows } = await preview([
      ['Дело №', 'Вид дела', 'Потерпевшая', 'Телефон'],
      ['1', 'уголовное', 'Первая Анна\nВторая Белла', '111\n222'],
    ])
    expect(rows[0]?.people.map(({ title, fields }) => [title, fields['phones']])).toEqual([
      ['Первая Анна', [{ purpose: 'contact', value: '111' }]],
      ['Вторая Белла', [{ purpose: 'contact', value: '222' }]],
    ])
    expect(codes(rows[0])).toEqual(['several-people'])
  })

  test('a row that nothing calls, or without a kind, stops; a kind for all settles it', async () => {
    const list = [
      ['Дело №', 'Пострадавшая', 'Примечание'],
      [null, null, 'что-то было'],
      ['1', 'Одна Ольга', null],
    ]
    expect((await preview(list)).rows.map(codes)).toEqual([['no-name', 'no-kind'], ['no-kind']])
    expect((await preview(list, { more: { kind: 'support-only' } })).rows.map(codes)).toEqual([
      ['no-name'],
      [],
    ])
  })

  test('letters that an encoding lost are told', async () => {
    const text = Buffer.from(
      '\xc4\xe5\xeb\xee \xb9;\xcf\xee\xf1\xf2\xf0\xe0\xe4\xe0\xe2\xf8\xe0\xff\r\n1;?\xe0\xe9\xf0\xe0\xf2 ?\xe0\xeb\xe8\xff',
      'latin1',
    )
    const { table, mapping, encoding } = await read('list.csv', text)
    expect(encoding).toBe('windows-1251')
    const { rows } = await kit.ask('case.preview-import', {
      table,
      mapping: { ...mapping, kind: 'criminal' },
    })
    expect(codes(rows[0])).toContain('lost-letters')
  })

  test('what a cell begins with changes nothing', async () => {
    const { rows } = await preview([
      ['Дело №', 'Вид дела', 'Потерпевшая', 'Примечание'],
      ['-1', 'уголовное', '@Знак Анна', '=HYPERLINK("http://пример.example")'],
    ])
    expect(rows[0]).toMatchObject({
      fields: { internalNumber: '-1', notes: '=HYPERLINK("http://пример.example")' },
    })
    expect(codes(rows[0])).toEqual(['formula-text'])
  })
})
