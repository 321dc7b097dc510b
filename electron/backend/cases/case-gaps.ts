import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { CaseGap } from '../../../shared/model/case-gap.ts'
import type { CaseRecord } from '../../../shared/model/case.ts'
import type { Permit } from '../../../shared/model/permit.ts'
import { kazakhCases, russianCases, type Person } from '../../../shared/model/person.ts'
import type { Role, RoleKind } from '../../../shared/model/role.ts'
import type { Statement, Suit } from '../../../shared/model/suit.ts'
import type { Found } from './overview.rows.ts'

type GapRecords = {
  readonly record: Stored<CaseRecord>
  readonly roles: readonly Stored<Role>[]
  /** The people with a part in the case, each once. */
  readonly people: readonly { readonly person: Stored<Person>; readonly title: string }[]
  readonly suits: readonly Stored<Suit>[]
  readonly statements: readonly Stored<Statement>[]
  readonly permits: readonly Stored<Permit>[]
  readonly today: string
  /** Whether a conflict check was decided on. */
  readonly hasConflictCheck: boolean
  readonly evidence: Readonly<Record<'noSource' | 'noRecording' | 'noFile' | 'unread', Found>>
}

type Gap = OutputOf<'case.overview'>['gaps'][number]
type Named = { readonly id: string; readonly title: string }

const actsForSomeone: ReadonlySet<RoleKind> = new Set([
  'advocate',
  'legal-consultant',
  'other-representative',
  'legal-representative',
])
/** Whose names and addresses stand in documents to the court. */
const parties: ReadonlySet<RoleKind> = new Set(['plaintiff', 'defendant', 'third-party', 'victim'])

function among(code: CaseGap, found: readonly Named[]): Gap[] {
  const [first] = found
  return first === undefined ? [] : [{ code, count: found.length, id: first.id, title: first.title }]
}

function counted(code: CaseGap, { count, id, title }: Found): Gap[] {
  if (count === 0) return []
  return [{ code, count, ...(id === null ? {} : { id }), ...(title === null ? {} : { title }) }]
}

/** A person whose name was never confirmed in every case of the language of the proceedings. */
function areFormsOpen(person: Person, language: 'ru' | 'kk'): boolean {
  const forms: Readonly<Record<string, string | undefined>> = person.caseForms?.[language] ?? {}
  return (language === 'ru' ? russianCases : kazakhCases).some((name) => forms[name] === undefined)
}

function hasProceduralAddress(person: Person): boolean {
  return (person.addresses ?? []).some((address) => address.purpose === 'procedural')
}

function gapsOfCase({ record, roles, hasConflictCheck }: GapRecords): Gap[] {
  const gap = (code: CaseGap, isOpen: boolean): Gap[] => (isOpen ? [{ code, count: 1 }] : [])
  return [
    ...gap('no-language', record.language === undefined),
    ...gap('no-court', record.courtId === undefined && record.kind !== 'support-only'),
    ...gap('no-lead-lawyer', record.leadLawyerId === undefined),
    ...gap('no-people', roles.length === 0),
    ...gap('no-conflict-check', !hasConflictCheck && record.closedOn === undefined),
  ]
}

function gapsOfPeople({ record, roles, people }: GapRecords): Gap[] {
  const language = record.language
  const titles = new Map(people.map(({ person, title }) => [person.id, title]))
  const title = (personId: string) => titles.get(personId) ?? '—'
  const partyIds = new Set<string>(
    roles.filter((role) => parties.has(role.role)).map((role) => role.personId),
  )
  const named = people.map(({ person, title: name }) => ({ person, id: person.id, title: name }))
  return [
    ...among(
      'no-authority',
      roles
        .filter((role) => actsForSomeone.has(role.role) && role.authority === undefined)
        .map((role) => ({ id: role.id, title: title(role.personId) })),
    ),
    ...(language === undefined
      ? []
      : among(
          'forms-unconfirmed',
          named.filter(({ person }) => areFormsOpen(person, language)),
        )),
    ...among(
      'no-procedural-address',
      named.filter(({ person }) => partyIds.has(person.id) && !hasProceduralAddress(person)),
    ),
  ]
}

function gapsOfSuits({ suits, statements }: GapRecords): Gap[] {
  const named = (record: Stored<Statement>): Named => ({
    id: record.id,
    title: record.quotation.slice(0, 200),
  })
  const hasPosition = (record: Statement) =>
    (record.positions ?? []).length > 0 || record.otherPosition !== undefined
  const needsProof = (record: Statement) =>
    (record.positions ?? []).includes('true') && (record.proof ?? []).length === 0
  return [
    ...among(
      'claim-receipt-unknown',
      suits
        .filter((suit) => suit.direction === 'against-us' && suit.claimReceivedOn === undefined)
        .map((suit) => ({ id: suit.id, title: suit.direction })),
    ),
    ...among('position-missing', statements.filter((record) => !hasPosition(record)).map(named)),
    ...among('proof-missing', statements.filter(needsProof).map(named)),
  ]
}

/** What a case still lacks: each gap once, with how many records have it and the first of them. */
export function gapsOf(records: GapRecords): Gap[] {
  const { evidence, permits, today } = records
  return [
    ...gapsOfCase(records),
    ...gapsOfPeople(records),
    ...gapsOfSuits(records),
    ...counted('source-missing', evidence.noSource),
    ...counted('recording-unknown', evidence.noRecording),
    ...counted('no-file', evidence.noFile),
    ...counted('text-unread', evidence.unread),
    ...among(
      'permit-expired',
      permits
        .filter((permit) => permit.until !== undefined && permit.until < today)
        .map((permit) => ({ id: permit.id, title: permit.grantedBy })),
    ),
  ]
}
