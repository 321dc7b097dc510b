import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RowChoice } from '../../../shared/case-import/case-mapping.ts'
import { describeRowProblem } from '../../../shared/text/row-problem-text.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'
import { codesOf, previewList } from './read-list.ts'

let kit: TestBackend
beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

const more = { kind: 'criminal' } as const
const heads = [
  'Дело №',
  'Потерпевшая',
  'ИИН',
  'Как связаться',
  'Пол',
  'Гражданство',
  'Дата рождения',
  'Должность',
]
const iin = '900101300126'

/** The one record that an import made of somebody. */
async function personOf(name: string) {
  const { items, total } = await kit.ask('person.list', { text: name })
  expect(total).toBe(1)
  return items[0]
}

test('what the second row of a person says gets into her record: a rule of safe contact above all', async () => {
  const { asked, rows } = await previewList(
    kit,
    [
      heads,
      ['1', 'Выдуманова С.', iin, null, null, 'Казахстан', null, null],
      ['2', 'Выдуманова Сауле Примеровна', iin, 'не звонить, писать сестре', 'ж', null, '01.01.1990', 'врач'],
    ],
    { more },
  )
  expect(codesOf(rows[1])).toEqual(['same-person'])
  expect(rows[1]?.problems[0]?.level).toBe('look')
  await kit.ask('case.import', asked)
  expect(await personOf('Выдуманова')).toMatchObject({
    name: { surname: 'Выдуманова', given: 'Сауле', patronymic: 'Примеровна' },
    safeContact: 'не звонить, писать сестре',
    gender: 'feminine',
    citizenship: 'Казахстан',
    birthDate: '1990-01-01',
    occupation: 'врач',
  })
})

test('two rules of safe contact are both kept and told; what else contradicts is told with its name', async () => {
  const number = '910203300135'
  const { asked, rows } = await previewList(
    kit,
    [
      heads,
      ['3', 'Правилова Лира', number, 'звонить после шести', 'ж', 'Казахстан', '03.02.1991', null],
      ['4', 'Правилова Лира', number, 'не звонить', 'м', 'Киргизия', '04.02.1991', null],
    ],
    { more },
  )
  const told = rows[1]?.problems ?? []
  expect(told.map(({ code }) => code)).toEqual(['number-checksum', 'two-rules', 'row-differs', 'same-person'])
  expect(told.every(({ level }) => level === 'look')).toBe(true)
  const differs = told.find(({ code }) => code === 'row-differs')
  expect(differs?.row).toBe(2)
  const words = differs === undefined ? '' : describeRowProblem(differs, 'ru')
  expect(words).toContain('Пол: Мужской')
  expect(words).toContain('Гражданство: Киргизия')
  expect(words).toContain('04.02.1991')
  await kit.ask('case.import', asked)
  expect(await personOf('Правилова')).toMatchObject({
    safeContact: 'звонить после шести\nне звонить',
    gender: 'feminine',
    citizenship: 'Казахстан',
  })
})

test('what a record of the vault lacks is told with the names of its fields, name and gender too', async () => {
  const number = '920304300144'
  await kit.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Знакомова', given: 'Мира' },
    iin: number,
    safeContact: 'писать',
  })
  const row = ['5', 'Знакомова Мира Примеровна', number, 'не писать', 'ж', null, null, null]
  const { rows } = await previewList(kit, [heads, row], { more })
  expect(rows[0]?.problems.find(({ code }) => code === 'left-out')?.fields).toEqual([
    { field: 'patronymic', value: 'Примеровна' },
    { field: 'gender', value: 'feminine' },
    { field: 'safeContact', value: 'не писать' },
  ])
})

