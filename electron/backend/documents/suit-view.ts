import type { Stored } from '../../../shared/contract/record-operations.ts'
import type {
  DocumentContext,
  ExhibitValue,
  PublicationView,
  StatementView,
} from '../../../shared/document/context.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { Publication, Statement, Suit } from '../../../shared/model/suit.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { positionText } from '../../../shared/text/position-text.ts'
import { exhibitDate } from '../evidence/evidence.ts'
import type { listSuitRecords } from '../suits/suits.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { nameView } from './person-view.ts'

/** What the views of a suit are made with. */
export type Shown = {
  readonly language: DocumentLanguage
  /** Exhibits of the case by id. */
  readonly exhibits: ReadonlyMap<string, ExhibitValue>
  readonly findPerson: (id: string | undefined) => Stored<Person> | undefined
}

type SuitRecords = ReturnType<typeof listSuitRecords>

/** An exhibit as documents mention it, titled in their language. */
export function exhibitView(item: Stored<Evidence>, language: DocumentLanguage): ExhibitValue {
  return withoutUndefined({
    evidenceId: item.id,
    title: language === 'kk' ? (item.titleKk ?? item.title) : item.title,
    'dated-on': exhibitDate(item),
    form: item.form,
  })
}

function publicationView(record: Stored<Publication>, shown: Shown): PublicationView {
  const author = shown.findPerson(record.authorId)
  const capture =
    record.captureEvidenceId === undefined ? undefined : shown.exhibits.get(record.captureEvidenceId)
  return withoutUndefined({
    id: record.id,
    medium: record.medium,
    'medium-kk': record.mediumKk,
    title: record.title,
    url: record.url,
    author: author === undefined ? undefined : nameView(author),
    'published-at': record.publishedAt,
    exhibits: capture === undefined ? undefined : [capture],
  })
}

function positionsText(record: Statement, language: DocumentLanguage): string | undefined {
  const parts = (record.positions ?? []).map((position) => positionText[position][language])
  const other = language === 'kk' ? (record.otherPositionKk ?? record.otherPosition) : record.otherPosition
  if (other !== undefined) parts.push(other)
  return parts.length === 0 ? undefined : parts.join('; ')
}

/** A quotation is translated only for documents in another language than its own. */
function translationFor(record: Statement, language: DocumentLanguage): string | undefined {
  if (record.language === language) return undefined
  return language === 'kk' ? record.translationKk : record.translation
}

function statementView(
  record: Stored<Statement>,
  shown: Shown & { number: number; publications: ReadonlyMap<string, PublicationView> },
): StatementView {
  const given = (record.proof ?? []).filter((entry) => shown.exhibits.has(entry.evidenceId))
  const proof = given.flatMap((entry) => shown.exhibits.get(entry.evidenceId) ?? [])
  return withoutUndefined({
    id: record.id,
    number: shown.number,
    quotation: record.quotation,
    translation: translationFor(record, shown.language),
    classification: record.classification,
    'plaintiff-meaning': record.plaintiffMeaning,
    'our-meaning': record.ourMeaning,
    'our-meaning-kk': record.ourMeaningKk,
    positions: record.positions ?? [],
    position: positionsText(record, shown.language),
    argument: record.argument,
    'argument-kk': record.argumentKk,
    'is-true': record.isTrue,
    'public-interest': record.publicInterest,
    'public-interest-kk': record.publicInterestKk,
    'has-final-act': given.some((entry) => entry.kind === 'final-judicial-act') ? (true as const) : undefined,
    'expert-questions': record.expertQuestions,
    exhibits: proof.length === 0 ? undefined : proof,
    publication:
      record.publicationId === undefined ? undefined : shown.publications.get(record.publicationId),
  })
}

/** Publications of a suit: those entered under it and those its statements name; others of the case are not its matter. */
export function publicationsOf(suit: Stored<Suit>, records: SuitRecords): Stored<Publication>[] {
  const named = new Set(
    records.statements.filter((entry) => entry.suitId === suit.id).map((entry) => entry.publicationId),
  )
  return records.publications.filter((entry) =>
    entry.suitId === undefined
      ? named.has(entry.id as typeof entry.id & Statement['publicationId'])
      : entry.suitId === suit.id,
  )
}

/** What a template may see of a suit, its publications and its statements in the order of the table. */
export function suitView(
  suit: Stored<Suit>,
  records: SuitRecords,
  shown: Shown,
): NonNullable<DocumentContext['suit']> {
  const publications = new Map(
    publicationsOf(suit, records).map((entry) => [entry.id, publicationView(entry, shown)]),
  )
  const statements = records.statements
    .filter((entry) => entry.suitId === suit.id)
    .map((entry, index) => statementView(entry, { ...shown, number: index + 1, publications }))
  return withoutUndefined({
    id: suit.id,
    'moral-damage': suit.moralDamageTiyn === undefined ? undefined : { tiyn: suit.moralDamageTiyn },
    'filed-on': suit.filedOn,
    'accepted-on': suit.acceptedOn,
    'claim-received-on': suit.claimReceivedOn,
    claims: suit.claims?.map((claim) => claim.kind),
    'pretrial-asked-on': suit.pretrialStep?.askedOn,
    'limitation-notes': suit.limitationNotes,
    objections: suit.objections,
    'objections-kk': suit.objectionsKk,
    statements,
    publications: [...publications.values()],
  })
}
