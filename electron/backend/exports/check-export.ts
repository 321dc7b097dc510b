import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { CaseRecord } from '../../../shared/model/case.ts'
import type { ConsentScope } from '../../../shared/model/consent.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { isAboutPerson, isLiftable, type Permit } from '../../../shared/model/permit.ts'
import type { Person } from '../../../shared/model/person.ts'
import { hasFailed } from '../../../shared/model/reading.ts'
import type { Recipient } from '../../../shared/model/recipient.ts'
import type { Role } from '../../../shared/model/role.ts'
import { getCase, listPermits, listRoles } from '../cases/cases.ts'
import { findConsentGap } from '../consents/has-consent.ts'
import type { QueryContext } from '../context.ts'
import { listFiles } from '../evidence/evidence-file.rows.ts'
import { evidenceTable } from '../evidence/evidence.ts'
import { localDay } from '../local-time.ts'
import { personTable } from '../people/people.ts'
import { getRecord } from '../records/record-table.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { consentObstacles, consentPurposeOf, type Meeting } from './consent-obstacles.ts'
import { shareSurname, shareGivenName, type NameRule } from './name-in-text.ts'
import { isMinor, youngestAdult } from '../../../shared/model/minor.ts'
import { isHidden, isNamed, openContacts, personObstacles } from './person-obstacles.ts'
import { listFormerRecords, listProtectedPeople } from './protected-people.rows.ts'
import { restrictionObstacles } from './restriction-obstacles.ts'
import { scanText, type ScannedText } from './scan-text.ts'

/** One way out of the vault, described by what will be readable outside. */
export type ExportRequest = {
  readonly caseId: string
  readonly recipient: Recipient
  /** All text that leaves: of the document, of titles and slip sheets, and the text found in exhibits. */
  readonly text: string
  readonly evidenceIds: readonly string[]
  /** Kind of filing, when it is one: own motions, complaints and remarks on an opinion pass pre-trial secrecy (УПК 201(3)). */
  readonly filing?: string
  /** Who gets it, by name: a consent given for one recipient opens nothing for another. */
  readonly recipientName?: string
  /** What of survivors it shows; without it, everything. A name in the text and a picture count whatever is said. */
  readonly shows?: readonly ConsentScope[]
  /** Ids of records it shows beside exhibits (an examination, a report, a document): restrictions on them hold. */
  readonly records?: readonly string[]
  /** People it is about, whether or not they are named: a sheet of an examination shows whom it examined. */
  readonly personIds?: readonly string[]
}

/** What the policy reads: a query has it, and a command too. */
export type ExportScope = Pick<QueryContext, 'db' | 'now' | 'environment'>

const protectedRoles = new Set<Role['role']>(['survivor', 'victim', 'witness', 'informant'])
const survivorRoles = new Set<Role['role']>(['survivor', 'victim'])
const ownFilings = new Set(['motion', 'complaint', 'exam-remarks'])
const closedHearingOpenTo = new Set<Recipient>(['court', 'prosecutor', 'party'])

/** Someone of the case: by a role, or because an exhibit shows her. */
type Involved = { readonly person: Stored<Person>; readonly roles: ReadonlySet<Role['role']> }

/** Everyone with a part in a case or shown by what leaves, by id. */
export function involvedPeople(
  db: ReadDb,
  roles: readonly Role[],
  shown: readonly string[],
): Map<string, Involved> {
  const byId = new Map<string, Set<Role['role']>>()
  const add = (id: string) => byId.get(id) ?? byId.set(id, new Set()).get(id)
  for (const role of roles) add(role.personId)?.add(role.role)
  for (const id of shown) add(id)
  return new Map(
    [...byId].flatMap(([id, kinds]) => {
      const person = findRecord(db, personTable, id)
      return person === undefined ? [] : [[id, { person, roles: kinds }] as const]
    }),
  )
}

/** An exhibit that may leave: `unread` when the program should know what one of its files says and does not. */
type Exhibit = Stored<Evidence> & { readonly unread: boolean }

/** What leaves beside the text: exhibits, and the people it is about. */
type Shown = { readonly items: readonly Exhibit[]; readonly about: ReadonlySet<string> }

/**
 * An exhibit shows a person when it says so; one that says nothing is taken to show whoever the case protects, and so is one
 * with a file whose reading failed, whatever is said of it: nobody can have known what stands in it.
 */
