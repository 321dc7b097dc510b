import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSampleRecords, type SampleRecords } from '../../kit/sample-records.ts'
import { openTestBackend, ownerName, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let sample: SampleRecords

beforeAll(async () => {
  kit = await openTestBackend()
  sample = await createSampleRecords(kit.ask)
})
afterAll(() => kit.close())

describe('the log as a person reads it', () => {
  test('has the newest entry first, with the names of who and what', async () => {
    const { items: entries, total, sequence, head } = await kit.ask('custody.browse', {})
    expect(total).toBe(sequence)
    expect(head).toMatch(/^[0-9a-f]{64}$/u)
    expect(entries.map((entry) => entry.sequence)).toEqual(
      Array.from({ length: total }, (_, index) => total - index),
    )
    expect(entries[0]).toMatchObject({
      action: 'bundle.create',
      subject: sample.bundle,
      entity: 'bundle',
      title: 'Приложения Проба',
      caseId: sample.case,
      actorName: ownerName,
      isErased: false,
      isDeleted: false,
    })
    expect(entries.at(-1)).toMatchObject({ action: 'vault.create' })
    expect(entries.at(-1)?.entity).toBeUndefined()
  })

  test('of a case is that of everything in it and of its people, and of nothing else', async () => {
    const { items: entries, total } = await kit.ask('custody.browse', { caseId: sample.case })
    expect(total).toBe(entries.length)
    // The lawyer has a part in it; the others are only named somewhere.
    // Examinations of the sample stand in a case of their own.
    const { exam, finding, sample: specimen, ...others } = sample
    const { norm, playbook, ...besideLaw } = others
    const { plaintiff, court, child, otherCase, relationship, calendar, ...inCase } = besideLaw
    const found = new Set(entries.map((entry) => entry.subject))
    expect(found).toEqual(new Set(Object.values(inCase)))
    const ofVault = [plaintiff, court, child, otherCase, relationship, calendar, norm, playbook]
    for (const id of [...ofVault, exam, finding, specimen]) expect(found).not.toContain(id)
    const other = await kit.ask('custody.browse', { caseId: sample.otherCase })
    expect(other.items.map((entry) => entry.action)).toEqual(['case.create'])
  })

  test('is filtered by record, action, person and time, and read page by page', async () => {
    const filtered = async (filter: object) => (await kit.ask('custody.browse', filter)).items
    const [first] = await filtered({ subject: sample.evidence })
    expect(first).toMatchObject({ action: 'evidence.create', title: 'Снимок Проба' })
    expect((await filtered({ action: 'evidence.create' })).length).toBe(3)
    expect(await filtered({ actor: sample.lawyer })).toEqual([])
    kit.clock.now = new Date('2026-03-13T10:00:00.000Z')
    const { version } = await kit.ask('evidence.show', { id: sample.proof })
    await kit.ask('evidence.update', { id: sample.proof, version, changes: { source: 'другой' } })
    const since = await filtered({ since: '2026-03-13T00:00:00+05:00' })
    expect(since.map((entry) => entry.action)).toEqual(['evidence.update'])
    const { total } = await kit.ask('custody.browse', { until: '2026-03-13T00:00:00+05:00' })
    const all = await kit.ask('custody.browse', {})
    expect(total).toBe(all.total - 1)
    const second = await kit.ask('custody.browse', { offset: 2, limit: 3 })
    expect(second.items).toEqual(all.items.slice(2, 5))
    expect(second.total).toBe(all.total)
    expect((await kit.refusal('custody.browse', { since: 'вчера' })).code).toBe('input.invalid')
  })

  test('keeps deleted records in it, and says whose details were erased', async () => {
    await kit.ask('bundle.delete', { id: sample.bundle, reason: 'проба' })
    const erased = (await kit.ask('custody.browse', { subject: sample.bundle })).items.at(-1)
    await kit.ask('custody.erase', { sequence: erased?.sequence ?? 0, reason: 'проба' })
    const { items: entries } = await kit.ask('custody.browse', {
      caseId: sample.case,
      subject: sample.bundle,
    })
    expect(entries.map(({ action, isErased, isDeleted }) => [action, isErased, isDeleted])).toEqual([
      ['custody.erase', false, true],
      ['bundle.delete', false, true],
      ['bundle.create', true, true],
    ])
  })

  test('offers what there is to choose from', async () => {
    const { actors, actions } = await kit.ask('custody.choices', { caseId: sample.case })
    expect(actors.map(({ name }) => name)).toEqual([ownerName])
    expect(actions).toContain('permit.create')
    expect(actions).not.toContain('vault.create')
    expect((await kit.ask('custody.choices', {})).actions).toContain('vault.create')
  })
})
