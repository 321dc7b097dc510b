import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let desk: TestBackend
let caseId: string

beforeEach(async () => {
  desk = await openTestBackend()
  caseId = (await desk.ask('case.create', { title: 'Вымышленное дело', kind: 'criminal' })).id
})
afterEach(() => desk.close())

const exhibit = async (fields: object = {}) =>
  (await desk.ask('evidence.create', { caseId, title: 'Заключение', kind: 'document', ...fields })).id
const isIntimate = async (id: string) => (await desk.ask('evidence.show', { id })).intimate

describe('what comes from an examination', () => {
  test('is intimate from then on: the opinion, its annexes, photographs and results', async () => {
    const [scan, annex, photo, result] = await Promise.all([exhibit(), exhibit(), exhibit(), exhibit()])
    const { id: examId } = await desk.ask('exam.create', { caseId, kind: 'expert-opinion' })
    await desk.ask('exam.update', {
      id: examId,
      version: 1,
      changes: { evidenceId: scan, annexes: [{ what: 'Фототаблица', evidenceId: annex }] },
    })
    await desk.ask('finding.create', { caseId, examId, type: 'bruise', evidenceIds: [photo] })
    await desk.ask('sample.create', { caseId, examId, what: 'Мазок', evidenceId: result })
    expect(await Promise.all([scan, annex, photo, result].map(isIntimate))).toEqual([true, true, true, true])
  })

  test('unless someone has said that it is not', async () => {
    const open = await exhibit({ intimate: false })
    await desk.ask('exam.create', { caseId, kind: 'clinical-record', evidenceId: open })
    expect(await isIntimate(open)).toBe(false)
    expect((await desk.ask('evidence.show', { id: open })).version).toBe(1)
  })

  test('is marked with an entry of its own in the custody log', async () => {
    const scan = await exhibit()
    await desk.ask('exam.create', { caseId, kind: 'clinical-record', evidenceId: scan })
    const { entries } = await desk.ask('custody.list', { subject: scan, open: true })
    expect(entries.map(({ action }) => action)).toEqual(['evidence.create', 'evidence.update'])
    expect(entries[1]?.details).toMatchObject({ fields: ['intimate'] })
  })
})

describe('findings and samples', () => {
  test('stay in the case of their exam', async () => {
    const { id: examId } = await desk.ask('exam.create', { caseId, kind: 'psychological' })
    const { id: other } = await desk.ask('case.create', { title: 'Иное дело', kind: 'criminal' })
    for (const name of ['finding', 'sample'] as const) {
      const fields = { caseId: other, examId, type: 'scar', what: 'Ткань' }
      const { type: _type, ...ofSample } = fields
      const { what: _what, ...ofFinding } = fields
      const refused = await desk.refusal(`${name}.create`, name === 'finding' ? ofFinding : ofSample)
      expect([refused.code, refused.details['issue']]).toEqual(['input.invalid', 'other-case'])
    }
  })

  test('a place is in hundredths of its view', async () => {
    const { id: examId } = await desk.ask('exam.create', { caseId, kind: 'clinical-record' })
    const place = (x: number) => ({ view: 'front', points: [{ x, y: 1 }] })
    const fields = { caseId, examId, type: 'bruise' }
    expect((await desk.refusal('finding.create', { ...fields, place: place(100.1) })).code).toBe(
      'input.invalid',
    )
    const refused = await desk.refusal('finding.create', { ...fields, place: { view: 'front', points: [] } })
    expect(refused.code).toBe('input.invalid')
  })

  test('an exam with findings is not deleted', async () => {
    const { id: examId } = await desk.ask('exam.create', { caseId, kind: 'clinical-record' })
    await desk.ask('finding.create', { caseId, examId, type: 'bruise' })
    const { code, details } = await desk.refusal('exam.delete', { id: examId, reason: 'проба' })
    expect([code, details['by']]).toEqual(['record.in-use', 'finding'])
  })

  test('a sample whose chain does not hold is kept with what is wrong with it', async () => {
    const { warnings } = await desk.ask('sample.create', {
      caseId,
      what: 'Бельё',
      collectedBy: 'Врачева В.',
      seals: ['17'],
      handovers: [{ from: 'Другая Д.', to: 'Лаборатория', seal: 'broken' }],
    })
    expect(warnings?.map(({ code }) => code)).toEqual(['sample.seal-broken', 'sample.chain-gap'])
  })

  test('consistency is what was entered: none is made up', async () => {
    const { id: examId } = await desk.ask('exam.create', { caseId, kind: 'expert-opinion' })
    const { id } = await desk.ask('finding.create', { caseId, examId, type: 'bite-mark', mechanism: 'укус' })
    expect(await desk.ask('finding.show', { id })).not.toHaveProperty('consistency')
    expect(await desk.ask('exam.show', { id: examId })).not.toHaveProperty('consistency')
  })
})

describe('hours since the incident', () => {
  test('are counted to an examination and to a sample; the sample’s own incident stands before that of its exam', async () => {
    const incident = async (from: string, precision: 'day' | 'exact') =>
      (await desk.ask('incident.create', { caseId, when: { from, precision } })).id
    const known = await incident('2026-03-01T22:00:00Z', 'exact')
    const day = await incident('2026-03-02', 'day')
    const { id: examId } = await desk.ask('exam.create', {
      caseId,
      kind: 'clinical-record',
      incidentId: known,
      startedAt: '2026-03-03T04:00:00Z',
    })
    await desk.ask('sample.create', { caseId, examId, what: 'Первый', collectedAt: '2026-03-02T23:00:00Z' })
    const own = { incidentId: day, collectedAt: '2026-03-03T01:00:00Z' }
    await desk.ask('sample.create', { caseId, examId, what: 'Второй', ...own })
    await desk.ask('sample.create', { caseId, examId, what: 'Третий' })
    const { exam, samples } = await desk.ask('exam.hours', { id: examId })
    expect(exam).toEqual({ from: 30, to: 30, isBefore: false })
    expect(samples.map(({ what, hours }) => [what, hours?.from, hours?.to])).toEqual([
      ['Первый', 25, 25],
      ['Второй', 1, 25],
      ['Третий', undefined, undefined],
    ])
  })

  test('need an incident of the same case, which is not deleted while an examination follows it', async () => {
    const { id: other } = await desk.ask('case.create', { title: 'Иное дело', kind: 'criminal' })
    const { id: foreign } = await desk.ask('incident.create', { caseId: other })
    const refused = await desk.refusal('exam.create', {
      caseId,
      kind: 'clinical-record',
      incidentId: foreign,
    })
    expect(refused.details['issue']).toBe('other-case')
    const { id: incidentId } = await desk.ask('incident.create', { caseId })
    await desk.ask('exam.create', { caseId, kind: 'clinical-record', incidentId })
    const kept = await desk.refusal('incident.delete', { id: incidentId, reason: 'проба' })
    expect([kept.code, kept.details['by']]).toEqual(['record.in-use', 'exam'])
  })
})
