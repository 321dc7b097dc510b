import { describe, expect, test } from 'vitest'
import { caseTable, permitTable, roleTable } from '../../../electron/backend/cases/cases.ts'
import { consentTable, restrictionTable } from '../../../electron/backend/consents/consents.ts'
import { evidenceTable } from '../../../electron/backend/evidence/evidence.ts'
import type { ExportRequest } from '../../../electron/backend/exports/check-export.ts'
import { personTable } from '../../../electron/backend/people/people.ts'
import { statementTable, suitTable } from '../../../electron/backend/suits/suits.ts'
import { recipient as recipients } from '../../../shared/model/recipient.ts'
import { caseId, obstacleCodes, openCase, rooms } from './export-scene.ts'

const restrict = (fields: Record<string, unknown>) =>
  rooms.add(restrictionTable, { caseId, source: 'Подписка о неразглашении', ...fields })
const item = () => rooms.add(evidenceTable, { caseId, title: 'Пример', kind: 'document', personIds: [] })
const codes = (request: Partial<ExportRequest> = {}) => obstacleCodes({ recipient: 'court', ...request })
const refused = (request: Partial<ExportRequest> = {}) =>
  recipients.options.filter((recipient) => codes({ ...request, recipient }).length > 0)

describe('a restriction on the case keeps out', () => {
  test.each([
    ['pretrial-secrecy', recipients.options],
    ['closed-hearing', ['expert', 'media', 'donors', 'training', 'other']],
    ['minor-data', recipients.options],
    ['medical-secrecy', ['party', 'media', 'donors', 'training', 'other']],
    ['advocate-secret', recipients.options],
  ] as const)('%s', (kind, expected) => {
    restrict({ kind })
    expect(refused()).toEqual(expected)
    expect(codes({ recipient: 'media' })).toEqual([`${kind} case`])
  })

  test('only those it names, when it names them', () => {
    restrict({ kind: 'advocate-secret', closedTo: ['media', 'party'] })
    expect(refused()).toEqual(['party', 'media'])
  })

  test.each([
    [{ since: '2026-03-13' }, []],
    [{ since: '2026-03-12' }, ['minor-data case']],
    [{ until: '2026-03-12' }, ['minor-data case']],
    [{ until: '2026-03-11' }, []],
  ])('in its time: %j', (fields, expected) => {
    restrict({ kind: 'minor-data', ...fields })
    expect(codes()).toEqual(expected)
  })

  test('no own motion or complaint to court or prosecutor (УПК 201(3)(1))', () => {
    restrict({ kind: 'pretrial-secrecy' })
    for (const recipient of ['court', 'prosecutor'] as const)
      for (const filing of ['motion', 'complaint']) expect(codes({ recipient, filing })).toEqual([])
    expect(codes({ recipient: 'media', filing: 'motion' })).toEqual(['pretrial-secrecy case'])
    expect(codes({ filing: 'claim' })).toEqual(['pretrial-secrecy case'])
  })

  test('the same said twice is one obstacle', () => {
    openCase({ title: 'Дважды', pretrialSecrecy: true })
    restrict({ kind: 'pretrial-secrecy' })
    restrict({ kind: 'pretrial-secrecy' })
    expect(codes()).toEqual(['pretrial-secrecy case'])
  })
})