function isShown(involved: Involved | undefined, { items, about }: Shown): boolean {
  if (involved === undefined) return false
  if (about.has(involved.person.id)) return true
  const inNeed = [...involved.roles].some((role) => protectedRoles.has(role))
  return items.some(
    (item) =>
      (inNeed && (item.unread || item.personIds === undefined)) ||
      item.personIds?.some((id) => id === involved.person.id) === true,
  )
}

/** In her own case a bare surname or given name means her, unless someone else there bears it who may be named. */
export function nameRule(person: Person, involved: ReadonlyMap<string, Involved>, today: string): NameRule {
  if (person.kind !== 'natural') return { surnameAlone: true, givenAlone: true }
  const open = [...involved.values()]
    .map((entry) => entry.person)
    .filter((other) => other.kind === 'natural')
    .filter((other) => !isMinor(other, today) && !isHidden(other))
  return {
    surnameAlone: !open.some((other) => shareSurname(person.name, other.name)),
    givenAlone: !open.some((other) => shareGivenName(person.name, other.name)),
  }
}

/** In another's case a bare surname or given name says nothing: too many bear it. */
const strangerRule: NameRule = { surnameAlone: false, givenAlone: false }

/** The text and exhibits of an export beside the people they may meet. */
type Scene = Shown & {
  readonly today: string
  readonly text: ScannedText
  readonly involved: ReadonlyMap<string, Involved>
}

function ruleFor(person: Stored<Person>, { involved, today }: Scene): NameRule {
  return involved.has(person.id) ? nameRule(person, involved, today) : strangerRule
}

/** Named by her own record, or by one that was merged into it: a maiden name says who she is. */
function isNamedAnyhow(db: ReadDb, person: Stored<Person>, scene: Scene): boolean {
  const rule = ruleFor(person, scene)
  return [person, ...listFormerRecords(db, person.id)].some((record) => isNamed(scene.text, record, rule))
}

function peopleObstacles(db: ReadDb, scene: Scene): ExportObstacle[] {
  const { today, text, involved } = scene
  const open = openContacts([...involved.values()].map((entry) => entry.person))
  return listProtectedPeople(db, youngestAdult(today)).flatMap((person) => {
    const own = involved.get(person.id)
    const named = () => isNamedAnyhow(db, person, scene)
    return personObstacles(person, { text, today, shown: isShown(own, scene), named, open })
  })
}

function isOwnFiling({ recipient, filing }: ExportRequest): boolean {
  const isToAuthority = recipient === 'court' || recipient === 'prosecutor'
  return isToAuthority && filing !== undefined && ownFilings.has(filing)
}

function caseObstacles(
  record: Stored<CaseRecord>,
  items: readonly Stored<Evidence>[],
  request: ExportRequest,
): ExportObstacle[] {
  const found: ExportObstacle[] = []
  if (record.pretrialSecrecy === true && !isOwnFiling(request))
    found.push({ code: 'pretrial-secrecy', subject: record.id, where: 'case' })
  for (const item of items)
    if (item.pretrialSecrecy === true)
      found.push({ code: 'pretrial-secrecy', subject: item.id, where: 'exhibit' })
  if (record.closedHearing === true && !closedHearingOpenTo.has(request.recipient))
    found.push({ code: 'closed-hearing', subject: record.id, where: 'case' })
  return found
}

/** An obstacle, and the case whose permits may lift it when it is another than the export's. */
type FoundObstacle = ExportObstacle & { readonly liftedIn?: string }

/** What consents and restrictions say, which look at the same text and exhibits. */
function choiceObstacles(db: ReadDb, request: ExportRequest, scene: Scene): FoundObstacle[] {
  const { items, today, involved } = scene
  const { caseId, recipient, recipientName } = request
  const meet = (person: Stored<Person>): Meeting => ({
    named: isNamedAnyhow(db, person, scene),
    shown: isShown(involved.get(person.id), scene),
  })
  const survivors = [...involved.values()].filter(({ roles }) =>
    [...roles].some((role) => survivorRoles.has(role)),
  )
  const ownSurvivors = new Set(survivors.map(({ person }) => person.id))
  const purpose = consentPurposeOf(recipient)
  return [
    ...consentObstacles(db, { ...request, items, today, ownSurvivors, meet }),
    ...restrictionObstacles(db, {
      caseId,
      recipient,
      evidenceIds: request.evidenceIds,
      records: request.records ?? [],
      isOwnFiling: isOwnFiling(request),
      today,
      meet,
      hasMedicalConsent: (personId) =>
        purpose !== undefined &&
        findConsentGap(
          db,
          {
            personId,
            purpose,
            recipient: recipientName,
            today,
            ...(ownSurvivors.has(personId) ? { caseId } : {}),
          },
          ['medical'],
        ) === undefined,
    }),
  ]
}

