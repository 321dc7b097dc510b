import type { DocumentLanguage } from '../../../../shared/model/values.ts'
import type { RecordEntity } from '../../../client/use-record.ts'
import type { GapEntry } from './gap-place.ts'

/** A field that is simple enough to be typed beside the document. */
export type GapField = {
  readonly entity: RecordEntity
  readonly record: string
  readonly field: string
  readonly kind: 'line' | 'long' | 'date' | 'money' | 'contact' | 'contact-kk' | 'gender' | 'form' | 'person'
}

const kinds: Readonly<Record<string, GapField['kind']>> = {
  'case.title': 'line',
  'case.courtNumber': 'line',
  'case.internalNumber': 'line',
  'case.judge': 'line',
  'case.openedOn': 'date',
  'person.iin': 'line',
  'person.bin': 'line',
  'person.birthDate': 'date',
  'person.gender': 'gender',
  'person.occupation': 'line',
  'person.head': 'line',
  'person.bank.account': 'line',
  'person.bank.bankName': 'line',
  'person.bank.bic': 'line',
  'person.addresses': 'contact',
  'person.phones': 'contact',
  'person.emails': 'contact',
  'role.authority.kind': 'line',
  'role.authority.number': 'line',
  'role.authority.issuedOn': 'date',
  'role.authority.until': 'date',
  'suit.moralDamageTiyn': 'money',
  'suit.filedOn': 'date',
  'suit.acceptedOn': 'date',
  'suit.claimReceivedOn': 'date',
  'suit.pretrialStep.askedOn': 'date',
  'suit.limitationNotes': 'long',
  'publication.medium': 'line',
  'publication.mediumKk': 'line',
  'publication.title': 'line',
  'publication.url': 'line',
  'publication.publishedAt': 'date',
  'statement.quotation': 'long',
  'statement.translation': 'long',
  'statement.plaintiffMeaning': 'long',
  'statement.ourMeaning': 'long',
  'statement.ourMeaningKk': 'long',
  'statement.argument': 'long',
  'statement.argumentKk': 'long',
  'statement.publicInterest': 'long',
  'statement.publicInterestKk': 'long',
  'exam.number': 'line',
  'exam.documentedOn': 'date',
  'exam.appointment.body': 'line',
  'exam.shown.on': 'date',
  'evidence.datedOn': 'date',
  'evidence.form': 'form',
}

const entities = ['case', 'person', 'role', 'suit', 'publication', 'statement', 'exam', 'evidence'] as const

/** The field a gap is typed into right here; undefined where a person should see the whole record. */
export function fieldOfGap(
  gap: GapEntry,
  { caseId, language }: { readonly caseId: string; readonly language: DocumentLanguage },
): GapField | undefined {
  // A case without a court lacks all of it at once: the court is chosen.
  if (gap.record === undefined && gap.path === 'court.name')
    return { entity: 'case', record: caseId, field: 'courtId', kind: 'person' }
  const entity = entities.find((name) => gap.enteredIn.startsWith(`${name}.`))
  const kind = kinds[gap.enteredIn]
  const record = entity === 'case' ? caseId : gap.record
  if (entity === undefined || kind === undefined || record === undefined) return undefined
  const field = gap.enteredIn.slice(entity.length + 1)
  if (kind === 'contact' && gap.path.endsWith('-kk')) return { entity, record, field, kind: 'contact-kk' }
  // Translations stand in two fields, of which the template knows one.
  const isTranslation = gap.enteredIn === 'statement.translation' && language === 'kk'
  return { entity, record, field: isTranslation ? 'translationKk' : field, kind }
}
