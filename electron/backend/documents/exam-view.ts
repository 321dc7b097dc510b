import type { ExamView } from '../../../shared/document/context.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { Exam } from '../../../shared/model/exam.ts'
import { joinName } from '../../../shared/model/person-title.ts'
import { examTable } from '../exams/exams.ts'
import { getRecord } from '../records/record-table.ts'
import { allWhere } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { nameView } from './person-view.ts'
import type { Shown } from './suit-view.ts'

/**
 * The examination a document speaks of: the one asked for, else the last there are remarks on, else the last. Fails with
 * `record.not-found`, also for one of another case.
 */
export function chosenExam(
  db: ReadDb,
  { caseId, examId }: { readonly caseId: string; readonly examId: string | undefined },
): Stored<Exam> | undefined {
  if (examId !== undefined) {
    const found = getRecord(db, examTable, examId)
    if ((found.caseId as string) !== caseId)
      throw new Failure('record.not-found', { entity: 'exam', id: examId })
    return found
  }
  const all = allWhere(db, examTable, { column: 'case_id', value: caseId }).toSorted((one, other) =>
    (one.documentedOn ?? '').localeCompare(other.documentedOn ?? ''),
  )
  return all.findLast(({ remarks = [] }) => remarks.length > 0) ?? all.at(-1)
}

/** An expert as a document calls him: an entered person by name (УПК 97: by pseudonym), else as the opinion has it. */
function expertName(expert: NonNullable<Exam['experts']>[number], shown: Shown): string | undefined {
  const person = shown.findPerson(expert.personId)
  const name = person === undefined ? undefined : nameView(person)
  const isKazakh = shown.language === 'kk'
  const known =
    name === undefined
      ? expert.name
      : name.kind === 'natural'
        ? joinName(isKazakh ? (name.kk ?? name.ru) : (name.ru ?? name.kk))
        : isKazakh
          ? (name.fullKk ?? name.full)
          : name.full
  return known === undefined || expert.post === undefined ? known : `${known} (${expert.post})`
}

/** What a document on an opinion may see of the examination: never a finding, an answer, her account or a note. */
export function examView(exam: Stored<Exam>, shown: Shown): ExamView {
  const { appointment, remarks = [], motions = [] } = exam
  const experts = (exam.experts ?? []).flatMap((expert) => expertName(expert, shown) ?? [])
  return withoutUndefined({
    id: exam.id,
    kind: exam.kind,
    number: exam.number,
    'documented-on': exam.documentedOn,
    body: appointment?.body,
    official: appointment?.official,
    'appointment-act': appointment?.act,
    'appointment-number': appointment?.number,
    'appointment-on': appointment?.on,
    facility: exam.facility,
    experts: experts.length === 0 ? undefined : experts,
    'shown-on': exam.shown?.on,
    'shown-protocol': exam.shown?.protocol,
    remarks: remarks.map(({ kind, about, aboutKk, text, textKk }) =>
      withoutUndefined({ kind, about, 'about-kk': aboutKk, text, 'text-kk': textKk }),
    ),
    motions: motions.map(({ kind, grounds, groundsKk }) =>
      withoutUndefined({ kind, grounds, 'grounds-kk': groundsKk }),
    ),
  })
}
