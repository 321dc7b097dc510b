import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { CaseKind, CaseRecord } from '../../../shared/model/case.ts'
import type { Role, RoleKind } from '../../../shared/model/role.ts'
import type { Suit } from '../../../shared/model/suit.ts'
import { caseTable, listRoles } from '../cases/cases.ts'
import { findRecord } from '../records/record.rows.ts'
import { listSuitRecords } from '../suits/suits.ts'
import type { ReadDb } from '../vault/database.ts'

/** A case as the conflict check sees it. */
export type SidedCase = {
  readonly record: Stored<CaseRecord>
  readonly roles: readonly Stored<Role>[]
  /** On which side a person of the case stands by one of her parts. */
  readonly sideOf: (role: Role) => 'ours' | 'opposite' | 'neither'
}

const helped: ReadonlySet<RoleKind> = new Set(['survivor', 'victim'])
const opposed: ReadonlySet<RoleKind> = new Set(['suspect', 'accused', 'convicted'])
const inOffice: ReadonlySet<RoleKind> = new Set(['investigator', 'prosecutor', 'judge', 'police-officer'])
const witnesses: ReadonlySet<RoleKind> = new Set(['witness', 'attesting-witness'])
const experts: ReadonlySet<RoleKind> = new Set(['expert', 'specialist', 'interpreter'])
const forAnother: ReadonlySet<RoleKind> = new Set([
  'advocate',
  'legal-consultant',
  'other-representative',
  'legal-representative',
])

/** What kind of part it is where it is nobody's side. */
export function partOf(kind: RoleKind): 'witness' | 'expert' | 'official' | 'representative' | 'party' {
  if (witnesses.has(kind)) return 'witness'
  if (experts.has(kind)) return 'expert'
  if (inOffice.has(kind)) return 'official'
  return forAnother.has(kind) ? 'representative' : 'party'
}

/** People who stand in many cases by their work: of one name they are one, unless something says otherwise. */
export function isByOffice(kind: RoleKind): boolean {
  const part = partOf(kind)
  // A mother stands for her child, not by her work.
  return (
    part === 'official' || part === 'expert' || (part === 'representative' && kind !== 'legal-representative')
  )
}

/**
 * Which party to a suit is ours. The direction of the suit says it; while none is entered, the kind of case does: activists are
 * sued for defamation, everyone else is helped to sue.
 */
export function oursInSuit(
  kind: CaseKind | undefined,
  direction?: Suit['direction'],
): 'plaintiff' | 'defendant' {
  if (direction !== undefined) return direction === 'against-us' ? 'defendant' : 'plaintiff'
  return kind === 'civil-defamation' ? 'defendant' : 'plaintiff'
}

/** On which side someone stands by a part, where it is known which party to a suit is ours. */
export function sideOfRole(kind: RoleKind, ours: RoleKind): 'ours' | 'opposite' | 'neither' {
  if (helped.has(kind) || kind === ours) return 'ours'
  return opposed.has(kind) || kind === 'plaintiff' || kind === 'defendant' ? 'opposite' : 'neither'
}

/** Who stands against whom, from the parts of a case and its first suit or, without one, its kind; a deleted case is none. */
export function sidedCase(db: ReadDb, caseId: string): SidedCase | undefined {
  const record = findRecord(db, caseTable, caseId)
  if (record === undefined || record.deletedAt !== undefined) return undefined
  const roles = listRoles(db, caseId)
  const [suit] = listSuitRecords(db, caseId).suits
  const ours = oursInSuit(record.kind, suit?.direction)
  return { record, roles, sideOf: ({ role }) => sideOfRole(role, ours) }
}
