import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseId, PersonId } from '../../../shared/model/ids.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId: CaseId

beforeAll(async () => {
  kit = await openTestBackend()
  const { ask } = kit
  caseId = (await ask('case.create', { title: 'Дело', kind: 'criminal' })).id as CaseId
  const suspectId = (await ask('person.create', { kind: 'natural', name: { surname: 'Вымышлев' } }))
    .id as PersonId
  const bodyId = (await ask('person.create', { kind: 'legal', legalName: 'Отдел Примерска' })).id as PersonId
  await ask('incident.create', { caseId, when: { from: '2026-01-01', precision: 'month' }, place: 'дом' })
  await ask('incident.create', { caseId, place: 'без даты' })
  await ask('report.create', { caseId, madeAt: '2026-01-10', bodyId })
  await ask('report.create', { caseId, madeAt: '2026-01-20', bodyId, respondedOn: '2026-01-25' })
  await ask('report.create', { caseId, madeAt: '2026-01-21', refused: true })
  await ask('order.create', {
    caseId,
    kind: 'approach-ban',
    issuedOn: '2026-02-01',
    violations: [{ at: '2026-02-03', what: 'подошёл' }],
  })
  await ask('measure.create', { caseId, suspectId, kind: 'custody', startsOn: '2026-02-10' })
  await ask('pressure.create', { caseId, kind: 'threat', at: '2026-02-11', what: 'тайное' })
})
afterAll(() => kit.close())

test('what happened, who was told, what protects and what was done stand over time', async () => {
  const { events } = await kit.ask('timeline.show', { caseId })
  expect(
    events.map(({ lane, what, at, until, isOpen, days }) => [lane, what, at, until, isOpen, days]),
  ).toEqual([
    ['incident', 'incident', '2026-01-01', undefined, false, undefined],
    ['report', 'report', '2026-01-10', undefined, true, 61],
    ['report', 'report', '2026-01-20', '2026-01-25', false, 5],
    ['report', 'report-refused', '2026-01-21', undefined, false, undefined],
    ['order', 'approach-ban', '2026-02-01', undefined, true, undefined],
    ['order', 'order-violated', '2026-02-03', undefined, false, undefined],
    ['measure', 'custody', '2026-02-10', undefined, true, undefined],
    ['pressure', 'threat', '2026-02-11', undefined, false, undefined],
  ])
  expect(events[1]?.title).toBe('Отдел Примерска')
  expect(JSON.stringify(events)).not.toContain('тайное')
})

test('ends of measures and orders stand among the dates of the case, and changes among its last', async () => {
  const { id } = await kit.ask('order.create', {
    caseId,
    kind: 'protective-order',
    expiresOn: '2026-04-01',
  })
  const { dates, changes } = await kit.ask('case.overview', { id: caseId })
  expect(dates).toContainEqual({
    on: '2026-04-01',
    entity: 'order',
    id,
    field: 'expiresOn',
    title: 'protective-order',
  })
  expect(changes[0]).toMatchObject({ entity: 'order', id, action: 'order.create' })
})
