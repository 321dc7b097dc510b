import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contract, type OperationName } from '../../../shared/contract/contract.ts'
import { fileReference } from '../../../shared/contract/vault-contract.ts'
import type { AboutRecord } from '../../../shared/model/about-record.ts'
import type { Recipient } from '../../../shared/model/recipient.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

/** Everything in clear, by the owner's own decision: decision 0008, and tests of its own. */
const byOwnersDecision = 'vault.export'

/** Names a place outside, but nothing readable of a case leaves by it: it takes in, or writes what is encrypted. */
const noWayOut = new Set([
  'vault.create',
  'vault.open',
  'vault.describe',
  'vault.backup',
  'vault.restore',
  'evidence.add',
  'case.read-table',
])
/** Speaks of no case and no person; tests of their own see to it that it names nobody and tells no small number. */
const aboutNobody = new Set(['stats.export', 'ledger.report'])

/** A way out, and what the policy must find on it. */
type Way = {
  readonly input: (recipient: Recipient, file: string) => object
  /** The same as it would be, with what stands against it. */
  readonly preview?: OperationName
  /** A record it shows, whose restriction must hold. */
  readonly shows?: () => AboutRecord
  /** Who gets it is not asked: cases that may not leave are left out and counted. */
  readonly leavesOut?: boolean
}

let kit: TestBackend
let drawn = 0
const ids = { case: '', survivor: '', evidence: '', exam: '', report: '', suit: '', document: '', bundle: '' }

const ways: Readonly<Record<string, Way>> = {
  'agenda.export': {
    input: (_recipient, out) => ({ from: '2026-03-01', until: '2026-04-30', language: 'ru', out }),
    leavesOut: true,
  },
  'bundle.build': {
    input: (recipient, file) => ({ id: ids.bundle, recipient, file }),
    shows: () => ({ entity: 'evidence', id: ids.evidence }),
  },
  'document.export': {
    input: (recipient, file) => ({ id: ids.document, recipient, file, format: 'docx' }),
    shows: () => ({ entity: 'document', id: ids.document }),
  },
  'evidence.export': {
    input: (recipient) => ({ id: ids.evidence, recipient, folder: 'originals' }),
    shows: () => ({ entity: 'evidence', id: ids.evidence }),
  },
  'exam.export': {
    input: (recipient, file) => ({ id: ids.exam, recipient, file }),
    preview: 'exam.preview',
    shows: () => ({ entity: 'exam', id: ids.exam }),
  },
  'report.export-inaction': {
    input: (recipient, file) => ({ caseId: ids.case, recipient, file }),
    preview: 'report.preview-inaction',
    shows: () => ({ entity: 'report', id: ids.report }),
  },
  'suit.export-board': {
    input: (recipient, file) => ({ recipient, file }),
    preview: 'suit.preview-board',
    shows: () => ({ entity: 'suit', id: ids.suit }),
  },
  'time.statement': {
    input: (recipient, file) => ({ caseId: ids.case, recipient, file }),
    preview: 'time.preview-statement',
  },
  'timeline.export': {
    input: (recipient, file) => ({ caseId: ids.case, recipient, file }),
    preview: 'timeline.preview',
    shows: () => ({ entity: 'report', id: ids.report }),
  },
}

beforeAll(async () => {
  kit = await openTestBackend()
  const ask = async (name: string, input: object) =>
    ((await kit.ask(name as 'person.create', input as never)) as { id: string }).id
  const body = await ask('person.create', { kind: 'legal', legalName: 'УВД города Примерска' })
  const court = await ask('person.create', { kind: 'legal', legalName: 'Суд города Примерска' })
  ids.survivor = await ask('person.create', { kind: 'natural', name: { surname: 'Вымыслова', given: 'Ая' } })
  const named = {
    title: 'Дело Вымысловой Аи',
    kind: 'criminal',
    courtId: court,
  }
  ids.case = await ask('case.create', named)
  const caseId = ids.case
  await ask('role.create', { caseId, personId: ids.survivor, role: 'survivor' })
  const { items } = await kit.ask('evidence.add', {
    caseId,
    files: [kit.file('письмо.txt', 'вымысел')],
    title: 'Письмо',
  })
  ids.evidence = String(items[0]?.id)
  await kit.ask('evidence.update', {
    id: ids.evidence,
    version: 1,
    changes: { personIds: [ids.survivor], kind: 'document' },
  })
  const exam = { caseId, kind: 'expert-opinion', personId: ids.survivor, documentedOn: '2026-03-05' }
  ids.exam = await ask('exam.create', exam)
  ids.report = await ask('report.create', {
    caseId,
    madeAt: '2026-02-01',
    bodyId: body,
    asked: 'Защитить: Вымыслова Ая',
  })
  await ask('role.create', { caseId, personId: ids.survivor, role: 'defendant' })
  ids.suit = await ask('suit.create', { caseId, direction: 'against-us', claimReceivedOn: '2026-03-01' })
  await ask('deadline.create', { caseId, name: 'Срок', endsOn: '2026-03-20' })
  const { templates } = await kit.ask('template.list', { language: 'ru' })
  const template = templates.find(({ filing }) => filing === 'cover-letter')?.name
  ids.document = await ask('document.fill', { caseId, template, language: 'ru' })
  ids.bundle = await ask('bundle.create-all', { caseId, title: 'Приложения: Вымыслова Ая' })
  await ask('time.create', {
    caseId,
    lawyerId: ids.survivor,
    workedOn: '2026-03-02',
    what: 'Беседа: Вымыслова Ая',
    minutes: 60,
    rateTiyn: 100,
    basis: 'paid-contract',
  })
}, 60_000)
afterAll(() => kit.close())

