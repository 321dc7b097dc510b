import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportColumn } from '../../../shared/case-import/case-mapping.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'
import { workbookOf } from './messy-list.ts'
import { codesOf, previewList, readList } from './read-list.ts'

let kit: TestBackend
beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

const more = { kind: 'criminal' } as const
const column = (place: number, heading: string, field: ImportColumn['field']): ImportColumn => ({
  place,
  heading,
  field,
})
const ofPerson = (...[place, heading, field]: Parameters<typeof column>): ImportColumn => ({
  ...column(place, heading, field),
  person: 1,
})

test('an empty cell of surnames leaves the name without one', async () => {
  const { rows } = await previewList(
    kit,
    [
      ['Дело №', 'Фамилия', 'Имя', 'Отчество'],
      ['1', null, 'Анна', 'Петровна'],
      ['2', 'Выдуманова', null, null],
    ],
    { more },
  )
  expect(rows.map(({ people }) => people[0]?.fields['name'])).toEqual([
    { given: 'Анна', patronymic: 'Петровна' },
    { surname: 'Выдуманова' },
  ])
})

test('two columns of one field: what the second says otherwise is kept in the notes and told', async () => {
  const list = [
    ['Дело №', 'Потерпевшая', 'Имя ещё раз', 'Гражданство', 'Страна', 'Стадия', 'Этап', 'Метки', 'Теги'],
    ['3', 'Дважды Дарья', 'Дважды Д.', 'Казахстан', 'Киргизия', 'суд', 'суд', 'а', 'б'],
    ['4', 'Ещё Ева', null, null, 'Киргизия', 'суд', 'следствие', null, null],
  ]
  const columns = [
    column(0, 'Дело №', 'internalNumber'),
    ofPerson(1, 'Потерпевшая', 'fullName'),
    ofPerson(2, 'Имя ещё раз', 'fullName'),
    ofPerson(3, 'Гражданство', 'citizenship'),
    ofPerson(4, 'Страна', 'citizenship'),
    column(5, 'Стадия', 'stage'),
    column(6, 'Этап', 'stage'),
    column(7, 'Метки', 'tags'),
    column(8, 'Теги', 'tags'),
  ]
  const { rows } = await previewList(kit, list, { more: { ...more, columns } })
  const [first, second] = rows
  expect(codesOf(first)).toEqual(['column-twice', 'column-twice'])
  expect(first?.fields).toMatchObject({ stage: 'суд', tags: ['а', 'б'] })
  expect(first?.people[0]?.fields).toMatchObject({
    name: { surname: 'Дважды', given: 'Дарья' },
    citizenship: 'Казахстан',
    notes: 'Имя ещё раз: Дважды Д.\nСтрана: Киргизия',
  })
  expect(codesOf(second)).toEqual(['column-twice'])
  expect(second?.problems).toMatchObject([{ column: 'Этап', value: 'следствие', level: 'look' }])
  expect(second?.fields).toMatchObject({ stage: 'суд', notes: 'Этап: следствие' })
  expect(second?.people[0]?.fields).toMatchObject({ citizenship: 'Киргизия' })
})

test('a part of a name that a whole one does not have is kept and told', async () => {
  const list = [
    ['Дело №', 'Потерпевшая', 'Фамилия'],
    ['5', 'Анна Петровна', 'Потерянова'],
    ['6', 'Нашлась Анна', 'Нашлась'],
  ]
  const columns = [
    column(0, 'Дело №', 'internalNumber'),
    ofPerson(1, 'Потерпевшая', 'fullName'),
    ofPerson(2, 'Фамилия', 'surname'),
  ]
  const { rows } = await previewList(kit, list, { more: { ...more, columns } })
  expect(rows.map(codesOf)).toEqual([['column-twice'], []])
  expect(rows[0]?.people[0]?.fields).toMatchObject({ notes: 'Фамилия: Потерянова' })
})

test('an order that was taken from other days is told', async () => {
  const list = [
    ['Дело №', 'Пострадавшая', 'Дата рождения'],
    ['7', 'Дневная Дарья', '03/04/1990'],
    ['8', 'Иная Инна', '25/04/1990'],
  ]
  const { rows, asked } = await previewList(kit, list, { more })
  expect(rows.map(({ problems }) => problems)).toMatchObject([
    [{ code: 'day-guessed', level: 'look', person: 1, read: '1990-04-03', other: '1990-03-04' }],
    [],
  ])
  const columns = asked.mapping.columns.map((one) =>
    one.field === 'birthDate' ? { ...one, days: 'dmy' as const } : one,
  )
  expect((await previewList(kit, list, { more: { ...more, columns } })).rows.map(codesOf)).toEqual([[], []])
})

