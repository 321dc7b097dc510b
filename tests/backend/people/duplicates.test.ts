import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
beforeEach(async () => {
  kit = await openTestBackend()
})
afterEach(() => kit.close())

async function person(name: object, more: object = {}): Promise<string> {
  return (await kit.ask('person.create', { kind: 'natural', name, ...more })).id
}
const reasons = async () => (await kit.ask('person.duplicates', {})).pairs.map((pair) => pair.reasons)

test('the same number, the same name and birth date, and the same folded spelling are found, in this order', async () => {
  await person({ surname: 'Выдуманова', given: 'Сәуле' })
  await person({}, { nameLatin: { surname: 'Vydumanova', given: 'Saule' } })
  await person({ surname: 'Вторая', given: 'Вера' }, { birthDate: '1990-01-01' })
  await person({ surname: 'Вторая', given: 'Вера' }, { birthDate: '1990-01-01' })
  await person({ surname: 'Одна', given: 'Анна' }, { iin: '900101300126' })
  await person({ surname: 'Другая', given: 'Дина' }, { iin: '900101-300126' })
  expect(await reasons()).toEqual([['same-number'], ['same-name-and-birth'], ['same-name']])
})

test.each([
  ['birth dates', { birthDate: '1990-01-01' }, { birthDate: '1991-01-01' }],
  ['numbers', { iin: '900101300126' }, { iin: '540927631109' }],
  ['sex', { gender: 'feminine' }, { gender: 'masculine' }],
])('two of one name who differ by their %s are two', async (_what, one, other) => {
  const name = { surname: 'Выдуманова', given: 'Женя' }
  await person(name, one)
  await person(name, other)
  expect(await reasons()).toEqual([])
})

test('two of one name who differ by their patronymics are two', async () => {
  await person({ surname: 'Выдуманова', given: 'Женя', patronymic: 'Ивановна' })
  await person({ surname: 'Выдуманова', given: 'Женя', patronymic: 'Петровна' })
  expect(await reasons()).toEqual([])
})

test('one with a patronymic is compared with those who have the same one or none', async () => {
  const name = { surname: 'Выдуманова', given: 'Женя' }
  await person({ ...name, patronymic: 'Ивановна' })
  await person({ ...name, patronymic: 'Петровна' })
  expect(await reasons()).toEqual([])
  await person(name)
  expect(await reasons()).toEqual([['same-name'], ['same-name']])
  await person({ ...name, patronymic: 'Ивановна' })
  expect(await reasons()).toHaveLength(4)
})

test('namesakes, those who were merged or deleted, and sealed people are in no pair', async () => {
  const name = { surname: 'Выдуманова', given: 'Лира' }
  const [one, other] = [await person(name), await person(name)]
  expect(await reasons()).toEqual([['same-name']])
  expect((await kit.ask('person.duplicates', { id: one })).pairs[0]).toMatchObject({
    one: { id: one, title: 'Выдуманова Лира', cases: 0 },
    other: { id: other },
  })
  const { id } = await kit.ask('relationship.create', { personId: one, kind: 'namesake', otherId: other })
  expect(await reasons()).toEqual([])
  await kit.ask('relationship.delete', { id, reason: 'проба' })
  await kit.ask('person.merge', { id: one, version: 1, loserId: other, loserVersion: 1, reason: 'проба' })
  expect(await reasons()).toEqual([])
  await person(name, { sealed: true, pseudonym: 'Свидетель-7' })
  expect(await reasons()).toEqual([])
})

test('pairs come by pages', async () => {
  const name = { surname: 'Выдуманова', given: 'Лира' }
  for (let place = 0; place < 4; place += 1) await person(name)
  const all = await kit.ask('person.duplicates', {})
  expect(all).toMatchObject({ total: 6 })
  const page = await kit.ask('person.duplicates', { offset: 4, limit: 10 })
  expect(page).toEqual({ total: 6, pairs: all.pairs.slice(4) })
})