const table = Object.entries(ways)

/** What stood against it: codes of the refusal, or the code of another failure, or nothing. */
async function leave(name: string, way: Way, recipient: Recipient): Promise<string> {
  const file = `out-${String((drawn += 1))}`
  const result = await kit.backend.call(name as OperationName, way.input(recipient, file))
  if (!result.ok) return String(result.failure.details['reasons'] ?? result.failure.code)
  return way.leavesOut === true && (result.value as { leftOut: number }).leftOut > 0 ? 'left out' : 'left'
}

async function foreseen(way: Way, recipient: Recipient): Promise<string[]> {
  if (way.preview === undefined) return []
  const { file: _file, ...input } = way.input(recipient, '') as { file: string }
  const answer = await kit.ask(way.preview as 'exam.preview', input as never)
  return answer.obstacles.map(({ code }) => code)
}

/** A calendar tells the number of a case: it names her only when that does. */
async function numberCase(internalNumber: string): Promise<void> {
  const { version } = await kit.ask('case.show', { id: ids.case })
  await kit.ask('case.update', { id: ids.case, version, changes: { internalNumber } })
}

async function whileRestricted(about: AboutRecord | undefined, run: () => Promise<void>): Promise<void> {
  const { id } = await kit.ask('restriction.create', {
    caseId: ids.case,
    kind: 'advocate-secret',
    source: 'проба',
    ...(about === undefined ? {} : { about }),
  })
  try {
    await run()
  } finally {
    await kit.ask('restriction.delete', { id, reason: 'проба' })
  }
}

async function expectStopped(
  name: string,
  way: Way,
  { code, recipient }: { code: string; recipient: Recipient },
) {
  const told = await leave(name, way, recipient)
  expect(told).toContain(way.leavesOut === true ? 'left out' : code)
  if (way.preview !== undefined) expect(await foreseen(way, recipient)).toContain(code)
}

test('every operation that names a place outside is a way out that is tried here, or none', () => {
  const outside = Object.entries(contract)
    .filter(([, { input }]) => input instanceof z.ZodObject)
    .filter(([, { input }]) => Object.values((input as z.ZodObject).shape).some(isPlace))
    .map(([name]) => name)
    .filter((name) => !noWayOut.has(name) && !aboutNobody.has(name) && name !== byOwnersDecision)
  expect(outside.toSorted()).toEqual(Object.keys(ways).toSorted())
})

function isPlace(schema: unknown): boolean {
  if (schema === fileReference) return true
  if (schema instanceof z.ZodArray) return isPlace(schema.element)
  return schema instanceof z.ZodOptional && isPlace(schema.unwrap())
}

describe.each(table)('%s', (name, way) => {
  const byHer = { code: 'advocate-secret', recipient: 'court' } as const

  describe('that does not name her in a number', () => {
    beforeAll(() => numberCase('Д-7'))

    test('leaves when nothing stands against it', async () => {
      expect(await leave(name, way, 'court')).toBe('left')
      expect(await foreseen(way, 'court')).toEqual([])
    })

    test('is stopped by a restriction on the case', () =>
      whileRestricted(undefined, () => expectStopped(name, way, byHer)))

    test.runIf(way.shows !== undefined)('is stopped by a restriction on a record it shows', () =>
      whileRestricted(way.shows?.(), () => expectStopped(name, way, byHer)),
    )
  })

  describe('that tells of her', () => {
    beforeAll(() => numberCase('Вымыслова Ая'))

    test('is stopped by a restriction on her', () =>
      whileRestricted({ entity: 'person', id: ids.survivor }, () => expectStopped(name, way, byHer)))

    test.each(['media', 'donors', 'training', 'other'] as const)('asks for her consent to %s', (recipient) =>
      expectStopped(name, way, { code: 'no-consent', recipient }),
    )
  })
})

describe('once she took her consent back', () => {
  beforeAll(async () => {
    await numberCase('Вымыслова Ая')
    for (const purpose of ['media', 'other'] as const)
      await kit.ask('consent.create', {
        caseId: ids.case,
        personId: ids.survivor,
        purpose,
        scopes: ['identity', 'story', 'images', 'medical'],
        givenBy: 'self',
        givenOn: '2026-03-01',
        withdrawnOn: '2026-03-10',
      })
  })

  test.each(table)('%s is stopped', async (name, way) => {
    for (const recipient of ['media', 'other'] as const)
      await expectStopped(name, way, { code: 'consent-withdrawn', recipient })
  })
})