test('what is wrong with somebody unnamed is told as well', async () => {
  const { rows } = await previewList(
    kit,
    [
      ['Дело №', 'Потерпевшая', 'ИИН', 'Дата рождения', 'Подозреваемый', 'ИИН подозреваемого'],
      ['9', null, '123', 'весной', 'Небылицын Пётр', '124'],
    ],
    { more },
  )
  expect(rows[0]?.problems.map(({ code, person }) => [code, person])).toEqual([
    ['person-unnamed', 1],
    ['number-form', 1],
    ['day-unreadable', 1],
    ['number-form', 2],
  ])
})

test('of several people in a cell each problem names the one it is about', async () => {
  const { rows } = await previewList(
    kit,
    [
      ['Дело №', 'Потерпевшая', 'Подозреваемый', 'ИИН подозреваемого'],
      ['10', 'Первая Анна\nВторая Белла', 'Небылицын Пётр', '124'],
    ],
    { more },
  )
  expect(rows[0]?.problems.map(({ code, person }) => [code, person])).toEqual([
    ['several-people', 1],
    ['number-form', 3],
  ])
})

test('a number without a heading is a number all the same', async () => {
  const list = [
    ['Дело №', 'Потерпевшая', null],
    ['11', 'Без Заголовка', 'КУИ 15'],
  ]
  const columns = [
    column(0, 'Дело №', 'internalNumber'),
    ofPerson(1, 'Потерпевшая', 'fullName'),
    column(2, '', 'registrationNumber'),
  ]
  const { rows, asked } = await previewList(kit, list, { more: { ...more, columns } })
  expect(rows[0]).toMatchObject({
    stops: false,
    fields: { registrationNumbers: [{ kind: '№', number: 'КУИ 15' }] },
  })
  expect((await kit.ask('case.import', asked)).cases).toBe(1)
})

test('a column without a heading is spoken of by its letter', async () => {
  const list = [
    ['Дело №', 'Потерпевшая', null],
    ['12', 'Без Дня', 'весной'],
  ]
  const columns = [
    column(0, 'Дело №', 'internalNumber'),
    ofPerson(1, 'Потерпевшая', 'fullName'),
    ofPerson(2, '', 'birthDate'),
  ]
  const { rows } = await previewList(kit, list, { more: { ...more, columns } })
  expect(rows[0]?.problems).toMatchObject([{ code: 'day-unreadable', column: 'C' }])
  expect(rows[0]?.people[0]?.fields).toMatchObject({ notes: 'C: весной' })
})

const book = async (...rows: (string | Date | null)[][]) => {
  const { table, mapping } = await readList(kit, 'list.xlsx', await workbookOf({ name: 'Дела', rows }))
  const asked = { table, mapping: { ...mapping, ...more } }
  return { asked, ...(await kit.ask('case.preview-import', asked)) }
}

test('a day of a cell is bounded as a typed one: a time alone is no birth date', async () => {
  const day = (text: string) => new Date(`${text}T00:00:00.000Z`)
  const { rows, asked } = await book(
    ['Дело №', 'Потерпевшая', 'Дата рождения'],
    ['13', 'Нулева Нина', day('1900-01-01')],
    ['14', 'Дальняя Дина', day('9999-12-31')],
    ['15', 'Верная Вера', day('1990-01-01')],
  )
  expect(rows.map(codesOf)).toEqual([['day-unreadable'], ['day-unreadable'], []])
  expect(rows.map(({ people }) => people[0]?.fields['birthDate'])).toEqual([
    undefined,
    undefined,
    '1990-01-01',
  ])
  expect((await kit.ask('case.import', asked)).people).toBe(3)
})

test('what no record could hold stops its row in the preview, and not the writing', async () => {
  const { rows, asked } = await previewList(
    kit,
    [
      ['Дело №', 'Потерпевшая', 'Стадия', 'Гражданство'],
      ['16', 'Пустая Полина', '\u007f', null],
      ['17', 'Полная Прасковья', null, '\u007f'],
      ['18', 'Целая Цецилия', 'суд', 'Казахстан'],
    ],
    { more },
  )
  expect(rows.map(({ stops }) => stops)).toEqual([true, true, false])
  expect(rows[0]?.problems).toMatchObject([{ code: 'not-fitting', fields: [{ field: 'stage' }] }])
  expect(rows[1]?.problems).toMatchObject([
    { code: 'not-fitting', person: 1, fields: [{ field: 'citizenship' }] },
  ])
  const choices = [2, 3].map((row) => ({ row, take: false }))
  expect((await kit.ask('case.import', { ...asked, choices })).cases).toBe(1)
})
