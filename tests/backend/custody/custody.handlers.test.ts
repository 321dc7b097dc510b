import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import canonicalize from 'canonicalize'
import { contract } from '../../../shared/contract/contract.ts'
import { planQuestions } from '../../../shared/law/plan-questions.ts'
import { bringIn } from '../case-import/read-list.ts'
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
  'norm',
  'playbook',
  'checklist',
  'evidence',
  'bundle',
  'filing',
  'hearing',
  'handover',
  'plan',
  'relationship',
  'conflict',
  'consent',
  'restriction',
  'note',
  'time',
  'incident',
  'report',
  'order',
  'measure',
  'pressure',
  'safety',
  'duty',
  'deadline',
  'task',
  'calendar',
  'exam',
  'finding',
  'sample',
] as const
type Entity = (typeof entities)[number]
const idOf = (entity: Entity) => (entity === 'person' ? sample.plaintiff : sample[entity])

/** Every command of the contract but the five of each record, with what it answers to and its entries. */
const otherCommands: Record<string, { input: () => unknown; actions: string[] }> = {
  'bundle.create-all': {
    input: () => ({ caseId: sample.case, title: mark }),
    actions: ['bundle.create-all'],
  },
  'person.merge': {
    input: async () => {
      const [one, other] = await someTwins()
      return { id: one, version: 1, loserId: other, loserVersion: 1, reason: 'проба' }
    },
    // The one that went, and the one that stays.
    actions: ['person.merge', 'person.merge'],
  },
  'person.unmerge': {
    input: async () => {
      const [id, loserId] = await someTwins()
      await kit.ask('person.merge', { id, version: 1, loserId, loserVersion: 1, reason: 'проба' })
      return { loserId }
    },
    actions: ['person.unmerge', 'person.unmerge'],
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
  'filing.move': {
    input: async () => ({
      id: sample.filing,
      version: (await kit.ask('filing.show', { id: sample.filing })).version,
      status: 'sent',
      why: mark,
    }),
    actions: ['filing.move'],
  },
  'deadline.start': {
    input: () => ({ caseId: sample.case, trigger: 'claim-received', on: '2026-03-12' }),
    actions: ['deadline.start'],
  },
  'plan.sign': { input: signable, actions: ['plan.sign'] },
  'plan.publish': {
    input: async () => {
      const { id, version } = await signable()
      await kit.ask('plan.sign', { id, version, remark: mark })
      return { id, version }
    },
    // The new publication, and the plan that names it.
    actions: ['plan.publish', 'plan.publish'],
  },
  'ledger.create': {
    input: () => ({
      direction: 'in',
      category: 'other',
      amountTiyn: 1,
      currency: 'KZT',
      paidOn: '2026-03-01',
      purpose: mark,
    }),
    actions: ['ledger.create'],
  },
  'ledger.update': {
    input: async () => ({
      id: sample.ledger,
      version: (await kit.ask('ledger.show', { id: sample.ledger })).version,
      changes: { purpose: `${mark} иначе` },
    }),
    actions: ['ledger.update'],
  },
  'ledger.reverse': {
    input: () => ({ id: sample.ledger, reason: mark }),
    actions: ['ledger.reverse'],
  },
  'document.restore': {
    input: async () => {
      const id = await someDocument()
      await kit.ask('document.delete', { id, reason: 'черновик' })
      return { id }
    },
    actions: ['document.restore'],
  },
  'playbook.adopt': { input: () => ({ key: 'intake-call' }), actions: ['playbook.adopt'] },
  'playbook.start': {
    input: () => ({ caseId: sample.case, key: 'intake-call' }),
    actions: ['playbook.start'],
  },
  'checklist.tick': {
    input: () => ({ id: sample.checklist, version: 1, step: 1, state: 'skipped', reason: mark }),
    actions: ['checklist.tick'],
  },
  'custody.erase': {
    input: async () => ({ sequence: (await someEntry())?.sequence, reason: 'решение суда' }),
    actions: ['custody.erase'],
  },
  'draft.save': {
    input: () => ({ drafts: [{ key: 'record/1/notes', value: mark }] }),
    actions: ['draft.save'],
  },
  'draft.remove': { input: () => ({ keys: ['record/1/notes'] }), actions: ['draft.remove'] },
  'view.save': { input: () => ({ name: mark, view: { text: mark } }), actions: ['view.save'] },
  'case.save-mapping': {
    input: () => ({ name: mark, mapping: { columns: [{ heading: mark, field: 'title' }] } }),
    actions: ['case.save-mapping'],
  },
  'case.delete-mapping': {
    input: async () => ({
      id: (await kit.ask('case.save-mapping', { name: mark, mapping: { columns: [] } })).id,
    }),
    actions: ['case.delete-mapping'],
  },
  'case.undo-import': {
    input: async () => ({ id: await bringIn(kit, mark), reason: 'проба' }),
    actions: ['role.delete', 'case.delete', 'person.delete', 'case.undo-import'],
  },
  'view.delete': {
    input: async () => ({ id: (await kit.ask('view.save', { name: mark, view: {} })).id }),
    actions: ['view.delete'],
  },
  'evidence.change-many': {
    input: () => ({ items: [{ id: sample.evidence, changes: { notes: `${mark} много` } }] }),
    actions: ['evidence.update'],
  },
  'suit.add-statements': {
    input: () => ({ id: sample.suit, statements: [{ quotation: mark }] }),
    // The new one, and the old one whose place in the table moved.
    actions: ['suit.add-statements', 'suit.add-statements'],
  },
  'suit.order-statements': {
    input: async () => {
      const { items } = await kit.ask('statement.list', {
        filter: { suitId: sample.suit },
        limit: 1_000,
      })
      return { id: sample.suit, statements: items.map((item) => item.id) }
    },
    actions: ['suit.order-statements', 'suit.order-statements'],
  },
}

/** A planned publication that nothing stands against, in a case without anyone to protect. */
async function signable() {
  const { id: caseId } = await kit.ask('case.create', { title: 'Без людей', kind: 'support-only' })
  const questions = planQuestions.map(({ question }) => ({ question, answer: 'absent' as const }))
  const fields = { caseId, title: 'План', text: 'Фонд проводит встречу', stage: 'no-proceedings' as const }
  const { id, version } = await kit.ask('plan.create', { ...fields, questions })
  return { id, version }
}

/** An entry of the sample whose details are still there. */
async function someEntry() {
  const { entries } = await kit.ask('custody.list', { subject: sample.permit, open: true })
  return entries.find((entry) => entry.details !== undefined) ?? entries[0]
}

/** Two records of one person. */
async function someTwins(): Promise<[string, string]> {
  const create = () => kit.ask('person.create', { kind: 'natural', name: { surname: mark, given: mark } })
  return [(await create()).id, (await create()).id]
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
  const ofRecords = entities.flatMap((entity) => [
    `${entity}.create`,
    `${entity}.update`,
    `${entity}.delete`,
    `${entity}.restore`,
  ])
  expect(commands.toSorted()).toEqual([...ofRecords, ...Object.keys(otherCommands)].toSorted())
})

