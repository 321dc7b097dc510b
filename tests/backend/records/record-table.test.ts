import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { createSampleRecords, type SampleRecords } from '../../kit/sample-records.ts'
import { countedId, openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let sample: SampleRecords

beforeAll(async () => {
  kit = await openTestBackend()
  sample = await createSampleRecords(kit.ask)
})
afterAll(() => kit.close())

const entities = [
  'person',
  'case',
  'role',
  'suit',
  'publication',
  'statement',
  'permit',
  'evidence',
  'bundle',
  'relationship',
  'conflict',
  'filing',
  'hearing',
  'handover',
  'plan',
  'consent',
  'restriction',
  'note',
  'time',
  'incident',
  'report',
  'order',
  'measure',
  'pressure',
  'safety',
  'duty',
  'deadline',
  'task',
  'calendar',
] as const
type Entity = (typeof entities)[number]
const idOf = (entity: Entity) => (entity === 'person' ? sample.plaintiff : sample[entity])
/** A field of each that may be empty, with a value for it. */
const optional: Record<Entity, readonly [string, unknown]> = {
  person: ['citizenship', 'вымышленная'],
  case: ['stage', 'подготовка'],
  role: ['since', '2026-01-01'],
  suit: ['result', 'оставлен без рассмотрения'],
  publication: ['reach', '100'],
  statement: ['publicInterest', 'да'],
  permit: ['until', '2027-01-01'],
  evidence: ['datedOn', '2026-01-31'],
  bundle: ['watermark', 'КОПИЯ'],
  relationship: ['since', '2026-01-01'],
  conflict: ['askLeadLawyer', true],
  filing: ['registrationNumber', '12-3'],
  hearing: ['room', '7'],
  handover: ['dueBackOn', '2026-05-01'],
  plan: ['medium', 'страница фонда'],
  consent: ['until', '2027-01-01'],
  restriction: ['since', '2026-01-01'],
  note: ['tags', ['срочно']],
  time: ['tags', ['суд']],
  incident: ['harm', 'иной'],
  report: ['asked', 'принять меры'],
  order: ['number', '7'],
  measure: ['number', '8'],
  pressure: ['how', 'по телефону'],
  safety: ['judgement', 'пересмотреть'],
  duty: ['grounds', 'обсуждено'],
  deadline: ['remindDays', 5],
  task: ['doneOn', '2026-03-14'],
  calendar: ['checkedOn', '2026-03-14'],
}
const show = (entity: Entity, id: string) =>
  kit.ask(`${entity}.show`, { id }) as Promise<Record<string, unknown> & { version: number }>
const update = (entity: Entity, version: number, changes: Record<string, unknown>) =>
  kit.ask(`${entity}.update`, { id: idOf(entity), version, changes })

describe.each(entities)('%s', (entity) => {
  test('is shown as it was created, and listed', async () => {
    const record = await show(entity, idOf(entity))
    expect(record).toMatchObject({ id: idOf(entity), notes: 'Проба notes' })
    const { items, total } = await kit.ask(`${entity}.list`, { limit: 1_000 })
    const { files: _files, ...fields } = record
    expect(items).toContainEqual(fields)
    expect(total).toBe(items.length)
  })

  test('an update changes the field and nothing else; null clears it', async () => {
    const [field, value] = optional[entity]
    const before = await show(entity, idOf(entity))
    kit.clock.now = new Date('2026-03-13T00:00:00.000Z')
    await update(entity, before.version, { [field]: value })
    const after = await show(entity, idOf(entity))
    expect(after).toEqual({
      ...before,
      [field]: value,
      version: before.version + 1,
      changedAt: '2026-03-13T00:00:00.000Z',
    })
    await update(entity, after.version, { [field]: null })
    expect(await show(entity, idOf(entity))).not.toHaveProperty(field)
  })

  test('one who was slower is refused and changes nothing', async () => {
    const before = await show(entity, idOf(entity))
    const changes = { notes: 'поздно' }
    for (const version of [before.version - 1, before.version + 1])
      expect(await kit.refusal(`${entity}.update`, { id: idOf(entity), version, changes })).toEqual({
        code: 'record.changed',
        details: { found: before.version, given: version },
      })
    const late = { id: idOf(entity), version: before.version - 1, reason: 'поздно' }
    expect((await kit.refusal(`${entity}.delete`, late)).code).toBe('record.changed')
    expect(await show(entity, idOf(entity))).toEqual(before)
  })

  test.each([
    ['an unknown field', { iban: 'KZ' }],
    ['its own history', { createdAt: '2020-01-01T00:00:00.000Z' }],
    ['its version', { version: 9 }],
    ['its id', { id: countedId(1) }],
    ['a wrong type', { notes: 5 }],
    ['an empty text', { notes: '   ' }],
  ])('an update of %s is refused', async (_what, changes) => {
    const before = await show(entity, idOf(entity))
    const input = { id: idOf(entity), version: before.version, changes }
    expect((await kit.refusal(`${entity}.update`, input)).code).toBe('input.invalid')
    expect(await show(entity, idOf(entity))).toEqual(before)
  })

  test('what is not there is not found', async () => {
    const id = countedId(0xffff)
    for (const [verb, input] of [
      ['show', { id }],
      ['update', { id, version: 1, changes: {} }],
      ['delete', { id, reason: 'нет' }],
      ['restore', { id }],
    ] as const)
      expect((await kit.refusal(`${entity}.${verb}`, input)).code).toBe('record.not-found')
  })

  test('a delete needs a reason', async () => {
    for (const reason of [undefined, '', '  '])
      expect((await kit.refusal(`${entity}.delete`, { id: idOf(entity), reason })).code).toBe('input.invalid')
  })
})

describe('lists', () => {
  const titles = async (input: InputOf<'case.list'>) =>
    (await kit.ask('case.list', { text: 'список', limit: 1_000, ...input })).items.map((item) => item.title)

  beforeAll(async () => {
    const names = [
      'Яблоня',
      'Әлем',
      'Арка',
      'Ёлка',
      'Ель',
      'Қала',
      'Кала',
      'Іні',
      'Ручей 10',
      'Ручей 9',
      'Арка',
    ]
    for (const [place, name] of names.entries())
      await kit.ask('case.create', {
        title: `${name} список`,
        kind: place % 2 === 0 ? 'criminal' : 'civil-other',
        ...(place > 7 ? { openedOn: `2026-01-0${String(place - 7)}` } : {}),
        ...(place === 0 ? { confidentiality: 'sealed' as const } : {}),
      })
  })

  test('by title in the order of the Russian and the Kazakh alphabet', async () => {
    const order = [
      'Арка',
      'Арка',
      'Әлем',
      'Ёлка',
      'Ель',
      'Кала',
      'Қала',
      'Ручей 9',
      'Ручей 10',
      'Іні',
      'Яблоня',
    ]
    expect(await titles({})).toEqual(order.map((name) => `${name} список`))
    expect((await titles({ descending: true })).at(0)).toBe('Яблоня список')
  })

  test('in pages that neither repeat nor lose a record, though keys are equal', async () => {
    for (const sort of ['title', 'changed', 'opened'])
      for (const descending of [false, true]) {
        const ids: string[] = []
        for (let offset = 0; offset < 11; offset += 2) {
          const page = await kit.ask('case.list', { text: 'список', sort, descending, offset, limit: 2 })
          expect(page.total).toBe(11)
          ids.push(...page.items.map((item) => item.id))
        }
        expect(new Set(ids).size).toBe(11)
      }
  })

  test('those without a date come last, whichever way', async () => {
    expect((await titles({ sort: 'opened' })).slice(0, 3)).toEqual([
      'Ручей 10 список',
      'Ручей 9 список',
      'Арка список',
    ])
    expect((await titles({ sort: 'opened', descending: true })).slice(0, 2)).toEqual([
      'Арка список',
      'Ручей 9 список',
    ])
  })

  test('filtered by one field or several, and by beginnings of words', async () => {
    expect(await titles({ filter: { confidentiality: 'sealed' } })).toEqual(['Яблоня список'])
    expect(await titles({ filter: { kind: 'civil-other', confidentiality: 'sealed' } })).toEqual([])
    expect(await titles({ text: 'СПИС алем' })).toEqual(['Әлем список'])
    expect(await titles({ filter: { kind: 'criminal' } })).toHaveLength(6)
  })

  test('people who are not flagged as minors are those without the flag too', async () => {
    const { items } = await kit.ask('person.list', { filter: { minor: false }, limit: 1_000 })
    const ids = items.map((item) => item.id)
    expect(ids).toContain(sample.plaintiff)
    expect(ids).not.toContain(sample.child)
    const minors = await kit.ask('person.list', { filter: { minor: true } })
    expect(minors.items.map((item) => item.id)).toEqual([sample.child])
  })

  test.each([
    ['sort', { sort: 'notes' }],
    ['sort', { sort: 'constructor' }],
    ['sort', { sort: 'title; DROP TABLE person' }],
    ['filter', { filter: { notes: 'x' } }],
    ['limit', { limit: 1_001 }],
    ['limit', { limit: 0 }],
    ['offset', { offset: -1 }],
    ['text', { text: 'а'.repeat(1_001) }],
  ])('an unknown or boundless %s is refused', async (_what, input) => {
    expect((await kit.refusal('case.list', input)).code).toBe('input.invalid')
  })
})
