import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RoleKind } from '../../../shared/model/role.ts'
import { deadlineRules, deadlineTriggers } from '../../../shared/deadlines/deadline-rules.ts'
import { triggersOf } from '../../../shared/law/filing-triggers.ts'
import { caseKind as caseKinds } from '../../../shared/model/case.ts'
import { filingKind, type Filing } from '../../../shared/model/filing.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId: string
const people: Record<string, string> = {}

beforeAll(async () => {
  kit = await openTestBackend()
  caseId = (await kit.ask('case.create', { title: 'Иск', kind: 'civil-defamation' })).id
  const add = async (key: string, role: RoleKind) => {
    const { id } = await kit.ask('person.create', { kind: 'natural', name: { surname: key, given: 'Лира' } })
    people[key] = id
    await kit.ask('role.create', { caseId: caseId, personId: id, role })
  }
  await add('Истцова', 'plaintiff')
  await add('Ответова', 'defendant')
  await add('Соответова', 'defendant')
  await add('Третьева', 'third-party')
  await add('Адвокатова', 'advocate')
  // Sued and called as a third party too: one copy.
  await kit.ask('role.create', {
    caseId: caseId,
    personId: people['Соответова'] as never,
    role: 'third-party',
  })
})
afterAll(() => kit.close())

const make = async (fields: Partial<Filing>) =>
  (
    await kit.ask('filing.create', {
      caseId: caseId as never,
      direction: 'made',
      kind: 'other',
      ...fields,
    } as never)
  ).id
const copies = async (fields: Partial<Filing>) => kit.ask('filing.copies', { id: await make(fields) })
const by = (key: string) => people[key] as never

test.each<[Filing['kind'], string, number, string]>([
  ['claim', 'Истцова', 3, '149(1)(1)'],
  ['counterclaim', 'Ответова', 2, '149(1)(1)'],
  ['response', 'Ответова', 3, '166(1)'],
  ['appeal', 'Ответова', 3, '403(2)'],
  ['private-complaint', 'Истцова', 3, '429(4)'],
  ['appeal-response', 'Ответова', 3, '408(1)'],
  ['cassation-response', 'Ответова', 3, '446(1)'],
])('%s filed by %s needs %i copies (%s)', async (...[kind, from, due, article]) => {
  const answer = await copies({ kind, fromId: by(from) })
  expect([answer.due, answer.rule?.article]).toEqual([due, article])
  expect(answer.participants.map(({ id }) => id)).not.toContain(people[from])
})

test('an electronic claim needs none, an electronic appeal is not said to', async () => {
  for (const sentHow of ['court-cabinet', 'e-document'] as const) {
    expect((await copies({ kind: 'claim', fromId: by('Истцова'), sentHow })).due).toBe(0)
    expect((await copies({ kind: 'appeal', fromId: by('Ответова'), sentHow })).due).toBe(3)
  }
  expect((await copies({ kind: 'claim', fromId: by('Истцова'), sentHow: 'post' })).due).toBe(3)
})

test('no rule, no number: for a motion, and for what was received', async () => {
  expect(await copies({ kind: 'motion' })).not.toHaveProperty('due')
  expect(await copies({ kind: 'claim', direction: 'received' })).not.toHaveProperty('rule')
})

test('who was sent a response to an appeal without proof is named', async () => {
  const { id: proof } = await kit.ask('evidence.create', {
    caseId: caseId,
    title: 'Квитанция',
    kind: 'document',
  })
  const answer = await copies({
    kind: 'appeal-response',
    fromId: by('Ответова'),
    servings: [{ personId: by('Истцова'), proofEvidenceId: proof as never }, { personId: by('Третьева') }],
  })
  expect(new Set(answer.unproven.map(({ name }) => name.split(' ')[0]))).toEqual(
    new Set(['Соответова', 'Третьева']),
  )
})

test('its course is kept: when, why, under which number', async () => {
  const id = await make({ status: 'draft' })
  const show = () => kit.ask('filing.show', { id })
  expect((await show()).statuses).toEqual([{ status: 'draft', since: '2026-03-12' }])
  const move = async (rest: object) =>
    kit.ask('filing.move', { id: id as never, version: (await show()).version, ...rest } as never)
  await move({ status: 'sent', on: '2026-03-10', why: 'почтой' })
  await move({ status: 'accepted', on: '2026-03-11', number: '2-15' })
  await move({ status: 'decided' })
  const end = await show()
  expect(end.statuses?.map(({ status, since }) => [status, since])).toEqual([
    ['draft', '2026-03-12'],
    ['sent', '2026-03-10'],
    ['accepted', '2026-03-11'],
    ['decided', '2026-03-12'],
  ])
  expect(end).toMatchObject({
    status: 'decided',
    sentAt: '2026-03-10',
    registeredAt: '2026-03-11',
    registrationNumber: '2-15',
    resultOn: '2026-03-12',
  })
  await kit.ask('filing.update', { id, version: end.version, changes: { status: 'returned' } })
  expect((await show()).statuses?.at(-1)).toEqual({ status: 'returned', since: '2026-03-12' })
  const { version } = await show()
  const course = [{ status: 'sent', since: '2026-03-10' }]
  await kit.ask('filing.update', { id, version, changes: { statuses: course } })
  expect(await show()).toMatchObject({ status: 'sent', statuses: course })
  const stale = { id, version: 1, status: 'sent' }
  expect((await kit.refusal('filing.move', stale)).code).toBe('record.changed')
})

