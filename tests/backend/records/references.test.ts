import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSampleRecords, type SampleRecords } from '../../kit/sample-records.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let sample: SampleRecords

beforeAll(async () => {
  kit = await openTestBackend()
  sample = await createSampleRecords(kit.ask)
})
afterAll(() => kit.close())

describe('references', () => {
  test('a record that others need is not deleted, whoever needs it', async () => {
    /** Which of those that name it the refusal does not tell. */
    const missing = async (name: keyof SampleRecords, entity: string, users: string) => {
      const { details } = await kit.refusal(`${entity}.delete`, { id: sample[name], reason: 'проба' })
      const told = String(details['by']).split(', ')
      return users.split(' ').filter((user) => !told.includes(user))
    }
    expect(await missing('plaintiff', 'person', 'conflict filing plan role publication statement')).toEqual(
      [],
    )
    expect(
      await missing(
        'lawyer',
        'person',
        'relationship conflict filing hearing role case person consent note time deadline task',
      ),
    ).toEqual([])
    expect(await missing('court', 'person', 'relationship filing hearing handover case')).toEqual([])
    expect(await missing('child', 'person', 'evidence permit consent ledger')).toEqual([])
    expect(await missing('otherCase', 'case', 'conflict case')).toEqual([])
    expect(
      await missing(
        'case',
        'case',
        'conflict filing hearing handover plan role suit publication statement permit evidence bundle consent restriction note time ledger deadline task',
      ),
    ).toEqual([])
    const ofIncidents = 'incident report order measure pressure safety duty'
    for (const [name, entity] of [
      ['plaintiff', 'person'],
      ['case', 'case'],
      ['proof', 'evidence'],
    ] as const)
      expect(await missing(name, entity, ofIncidents)).toEqual([])
    expect(await missing('incident', 'incident', 'report')).toEqual([])
    expect(await missing('report', 'report', 'order pressure duty')).toEqual([])
    expect(await missing('publication', 'publication', 'pressure')).toEqual([])
    expect(await missing('suit', 'suit', 'filing hearing plan publication statement')).toEqual([])
    expect(await missing('publication', 'publication', 'statement')).toEqual([])
    expect(
      await missing(
        'evidence',
        'evidence',
        'conflict filing handover plan permit publication consent time ledger',
      ),
    ).toEqual([])
    expect(
      await missing('proof', 'evidence', 'filing hearing handover plan statement bundle restriction'),
    ).toEqual([])
  })

  test('the person of a slot stays while the slot does', async () => {
    const { slots } = await kit.ask('vault.slots.list', {})
    const id = slots[0]?.personId ?? ''
    expect(await kit.refusal('person.delete', { id, reason: 'проба' })).toEqual({
      code: 'record.in-use',
      details: { by: 'slot' },
    })
  })

  test('a successor and a representative stay while they are named', async () => {
    const { items } = await kit.ask('person.list', { text: 'Наследница' })
    const id = items[0]?.id ?? ''
    expect((await kit.refusal('person.delete', { id, reason: 'проба' })).details).toEqual({ by: 'person' })
  })

  test('evidence a document mentions is not deleted', async () => {
    const { id: caseId } = await kit.ask('case.create', { title: 'С документом', kind: 'civil-defamation' })
    const { id: suitId } = await kit.ask('suit.create', { caseId, direction: 'against-us' })
    const create = (title: string) => kit.ask('evidence.create', { caseId, title, kind: 'document' })
    const [mentioned, free] = [await create('Упомянутое'), await create('Свободное')]
    const proof = [{ evidenceId: mentioned.id }]
    const statement = await kit.ask('statement.create', { caseId, suitId, quotation: 'Цитата', proof })
    const template = 'response-to-defamation-claim'
    const { templates } = await kit.ask('template.list', { language: 'ru' })
    const name = templates.find((one) => one.name === template || one.filing === 'response')?.name ?? ''
    const document = await kit.ask('document.fill', { caseId, template: name, language: 'ru' })
    await kit.ask('statement.delete', { id: statement.id, reason: 'проба' })
    expect((await kit.refusal('evidence.delete', { id: mentioned.id, reason: 'проба' })).details).toEqual({
      by: 'document',
    })
    await kit.ask('evidence.delete', { id: free.id, reason: 'проба' }).catch(() => undefined)
    await kit.ask('document.delete', { id: document.id, reason: 'проба' })
    await kit.ask('evidence.delete', { id: mentioned.id, reason: 'проба' })
  })

  test.each([
    ['publication', 'suitId'],
    ['publication', 'captureEvidenceId'],
    ['statement', 'suitId'],
    ['statement', 'publicationId'],
    ['statement', 'proof'],
    ['permit', 'evidenceId'],
    ['bundle', 'sections'],
  ] as const)('%s.%s of another case is refused', async (entity, field) => {
    const caseId = sample.otherCase
    const { id: suitId } = await kit.ask('suit.create', { caseId, direction: 'by-us' })
    const base: Record<typeof entity, Record<string, unknown>> = {
      publication: { caseId, medium: 'Газета' },
      statement: { caseId, suitId, quotation: 'Цитата' },
      permit: { caseId, lifts: ['closed-hearing'], grantedBy: 'Суд', grantedOn: '2026-01-01' },
      bundle: { caseId, title: 'Том', language: 'ru' },
    }
    const foreign: Record<string, unknown> = {
      suitId: sample.suit,
      publicationId: sample.publication,
      captureEvidenceId: sample.evidence,
      evidenceId: sample.evidence,
      proof: [{ evidenceId: sample.proof }],
      sections: [{ title: 'Раздел', evidenceIds: [sample.proof] }],
    }
    const failure = await kit.refusal(`${entity}.create`, { ...base[entity], [field]: foreign[field] })
    expect(failure.code).toBe('input.invalid')
    expect(String(failure.details['where'])).toContain(field)
  })

  test.each([
    'role',
    'suit',
    'publication',
    'statement',
    'permit',
    'evidence',
    'bundle',
    'filing',
    'hearing',
    'handover',
    'plan',
    'consent',
    'restriction',
    'note',
    'time',
    'ledger',
    'incident',
    'report',
    'order',
    'measure',
    'pressure',
    'safety',
    'duty',
    'deadline',
    'task',
  ] as const)('%s stays in its case', async (entity) => {
    const { version } = await kit.ask(`${entity}.show`, { id: sample[entity] })
    const changes = { caseId: sample.otherCase }
    const failure = await kit.refusal(`${entity}.update`, { id: sample[entity], version, changes })
    expect(failure).toMatchObject({ code: 'input.invalid', details: { where: 'changes.caseId' } })
  })

  test('what was deleted cannot be pointed at, shown, listed, found or resolved', async () => {
    const { id } = await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Исчезалова', given: 'Лира' },
      notes: 'исчезающая заметка',
    })
    await kit.ask('person.delete', { id, reason: 'внесена дважды' })
    expect((await kit.refusal('person.show', { id })).code).toBe('record.not-found')
    expect((await kit.refusal('person.delete', { id, reason: 'ещё раз' })).code).toBe('record.not-found')
    expect((await kit.refusal('person.update', { id, version: 2, changes: {} })).code).toBe(
      'record.not-found',
    )
    expect((await kit.refusal('record.resolve', { entity: 'person', id })).code).toBe('record.not-found')
    expect((await kit.ask('person.list', { text: 'Исчезалова' })).total).toBe(0)
    expect((await kit.ask('search.find', { text: 'исчезающая' })).hits).toEqual([])
    const role = { caseId: sample.case, personId: id, role: 'witness' }
    expect((await kit.refusal('role.create', role)).code).toBe('record.not-found')
  })

  test('a deletion is taken back: the record is as it was, listed, found and pointed at again', async () => {
    const { id } = await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Возвращалова', given: 'Лира' },
      notes: 'вернувшаяся заметка',
    })
    const { version: _version, changedAt: _changedAt, ...before } = await kit.ask('person.show', { id })
    await kit.ask('person.delete', { id, reason: 'по ошибке' })
    expect(await kit.ask('person.restore', { id })).toEqual({ id, version: 3 })
    expect(await kit.ask('person.show', { id })).toMatchObject({ ...before, version: 3 })
    expect(await kit.ask('person.show', { id })).not.toHaveProperty('deletedAt')
    expect((await kit.ask('person.list', { text: 'Возвращалова' })).total).toBe(1)
    expect((await kit.ask('search.find', { text: 'вернувшаяся' })).hits).toHaveLength(1)
    await kit.ask('role.create', { caseId: sample.case, personId: id, role: 'witness' })
    expect((await kit.refusal('person.restore', { id })).code).toBe('record.not-found')
  })

  test('what names a deleted record comes back only after it', async () => {
    const { id: personId } = await kit.ask('person.create', {
      kind: 'legal',
      legalName: 'Вымышленное общество',
    })
    const { id } = await kit.ask('role.create', { caseId: sample.case, personId, role: 'witness' })
    await kit.ask('role.delete', { id, reason: 'проба' })
    await kit.ask('person.delete', { id: personId, reason: 'проба' })
    expect((await kit.refusal('role.restore', { id })).code).toBe('record.not-found')
    await kit.ask('person.restore', { id: personId })
    expect((await kit.ask('role.restore', { id })).version).toBe(3)
  })
})
