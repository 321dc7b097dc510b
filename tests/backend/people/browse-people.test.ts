import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseId, PersonId } from '../../../shared/model/ids.ts'
import type { RoleKind } from '../../../shared/model/role.ts'
import { openTestBackend, ownerName, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
const people = new Map<string, PersonId>()

beforeAll(async () => {
  kit = await openTestBackend()
  const { ask } = kit
  for (const surname of ['Абаева', 'Берёзкина', 'Вымышлев', 'Тайнова'])
    people.set(
      surname,
      (await ask('person.create', { kind: 'natural', name: { surname }, occupation: 'швея' })).id as PersonId,
    )
  const addCase = async (title: string, fields: object = {}) =>
    (await ask('case.create', { title, kind: 'criminal', ...fields })).id as CaseId
  const [first, second, third] = [await addCase('Первое'), await addCase('Второе'), await addCase('Третье')]
  const sealed = await addCase('Запечатанное', { confidentiality: 'sealed' })
  const add = async (caseId: CaseId, surname: string, role: RoleKind) =>
    (await ask('role.create', { caseId, personId: people.get(surname) as PersonId, role })).id
  await add(first, 'Абаева', 'survivor')
  await add(first, 'Абаева', 'plaintiff')
  await add(second, 'Абаева', 'survivor')
  await add(first, 'Вымышлев', 'suspect')
  await add(sealed, 'Абаева', 'informant')
  await add(sealed, 'Тайнова', 'survivor')
  await ask('role.delete', { id: await add(second, 'Берёзкина', 'judge'), reason: 'ошибка' })
  await add(third, 'Берёзкина', 'expert')
  await ask('person.create', { kind: 'legal', legalName: 'Суд Примерска' })
})
afterAll(() => kit.close())

const told = async (filter: object = {}) =>
  (await kit.ask('person.browse', { filter })).items.map(({ title, roles, cases }) => [
    title,
    roles.toSorted(),
    cases,
  ])

test('each stands with her parts, once each, and in how many cases she has one; a sealed case says nothing', async () => {
  expect(await told()).toEqual([
    ['Абаева', ['plaintiff', 'survivor'], 2],
    ['Берёзкина', ['expert'], 1],
    ['Вымышлев', ['suspect'], 1],
    [ownerName, [], 0],
    ['Суд Примерска', [], 0],
    ['Тайнова', [], 0],
  ])
})

test('a part narrows the list, together with words and kind; of a sealed case it finds nobody', async () => {
  expect(await told({ role: 'survivor' })).toEqual([['Абаева', ['plaintiff', 'survivor'], 2]])
  expect(await told({ role: 'informant' })).toEqual([])
  expect(await told({ role: 'judge' })).toEqual([])
  expect(await told({ role: 'expert', kind: 'legal' })).toEqual([])
  expect(await told({ kind: 'legal' })).toEqual([['Суд Примерска', [], 0]])
  const found = await kit.ask('person.browse', { text: 'абаев', filter: { role: 'plaintiff' } })
  expect(found.total).toBe(1)
  expect(found.items[0]).toMatchObject({ about: 'швея', sealed: false, minor: false, kind: 'natural' })
})

test('a sealed person stands under her pseudonym, and one under age is marked', async () => {
  const { ask } = kit
  await ask('person.create', {
    kind: 'natural',
    name: { surname: 'Яшина' },
    pseudonym: 'Ласточка',
    sealed: true,
    birthDate: '2015-01-01',
  })
  const { items } = await ask('person.browse', { text: 'ласточка' })
  expect(items).toMatchObject([{ title: 'Ласточка', sealed: true, minor: true }])
  expect(JSON.stringify(items)).not.toContain('Яшина')
})
