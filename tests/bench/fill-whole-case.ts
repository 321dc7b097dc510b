import { roleTable } from '../../electron/backend/cases/cases.ts'
import { createNodeEnvironment } from '../../electron/backend/node-environment.ts'
import { consentTable, noteTable } from '../../electron/backend/consents/consents.ts'
import type { CommandContext } from '../../electron/backend/context.ts'
import { deadlineTable, taskTable } from '../../electron/backend/deadlines/deadlines.ts'
import { examTable, findingTable, sampleTable } from '../../electron/backend/exams/exams.ts'
import { filingTable, hearingTable } from '../../electron/backend/filings/filings.ts'
import {
  incidentTable,
  measureTable,
  orderTable,
  pressureTable,
} from '../../electron/backend/incidents/incidents.ts'
import { reportTable } from '../../electron/backend/incidents/reports.ts'
import { ledgerTable, timeTable } from '../../electron/backend/money/money.ts'
import { normTable } from '../../electron/backend/law/norms.ts'
import { personTable } from '../../electron/backend/people/people.ts'
import { createRecord, type RecordTable } from '../../electron/backend/records/record-table.ts'
import { safetyTable } from '../../electron/backend/safety/safety.ts'
import { runCommand } from '../../electron/backend/transaction.ts'
import { openVault } from '../../electron/backend/vault/open-vault.ts'
import { addDays } from '../../shared/deadlines/day.ts'
import type { BenchVault } from './bench-vault.ts'
import { createWriter } from './fill-with-records.ts'

/** A case as it is found: with somebody who was harmed and somebody who did it, for the bench the same for all its records. */
export type FoundCase = { readonly caseId: string; readonly people: readonly string[] }

const casesPerTransaction = 100
const norms = 300
/** Events of the largest case of the bench. */
export const largestEvents = 300

type Add = <Fields>(table: RecordTable<Fields>, fields: unknown) => string
type Teller = { readonly add: Add; readonly write: (count: number) => string }
/** `number` counts the cases: every second has an order, every third a measure. */
type Told = FoundCase & { readonly number: number; readonly startsOn: string }

function tellIncidents({ add, write }: Teller, told: Told, count: number): void {
  const { caseId, people, number, startsOn } = told
  for (let index = 0; index < count; index += 1) {
    const from = addDays(startsOn, index * 7)
    const when =
      index % 5 === 4 ? { precision: 'month', from: `${from.slice(0, 7)}-01` } : { precision: 'day', from }
    const gbvType = (['physical-assault', 'psychological-abuse', 'not-assessed'] as const)[
      (number + index) % 3
    ]
    add(incidentTable, { caseId, when, place: write(3), description: write(25), gbvType })
    add(reportTable, {
      caseId,
      madeAt: addDays(from, 1),
      bodyId: people[1],
      suspectIds: people.slice(0, 1),
      asked: write(8),
      refused: index % 3 === 0,
      ...(index % 2 === 0 ? { registration: { at: addDays(from, 2 + (number % 20)) } } : {}),
      ...(index % 4 === 1 ? { respondedOn: addDays(from, 30), response: write(12) } : {}),
    })
  }
}

function tellProtection({ add, write }: Teller, { caseId, people, number, startsOn }: Told): void {
  const suspectId = people[0]
  const all = { caseId, number: `ВЫМ-${String(number)}` }
  if (number % 2 === 0)
    add(orderTable, {
      ...all,
      kind: 'protective-order',
      suspectId,
      issuedOn: addDays(startsOn, 20),
      expiresOn: addDays(startsOn, 50),
      violations: [{ at: addDays(startsOn, 31), what: write(6) }],
    })
  if (number % 3 === 0)
    add(measureTable, {
      ...all,
      suspectId,
      kind: number % 2 === 0 ? 'custody' : 'administrative-arrest',
      startsOn: addDays(startsOn, 40),
      endsOn: addDays(startsOn, 400),
    })
  if (number % 4 === 0)
    add(pressureTable, { caseId, kind: 'threat', at: addDays(startsOn, 45), what: write(8) })
  if (number % 3 === 1)
    add(safetyTable, {
      caseId,
      kind: 'risk-review',
      at: addDays(startsOn, 5),
      personId: people[1],
      judgement: write(9),
    })
}

function tellExam({ add, write }: Teller, { caseId, people, number, startsOn }: Told): void {
  if (number % 2 === 1) return
  const day = addDays(startsOn, 3)
  const personId = people[1]
  const examId = add(examTable, {
    caseId,
    kind: 'expert-opinion',
    documentedOn: day,
    facility: write(3),
    personId,
  })
  for (let index = 0; index < 3; index += 1)
    add(findingTable, { caseId, examId, type: 'bruise', region: 'upper-arm-left', description: write(10) })
  add(sampleTable, { caseId, examId, what: write(4) })
}

/** What fell due long ago was mostly done. */
function doneBy(dueOn: string, number: number): { doneOn?: string } {
  return dueOn < '2026-06-01' && number % 40 > 0 ? { doneOn: dueOn } : {}
}

