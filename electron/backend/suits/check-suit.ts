import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { SuitFinding } from '../../../shared/contract/suit-contract.ts'
import { getCase, listRoles } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { getRecord } from '../records/record-table.ts'
import type { ReadDb } from '../vault/database.ts'
import { parallelFindings } from './check-parallel.ts'
import { checkStatement } from './check-statement.ts'
import { termFindings, type TermsOf } from './check-terms.ts'
import { compareStatements } from './compare-statements.ts'
import { listSuitRecords, suitTable } from './suits.ts'

function hasOnlyLegalPlaintiffs(db: ReadDb, caseId: string): boolean {
  const plaintiffs = listRoles(db, caseId).filter((role) => role.role === 'plaintiff')
  return (
    plaintiffs.length > 0 &&
    plaintiffs.every((role) => findRecord(db, personTable, role.personId)?.kind === 'legal')
  )
}

function checkSuitRecord(db: ReadDb, terms: TermsOf): SuitFinding[] {
  const { suit, statements } = terms
  const claims = new Set((suit.claims ?? []).map((claim) => claim.kind))
  const asksDamage = claims.has('moral-damage') || suit.moralDamageTiyn !== undefined
  const findings: (SuitFinding & { readonly applies: boolean })[] = [
    {
      code: 'no-received-date',
      field: 'claimReceivedOn',
      applies: suit.direction === 'against-us' && suit.claimReceivedOn === undefined,
    },
    ...termFindings(terms),
    {
      code: 'moral-damage-of-legal-person',
      field: 'moralDamageTiyn',
      applies: asksDamage && hasOnlyLegalPlaintiffs(db, suit.caseId),
    },
    ...parallelFindings(suit, statements),
  ]
  return findings.filter(({ applies }) => applies).map(({ code, field }) => ({ code, field }))
}

/** What a suit and its statements lack, and what in them contradicts what. Throws `record.not-found`. */
export function checkSuit({ db }: QueryContext, input: ParsedInputOf<'suit.check'>): OutputOf<'suit.check'> {
  const suit = getRecord(db, suitTable, input.id)
  const records = listSuitRecords(db, suit.caseId)
  const publications = new Map(records.publications.map((entry) => [entry.id, entry]))
  const statements = records.statements.filter((entry) => entry.suitId === input.id)
  const language = getCase(db, suit.caseId).language ?? 'ru'
  const compared = Map.groupBy(compareStatements(statements), (finding) => finding.id as string)
  return {
    suit: checkSuitRecord(db, { suit, publications: records.publications, statements }),
    statements: statements.flatMap((entry) => [
      ...(compared.get(entry.id) ?? []),
      ...checkStatement(entry, {
        direction: suit.direction,
        language,
        publication: entry.publicationId === undefined ? undefined : publications.get(entry.publicationId),
      }),
    ]),
  }
}