describe('a restriction on one record holds where the record is shown', () => {
  test('an exhibit', () => {
    const [secret, open] = [item(), item()]
    restrict({ kind: 'advocate-secret', about: { entity: 'evidence', id: secret } })
    expect(codes({ evidenceIds: [secret, open] })).toEqual(['advocate-secret exhibit'])
    expect(codes({ evidenceIds: [open] })).toEqual([])
  })

  test('any other record that is said to be shown', () => {
    const suit = rooms.add(suitTable, { caseId, direction: 'against-us' })
    const secret = rooms.add(statementTable, { caseId, suitId: suit, quotation: 'Цитата' })
    restrict({ kind: 'minor-data', about: { entity: 'statement', id: secret } })
    expect(codes({ records: [secret] })).toEqual(['minor-data record'])
    expect(codes()).toEqual([])
  })

  test('a person, in every case that names her', () => {
    const id = rooms.add(personTable, { kind: 'natural', name: { surname: 'Выдуманова', given: 'Лира' } })
    rooms.add(roleTable, { caseId, personId: id, role: 'witness' })
    restrict({ kind: 'medical-secrecy', about: { entity: 'person', id } })
    const text = 'Лира Выдуманова лечилась'
    expect(codes({ recipient: 'party', text })).toEqual(['medical-secrecy person'])
    expect(codes({ recipient: 'party', text: 'Лечение' })).toEqual([])
    expect(codes({ recipient: 'court', text })).toEqual([])
    const other = rooms.add(caseTable, { title: 'Другое', kind: 'civil-other' })
    expect(codes({ caseId: other, recipient: 'party', text })).toEqual(['medical-secrecy person'])
  })

  test('what a doctor knows of her leaves with her consent to medical facts', () => {
    const id = rooms.add(personTable, { kind: 'natural', name: { surname: 'Выдуманова', given: 'Лира' } })
    rooms.add(roleTable, { caseId, personId: id, role: 'witness' })
    restrict({ kind: 'medical-secrecy', about: { entity: 'person', id } })
    const request = { recipient: 'donors' as const, text: 'Лира Выдуманова лечилась' }
    expect(codes(request)).toEqual(['medical-secrecy person'])
    const evidenceId = item()
    rooms.addFile(evidenceId, 'согласие')
    rooms.add(consentTable, {
      caseId,
      personId: id,
      purpose: 'donors',
      scopes: ['medical'],
      givenBy: 'self',
      givenOn: '2026-03-01',
      evidenceId,
    })
    expect(codes(request)).toEqual([])
  })
})

test.each(['minor-data', 'medical-secrecy', 'advocate-secret'])(
  '%s is lifted by a permit of the case',
  (kind) => {
    restrict({ kind })
    expect(codes({ recipient: 'media' })).toEqual([`${kind} case`])
    const evidenceId = item()
    rooms.addFile(evidenceId, 'разрешение')
    rooms.add(permitTable, {
      caseId,
      lifts: [kind],
      grantedBy: 'Доверитель',
      grantedOn: '2026-03-01',
      evidenceId,
    })
    expect(codes({ recipient: 'media' })).toEqual([])
  },
)

test('what it is about is a record of the same case', () => {
  const foreign = item()
  openCase({ title: 'Другое' })
  expect(() => restrict({ kind: 'minor-data', about: { entity: 'evidence', id: foreign } })).toThrow(
    'input.invalid',
  )
})

test('a restriction of another case is lifted by a permit of that case alone', () => {
  const other = rooms.add(caseTable, { title: 'Другое вымышленное дело', kind: 'criminal' })
  const personId = rooms.add(personTable, { kind: 'natural', name: { surname: 'Закрытова', given: 'Айна' } })
  restrict({ caseId: other, kind: 'advocate-secret', about: { entity: 'person', id: personId } })
  const text = 'Закрытова Айна'
  expect(codes({ text })).toEqual(['advocate-secret person'])
  const permit = (inCase: string) => {
    const evidenceId = rooms.add(evidenceTable, { caseId: inCase, title: 'Разрешение', kind: 'document' })
    rooms.addFile(evidenceId, 'подпись')
    const fields = { caseId: inCase, lifts: ['advocate-secret'], grantedBy: 'суд', grantedOn: '2026-03-01' }
    rooms.add(permitTable, { ...fields, evidenceId })
  }
  permit(caseId)
  expect(codes({ text })).toEqual(['advocate-secret person'])
  permit(other)
  expect(codes({ text })).toEqual([])
})
