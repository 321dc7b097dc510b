import { caseTable, roleTable } from '../../electron/backend/cases/cases.ts'
import type { CommandContext } from '../../electron/backend/context.ts'
import { evidenceTable } from '../../electron/backend/evidence/evidence.ts'
import { createNodeEnvironment } from '../../electron/backend/node-environment.ts'
import { personTable } from '../../electron/backend/people/people.ts'
import { createRecord, type RecordTable } from '../../electron/backend/records/record-table.ts'
import { publicationTable, statementTable, suitTable } from '../../electron/backend/suits/suits.ts'
import { runCommand } from '../../electron/backend/transaction.ts'
import { openVault } from '../../electron/backend/vault/open-vault.ts'
import { createInventor, type Inventor } from './invented-words.ts'

export type FoundationSize = {
  readonly cases: number
  /** Items of all cases together; most of them are records of things kept elsewhere, without a file. */
  readonly evidence: number
}

const casesPerTransaction = 200
/** One case has this many items, a hundred statements and thirty people: the largest a lawyer would meet. */
const largestCase = { evidence: 3_000, statements: 100, people: 30 }

type Add = <Fields>(table: RecordTable<Fields>, fields: unknown) => string

const kinds = [
  'civil-defamation',
  'civil-defamation',
  'civil-other',
  'criminal',
  'administrative',
  'support-only',
]
const stages = ['первая инстанция', 'апелляция', 'кассация', 'досудебное', 'исполнение']
const evidenceKinds = ['document', 'photo', 'message-export', 'web-page', 'e-mail', 'object-elsewhere']

function addCase(
  add: Add,
  { number, evidence }: { number: number; evidence: number },
  invent: Inventor,
): void {
  const isLargest = number === 1
  const kind = isLargest ? 'civil-defamation' : invent.pick(kinds)
  const opened = invent.date()
  const caseId = add(caseTable, {
    title: isLargest ? 'Большое вымышленное дело' : `Вымышленное дело ${String(number)}: ${invent.text(3)}`,
    kind,
    internalNumber: `В-${String(number).padStart(5, '0')}`,
    courtNumber: `0000-${opened.slice(2, 4)}-00-2/${String(number)}`,
    stage: invent.pick(stages),
    language: invent.pick(['ru', 'ru', 'kk']),
    confidentiality: invent.pick(['normal', 'normal', 'normal', 'restricted']),
    openedOn: opened,
    ...(number % 5 === 0 ? { closedOn: invent.date(), outcome: 'вымышленный исход' } : {}),
  })
  const people = Array.from({ length: isLargest ? largestCase.people : 2 }, (_, index) =>
    add(personTable, { kind: 'natural', name: invent.name(number * 100 + index) }),
  )
  for (const [index, personId] of people.entries())
    add(roleTable, {
      caseId,
      personId,
      role: index === 0 ? 'plaintiff' : index === 1 ? 'defendant' : 'witness',
    })
  for (let index = 0; index < evidence; index += 1)
    add(evidenceTable, {
      caseId,
      title: `${invent.text(4)} ${String(index + 1)}`,
      kind: invent.pick(evidenceKinds),
      datedOn: invent.date(),
      form: invent.pick(['original', 'copy', 'notarised-copy']),
      ...(index % 4 === 0 ? {} : { source: invent.text(3) }),
    })
  if (kind === 'civil-defamation')
    addSuit(add, { caseId, statements: isLargest ? largestCase.statements : 2 }, invent)
}

function addSuit(
  add: Add,
  { caseId, statements }: { caseId: string; statements: number },
  invent: Inventor,
): void {
  const suitId = add(suitTable, { caseId, direction: 'against-us', filedOn: invent.date() })
  const publicationId = add(publicationTable, {
    caseId,
    suitId,
    medium: 'вымышленное издание',
    title: invent.text(4),
  })
  for (let index = 0; index < statements; index += 1)
    add(statementTable, {
      caseId,
      suitId,
      publicationId,
      order: index + 1,
      quotation: invent.text(20),
      classification: invent.pick(['fact', 'opinion', 'mixed']),
      ...(index % 3 === 0
        ? {}
        : { positions: [invent.pick(['true', 'opinion'])], argument: invent.text(40) }),
    })
}

/**
 * Adds an invented foundation to a vault: cases with people, suits, statements and evidence, written as commands write them but
 * many to a transaction. Answers how many records there are now.
 */
export async function fillFoundation(
  { folder, recoveryKey }: { folder: string; recoveryKey: string },
  size: FoundationSize,
): Promise<number> {
  const environment = createNodeEnvironment(folder)
  const session = await openVault({ folder, key: { kind: 'identity', identity: recoveryKey } })
  const invent = createInventor()
  const largest = Math.min(largestCase.evidence, Math.floor(size.evidence / 2))
  const each = Math.floor((size.evidence - largest) / Math.max(1, size.cases - 1))
  const first = size.evidence - each * (size.cases - 1)
  let records = 0
  const addBatch = (from: number) => (context: CommandContext) => {
    const add: Add = (table, fields) => {
      records += 1
      return createRecord(context, table, { fields: table.schema.parse(fields) }).id
    }
    for (let number = from; number < Math.min(from + casesPerTransaction, size.cases + 1); number += 1)
      addCase(add, { number, evidence: number === 1 ? first : each }, invent)
  }
  try {
    for (let from = 1; from <= size.cases; from += casesPerTransaction)
      runCommand(environment, session, { action: 'seed.fill', work: addBatch(from) })
    return records
  } finally {
    session.close()
    await environment.parser.close()
  }
}
