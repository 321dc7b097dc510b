import type { StatementFinding } from '../../../shared/contract/suit-contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { StatementId } from '../../../shared/model/ids.ts'
import type { Publication, Statement, Suit } from '../../../shared/model/suit.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { hasContradiction } from './suits.ts'

type Finding = Omit<StatementFinding, 'id'>

/** What a statement is looked at with. */
export type CheckedWith = {
  readonly direction: Suit['direction']
  /** Language of the proceedings. */
  readonly language: DocumentLanguage
  readonly publication: Stored<Publication> | undefined
}

function lack(code: Finding['code'], field: string, isLacking: boolean): Finding[] {
  return isLacking ? [{ code, field }] : []
}

/** Our answer to a statement we are sued for: position, argument, proof (ГПК 166, 72). */
function answerLacks(fields: Statement, { language, publication }: CheckedWith): Finding[] {
  const positions = new Set(fields.positions ?? [])
  const argument = language === 'kk' ? 'argumentKk' : 'argument'
  const restsOnWords = positions.has('opinion') || positions.has('not-about-plaintiff')
  const hasProof = (fields.proof ?? []).length > 0
  const needsProof = positions.has('true') || (!restsOnWords && publication?.captureEvidenceId === undefined)
  return [
    ...lack('no-position', 'positions', positions.size === 0 && fields.otherPosition === undefined),
    ...lack('no-argument', argument, fields[argument] === undefined),
    ...lack('no-proof', 'proof', !hasProof && needsProof),
  ]
}

/** What we must show of a statement about us: that it was made, and that it is about us (ГК 141(3)). */
function claimLacks(fields: Statement, { publication }: CheckedWith): Finding[] {
  const isShown = (fields.proof ?? []).length > 0 || publication?.captureEvidenceId !== undefined
  return [
    ...lack('no-capture', 'proof', !isShown),
    ...lack('not-identifiable', 'whyIdentifiable', fields.whyIdentifiable === undefined),
  ]
}

function conflicts(fields: Statement): Finding[] {
  const positions = new Set(fields.positions ?? [])
  const kind = fields.classification
  const isOtherKind =
    (positions.has('opinion') && kind === 'fact') ||
    (positions.has('true') && (kind === 'opinion' || kind === 'question'))
  return [
    ...lack('positions-inconsistent', 'positions', hasContradiction(positions)),
    ...lack('truth-denied', 'isTrue', positions.has('true') && fields.isTrue === false),
    ...lack('position-and-kind', 'classification', isOtherKind),
  ]
}

/** What one statement lacks, and what in it does not go together. */
export function checkStatement(record: Stored<Statement>, checked: CheckedWith): StatementFinding[] {
  const { language, publication } = checked
  const translation = language === 'kk' ? 'translationKk' : 'translation'
  const isForeign = record.language !== undefined && record.language !== language
  const findings = [
    ...conflicts(record),
    ...(checked.direction === 'against-us' ? answerLacks(record, checked) : claimLacks(record, checked)),
    ...lack('no-translation', translation, isForeign && record[translation] === undefined),
    ...lack('no-publication', 'publicationId', publication === undefined),
    ...lack(
      'publication-undated',
      'publicationId',
      publication !== undefined && publication.publishedAt === undefined,
    ),
  ]
  return findings.map((finding) => ({ id: record.id as StatementId, ...finding }))
}
