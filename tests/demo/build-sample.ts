import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Backend } from '../../electron/backend/backend.ts'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts'
import { describeFailure } from '../../shared/failures/codes.ts'
import { sampleFiles, samplePublications, sampleStatements } from './sample-case.ts'
import { samplePeople } from './sample-people.ts'

/** A call that must succeed: its value, or an error with the failure's wording. */
export type Ask = <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>

export function asker(backend: Backend): Ask {
  return async (name, input) => {
    const result = await backend.call(name, input)
    if (!result.ok)
      throw new Error(`${name}: ${describeFailure('ru', result.failure.code, result.failure.details)}`)
    return result.value
  }
}

async function createPeople(ask: Ask): Promise<Map<keyof typeof samplePeople, string>> {
  const ids = new Map<keyof typeof samplePeople, string>()
  for (const [name, fields] of Object.entries(samplePeople) as [
    keyof typeof samplePeople,
    InputOf<'person.create'>,
  ][])
    ids.set(name, (await ask('person.create', fields)).id)
  return ids
}

async function addFiles(ask: Ask, caseId: string, folder: string): Promise<Map<string, string>> {
  mkdirSync(folder, { recursive: true })
  const ids = new Map<string, string>()
  for (const file of sampleFiles) {
    const path = join(folder, file.name)
    writeFileSync(path, await file.make())
    const { items } = await ask('evidence.add', { caseId, files: [path] })
    const id = items[0]?.id ?? ''
    await ask('evidence.update', { id, version: 1, changes: { ...file.fields, personIds: [] } })
    ids.set(file.name, id)
  }
  return ids
}

async function createRoles(ask: Ask, caseId: string, people: ReadonlyMap<string, string>): Promise<void> {
  const role = (name: string, kind: InputOf<'role.create'>['role']) =>
    ask('role.create', { caseId, personId: people.get(name) ?? '', role: kind })
  await role('plaintiff', 'plaintiff')
  await role('defendant', 'defendant')
  await role('witness', 'witness')
  await role('journalist', 'journalist')
  await role('expert', 'expert')
  await ask('role.create', {
    caseId,
    personId: people.get('advocate') ?? '',
    role: 'advocate',
    representsId: people.get('defendant') ?? '',
    authority: {
      kind: 'доверенность',
      kindKk: 'сенімхат',
      number: '1-В',
      issuedOn: '2026-03-16',
      until: '2027-03-16',
      powers: ['settlement', 'waive-or-admit', 'appeal'],
    },
  })
}

/** Puts the fictional suit of the demonstration into an open vault; returns the case's id. */
export async function buildSample(ask: Ask, sources: string): Promise<string> {
  return (await buildSuit(ask, sources)).caseId
}

/** The same, with those of its people whom the criminal case meets again. */
export async function buildSuit(
  ask: Ask,
  sources: string,
): Promise<{ caseId: string; lawyer: string; witness: string }> {
  const people = await createPeople(ask)
  const { id: caseId } = await ask('case.create', {
    title: 'Фонд «Пример» по иску Примерова О.Т. (вымышленное дело)',
    kind: 'civil-defamation',
    internalNumber: 'ПРИМЕР-1',
    courtNumber: '0000-26-00-2/0',
    courtId: people.get('court') ?? '',
    judge: 'Судьина П.П.',
    language: 'ru',
    openedOn: '2026-03-16',
  })
  await createRoles(ask, caseId, people)
  const files = await addFiles(ask, caseId, sources)
  const { id: suitId } = await ask('suit.create', {
    caseId,
    direction: 'against-us',
    claims: [{ kind: 'refutation' }, { kind: 'moral-damage' }],
    moralDamageTiyn: 500_000_000,
    filedOn: '2026-03-10',
    acceptedOn: '2026-03-13',
    claimReceivedOn: '2026-03-16',
    pretrialStep: { askedOn: '2026-03-04' },
    objections: ['Истец не указал, какие именно слова он считает порочащими.'],
    objectionsKk: ['Талап қоюшы қандай сөздерді кір келтіретін деп санайтынын көрсетпеген.'],
  })
  const publications: string[] = []
  for (const { fields, capture } of samplePublications) {
    const captureEvidenceId = files.get(capture) ?? ''
    publications.push((await ask('publication.create', { ...fields, caseId, suitId, captureEvidenceId })).id)
  }
  for (const { fields, publication, proof } of sampleStatements)
    await ask('statement.create', {
      ...fields,
      caseId,
      suitId,
      publicationId: publications[publication] ?? '',
      aboutId: people.get('plaintiff') ?? '',
      proof: proof.map(({ file, kind }) => ({
        evidenceId: files.get(file) ?? '',
        ...(kind === undefined ? {} : { kind }),
      })),
    })
  return { caseId, lawyer: people.get('advocate') ?? '', witness: people.get('witness') ?? '' }
}
