import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { DocumentContext, PersonView, RepresentativeView } from '../../../shared/document/context.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { Role, RoleKind } from '../../../shared/model/role.ts'
import type { Suit } from '../../../shared/model/suit.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { getCase, listRoles } from '../cases/cases.ts'
import type { Environment } from '../context.ts'
import { listReports } from '../incidents/reports.ts'
import { listExhibits } from '../evidence/evidence.ts'
import { chosenExam, examView } from './exam-view.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { listSuitRecords } from '../suits/suits.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { personView, representativeRoles, representativeView } from './person-view.ts'
import { complainedReport, reportView } from './report-view.ts'
import { exhibitView, publicationsOf, suitView, type Shown } from './suit-view.ts'

type Party = { readonly role: Stored<Role>; readonly person: Stored<Person> }
type SuitRecords = ReturnType<typeof listSuitRecords>

function findPerson(db: ReadDb, id: string | undefined): Stored<Person> | undefined {
  const person = id === undefined ? undefined : findRecord(db, personTable, id)
  return person?.deletedAt === undefined ? person : undefined
}

/** People who have a part in the case on a day: no role that has ended, no deleted person. */
function loadParties(db: ReadDb, caseId: string, today: string): Party[] {
  return listRoles(db, caseId)
    .filter((role) => role.until === undefined || role.until >= today)
    .flatMap((role) => {
      const person = findPerson(db, role.personId)
      return person === undefined ? [] : [{ role, person }]
    })
}

/** Filings that belong to a suit of one direction; any other goes with the suit entered last. */
const directions: Readonly<Record<string, Suit['direction']>> = {
  response: 'against-us',
  claim: 'by-us',
  'refutation-request': 'by-us',
}

/** The suit a filing is about: the last of its direction. Without one a response or request has no suit to speak of. */
function chooseSuit(records: SuitRecords, filing: string): Stored<Suit> | undefined {
  const direction = directions[filing]
  return records.suits.findLast((suit) => direction === undefined || suit.direction === direction)
}

/**
 * Whom we stand for. The roles of a case are those of its first suit: the defendant of one against us, the plaintiff of
 * our own; without a suit the survivor.
 */
function clientOf(parties: readonly Party[], records: SuitRecords): Party | undefined {
  const [first] = records.suits
  const wanted: readonly RoleKind[] =
    first === undefined
      ? ['survivor', 'victim', 'plaintiff']
      : [first.direction === 'against-us' ? 'defendant' : 'plaintiff']
  return wanted
    .map((kind) => parties.find((party) => party.role.role === kind))
    .find((party) => party !== undefined)
}

/** Representatives of our side: those who stand for the client or for nobody named. */
function ownRepresentatives(parties: readonly Party[], client: Party | undefined): RepresentativeView[] {
  return parties
    .filter(({ role }) => representativeRoles.has(role.role))
    .filter(({ role }) => role.representsId === undefined || role.representsId === client?.person.id)
    .map(({ person, role }) => representativeView(person, role))
}

/** The outlet of the first publication that says one; else, in a case of our own suit, its defendant. */
function addresseeOf(
  suit: Stored<Suit> | undefined,
  records: SuitRecords,
  find: { readonly person: Shown['findPerson']; readonly defendant: PersonView | undefined },
): PersonView | undefined {
  if (suit === undefined) return undefined
  const outlet = publicationsOf(suit, records)
    .map((entry) => find.person(entry.outletId))
    .find((person) => person !== undefined)
  if (outlet !== undefined) return personView(outlet)
  return records.suits[0]?.direction === 'by-us' ? find.defendant : undefined
}

/**
 * Everything a template may see of a case, made anew for each filling. A response is about the last suit against us, a
 * claim or a request for refutation about the last of ours, anything else about the suit entered last. Exhibits stand in
 * the order that bundles use.
 */
export function documentContext(
  db: ReadDb,
  request: {
    caseId: string
    language: DocumentLanguage
    today: string
    filing?: string
    /** Where days are counted; without it in UTC. */
    environment?: Pick<Environment, 'utcOffsetMinutes'>
    /** The suit to speak of, whatever the filing. */
    suitId?: string
    /** The examination to speak of; without it the last one there are remarks on. */
    examId?: string
  },
): DocumentContext {
  const { caseId, language, today, filing = '' } = request
  const record = getCase(db, caseId)
  const parties = loadParties(db, caseId, today)
  const views = (kind: RoleKind): PersonView[] =>
    parties.filter((party) => party.role.role === kind).map((party) => personView(party.person))
  const exhibits = listExhibits(db, caseId).map((item) => exhibitView(item, language))
  const shown: Shown = {
    language,
    exhibits: new Map(exhibits.map((item) => [item.evidenceId, item])),
    findPerson: (id) => findPerson(db, id),
  }
  const records = listSuitRecords(db, caseId)
  const reports = listReports(db, caseId)
  const clock = { today, environment: request.environment ?? {} }
  const complained = shown.findPerson(complainedReport(reports)?.bodyId)
  const suit =
    request.suitId === undefined
      ? chooseSuit(records, filing)
      : records.suits.find((entry) => entry.id === request.suitId)
  // What was examined is nothing for a document that does not speak of it.
  const exam = filing === 'exam-remarks' ? chosenExam(db, { caseId, examId: request.examId }) : undefined
  const client = clientOf(parties, records)
  const representatives = ownRepresentatives(parties, client)
  const court = findPerson(db, record.courtId)
  const [plaintiffs, defendants] = [views('plaintiff'), views('defendant')]
  return withoutUndefined({
    today,
    case: withoutUndefined({
      title: record.title,
      'court-number': record.courtNumber,
      'internal-number': record.internalNumber,
      'registration-numbers': record.registrationNumbers?.map(({ kind, number }) => `${kind} № ${number}`),
      judge: record.judge,
      'opened-on': record.openedOn,
    }),
    court: court === undefined ? undefined : personView(court),
    suit: suit === undefined ? undefined : suitView(suit, records, shown),
    plaintiff: plaintiffs[0],
    plaintiffs,
    defendant: defendants[0],
    defendants,
    'third-parties': views('third-party'),
    client: client === undefined ? undefined : personView(client.person),
    addressee: addresseeOf(suit, records, { person: shown.findPerson, defendant: defendants[0] }),
    prosecutor: views('prosecutor')[0],
    suspect: [...views('suspect'), ...views('accused')][0],
    'complained-body': complained === undefined ? undefined : personView(complained),
    // Without a report there is nothing to speak of: most documents never do.
    reports: reports.map((report, place) => reportView(report, { ...shown, number: place + 1, clock })),
    exam: exam === undefined ? undefined : examView(exam, shown),
    representative: representatives[0],
    representatives,
    exhibits,
  })
}