test('a filing answers and is decided by filings of its own case only', async () => {
  const other = await kit.ask('case.create', { title: 'Другое', kind: 'civil-other' })
  const { id } = await kit.ask('filing.create', {
    caseId: other.id,
    direction: 'received',
    kind: 'ruling',
  })
  for (const field of ['answersFilingId', 'resultFilingId']) {
    const failure = await kit.refusal('filing.create', {
      caseId,
      direction: 'made',
      kind: 'private-complaint',
      [field]: id,
    })
    expect(failure).toMatchObject({ code: 'input.invalid', details: { where: field } })
  }
})

test('originals that are out are listed until they are back, the first due first', async () => {
  const { id: evidence } = await kit.ask('evidence.create', {
    caseId: caseId,
    title: 'Паспорт',
    kind: 'document',
  })
  const hand = async (dueBackOn: string) =>
    (
      await kit.ask('handover.create', {
        caseId: caseId,
        direction: 'given',
        evidenceId: evidence,
        handedOn: '2026-03-01',
        dueBackOn,
      })
    ).id
  const [late, soon] = [await hand('2026-05-01'), await hand('2026-04-01')]
  const open = async () =>
    (await kit.ask('handover.list', { filter: { open: true }, sort: 'due' })).items.map(({ id }) => id)
  expect(await open()).toEqual([soon, late])
  const dates = async () =>
    (await kit.ask('case.overview', { id: caseId })).dates.filter(({ entity }) => entity === 'handover')
  expect((await dates()).map(({ on }) => on)).toEqual(['2026-04-01', '2026-05-01'])
  await kit.ask('handover.update', { id: soon, version: 1, changes: { returnedOn: '2026-03-20' } })
  expect(await open()).toEqual([late])
  expect((await dates()).map(({ on }) => on)).toEqual(['2026-05-01'])
})

test('a received claim starts the response, counted and explained; confirmed, it runs and is offered no more', async () => {
  const id = await make({ direction: 'received', kind: 'claim', receivedOn: '2026-03-12' })
  const terms = (on?: string) =>
    kit.ask('filing.terms', { id, language: 'ru', ...(on === undefined ? {} : { on }) })
  const { triggers, started } = await terms()
  expect(started).toEqual([])
  expect(triggers.map(({ trigger, from }) => [trigger, from])).toEqual([['claim-received', '2026-03-12']])
  const response = triggers[0]?.terms.find(({ rule }) => rule === 'civil.response')
  expect(response?.endsOn).toBe('2026-03-31')
  expect(response?.explanation).toContain('ГПК 166(2)')
  expect((await terms('2026-03-13')).triggers[0]?.from).toBe('2026-03-13')
  await kit.ask('deadline.start', { caseId, trigger: 'claim-received', on: '2026-03-12', filingId: id })
  const after = (await terms()).started
  expect(after.map(({ rule, endsOn }) => [rule, endsOn])).toContainEqual(['civil.response', '2026-03-31'])
})

test('where a term does not run from receipt, its day is asked for; what we file starts none', async () => {
  const ruling = await make({ direction: 'received', kind: 'ruling', receivedOn: '2026-03-12' })
  const [trigger] = (await kit.ask('filing.terms', { id: ruling })).triggers
  expect(trigger).toMatchObject({ trigger: 'ruling-final', fromReceipt: false })
  expect(trigger).not.toHaveProperty('from')
  expect(trigger?.terms.every(({ endsOn }) => endsOn === undefined)).toBe(true)
  const appeal = await make({ direction: 'received', kind: 'appeal', receivedOn: '2026-03-12' })
  const [byCourt] = (await kit.ask('filing.terms', { id: appeal, language: 'en' })).triggers
  expect(byCourt?.terms.map(({ rule, runs, endsOn }) => [rule, runs, endsOn])).toEqual([
    ['civil.appeal-response', true, undefined],
  ])
  const ours = await make({ kind: 'claim' })
  expect(await kit.ask('filing.terms', { id: ours })).toEqual({ triggers: [], started: [] })
})

test('every kind of paper starts only what the rules know', () => {
  for (const caseKind of caseKinds.options)
    for (const kind of filingKind.options)
      for (const { trigger } of triggersOf(kind, caseKind)) {
        expect(Object.keys(deadlineTriggers)).toContain(trigger)
        const known = deadlineRules.some((rule) => rule.trigger === trigger && rule.bound === 'party')
        expect([trigger, known]).toEqual([trigger, true])
      }
})
