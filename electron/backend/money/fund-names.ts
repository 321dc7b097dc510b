import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import type { LedgerLine } from '../../../shared/money/donor-report.ts'
import { smallest } from '../../../shared/stats/suppress.ts'
import { checkNameless, tellsOf } from '../exports/nameless.ts'
import type { QueryContext } from '../context.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'

/** Whom each fund helped, of the entries that are reported. */
function helpedBy(lines: readonly LedgerLine[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { fund, helpedId } of lines) {
    if (fund === undefined || helpedId === undefined) continue
    found.set(fund, (found.get(fund) ?? new Set()).add(helpedId))
  }
  return found
}

/** A fund gathered for one person bears her given name or her pseudonym: where it helped so few that nobody else is meant. */
function fundObstacles(context: QueryContext, lines: readonly LedgerLine[]): ExportObstacle[] {
  return [...helpedBy(lines)].flatMap(([fund, people]) =>
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
export function reportObstacles(
  context: QueryContext,
  lines: readonly LedgerLine[],
  text: string,
): ExportObstacle[] {
  const named = checkNameless(context, text)
  const known = new Set(named.map(({ subject }) => subject))
  return [...named, ...fundObstacles(context, lines).filter(({ subject }) => !known.has(subject))]
}
