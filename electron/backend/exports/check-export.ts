import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import type { Recipient } from '../../../shared/contract/evidence-contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Permit } from '../../../shared/model/permit.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { Role } from '../../../shared/model/role.ts'
import { getCase, listPermits, listRoles } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { listFiles } from '../evidence/evidence-file.rows.ts'
import { evidenceTable } from '../evidence/evidence.ts'
import { personTable } from '../people/people.ts'
import { getRecord } from '../records/record-table.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { containsNumber, containsText, namesPerson, scanText, type ScannedText } from './name-in-text.ts'

/** One way out of the vault, described by what will be readable outside. */
export type ExportRequest = {
  readonly caseId: string
  readonly recipient: Recipient
  /** All text that leaves: of the document, of titles and slip sheets, and the text found in exhibits. */
  readonly text: string
  readonly evidenceIds: readonly string[]
  /** Kind of filing, when it is one: own motions and complaints pass pre-trial secrecy (УПК 201(3)). */
  readonly filing?: string
}

const protectedRoles = new Set<Role['role']>(['survivor', 'victim', 'witness', 'informant'])
const ownFilings = new Set(['motion', 'complaint'])
const adultYears = 18

/** Whether a person is under age on a day: said so, or by date of birth. */
export function isMinor(person: Person, today: string): boolean {
  if (person.kind !== 'natural') return false
  if (person.minor === true) return true
  if (person.birthDate === undefined) return false
  return `${String(Number(person.birthDate.slice(0, 4)) + adultYears)}${person.birthDate.slice(4)}` > today
}

const isHidden = (person: Person) => person.sealed === true || person.pseudonym !== undefined

function isNamed(text: ScannedText, person: Person): boolean {
  if (person.kind === 'legal') return containsText(text, person.legalName)
  const byName = [person.name, person.nameKk, person.nameLatin].some(
    (name) => name !== undefined && namesPerson(text, name),
  )
  return byName || (person.iin !== undefined && containsNumber(text, person.iin))
}

/** Contacts that must never leave: a shelter, and what is only for getting in touch. */
function protectedContact(text: ScannedText, person: Person): string | undefined {
  const open = new Set(
    [...(person.addresses ?? []), ...(person.phones ?? []), ...(person.emails ?? [])]
      .filter((contact) => contact.purpose === 'procedural')
      .map((contact) => contact.value),
  )
  const closed = (contact: { purpose: string; value: string }) =>
    (contact.purpose === 'shelter' || contact.purpose === 'contact') && !open.has(contact.value)
  if ((person.addresses ?? []).some((entry) => closed(entry) && containsText(text, entry.value)))
    return 'address'
  if ((person.phones ?? []).some((entry) => closed(entry) && containsNumber(text, entry.value)))
    return 'phone'
  if ((person.emails ?? []).some((entry) => closed(entry) && containsText(text, entry.value))) return 'e-mail'
  return undefined
}

type Involved = { readonly person: Stored<Person>; readonly roles: ReadonlySet<Role['role']> }

function involvedPeople(db: ReadDb, roles: readonly Role[], items: readonly Evidence[]): Involved[] {
  const byId = new Map<string, Set<Role['role']>>()
  for (const role of roles) byId.set(role.personId, (byId.get(role.personId) ?? new Set()).add(role.role))
  for (const id of items.flatMap((item) => item.personIds ?? [])) if (!byId.has(id)) byId.set(id, new Set())
  return [...byId].flatMap(([id, kinds]) => {
    const person = findRecord(db, personTable, id)
    return person === undefined ? [] : [{ person, roles: kinds }]
  })
}

/** An exhibit shows a person when it says so; one that says nothing is taken to show whoever the case protects. */
function isShown(involved: Involved, items: readonly Evidence[]): boolean {
  const inNeed = [...involved.roles].some((role) => protectedRoles.has(role))
  return items.some((item) =>
    item.personIds === undefined ? inNeed : item.personIds.some((id) => id === involved.person.id),
  )
}

function personObstacles(
  involved: Involved,
  scope: { text: ScannedText; items: readonly Evidence[]; today: string },
) {
  const { person } = involved
  const found: ExportObstacle[] = []
  const named = isNamed(scope.text, person)
  const shown = isShown(involved, scope.items)
  const where = named ? 'text' : 'exhibits'
  if (isMinor(person, scope.today) && (named || shown))
    found.push({ code: 'minor', subject: person.id, where })
  if (isHidden(person) && (named || shown)) found.push({ code: 'sealed-person', subject: person.id, where })
  const contact = protectedContact(scope.text, person)
  if (contact !== undefined) found.push({ code: 'protected-address', subject: person.id, where: contact })
  return found
}

function isLifted(
  db: ReadDb,
  obstacle: ExportObstacle,
  scope: { permits: readonly Permit[]; today: string },
): boolean {
  return scope.permits.some(
    (permit) =>
      permit.lifts.includes(obstacle.code) &&
      permit.grantedOn <= scope.today &&
      (permit.until === undefined || permit.until >= scope.today) &&
      (permit.personId === undefined || permit.personId === obstacle.subject) &&
      listFiles(db, permit.evidenceId).length > 0,
  )
}

/**
 * The one export policy that stands before every way out. Returns what stands against it: minors, sealed or pseudonymous
 * persons (УПК 97), protected addresses, pre-trial secrecy (УПК 201, УК 423), a closed hearing. Only a permit with its
 * document in the vault lifts an obstacle.
 */
export function checkExport(context: QueryContext, request: ExportRequest): ExportObstacle[] {
  const { db } = context
  const today = context.now.slice(0, 10)
  const record = getCase(db, request.caseId)
  const items = request.evidenceIds.map((id) => getRecord(db, evidenceTable, id))
  const text = scanText(request.text)
  const obstacles: ExportObstacle[] = involvedPeople(db, listRoles(db, request.caseId), items).flatMap(
    (involved) => personObstacles(involved, { text, items, today }),
  )
  const ownFiling =
    request.recipient === 'court' && request.filing !== undefined && ownFilings.has(request.filing)
  if (record.pretrialSecrecy === true && !ownFiling)
    obstacles.push({ code: 'pretrial-secrecy', subject: record.id, where: 'case' })
  for (const item of items)
    if (item.pretrialSecrecy === true)
      obstacles.push({ code: 'pretrial-secrecy', subject: item.id, where: 'exhibit' })
  if (record.closedHearing === true && request.recipient !== 'court' && request.recipient !== 'party')
    obstacles.push({ code: 'closed-hearing', subject: record.id, where: 'case' })
  const permits = listPermits(db, request.caseId)
  return obstacles.filter((obstacle) => !isLifted(db, obstacle, { permits, today }))
}

/** Fails with `export.refused` and the codes of what stands against it; no private value is named. */
export function ensureExport(context: QueryContext, request: ExportRequest): void {
  const obstacles = checkExport(context, request)
  if (obstacles.length === 0) return
  const reasons = [
    ...new Set(obstacles.map((obstacle) => `${obstacle.code} (${obstacle.subject.slice(-6)})`)),
  ]
  throw new Failure('export.refused', { reasons: reasons.join(', ') })
}