test('a company and a woman under one number stay two records', async () => {
  const number = '930405300153'
  const list = [
    ['Дело №', 'Потерпевшая', 'ИИН', 'Ответчик', 'БИН ответчика'],
    ['6', 'Двойнова Ева', number, 'ТОО «Ромашка Пример»', number],
  ]
  // Not even where someone says that they are the same.
  const choices: RowChoice[] = [{ row: 2, people: [{ person: 2, use: 'same' }] }]
  expect((await previewList(kit, list, { more, choices })).people).toBe(2)
  const { asked, rows } = await previewList(kit, list, { more })
  expect(codesOf(rows[0])).toContain('number-shared')
  expect((await kit.ask('case.import', asked)).people).toBe(2)
})

test('a record that is none of those a person may be stops the row, and nothing is written', async () => {
  const { id: known } = await kit.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Одинакова', given: 'Нина' },
  })
  const { id: other } = await kit.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Совсем', given: 'Другая' },
  })
  const list = [
    ['Дело №', 'Потерпевшая'],
    ['7', 'Одинакова Нина'],
  ]
  const asFor = async (use: string, person = 1) => {
    const choices: RowChoice[] = [{ row: 2, people: [{ person, use: use as never }] }]
    return await previewList(kit, list, { more, choices })
  }
  expect((await asFor(known)).rows[0]).toMatchObject({ stops: false, people: [{ use: known }] })
  const wrong = await asFor(other)
  expect(wrong.rows[0]).toMatchObject({ stops: true, take: false })
  expect(codesOf(wrong.rows[0])).toContain('choice-gone')
  expect((await kit.refusal('case.import', wrong.asked)).code).toBe('import.rows-stop')
  expect(codesOf((await asFor(known, 3)).rows[0])).toContain('choice-gone')
})

test('who someone is, is decided once for all her rows: the preview counts what is written', async () => {
  const { id: known } = await kit.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Решённая', given: 'Алла' },
  })
  const list = [
    ['Дело №', 'Потерпевшая', 'Дата рождения', 'Свидетель', 'Свидетель'],
    ['8', 'Решённая Алла', '01.02.1980', null, null],
    ['9', 'Решённая Алла', '01.02.1980', null, null],
  ]
  const choices: RowChoice[] = [{ row: 3, people: [{ person: 1, use: known as never }] }]
  const { asked, rows, ...counts } = await previewList(kit, list, { more, choices })
  expect(rows.map(({ people }) => people[0]?.use)).toEqual([known, known])
  expect(rows[0]?.people[0]?.known.map(({ id }) => id)).toContain(known)
  expect(counts).toMatchObject({ people: 0, used: 1, roles: 2 })
  const before = (await kit.ask('role.list', { limit: 1 })).total
  expect(await kit.ask('case.import', asked)).toMatchObject({ people: 0, used: 1, roles: 2 })
  expect((await kit.ask('role.list', { limit: 1 })).total).toBe(before + 2)
})

test('someone named twice with one part in a case is counted once, as she is written', async () => {
  const list = [
    ['Дело №', 'Потерпевшая', 'ИИН'],
    ['10', 'Дважды Дина', '940506300162'],
    [null, 'Дважды Дина', '940506300162'],
  ]
  const { asked, ...counts } = await previewList(kit, list, { more })
  expect(counts).toMatchObject({ cases: 1, people: 1, roles: 1 })
  const before = (await kit.ask('role.list', { limit: 1 })).total
  await kit.ask('case.import', asked)
  expect((await kit.ask('role.list', { limit: 1 })).total).toBe(before + 1)
})

test('people below an empty row join nobody’s case; who joins one is told to be looked at', async () => {
  const list = [
    ['Дело №', 'Потерпевшая'],
    ['11', 'Первая Пина'],
    [null, 'Вторая Вина'],
    [null, null],
    [null, 'Третья Тина'],
  ]
  const { rows } = await previewList(kit, list, { more })
  expect(rows.map(({ row, joins }) => [row, joins])).toEqual([
    [2, undefined],
    [3, 2],
    [5, undefined],
  ])
  expect(rows[1]?.problems).toMatchObject([{ code: 'joined', level: 'look', row: 2 }])
  expect(rows[2]?.problems).toMatchObject([{ code: 'not-joined', level: 'look' }])
})
