import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import type { Person } from '../../../shared/model/person.ts'
import { personTable } from '../people/people.ts'
import { allWhere } from '../records/record.rows.ts'
import { containsWords, type NameRule } from './name-in-text.ts'
import { isNamed, personObstacles } from './person-obstacles.ts'
import { listFormerRecords } from './protected-people.rows.ts'
import { scanText } from './scan-text.ts'

/** In a text about no case a bare surname or given name says nothing: too many bear it. */
const rule: NameRule = { surnameAlone: false, givenAlone: false }

/** What stands against letting out a text that must speak of nobody: everyone of the vault whom it names or whose contact it holds. */
export function checkNameless(context: QueryContext, text: string): ExportObstacle[] {
  const today = localDay(context.now, context.environment)
  const scanned = scanText(text)
  return allWhere(context.db, personTable, { column: 'kind', value: 'natural' }).flatMap((person) => {
    const isTold = [person, ...listFormerRecords(context.db, person.id)].some((record) =>
      isNamed(scanned, record, rule),
    )
    const found = personObstacles(person, {
      text: scanned,
      today,
      shown: false,
      named: () => isTold,
      open: new Set(),
    })
    return isTold ? [...found, { code: 'no-consent', subject: person.id, where: 'text' } as const] : found
  })
}

/** Whether a few words that are about one person say who she is: by a bare surname or given name, or by her pseudonym. */
export function tellsOf(person: Person, text: string): boolean {
  const scanned = scanText(text)
  if (person.pseudonym !== undefined && containsWords(scanned, person.pseudonym)) return true
  return isNamed(scanned, person, { surnameAlone: true, givenAlone: true })
}

/** Fails with `export.refused` when something stands against letting out a text that must speak of nobody; no private value is told. */
export function ensureNameless(obstacles: readonly ExportObstacle[]): void {
  if (obstacles.length === 0) return
  const reasons = new Set(obstacles.map(({ code, subject }) => `${code} (${subject.slice(-6)})`))
  throw new Failure('export.refused', { reasons: [...reasons].join(', ') })
}