function tellCourt({ add, write }: Teller, { caseId, people, number, startsOn }: Told, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const on = addDays(startsOn, 60 + index * 9)
    const direction = index % 3 === 2 ? 'received' : 'made'
    const moment = direction === 'made' ? { sentAt: on } : { receivedOn: on }
    add(filingTable, { caseId, direction, kind: 'motion', title: write(5), bodyId: people[1], ...moment })
    if (index % 3 > 0)
      add(hearingTable, {
        caseId,
        heldOn: addDays(on, 4),
        state: index % 6 === 1 ? 'held' : 'planned',
        subject: write(5),
        attendants: [{ personId: people[0], capacity: write(1) }],
      })
  }
  for (let index = 0; index < 2; index += 1) {
    const endsOn = addDays(startsOn, 30 + ((number * 7 + index * 90) % 700))
    const told = { caseId, name: write(4), startsOn, endsOn, isByHand: true, responsibleId: people[0] }
    add(deadlineTable, { ...told, ...doneBy(endsOn, number) })
  }
  const dueOn = addDays(startsOn, (number * 3) % 800)
  add(taskTable, { caseId, title: write(5), dueOn, ...doneBy(dueOn, number) })
}

function tellOffice({ add, write }: Teller, { caseId, people, number, startsOn }: Told): void {
  const [helpedId, personId] = people
  add(consentTable, {
    caseId,
    personId,
    purpose: 'court',
    scopes: ['story'],
    givenBy: 'self',
    explainedIn: 'ru',
    givenOn: startsOn,
  })
  add(noteTable, {
    caseId,
    text: write(20),
    mark: 'none',
    author: 'Проверяева',
    capacity: 'lawyer',
    writtenOn: startsOn,
  })
  for (let index = 0; index < 2; index += 1)
    add(timeTable, {
      caseId,
      lawyerId: people[0],
      workedOn: addDays(startsOn, index * 11),
      what: write(6),
      minutes: 30 + ((number * 17) % 300),
      rateTiyn: 2_000_000,
      basis: 'paid-contract',
    })
  add(ledgerTable, {
    caseId,
    direction: 'out',
    category: 'lodging',
    amountTiyn: 1_000_00 + (number % 400) * 100,
    currency: 'KZT',
    paidOn: addDays(startsOn, number % 90),
    purpose: write(5),
    fund: `Вымышленный фонд ${String(number % 7)}`,
    ...(helpedId === undefined ? {} : { helpedId }),
  })
}

/** Some twenty records of one case; of the first, the largest, three hundred events. */
/** Somebody who was harmed, in every fifth case a child; a person of the case bears both. */
function tellSurvivor({ add }: Teller, { caseId, people, number }: Told): void {
  const child = {
    kind: 'natural',
    name: { surname: 'Вымыслов', given: `Ребёнок ${String(number)}` },
    minor: true,
  }
  const personId = number % 5 === 0 ? add(personTable, child) : people[1]
  add(roleTable, { caseId, personId, role: 'survivor' })
}

function tellCase(teller: Teller, found: FoundCase, number: number): void {
  const told = { ...found, number, startsOn: addDays('2024-01-08', (number * 13) % 900) }
  const isLargest = number === 0
  tellIncidents(
    teller,
    isLargest ? { ...told, startsOn: '2024-01-08' } : told,
    isLargest ? largestEvents / 3 : 2,
  )
  tellSurvivor(teller, told)
  tellProtection(teller, told)
  tellExam(teller, told)
  tellCourt(teller, told, isLargest ? largestEvents / 5 : 3)
  tellOffice(teller, told)
}

/**
 * Adds to the cases that are given, the first being the largest, what happened, who was told, examinations, court, office, consents
 * and money, as commands write them but many to a transaction. Answers how many records it wrote.
 */
export async function fillWholeCase(
  { folder, recoveryKey }: BenchVault,
  cases: readonly FoundCase[],
): Promise<number> {
  const environment = createNodeEnvironment(folder)
  const session = await openVault({ folder, key: { kind: 'identity', identity: recoveryKey } })
  const write = createWriter()
  let records = 0
  const tellBatch = (first: number) => (context: CommandContext) => {
    const add: Add = (table, fields) => {
      records += 1
      return createRecord(context, table, { fields: table.schema.parse(fields) }).id
    }
    for (const [place, found] of cases.slice(first, first + casesPerTransaction).entries())
      tellCase({ add, write }, found, first + place)
  }
  const tellNorms = (context: CommandContext) => {
    for (let number = 1; number <= norms; number += 1) {
      const told = {
        act: number % 2 === 0 ? 'УК' : 'УПК',
        article: String(number),
        title: write(4),
        excerpt: write(60),
      }
      const fields = { ...told, source: 'вымышлено', checkedBy: 'Проверяева', checkedOn: '2026-03-01' }
      createRecord(context, normTable, { fields: normTable.schema.parse(fields) })
    }
    records += norms
  }
  try {
    runCommand(environment, session, { action: 'bench.fill', work: tellNorms })
    for (let first = 0; first < cases.length; first += casesPerTransaction)
      runCommand(environment, session, { action: 'bench.fill', work: tellBatch(first) })
    return records
  } finally {
    session.close()
    await environment.parser.close()
  }
}
