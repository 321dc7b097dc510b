import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import type { RoleKind } from '../../../shared/model/role.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let lawyer: string
let helper: string
let defender: string

beforeAll(async () => {
  kit = await openTestBackend()
  const person = async (surname: string) =>
    (await kit.ask('person.create', { kind: 'natural', name: { surname, given: 'Лира' } })).id
  lawyer = await person('Защитина')
  helper = await person('Помощникова')
  defender = await person('Ответчикова')
})
afterAll(() => kit.close())

async function suitCase(title: string, parts: readonly [string, RoleKind][], leadLawyerId?: string) {
  const { id } = await kit.ask('case.create', {
    title,
    kind: 'civil-defamation',
    ...(leadLawyerId === undefined ? {} : { leadLawyerId: leadLawyerId }),
  })
  for (const [personId, role] of parts) await kit.ask('role.create', { caseId: id, personId: personId, role })
  return id
}

const hearing = async (caseId: string, rest: Partial<InputOf<'hearing.create'>>) =>
  (
    await kit.ask('hearing.create', {
      caseId: caseId,
      state: 'planned',
      heldOn: '2026-05-05',
      ...rest,
    })
  ).id
const collisions = async (input: InputOf<'hearing.collisions'> = {}) =>
  (await kit.ask('hearing.collisions', input)).collisions

test('the same defendant in two courts at one time; neither another day nor a hearing that was put off counts', async () => {
  const [one, other] = [
    await suitCase('Первый', [[defender, 'defendant']]),
    await suitCase('Второй', [[defender, 'defendant']]),
  ]
  const first = await hearing(one, { startsAt: '10:00' })
  const second = await hearing(other, { startsAt: '11:00' })
  await hearing(other, { heldOn: '2026-05-06', startsAt: '10:00' })
  await hearing(other, { startsAt: '10:00', state: 'postponed' })
  const found = await collisions()
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({
    on: '2026-05-05',
    as: 'defendant',
    overlaps: true,
    person: { id: defender, name: 'Ответчикова Лира' },
  })
  expect(found[0]?.hearings.map(({ id }) => id).toSorted()).toEqual([first, second].toSorted())
  expect(await collisions({ caseId: one })).toHaveLength(1)
  expect(await collisions({ caseId: other })).toHaveLength(1)
  expect(await collisions({ from: '2026-05-06' })).toEqual([])
})

test('the lead lawyer is needed, unless another lawyer of the case is named for the hearing', async () => {
  const day = { heldOn: '2026-06-01', startsAt: '09:30' } as const
  const one = await suitCase('Ведёт она', [[helper, 'advocate']], lawyer)
  const other = await suitCase('И это', [], lawyer)
  const id = await hearing(one, day)
  await hearing(other, day)
  const onDay = () => collisions({ from: '2026-06-01', until: '2026-06-01' })
  expect((await onDay()).map(({ as, person }) => [as, person.id])).toEqual([['lawyer', lawyer]])
  const { version } = await kit.ask('hearing.show', { id })
  await kit.ask('hearing.update', { id, version, changes: { attendants: [{ personId: helper }] } })
  expect(await onDay()).toEqual([])
})

test('while a time is not known, the same half of the day is enough, and it is said so', async () => {
  const one = await suitCase('Без времени', [[defender, 'defendant']])
  await hearing(one, { heldOn: '2026-07-07', half: 'morning' })
  const typed = (rest: object) => collisions({ typed: { caseId: one, heldOn: '2026-07-07', ...rest } })
  expect((await typed({ startsAt: '11:00' })).map(({ overlaps }) => overlaps)).toEqual([false])
  expect(await typed({ startsAt: '15:00' })).toEqual([])
  expect(await typed({ half: 'afternoon' })).toEqual([])
})

test('a hearing being typed collides before it is kept, and never with itself', async () => {
  const one = await suitCase('Набирается', [[defender, 'defendant']])
  const id = await hearing(one, { heldOn: '2026-08-08', startsAt: '10:00' })
  const other = await suitCase('Рядом', [])
  const typed = { caseId: other as never, heldOn: '2026-08-08', startsAt: '10:30' }
  expect(await collisions({ typed })).toEqual([])
  const attendants = [{ personId: defender as never }]
  expect((await collisions({ typed: { ...typed, attendants } })).map(({ as }) => as)).toEqual(['attendant'])
  expect(await collisions({ typed: { ...typed, caseId: one, id: id } })).toEqual([])
})
