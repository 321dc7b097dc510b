import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, IncidentId, PersonId } from '../../../shared/model/ids.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId: CaseId
let otherCase: CaseId
let suspectId: PersonId
let bodyId: PersonId
let survivorId: PersonId

beforeAll(async () => {
  kit = await openTestBackend({ utcOffsetMinutes: () => 300 })
  const { ask } = kit
  const make = async (title: string) => (await ask('case.create', { title, kind: 'criminal' })).id as CaseId
  caseId = await make('Дело Примеровой')
  otherCase = await make('Дело Образцовой')
  const natural = async (surname: string, given: string, rest: object = {}) =>
    (await ask('person.create', { kind: 'natural', name: { surname, given }, ...rest })).id as PersonId
  suspectId = await natural('Вымышлев', 'Тест')
  survivorId = await natural('Примерова', 'Ая', { sealed: true, pseudonym: 'Айна Т.' })
  bodyId = (await ask('person.create', { kind: 'legal', legalName: 'Отдел полиции Примерска' }))
    .id as PersonId
  const { id: incident } = await ask('incident.create', {
    caseId,
    when: { from: '2026-01-02' },
    place: 'дом',
  })
  await ask('report.create', {
    caseId,
    madeAt: '2026-02-01',
    bodyId,
    suspectIds: [suspectId],
    incidentIds: [incident as IncidentId],
    asked: 'Принять меры безопасности',
  })
  await ask('report.create', {
    caseId,
    // Already the third of January where this machine stands.
    madeAt: '2026-01-02T21:00:00Z',
    bodyId,
    receivedBy: 'дежурный, не назвался',
    suspectIds: [suspectId],
    officerIds: [survivorId],
    registration: { number: '17', at: '2026-01-05' },
    respondedOn: '2026-01-20',
    outcome: 'discontinued',
  })
  await ask('report.create', { caseId, madeAt: '2026-02-10', refused: true, refusal: 'устно' })
  await ask('report.create', { caseId: otherCase, madeAt: '2025-12-01', suspectIds: [suspectId] })
})
afterAll(() => kit.close())

describe('the table of who was told', () => {
  test('stands in the order the reports were made, with the days each body took', async () => {
    const { rows, today } = await kit.ask('report.inaction', { caseId })
    expect(today).toBe('2026-03-12')
    expect(rows.map((row) => row.madeAt.slice(0, 10))).toEqual(['2026-01-02', '2026-02-01', '2026-02-10'])
    expect(rows[0]).toMatchObject({
      daysToRegistration: 2,
      daysToResponse: 17,
      registrationNumber: '17',
      body: { id: bodyId, name: 'Отдел полиции Примерска' },
    })
    expect(rows[0]).not.toHaveProperty('daysWithoutAnswer')
    expect(rows[1]).toMatchObject({ daysWithoutAnswer: 39, incidents: [{ on: '2026-01-02', place: 'дом' }] })
    // A refusal is what the body did: nobody waits for more.
    expect(rows[2]).toMatchObject({ refused: true, refusal: 'устно' })
    expect(rows[2]).not.toHaveProperty('daysWithoutAnswer')
  })

  test('of one suspect holds only what is about him', async () => {
    const { rows } = await kit.ask('report.inaction', { caseId, suspectId })
    expect(rows).toHaveLength(2)
  })

  test('names a sealed person by her pseudonym alone', async () => {
    const { rows } = await kit.ask('report.inaction', { caseId })
    expect(rows[0]?.officers).toEqual([{ id: survivorId, name: 'Айна Т.' }])
  })

  test("leaves another survivor's report out and says that there is one", async () => {
    for (const question of [{ caseId }, { caseId, suspectId }]) {
      const { rows, withheld } = await kit.ask('report.inaction', question)
      expect(rows.every((row) => row.ownCase)).toBe(true)
      expect(withheld).toBe(1)
    }
    const { items } = await kit.ask('report.list', { filter: { caseId: otherCase } })
    const id = items[0]?.id ?? ''
    await kit.ask('report.delete', { id, reason: 'проба' })
    expect((await kit.ask('report.inaction', { caseId })).withheld).toBe(0)
    await kit.ask('report.create', { caseId: otherCase, madeAt: '2025-12-01', suspectIds: [suspectId] })
  })

  test('follows a change of whom a report is about', async () => {
    const { id } = await kit.ask('report.create', { caseId: otherCase, madeAt: '2025-12-05' })
    const across = async () => (await kit.ask('report.across', { suspectId })).items.length
    const before = await across()
    await kit.ask('report.update', { id, version: 1, changes: { suspectIds: [suspectId] } })
    expect(await across()).toBe(before + 1)
    await kit.ask('report.update', { id, version: 2, changes: { suspectIds: null } })
    expect(await across()).toBe(before)
  })
})

