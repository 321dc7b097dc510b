import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import canonicalize from 'canonicalize'
import { contract } from '../../../shared/contract/contract.ts'
import { createSampleRecords, type SampleRecords } from '../../kit/sample-records.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

/** Stands in every text a person may fill: no custody entry may hold it. */
const mark = 'Тайнопись'
let kit: TestBackend
let sample: SampleRecords

beforeAll(async () => {
  kit = await openTestBackend()
  sample = await createSampleRecords(kit.ask, mark)
})
afterAll(() => kit.close())

const after = async (sequence: number) =>
  (await kit.ask('custody.list', { from: sequence + 1, open: true, limit: 10_000 })).entries
const head = async () => (await kit.ask('vault.info', {})).custody.sequence
const version = async (entity: 'person' | 'case' | 'evidence', id: string) =>
  (await kit.ask(`${entity}.show`, { id })).version

const entities = [
  'person',
  'case',
  'role',
  'suit',
  'publication',
  'statement',
  'permit',
  'evidence',
  'bundle',
] as const
type Entity = (typeof entities)[number]
const idOf = (entity: Entity) => (entity === 'person' ? sample.plaintiff : sample[entity])

/** Every command of the contract but the five of each record, with what it answers to and its entries. */
const otherCommands: Record<string, { input: () => unknown; actions: string[] }> = {
  'bundle.create-all': {
    input: () => ({ caseId: sample.case, title: mark }),
    actions: ['bundle.create-all'],
  },
  'document.fill': {
    input: () => ({ caseId: sample.case, template: 'response-to-defamation-claim', language: 'ru' }),
    actions: ['document.fill'],
  },
  'document.sign-off': {
    input: async () => ({ id: await someDocument(), reason: 'проверено' }),
    actions: ['document.sign-off'],
  },
  'document.delete': {
    input: async () => ({ id: await someDocument(), reason: 'черновик' }),
    actions: ['document.delete'],
  },
}

async function someTemplate(): Promise<string> {
  const { templates } = await kit.ask('template.list', { language: 'ru' })
  return templates.find((template) => template.filing === 'response')?.name ?? ''
}

async function someDocument(): Promise<string> {
  return (
    await kit.ask('document.fill', { caseId: sample.case, template: await someTemplate(), language: 'ru' })
  ).id
}

const commands = Object.entries(contract)
  .filter(([, operation]) => operation.kind === 'command')
  .map(([name]) => name)

test('every command of the contract is tried here', () => {
  const ofRecords = entities.flatMap((entity) => [`${entity}.create`, `${entity}.update`, `${entity}.delete`])
  expect(commands.toSorted()).toEqual([...ofRecords, ...Object.keys(otherCommands)].toSorted())
})

test.each(entities)('%s: create, update and delete leave one entry each', async (entity) => {
  const {
    version: _v,
    id: _i,
    createdAt,
    createdBy,
    changedAt,
    changedBy,
    ...rest
  } = (await kit.ask(`${entity}.show`, { id: idOf(entity) })) as Record<string, unknown>
  expect([createdAt, createdBy, changedAt, changedBy]).not.toContain(undefined)
  const { files: _files, ...fields } = rest
  const before = await head()
  const { id } = await kit.ask(`${entity}.create`, fields as never)
  await kit.ask(`${entity}.update`, { id, version: 1, changes: { notes: `${mark} снова` } })
  await kit.ask(`${entity}.delete`, { id, reason: 'проба' })
  const entries = await after(before)
  expect(entries.map((entry) => [entry.action, entry.subject])).toEqual(
    ['create', 'update', 'delete'].map((verb) => [`${entity}.${verb}`, id]),
  )
  expect(entries.map((entry) => entry.details)).toEqual([
    { fields: Object.keys(fields).sort(), slot: 1 },
    { fields: ['notes'], version: 2, slot: 1 },
    { reason: 'проба', slot: 1 },
  ])
})

test.each(Object.keys(otherCommands))('%s leaves its entry', async (name) => {
  const { input, actions } = otherCommands[name] ?? { input: () => ({}), actions: [] }
  const given = (await input()) as Record<string, unknown>
  if ('template' in given) given['template'] = await someTemplate()
  const before = await head()
  const result = await kit.backend.call(name as 'bundle.create-all', given as never)
  expect(result).toMatchObject({ ok: true })
  expect((await after(before)).map((entry) => entry.action)).toEqual(actions)
})

test('a refused command leaves none', async () => {
  const before = await head()
  await kit.refusal('case.delete', { id: sample.case, reason: 'проба' })
  await kit.refusal('person.update', { id: sample.child, version: 99, changes: {} })
  await kit.refusal('person.create', {})
  expect(await head()).toBe(before)
})

test('jobs leave theirs: one for each file, its text, its way out and its end', async () => {
  const before = await head()
  const files = [kit.file('one.txt', `${mark} внутри`), kit.file('two.bin', Buffer.from([0, 1, 2, 255]))]
  const defaults = { source: mark, notes: mark, personIds: [] as string[] }
  const { items } = await kit.ask('evidence.add', { caseId: sample.case, files, defaults, title: mark })
  const id = items[1]?.id ?? ''
  await kit.ask('evidence.export', { id, folder: join(kit.folder, 'out') })
  await kit.ask('evidence.verify', {})
  await kit.ask('evidence.destroy', { id, reason: 'проба' })
  expect((await after(before)).map((entry) => entry.action)).toEqual([
    'evidence.add',
    'evidence.index-text',
    'evidence.add',
    'evidence.export',
    'evidence.destroy',
    'evidence.destroy',
  ])
})

test('no entry holds a private value', async () => {
  const entries = await after(0)
  expect(entries.length).toBeGreaterThan(50)
  expect(JSON.stringify(entries)).not.toContain(mark)
  expect(JSON.stringify(await kit.ask('person.show', { id: sample.plaintiff }))).toContain(mark)
})

test('each entry opens: its commitment is the hash of salt and details', async () => {
  for (const entry of await after(0)) {
    const hash = createHash('sha256')
      .update(Buffer.from(entry.salt ?? '', 'hex'))
      .update(canonicalize(entry.details) ?? '')
    expect(hash.digest('hex')).toBe(entry.commitment)
  }
  const { problems, entries } = await kit.ask('custody.verify', {})
  expect(problems).toEqual([])
  expect(entries).toBe(await head())
})

test('without opening, no details and no salt are told', async () => {
  const { entries } = await kit.ask('custody.list', { subject: sample.case })
  expect(entries.length).toBeGreaterThan(0)
  for (const entry of entries) expect(Object.keys(entry)).not.toContain('salt')
  expect(await version('case', sample.case)).toBe(1)
})