/** What two sources say alike is one obstacle. */
function withoutRepeats(obstacles: readonly FoundObstacle[]): FoundObstacle[] {
  const keyOf = (one: FoundObstacle) => `${one.code} ${one.subject} ${one.where} ${one.liftedIn ?? ''}`
  const seen = new Map(obstacles.map((one) => [keyOf(one), one] as const))
  return [...seen.values()]
}

/** The document behind a permit is in the vault: its item is not deleted and has a file. */
function hasDocument(db: ReadDb, permit: Permit): boolean {
  const item = findRecord(db, evidenceTable, permit.evidenceId)
  return item !== undefined && item.deletedAt === undefined && listFiles(db, item.id).length > 0
}

/** A permit that names a person is about her alone; what is about a person is lifted by no other. */
function isLiftedBy(permit: Permit, obstacle: ExportObstacle, today: string): boolean {
  const inForce = permit.grantedOn <= today && (permit.until === undefined || permit.until >= today)
  const about = isAboutPerson(obstacle.code) ? obstacle.subject : undefined
  const { code } = obstacle
  return inForce && isLiftable(code) && permit.lifts.includes(code) && permit.personId === about
}

/** What stands against an export, and the permits that lifted what would have: for a way out that leaves out what may not leave. */
export function assessExport(
  context: ExportScope,
  request: ExportRequest,
): { obstacles: ExportObstacle[]; permits: string[] } {
  const { db } = context
  const today = localDay(context.now, context.environment)
  const record = getCase(db, request.caseId)
  const items = request.evidenceIds.map((id) => ({
    ...getRecord(db, evidenceTable, id),
    unread: listFiles(db, id).some((file) => hasFailed(file.reading)),
  }))
  const about = new Set(request.personIds)
  const shown = [...items.flatMap((item) => item.personIds ?? []), ...about]
  const involved = involvedPeople(db, listRoles(db, request.caseId), shown)
  const scene: Scene = { items, about, today, text: scanText(request.text), involved }
  const obstacles = withoutRepeats([
    ...peopleObstacles(db, scene),
    ...caseObstacles(record, items, request),
    ...choiceObstacles(db, request, scene),
  ])
  const permitsOf = (caseId: string) => listPermits(db, caseId).filter((permit) => hasDocument(db, permit))
  const lifting = obstacles.map((obstacle) =>
    permitsOf(obstacle.liftedIn ?? request.caseId).find((permit) => isLiftedBy(permit, obstacle, today)),
  )
  const standing = obstacles.filter((_, place) => lifting[place] === undefined)
  return {
    obstacles: withoutRepeats(standing.map(({ code, subject, where }) => ({ code, subject, where }))),
    permits: [...new Set(lifting.flatMap((permit) => permit?.id ?? []))],
  }
}

/**
 * The one export policy that stands before every way out. Returns what stands against it: minors, sealed or pseudonymous
 * persons (УПК 97) of this and of every other case, protected contacts, pre-trial secrecy (УПК 201, УК 423), a closed hearing,
 * restrictions, and survivors without a consent in force (УК 147, ГК 145). Only a permit with its document in the vault lifts an
 * obstacle, and nothing but her own consent lifts that it is missing. No private value is ever part of an obstacle.
 */
export function checkExport(context: ExportScope, request: ExportRequest): ExportObstacle[] {
  return assessExport(context, request).obstacles
}

/**
 * Fails with `export.refused` and the codes of what stands against it; no private value is named. Returns the ids of the
 * permits without which it would have failed, for the custody log.
 */
export function ensureExport(context: ExportScope, request: ExportRequest): { permits: string[] } {
  const { obstacles, permits } = assessExport(context, request)
  if (obstacles.length === 0) return { permits }
  const reasons = [
    ...new Set(obstacles.map((obstacle) => `${obstacle.code} (${obstacle.subject.slice(-6)})`)),
  ]
  throw new Failure('export.refused', { reasons: reasons.join(', ') })
}
