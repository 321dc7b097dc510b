import { countPlan, everyoneOf } from '../../../shared/case-import/count-plan.ts'
import type { PlannedPerson, PlannedRow } from '../../../shared/case-import/planned-row.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { CaseRecord } from '../../../shared/model/case.ts'
import type { CaseId, PersonId } from '../../../shared/model/ids.ts'
import type { Person } from '../../../shared/model/person.ts'
import { caseTable, roleTable } from '../cases/cases.ts'
import type { CommandContext, JobContext } from '../context.ts'
import { personTable } from '../people/people.ts'
import { createRecord, type RecordTable } from '../records/record-table.ts'
import { custodyHead } from '../vault/custody.ts'
import { joinPeople } from './join-people.ts'
import { planImport } from './plan-import.ts'

/** A record with the custody entry that it has whenever one is entered. */
function enter<Fields>(command: CommandContext, table: RecordTable<Fields>, fields: Fields): string {
  const action = `${table.entity}.create`
  const custody: CommandContext['custody'] = (note) => command.custody({ ...note, action })
  return createRecord({ ...command, custody }, table, { fields }).id
}

/** The record of each person who is named, one for all rows that name her; who is known is used as she is. */
function enterPeople(command: CommandContext, rows: readonly PlannedRow[]): PersonIds {
  const fields = new Map<string, Person>()
  for (const { as, use, fields: read } of rows.flatMap(everyoneOf)) {
    if (use !== undefined) continue
    const before = fields.get(as)
    fields.set(as, before === undefined ? (read as Person) : joinPeople(before, read as Person).person)
  }
  const ids = new Map<string, PersonId>()
  for (const [key, person] of fields) ids.set(key, enter(command, personTable, person) as PersonId)
  return ({ as, use }) => use ?? ids.get(as)
}

type PersonIds = (person: PlannedPerson) => PersonId | undefined

function enterCases(command: CommandContext, rows: readonly PlannedRow[], idOf: PersonIds): void {
  const cases = new Map<number, CaseId>()
  for (const { row, joins, fields, court } of rows) {
    if (joins !== undefined) continue
    const courtId = court === undefined ? undefined : idOf(court)
    const record = { ...fields, ...(courtId === undefined ? {} : { courtId }) } as CaseRecord
    cases.set(row, enter(command, caseTable, record) as CaseId)
  }
  const parts = new Set<string>()
  for (const { row, joins, people: named } of rows) {
    const caseId = cases.get(joins ?? row)
    for (const one of named) {
      const personId = idOf(one)
      const part = `${caseId ?? ''} ${personId ?? ''} ${one.role}`
      if (caseId === undefined || personId === undefined || parts.has(part)) continue
      parts.add(part)
      enter(command, roleTable, { caseId, personId, role: one.role })
    }
  }
}

/**
 * Writes the rows that are taken in one transaction, each record with its own custody entry and one of the import after them.
 * Fails with `import.rows-stop`, `import.nothing`; then nothing was written.
 */
export async function writeImport(
  context: JobContext,
  input: ParsedInputOf<'case.import'>,
): Promise<OutputOf<'case.import'>> {
  const { held, sheet, rows } = await planImport(context, input)
  const left = new Set(input.choices.filter(({ take }) => take === false).map(({ row }) => row))
  const open = rows.filter(({ stops, row }) => stops && !left.has(row))
  if (open.length > 0)
    throw new Failure('import.rows-stop', {
      count: open.length,
      rows: open
        .slice(0, 10)
        .map(({ row }) => row)
        .join(', '),
    })
  const taken = rows.filter(({ take }) => take)
  if (taken.length === 0) throw new Failure('import.nothing')
  const counts = countPlan(rows, ({ take }) => take)
  context.signal.throwIfAborted()
  context.progress({ stage: 'write', done: 0, total: taken.length })
  const id = context.environment.newId()
  context.commit('case.import', (command) => {
    const from = custodyHead(command.db).sequence + 1
    const people = enterPeople(command, taken)
    enterCases(command, taken, people)
    const { name, sha256, size } = held
    command.custody({ subject: id, details: { file: name, sha256, size, sheet, from, ...counts } })
  })
  context.progress({ stage: 'write', done: taken.length, total: taken.length })
  return { id, ...counts }
}
