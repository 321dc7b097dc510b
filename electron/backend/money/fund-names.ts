import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import { smallest } from '../../../shared/stats/suppress.ts'
import { checkNameless, tellsOf } from '../exports/nameless.ts'
import type { QueryContext } from '../context.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReportInput } from './donor-report.ts'
import { reportLines } from './ledger.rows.ts'

/** Whom each fund helped, of the entries that are reported. */
function helpedBy(context: QueryContext, { from, until, fund: only }: ReportInput): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { fund, helpedId } of reportLines(context.db, { from, until, fund: only })) {
    if (fund === null || helpedId === null) continue
    found.set(fund, (found.get(fund) ?? new Set()).add(helpedId))
  }
  return found
}

/** A fund gathered for one person bears her given name or her pseudonym: where it helped so few that nobody else is meant. */
function fundObstacles(context: QueryContext, input: ReportInput): ExportObstacle[] {
  return [...helpedBy(context, input)].flatMap(([fund, people]) =>
    people.size >= smallest
      ? []
      : [...people].flatMap((id): ExportObstacle[] => {
          const person = findRecord(context.db, personTable, id)
          if (person === undefined || !tellsOf(person, fund)) return []
          return [{ code: 'no-consent', subject: id, where: 'text' }]
        }),
  )
}

/** What stands against letting out a report: whom its text names, and whom a fund's name means. */
export function reportObstacles(context: QueryContext, input: ReportInput, text: string): ExportObstacle[] {
  const named = checkNameless(context, text)
  const known = new Set(named.map(({ subject }) => subject))
  return [...named, ...fundObstacles(context, input).filter(({ subject }) => !known.has(subject))]
}
