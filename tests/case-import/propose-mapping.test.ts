import { expect, test } from 'vitest'
import { placeColumns, proposeMapping } from '../../shared/case-import/propose-mapping.ts'
import type { TableCell } from '../../shared/case-import/found-table.ts'

const propose = (...rows: TableCell[][]) => proposeMapping({ name: 'Лист1', rows })
const short = (...rows: TableCell[][]) =>
  propose(...rows).columns.map(({ heading, field, person, purpose }) =>
    [heading, field, person, purpose].filter((part) => part !== undefined).join(' | '),
  )

test('Russian headings of a foundation', () => {
  const headings = [
    '№ п/п',
    'Дело №',
    'Дата обращения',
    'Потерпевшая',
    'ИИН',
    'Дата рождения',
    'Телефон',
    'Адрес проживания',
    'Подозреваемый',
    'ИИН подозреваемого',
    'Статья',
    'Суд',
    'Судья',
    'Адвокат',
    'Стадия',
    'Примечание',
  ]
  expect(short(headings)).toEqual([
    'Дело № | internalNumber',
    'Дата обращения | openedOn',
    'Потерпевшая | fullName | 1',
    'ИИН | number | 1',
    'Дата рождения | birthDate | 1',
    'Телефон | phone | 1 | contact',
    'Адрес проживания | address | 1 | contact',
    'Подозреваемый | fullName | 2',
    'ИИН подозреваемого | number | 2',
    'Статья | articles',
    'Суд | court',
    'Судья | judge',
    'Адвокат | fullName | 3',
    'Стадия | stage',
    'Примечание | notes',
  ])
  expect(propose(headings).people.map(({ role }) => role)).toEqual(['victim', 'suspect', 'advocate'])
})

test('Kazakh and English headings', () => {
  expect(
    short(['Іс №', 'Жәбірленуші', 'ЖСН', 'Туған күні', 'Телефон', 'Жауапкер', 'Бабы', 'Сот', 'Өтініш күні']),
  ).toEqual([
    'Іс № | internalNumber',
    'Жәбірленуші | fullName | 1',
    'ЖСН | number | 1',
    'Туған күні | birthDate | 1',
    'Телефон | phone | 1 | contact',
    'Жауапкер | fullName | 2',
    'Бабы | articles',
    'Сот | court',
    'Өтініш күні | openedOn',
  ])
  expect(
    short(['Case No', 'Client', 'IIN', 'Date of birth', 'Phone', 'Defendant', 'Article', 'Court', 'Opened']),
  ).toEqual([
    'Case No | internalNumber',
    'Client | fullName | 1',
    'IIN | number | 1',
    'Date of birth | birthDate | 1',
    'Phone | phone | 1 | contact',
    'Defendant | fullName | 2',
    'Article | articles',
    'Court | court',
    'Opened | openedOn',
  ])
})

test('a title above the table is not its headings; a shelter stays a shelter', () => {
  const mapping = propose(
    ['Список дел фонда «Пример», 2019–2024', null],
    [null, null],
    ['Номер дела', 'Пострадавшая', 'Адрес шелтера'],
    ['1', 'Выдуманова', 'х'],
  )
  expect(mapping.headingRow).toBe(3)
  expect(mapping.columns.at(-1)).toMatchObject({ field: 'address', person: 1, purpose: 'shelter' })
})

test('a mapping fits another table by its headings, and says what is not there', () => {
  const { found, missing } = placeColumns(
    {
      columns: [
        { heading: 'Дело №', place: 0, field: 'internalNumber' },
        { heading: 'Суд', field: 'court' },
      ],
      people: [],
    },
    ['№', 'дело  №'],
  )
  expect(found).toMatchObject([{ place: 1 }])
  expect(missing).toMatchObject([{ heading: 'Суд' }])
})

test('two columns of a mapping under one heading are two columns of the table', () => {
  const columns = [1, 2].map((person) => ({ heading: 'Телефон', field: 'phone' as const, person }))
  const places = (...headings: string[]) =>
    placeColumns({ columns, people: [] }, headings).found.map(({ place }) => place)
  expect(places('Дело №', 'Телефон', 'Телефон')).toEqual([1, 2])
  expect(places('Дело №', 'Телефон')).toEqual([1, 1])
})

test('columns of names under one word name several people', () => {
  const { people, columns } = propose([
    'Дело №',
    'Потерпевший 1',
    'Телефон',
    'Потерпевший 2',
    'Телефон',
    'Истец',
  ])
  expect(people.map(({ role }) => role)).toEqual(['victim', 'victim', 'plaintiff'])
  expect(columns.map(({ field, person }) => [field, person])).toEqual([
    ['internalNumber', undefined],
    ['fullName', 1],
    ['phone', 1],
    ['fullName', 2],
    ['phone', 2],
    ['fullName', 3],
  ])
  expect(propose(['Потерпевшая', 'Потерпевшая']).people).toHaveLength(2)
})

test('where her parent or representative lives is no address for documents', () => {
  const purposes = (role: string) =>
    propose(['Дело №', role, 'Адрес', 'Телефон']).columns.flatMap(({ purpose }) => purpose ?? [])
  for (const role of ['Законный представитель', 'Представитель', 'Потерпевшая', 'Свидетель'])
    expect(purposes(role), role).toEqual(['contact', 'contact'])
  for (const role of ['Подозреваемый', 'Ответчик', 'Следователь'])
    expect(purposes(role), role).toEqual(['procedural', 'procedural'])
})
