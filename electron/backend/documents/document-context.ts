import type { Stored } from '../../../shared/contract/record-operations.ts'
import type {
  DocumentContext,
  ExhibitValue,
  PersonView,
  PublicationView,
  RepresentativeView,
  StatementView,
} from '../../../shared/document/context.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { Role, RoleKind } from '../../../shared/model/role.ts'
import type { Publication, Statement, Suit } from '../../../shared/model/suit.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { positionText } from '../../../shared/text/position-text.ts'
import { getCase, listRoles } from '../cases/cases.ts'
import { exhibitDate, listExhibits } from '../evidence/evidence.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { listSuitRecords } from '../suits/suits.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { nameView, personView, representativeRoles, representativeView } from './person-view.ts'

type Party = { readonly role: Stored<Role>; readonly person: Stored<Person> }

function loadParties(db: ReadDb, caseId: string, today: string): Party[] {
  return listRoles(db, caseId)
    .filter((role) => role.until === undefined || role.until >= today)
    .flatMap((role) => {
      const person = findRecord(db, personTable, role.personId)
      return person === undefined ? [] : [{ role, person }]
    })
}

function exhibitView(item: Stored<Evidence>, language: DocumentLanguage): ExhibitValue {
  return withoutUndefined({
    evidenceId: item.id,
    title: language === 'kk' ? (item.titleKk ?? item.title) : item.title,
    'dated-on': exhibitDate(item),
    form: item.form,
  })
}

type Shown = {
  readonly db: ReadDb
  readonly language: DocumentLanguage
  readonly exhibits: ReadonlyMap<string, ExhibitValue>
}

function publicationView(record: Stored<Publication>, shown: Shown): PublicationView {
  const author =
    record.authorId === undefined ? undefined : findRecord(shown.db, personTable, record.authorId)
  const capture =
    record.captureEvidenceId === undefined ? undefined : shown.exhibits.get(record.captureEvidenceId)
  return withoutUndefined({
    id: record.id,
    medium: record.medium,
    title: record.title,
    url: record.url,
    author: author === undefined ? undefined : nameView(author),
    'published-at': record.publishedAt,
    exhibits: capture === undefined ? undefined : [capture],
  })
}

function positionsText(record: Statement, language: DocumentLanguage): string | undefined {
  const parts = (record.positions ?? []).map((position) => positionText[position][language])
  if (record.otherPosition !== undefined) parts.push(record.otherPosition)
  return parts.length === 0 ? undefined : parts.join('; ')
}

function statementView(
  record: Stored<Statement>,
  shown: Shown & { number: number; publications: ReadonlyMap<string, PublicationView> },
): StatementView {
  const proof = (record.proof ?? []).flatMap((entry) => shown.exhibits.get(entry.evidenceId) ?? [])
  return withoutUndefined({
    id: record.id,
    number: shown.number,
    quotation: record.quotation,
    translation: record.translation,
    classification: record.classification,
    'plaintiff-meaning': record.plaintiffMeaning,
    'our-meaning': record.ourMeaning,
    positions: record.positions ?? [],
    position: positionsText(record, shown.language),
    argument: record.argument,
    'argument-kk': record.argumentKk,
    'is-true': record.isTrue,
    'public-interest': record.publicInterest,
    'expert-questions': record.expertQuestions,
    exhibits: proof.length === 0 ? undefined : proof,
    publication:
      record.publicationId === undefined ? undefined : shown.publications.get(record.publicationId),
  })
}

function suitView(
  record: Suit,
  lists: { statements: StatementView[]; publications: PublicationView[] },
): NonNullable<DocumentContext['suit']> {
  return withoutUndefined({
    'moral-damage': record.moralDamageTiyn === undefined ? undefined : { tiyn: record.moralDamageTiyn },
    'filed-on': record.filedOn,
    'accepted-on': record.acceptedOn,
    'claim-received-on': record.claimReceivedOn,
    claims: record.claims?.map((claim) => claim.kind),
    'pretrial-asked-on': record.pretrialStep?.askedOn,
    'limitation-notes': record.limitationNotes,
    objections: record.objections,
    ...lists,
  })
}

/** Whom we stand for: the defendants of a suit against us, the plaintiffs of ours, else the survivor. */
function clientOf(parties: readonly Party[], suit: Suit | undefined): Party | undefined {
  const wanted: readonly RoleKind[] =
    suit === undefined
      ? ['survivor', 'victim', 'plaintiff']
      : suit.direction === 'against-us'
        ? ['defendant']
        : ['plaintiff']
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

/**
 * Everything a template may see of a case, made anew for each filling. With several suits in a case, the one entered last
 * counts. Exhibits stand in the order that bundles and «Приложение N» use.
 */
export function documentContext(
  db: ReadDb,
  request: { caseId: string; language: DocumentLanguage; today: string },
): DocumentContext {
  const { language, today } = request
  const record = getCase(db, request.caseId)
  const parties = loadParties(db, request.caseId, today)
  const views = (kind: RoleKind): PersonView[] =>
    parties.filter((party) => party.role.role === kind).map((party) => personView(party.person))
  const items = listExhibits(db, request.caseId).map((item) => exhibitView(item, language))
  const shown: Shown = { db, language, exhibits: new Map(items.map((item) => [item.evidenceId, item])) }
  const records = listSuitRecords(db, request.caseId)
  const suit = records.suits.at(-1)
  const ofSuit = <R extends { suitId?: string | undefined }>(entry: R) =>
    entry.suitId === undefined || entry.suitId === suit?.id
  const publications = new Map(
    records.publications.filter(ofSuit).map((entry) => [entry.id as string, publicationView(entry, shown)]),
  )
  const statements = records.statements
    .filter(ofSuit)
    .map((entry, index) => statementView(entry, { ...shown, number: index + 1, publications }))
  const client = clientOf(parties, suit)
  const representatives = ownRepresentatives(parties, client)
  const court = record.courtId === undefined ? undefined : findRecord(db, personTable, record.courtId)
  const [plaintiffs, defendants] = [views('plaintiff'), views('defendant')]
  return withoutUndefined({
    today,
    case: withoutUndefined({
      title: record.title,
      'court-number': record.courtNumber,
      'internal-number': record.internalNumber,
      judge: record.judge,
      'opened-on': record.openedOn,
    }),
    court: court === undefined ? undefined : personView(court),
    suit:
      suit === undefined
        ? undefined
        : suitView(suit, { statements, publications: [...publications.values()] }),
    plaintiff: plaintiffs[0],
    plaintiffs,
    defendant: defendants[0],
    defendants,
    'third-parties': views('third-party'),
    client: client === undefined ? undefined : personView(client.person),
    representative: representatives[0],
    representatives,
    exhibits: items,
  })
}
