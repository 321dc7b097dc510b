import { expect, test } from 'vitest'
import { bundle } from '../../shared/model/bundle.ts'
import { caseRecord } from '../../shared/model/case.ts'
import { evidence } from '../../shared/model/evidence.ts'
import { permit } from '../../shared/model/permit.ts'
import { person } from '../../shared/model/person.ts'
import { role } from '../../shared/model/role.ts'
import { publication, statement, suit } from '../../shared/model/suit.ts'
import { isFailure } from '../../shared/failures/failure.ts'
import { invalidInput } from '../../electron/backend/invalid-input.ts'

const id = '01900000-0000-7000-8000-000000000001'
const natural = { kind: 'natural', name: { given: 'Лира' } }
const aCase = { title: 'Дело', kind: 'criminal' }
const item = { caseId: id, title: 'Пример', kind: 'document' }

test.each([
  ['no kind', person, { name: { given: 'Лира' } }, 'kind'],
  ['a kind that is none', person, { ...natural, kind: 'robot' }, 'kind'],
  ['a firm with a name in parts', person, { ...natural, kind: 'legal', legalName: 'ТОО' }, '(root)'],
  ['a birth date that is none', person, { ...natural, birthDate: '2026-02-30' }, 'birthDate'],
  [
    'an address without a purpose',
    person,
    { ...natural, addresses: [{ value: 'x' }] },
    'addresses.0.purpose',
  ],
  [
    'a purpose that is none',
    person,
    { ...natural, phones: [{ purpose: 'secret', value: 'x' }] },
    'phones.0.purpose',
  ],
  ['a case form that is none', person, { ...natural, caseForms: { ru: { vocative: 'x' } } }, 'caseForms.ru'],
  ['an id that is none', person, { ...natural, representativeId: '1 OR 1=1' }, 'representativeId'],
  ['a case without a title', caseRecord, { kind: 'criminal' }, 'title'],
  ['a country that is none', caseRecord, { ...aCase, jurisdiction: 'ru' }, 'jurisdiction'],
  ['money in parts', caseRecord, { ...aCase, awardedTiyn: 1.5 }, 'awardedTiyn'],
  ['a role that is none', role, { caseId: id, personId: id, role: 'friend' }, 'role'],
  [
    'a power that is none',
    role,
    { caseId: id, personId: id, role: 'advocate', authority: { kind: 'x', powers: ['all'] } },
    'authority.powers.0',
  ],
  [
    'a claim that is none',
    suit,
    { caseId: id, direction: 'by-us', claims: [{ kind: 'revenge' }] },
    'claims.0.kind',
  ],
  ['half a time', publication, { caseId: id, medium: 'x', publishedAt: '2026-03-12T10:00' }, 'publishedAt'],
  ['a statement of nothing', statement, { caseId: id, suitId: id, quotation: ' ' }, 'quotation'],
  ['an order of nought', statement, { caseId: id, suitId: id, quotation: 'x', order: 0 }, 'order'],
  [
    'a proof without evidence',
    statement,
    { caseId: id, suitId: id, quotation: 'x', proof: [{}] },
    'proof.0.evidenceId',
  ],
  ['a kind of evidence that is none', evidence, { ...item, kind: 'rumour' }, 'kind'],
  ['an unknown key deep inside', evidence, { ...item, recording: { heard: 'x' } }, 'recording'],
  [
    'a permit that lifts nothing',
    permit,
    { caseId: id, lifts: [], grantedBy: 'x', grantedOn: '2026-01-01', evidenceId: id },
    'lifts',
  ],
  ['a bundle of no section', bundle, { caseId: id, title: 'x', language: 'ru', sections: [] }, 'sections'],
  [
    'volumes of nine pages',
    bundle,
    {
      caseId: id,
      title: 'x',
      language: 'ru',
      sections: [{ title: 'x', evidenceIds: [] }],
      pagesPerVolume: 9,
    },
    'pagesPerVolume',
  ],
] as const)('%s is refused, and told where', (...row) => {
  const [, schema, value, where] = row
  const parsed = schema.safeParse(value)
  expect(parsed.success).toBe(false)
  const failure = parsed.success ? undefined : invalidInput(parsed.error, '')
  expect(isFailure(failure, 'input.invalid')).toBe(true)
  expect(failure?.details['where']).toBe(where)
})

test('every name of a person may be missing but the name itself', () => {
  expect(person.safeParse({ kind: 'natural', name: {} }).success).toBe(true)
  expect(person.safeParse({ kind: 'natural' }).success).toBe(false)
})
