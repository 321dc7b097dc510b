import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, PersonId } from '../../../shared/model/ids.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

/** Today is 2026-03-12. */
let kit: TestBackend
let caseId: CaseId
let otherCase: CaseId
let suspectId: PersonId
let survivorId: PersonId

beforeAll(async () => {
  kit = await openTestBackend()
  const { ask } = kit
  const make = async (title: string) => (await ask('case.create', { title, kind: 'criminal' })).id as CaseId
  caseId = await make('Дело Примеровой')
  otherCase = await make('Другое дело')
  const natural = async (surname: string) =>
    (await ask('person.create', { kind: 'natural', name: { surname } })).id as PersonId
  suspectId = await natural('Вымышлев')
  survivorId = await natural('Примерова')
  await ask('measure.create', { caseId, suspectId, kind: 'custody', endsOn: '2026-03-20' })
  await ask('order.create', {
    caseId,
    suspectId,
    kind: 'protective-order',
    servedOn: '2026-03-02',
    expiresOn: '2026-04-01',
  })
  await ask('measure.create', { caseId: otherCase, suspectId, kind: 'detention', endsOn: '2026-03-13' })
  await ask('safety.create', {
    caseId,
    kind: 'safety-plan',
    at: '2026-03-01',
    personId: survivorId,
    nextOn: '2026-03-15',
    steps: [
      { what: 'Запасной ключ у соседки', dueOn: '2026-03-14' },
      { what: 'Копии документов', dueOn: '2026-03-10', doneOn: '2026-03-09' },
    ],
  })
})
afterAll(() => kit.close())

const due = (input: object = {}) => kit.ask('safety.due', { caseId, ...input })

describe('what of safety is due', () => {
  test('is there by day: service, release, expiry, steps and days to come back', async () => {
    const { items, total, today } = await due()
    expect(today).toBe('2026-03-12')
    expect(total).toBe(5)
    expect(items.map((item) => [item.on, item.reason])).toEqual([
      ['2026-03-02', 'order-served'],
      ['2026-03-14', 'step'],
      ['2026-03-15', 'come-back'],
      ['2026-03-20', 'measure-ends'],
      ['2026-04-01', 'order-expires'],
    ])
    expect(items[1]).toMatchObject({ what: 'Запасной ключ у соседки', personName: 'Примерова' })
    expect(items[3]).toMatchObject({ entity: 'measure', title: 'custody 2026-03-20', personName: 'Вымышлев' })
    expect(items.every((item) => !item.isReviewed)).toBe(true)
  })

  test('of all cases names the case of each', async () => {
    const { items } = await kit.ask('safety.due', { from: '2026-03-13', until: '2026-03-13' })
    expect(items.map((item) => item.caseTitle)).toEqual(['Другое дело'])
  })

  test('is cut to the days asked, and to as many as asked, with the whole number beside it', async () => {
    const { items, total } = await due({ from: '2026-03-14', until: '2026-03-20', limit: 1 })
    expect(items).toHaveLength(1)
    expect(total).toBe(3)
  })

  test('says that a risk review was made for a day, also a little before it', async () => {
    const { id } = await kit.ask('safety.create', {
      caseId,
      kind: 'risk-review',
      at: '2026-03-10',
      reason: 'release',
    })
    const reviewed = (await due()).items.filter((item) => item.isReviewed).map((item) => item.reason)
    expect(reviewed).toEqual(['order-served', 'step', 'come-back', 'measure-ends'])
    // A review about somebody else says nothing of her own days.
    const shown = await kit.ask('safety.show', { id })
    await kit.ask('safety.update', { id, version: shown.version, changes: { personId: suspectId } })
    const others = (await due()).items.filter((item) => item.isReviewed).map((item) => item.reason)
    expect(others).toEqual(['order-served', 'measure-ends'])
    await kit.ask('safety.delete', { id, reason: 'проба' })
    expect((await due()).items.some((item) => item.isReviewed)).toBe(false)
  })

  test('is gone once it is settled: a measure that ended, a step done, a later record of the kind', async () => {
    const { items } = await due()
    const idOf = (reason: string) => items.find((item) => item.reason === reason)?.id ?? ''
    await kit.ask('measure.update', {
      id: idOf('measure-ends'),
      version: 1,
      changes: { endedOn: '2026-03-11', endedWhy: 'изменена мера' },
    })
    await kit.ask('safety.update', {
      id: idOf('step'),
      version: 1,
      changes: { steps: [{ what: 'Запасной ключ у соседки', dueOn: '2026-03-14', doneOn: '2026-03-12' }] },
    })
    await kit.ask('safety.create', { caseId, kind: 'safety-plan', at: '2026-03-12', personId: survivorId })
    expect((await due()).items.map((item) => item.reason)).toEqual(['order-served', 'order-expires'])
  })
})

describe('a decision on the duty to report', () => {
  const create = (fields: object) => kit.ask('duty.create', { caseId, ...fields })

  test('is undecided until it is made', async () => {
    const { id } = await create({})
    expect(await kit.ask('duty.show', { id })).toMatchObject({ decision: 'undecided' })
  })

  test('warns when the limits of confidentiality were explained late or not at all', async () => {
    const codes = async (fields: object) => (await create(fields)).warnings?.map(({ code }) => code)
    expect(await codes({ explanation: { at: '2026-03-01' }, disclosedAt: '2026-03-01' })).toBeUndefined()
    expect(
      await codes({ explanation: { at: '2026-03-02' }, disclosedAt: '2026-03-01T10:00:00+05:00' }),
    ).toEqual(['explanation.after-disclosure'])
    expect(
      await codes({
        explanation: { at: '2026-03-01T10:30:00+05:00' },
        disclosedAt: '2026-03-01T05:00:00Z',
      }),
    ).toEqual(['explanation.after-disclosure'])
    expect(await codes({ disclosedAt: '2026-03-01' })).toEqual(['explanation.missing'])
  })
})