describe('a report of another case', () => {
  test('stands in the table while its survivor agrees that it is told to the recipient, and no longer', async () => {
    const { ask } = kit
    const natural = async (surname: string) =>
      (await ask('person.create', { kind: 'natural', name: { surname } })).id as PersonId
    const [own, accused, foreign, her] = [
      (await ask('case.create', { title: 'Своё', kind: 'criminal' })).id as CaseId,
      await natural('Условный'),
      (await ask('case.create', { title: 'Чужое', kind: 'criminal' })).id as CaseId,
      await natural('Согласная'),
    ]
    await ask('report.create', { caseId: own, madeAt: '2026-01-02', suspectIds: [accused] })
    await ask('report.create', { caseId: foreign, madeAt: '2026-01-01', suspectIds: [accused] })
    const rows = async (recipient: 'court' | 'prosecutor' | 'media' = 'court') =>
      (await ask('report.inaction', { caseId: own, recipient })).rows.map((row) => row.ownCase)
    expect(await rows()).toEqual([true])
    await ask('role.create', { caseId: foreign, personId: her, role: 'survivor' })
    const { items } = await ask('evidence.add', {
      caseId: foreign,
      files: [kit.file('согласие.txt', 'Согласна.')],
      defaults: { source: 'она' },
    })
    const { id } = await ask('consent.create', {
      caseId: foreign,
      personId: her,
      purpose: 'court',
      scopes: ['story'],
      givenBy: 'self',
      givenOn: '2026-01-01',
    })
    // A tick without its document opens nothing.
    expect(await rows()).toEqual([true])
    const evidenceId = items[0]?.id
    await ask('consent.update', { id, version: 1, changes: { evidenceId } })
    expect(await rows()).toEqual([false, true])
    expect(await rows('prosecutor')).toEqual([true])
    expect(await rows('media')).toEqual([true])
    // Its pre-trial secrets are no complaint of ours, and a sealed case says nothing at all.
    await ask('case.update', { id: foreign, version: 1, changes: { pretrialSecrecy: true } })
    const { obstacles } = await ask('report.preview-inaction', { caseId: own })
    expect(obstacles).toMatchObject([{ code: 'pretrial-secrecy', subject: foreign }])
    const sealed = { pretrialSecrecy: null, confidentiality: 'sealed' }
    await ask('case.update', { id: foreign, version: 2, changes: sealed })
    expect(await rows()).toEqual([true])
    await ask('case.update', { id: foreign, version: 3, changes: { confidentiality: null } })
    expect(await rows()).toEqual([false, true])
    await ask('consent.update', { id, version: 2, changes: { withdrawnOn: '2026-03-12' } })
    expect(await rows()).toEqual([true])
  })
})

describe('reports on one suspect in all cases', () => {
  test('are listed with their cases in the order they were made', async () => {
    const { items } = await kit.ask('report.across', { suspectId })
    expect(items.map((item) => (item.sealed ? '' : item.caseTitle))).toEqual([
      'Дело Образцовой',
      'Дело Примеровой',
      'Дело Примеровой',
    ])
  })

  test('say of a sealed case only that there is one and whom to ask', async () => {
    const { version } = await kit.ask('case.show', { id: otherCase })
    const lead = (await kit.ask('person.create', { kind: 'natural', name: { surname: 'Защитова' } })).id
    const changes = { confidentiality: 'sealed', leadLawyerId: lead }
    await kit.ask('case.update', { id: otherCase, version, changes })
    const { items } = await kit.ask('report.across', { suspectId })
    expect(items[0]).toEqual({ sealed: true, leadLawyer: { id: lead, name: 'Защитова' } })
    expect(JSON.stringify(items)).not.toContain('Образцовой')
    expect(JSON.stringify(items)).not.toContain(otherCase)
  })
})

describe('the printed table', () => {
  test('is written as a PDF and logged, without the reports of other cases', async () => {
    const file = join(kit.folder, 'table.pdf')
    await kit.ask('report.export-inaction', { caseId, suspectId, file })
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
    const { entries } = await kit.ask('custody.list', { subject: caseId, open: true })
    expect(entries.at(-1)).toMatchObject({ action: 'report.export-inaction' })
  })

  test('is shown in both languages, with what stands against letting it out', async () => {
    for (const language of ['ru', 'kk'] as const) {
      const { pdf, obstacles } = await kit.ask('report.preview-inaction', { caseId, language })
      expect(pdf.length).toBeGreaterThan(1_000)
      expect(obstacles).toEqual([])
    }
  })

  test('is refused when a sealed person is named in the words of a report', async () => {
    const { id, version } = await kit.ask('report.create', {
      caseId,
      madeAt: '2026-03-01',
      asked: 'Защитить Примерову Аю',
    })
    const file = join(kit.folder, 'refused.pdf')
    const refused = await kit.refusal('report.export-inaction', { caseId, file })
    expect(refused.code).toBe('export.refused')
    expect(String(refused.details['reasons'])).toContain('sealed-person')
    await kit.ask('report.delete', { id, version, reason: 'проба' })
  })

  test('obeys a restriction on one of its reports', async () => {
    const { items } = await kit.ask('report.list', { filter: { caseId }, limit: 1 })
    const about = { entity: 'report' as const, id: items[0]?.id ?? '' }
    const { id } = await kit.ask('restriction.create', {
      caseId,
      about,
      kind: 'medical-secrecy',
      source: 'её просьба',
    })
    const { obstacles } = await kit.ask('report.preview-inaction', { caseId, recipient: 'media' })
    expect(obstacles.map(({ subject }) => subject)).toContain(about.id)
    await kit.ask('restriction.delete', { id, reason: 'проба' })
  })

  test('is refused to anyone but a court while the pre-trial data are secret', async () => {
    const { version } = await kit.ask('case.show', { id: caseId })
    await kit.ask('case.update', { id: caseId, version, changes: { pretrialSecrecy: true } })
    const to = (recipient: 'court' | 'other') =>
      kit.ask('report.preview-inaction', { caseId, recipient }).then(({ obstacles }) => obstacles)
    expect(await to('court')).toEqual([])
    expect(await to('other')).toMatchObject([{ code: 'pretrial-secrecy' }])
  })
})
