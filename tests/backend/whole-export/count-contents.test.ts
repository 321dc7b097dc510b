import { expect, test } from 'vitest'
import { openTestBackend, ownerName } from '../../kit/test-backend.ts'

test('what is dangerous in it is counted before it leaves', async () => {
  const kit = await openTestBackend()
  const before = await kit.ask('vault.export-contents', {})
  const name = { surname: 'Счётова', given: 'Проба' }
  const person = (fields: object) => kit.ask('person.create', { kind: 'natural', name, ...fields })
  await person({ birthDate: '2015-01-01' })
  await person({ birthDate: '1990-01-01', pseudonym: 'Гүлдер' })
  await person({ birthDate: '1990-01-01', addresses: [{ purpose: 'shelter', value: 'Примерск, 1' }] })
  const kase = async (fields: object) =>
    (await kit.ask('case.create', { title: 'Дело для счёта', kind: 'criminal', ...fields })).id
  await kase({ confidentiality: 'sealed' })
  await kase({ confidentiality: 'restricted' })
  await kase({ pretrialSecrecy: true })
  const caseId = await kase({ closedHearing: true })
  await kit.ask('evidence.create', { caseId, title: 'Личное', kind: 'photo', intimate: true })
  const written = { author: ownerName, capacity: 'lawyer', writtenOn: '2026-03-12' } as const
  await kit.ask('note.create', { caseId, text: 'про себя', mark: 'work-product', ...written })
  const after = await kit.ask('vault.export-contents', {})
  const grown = Object.entries(after).map(([key, count]) => [key, count - before[key as keyof typeof after]])
  expect(Object.fromEntries(grown)).toEqual({
    records: 9,
    cases: 4,
    people: 3,
    files: 0,
    bytes: 0,
    sealedCases: 1,
    restrictedCases: 1,
    secretCases: 1,
    closedHearings: 1,
    minors: 1,
    sealedPeople: 1,
    shelters: 1,
    intimate: 1,
    privileged: 1,
  })
  await kit.close()
})
