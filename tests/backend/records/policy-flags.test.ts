import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSampleRecords, type SampleRecords } from '../../kit/sample-records.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let sample: SampleRecords
beforeAll(async () => {
  kit = await openTestBackend()
  sample = await createSampleRecords(kit.ask)
})
afterAll(() => kit.close())

const entities = ['person', 'case', 'role', 'permit', 'evidence', 'suit'] as const
type Entity = (typeof entities)[number]

/** What the custody log says of a change. */
async function told(entity: Entity, id: string, changes: Record<string, unknown>): Promise<unknown> {
  const { version } = await kit.ask(`${entity}.show`, { id })
  await kit.ask(`${entity}.update`, { id, version, changes })
  const { entries } = await kit.ask('custody.list', { subject: id, open: true, limit: 100 })
  const last = entries.at(-1) as { details?: unknown } | undefined
  const details = typeof last?.details === 'string' ? (JSON.parse(last.details) as unknown) : last?.details
  return (details as { policy?: unknown }).policy
}

test('a person who is no longer protected', async () => {
  const changes = { pseudonym: null, sealed: true, addresses: [{ purpose: 'work', value: 'Открытая 1' }] }
  expect(await told('person', sample.plaintiff, changes)).toEqual({
    before: { pseudonym: true, sealed: false, shelter: 1 },
    after: { pseudonym: false, sealed: true, shelter: 0 },
  })
  expect(await told('person', sample.child, { minor: null })).toEqual({
    before: { minor: true },
    after: { minor: false },
  })
})

test('a case and an exhibit that open up', async () => {
  expect(await told('case', sample.case, { closedHearing: true, confidentiality: 'sealed' })).toEqual({
    before: { closedHearing: false, confidentiality: null },
    after: { closedHearing: true, confidentiality: 'sealed' },
  })
  const changes = { personIds: [], intimate: true, privateCorrespondence: true, pretrialSecrecy: true }
  expect(await told('evidence', sample.proof, changes)).toEqual({
    before: {
      personIds: [sample.child],
      intimate: false,
      privateCorrespondence: false,
      pretrialSecrecy: false,
    },
    after: { personIds: [], intimate: true, privateCorrespondence: true, pretrialSecrecy: true },
  })
  const cleared = await told('evidence', sample.proof, { personIds: null })
  expect(cleared).toEqual({ before: { personIds: [] }, after: { personIds: null } })
})

test('a permit and a role that come to mean another', async () => {
  expect(await told('permit', sample.permit, { personId: sample.plaintiff })).toEqual({
    before: { personId: sample.child },
    after: { personId: sample.plaintiff },
  })
  expect(await told('role', sample.role, { role: 'witness' })).toEqual({
    before: { role: 'advocate' },
    after: { role: 'witness' },
  })
})

test('nothing is told of what the policy does not ask, nor any value of it', async () => {
  expect(await told('person', sample.plaintiff, { occupation: 'Тайное занятие' })).toBeUndefined()
  expect(await told('suit', sample.suit, { result: 'отказано' })).toBeUndefined()
  const policy = JSON.stringify([
    await told('person', sample.plaintiff, {
      pseudonym: 'Тайнова',
      phones: [{ purpose: 'contact', value: '7001' }],
    }),
    await told('person', sample.plaintiff, { pseudonym: null }),
  ])
  expect(policy).toContain('pseudonym')
  for (const value of ['Тайнов', '7001']) expect(policy).not.toContain(value)
})

test('the outlet of a publication is a person of the vault, who stays while it is named', async () => {
  const { id: outlet } = await kit.ask('person.create', { kind: 'legal', legalName: 'Газета «Проба»' })
  const publication = { caseId: sample.case, medium: 'Газета', outletId: outlet }
  await kit.ask('publication.create', publication)
  expect(await kit.refusal('person.delete', { id: outlet, reason: 'лишнее' })).toEqual({
    code: 'record.in-use',
    details: { by: 'publication' },
  })
  const nobody = '01900000-0000-7000-8000-0000000fffff'
  expect((await kit.refusal('publication.create', { ...publication, outletId: nobody })).code).toBe(
    'record.not-found',
  )
})
