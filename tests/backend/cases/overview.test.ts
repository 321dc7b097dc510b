import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { createSampleRecords, type SampleRecords } from '../../kit/sample-records.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let vault: TestBackend
let sample: SampleRecords
let overview: OutputOf<'case.overview'>

beforeAll(async () => {
  vault = await openTestBackend()
  sample = await createSampleRecords(vault.ask)
  const { version } = await vault.ask('suit.show', { id: sample.suit })
  await vault.ask('suit.update', {
    id: sample.suit,
    version,
    changes: { filedOn: '2026-04-02', acceptedOn: '2026-03-01' },
  })
  overview = await vault.ask('case.overview', { id: sample.case })
})
afterAll(() => vault.close())

test('counts what the case has', () => {
  expect(overview.counts).toEqual({
    role: 1,
    suit: 1,
    publication: 1,
    statement: 1,
    evidence: 2,
    document: 0,
    bundle: 1,
    permit: 1,
    filing: 1,
    hearing: 1,
    handover: 1,
    plan: 1,
    deadline: 1,
    task: 1,
    incident: 1,
    report: 1,
    exam: 0,
  })
  expect(overview.today).toBe('2026-03-12')
})

test('shows entered dates in their order, and none that was not entered', () => {
  expect(overview.dates.map(({ on, entity, field }) => [on, entity, field])).toEqual([
    ['2026-03-01', 'suit', 'acceptedOn'],
    ['2026-03-20', 'task', 'dueOn'],
    ['2026-03-31', 'deadline', 'endsOn'],
    ['2026-04-02', 'suit', 'filedOn'],
    ['2026-04-20', 'hearing', 'heldOn'],
  ])
})

test('names what is missing with the first record that lacks it', () => {
  const gaps = Object.fromEntries(overview.gaps.map((gap) => [gap.code, [gap.count, gap.id]]))
  expect(gaps).toEqual({
    'no-language': [1, undefined],
    'claim-receipt-unknown': [1, sample.suit],
    'position-missing': [1, sample.statement],
    'no-file': [2, sample.evidence],
  })
})

test('follows what is filled in and what is not', async () => {
  const kase = await vault.ask('case.show', { id: sample.case })
  await vault.ask('case.update', {
    id: kase.id,
    version: kase.version,
    changes: { language: 'ru', leadLawyerId: null },
  })
  const statement = await vault.ask('statement.show', { id: sample.statement })
  await vault.ask('statement.update', {
    id: statement.id,
    version: statement.version,
    changes: { positions: ['true'], proof: null },
  })
  const photo = await vault.ask('evidence.create', { caseId: sample.case, title: 'Снимок', kind: 'photo' })
  await vault.ask('role.create', { caseId: sample.case, personId: sample.plaintiff, role: 'plaintiff' })
  const { gaps } = await vault.ask('case.overview', { id: sample.case })
  expect(gaps.map(({ code, count }) => `${code} ${String(count)}`)).toEqual([
    'no-lead-lawyer 1',
    'forms-unconfirmed 2',
    'no-procedural-address 1',
    'claim-receipt-unknown 1',
    'proof-missing 1',
    'source-missing 1',
    'recording-unknown 1',
    'no-file 3',
  ])
  expect(gaps.find((gap) => gap.code === 'source-missing')).toMatchObject({ id: photo.id, title: 'Снимок' })
})

test('a missing case is refused', async () => {
  expect(await vault.refusal('case.overview', { id: sample.plaintiff })).toMatchObject({
    code: 'record.not-found',
  })
})

test('tells the last changes of the case and its records, deleted ones too', async () => {
  await vault.ask('bundle.delete', { id: sample.bundle, reason: 'Проба' })
  const { changes } = await vault.ask('case.overview', { id: sample.case })
  expect(changes[0]).toMatchObject({
    action: 'bundle.delete',
    id: sample.bundle,
    actor: 'Примерова Проба Тестовна',
  })
  expect(changes.map((change) => change.action)).toContain('statement.update')
  expect(changes).toHaveLength(10)
})