test.each(entities)('%s: create, update, delete and restore leave one entry each', async (entity) => {
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
  // Two calendars of one year are refused.
  const { files: _files, ...fields } = entity === 'calendar' ? { ...rest, year: 2031 } : rest
  const before = await head()
  const { id } = await kit.ask(`${entity}.create`, fields as never)
  await kit.ask(`${entity}.update`, { id, version: 1, changes: { notes: `${mark} снова` } })
  await kit.ask(`${entity}.delete`, { id, reason: 'проба' })
  await kit.ask(`${entity}.restore`, { id })
  const entries = await after(before)
  expect(entries.map((entry) => [entry.action, entry.subject])).toEqual(
    ['create', 'update', 'delete', 'restore'].map((verb) => [`${entity}.${verb}`, id]),
  )
  expect(entries.map((entry) => entry.details)).toEqual([
    { fields: Object.keys(fields).sort(), slot: 1 },
    { fields: ['notes'], version: 2, slot: 1 },
    { reason: 'проба', slot: 1 },
    { version: 4, slot: 1 },
  ])
  await kit.ask(`${entity}.delete`, { id, reason: 'чтобы не мешала' })
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
    'evidence.index-text',
    'evidence.export',
    'evidence.destroy',
    'evidence.destroy',
  ])
})

test('details can be erased, which the log says; the chain holds', async () => {
  const { entries } = await kit.ask('custody.list', { subject: sample.statement, open: true })
  const sequence = entries[0]?.sequence ?? 0
  expect(entries[0]).toHaveProperty('details')
  const answer = await kit.ask('custody.erase', { sequence, reason: 'по требованию лица' })
  expect(answer).toEqual({ sequence, erasedBy: await head() })
  const later = (await kit.ask('custody.list', { subject: sample.statement, open: true })).entries
  expect(later[0]).toMatchObject({ sequence, hash: entries[0]?.hash })
  for (const gone of ['details', 'salt']) expect(later[0]).not.toHaveProperty(gone)
  expect(later.at(-1)).toMatchObject({
    action: 'custody.erase',
    details: { sequence, reason: 'по требованию лица', slot: 1 },
  })
  expect((await kit.ask('custody.verify', {})).problems).toEqual([])
  const before = await head()
  const refuse = async (number: number) =>
    (await kit.refusal('custody.erase', { sequence: number, reason: 'снова' })).code
  expect([await refuse(sequence), await refuse(99_999)]).toEqual([
    'custody.erased-before',
    'record.not-found',
  ])
  expect(await head()).toBe(before)
})

test('a head that was printed is looked for in the chain', async () => {
  const { entries } = await kit.ask('custody.list', { limit: 3 })
  const heads = entries.map(({ sequence, hash }) => ({ sequence, hash }))
  const verify = async (more: typeof heads) =>
    (await kit.ask('custody.verify', { heads: [...heads, ...more] })).problems
  expect(await verify([])).toEqual([])
  const other = 'ab'.repeat(32)
  // Beside a true one of the same number, whichever comes first.
  expect(await verify([{ sequence: 2, hash: other }])).toEqual([{ sequence: 2, problem: 'other-head' }])
  heads.unshift({ sequence: 3, hash: other })
  expect(await verify([])).toEqual([{ sequence: 3, problem: 'other-head' }])
  heads.shift()
  // Cut off at its end, a log lacks what was printed later.
  expect(await verify([{ sequence: 90_000, hash: other }])).toEqual([
    { sequence: 90_000, problem: 'other-head' },
  ])
  expect((await kit.refusal('custody.verify', { heads: [{ sequence: 1, hash: 'ab' }] })).code).toBe(
    'input.invalid',
  )
})

test('no entry holds a private value', async () => {
  const entries = await after(0)
  expect(entries.length).toBeGreaterThan(50)
  expect(JSON.stringify(entries)).not.toContain(mark)
  expect(JSON.stringify(await kit.ask('person.show', { id: sample.plaintiff }))).toContain(mark)
})

test('each entry opens: its commitment is the hash of salt and details', async () => {
  const opened = (await after(0)).filter((entry) => entry.salt !== undefined)
  expect(opened.length).toBeGreaterThan(50)
  for (const entry of opened) {
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
