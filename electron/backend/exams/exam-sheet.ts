import type { Block } from '../../../shared/document/tree.ts'
import type { Exam } from '../../../shared/model/exam.ts'
import { joinName } from '../../../shared/model/person-title.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { examSheetText } from '../../../shared/text/exam-sheet-text.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import { nameView } from '../documents/person-view.ts'
import { evidenceTable } from '../evidence/evidence.ts'
import type { Paper } from '../exports/paper.ts'
import { sheetLine, sheetTitle } from '../exports/sheet-blocks.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import { getRecord } from '../records/record-table.ts'
import type { QueryContext } from '../context.ts'
import type { ReadDb } from '../vault/database.ts'
import { examTable, listFindings, listSamples } from './exams.ts'
import { hoursAfter } from './exam-hours.ts'
import { evidenceOf } from './intimate-evidence.ts'
import { cell, factRows, labelled, moment, part, table, type FieldValue } from './sheet-blocks.ts'
import { hoursWords } from './sheet-hours.ts'
import { findingBlocks } from './sheet-findings.ts'
import { samplesBlocks } from './sheet-samples.ts'

type Sheet = {
  readonly db: ReadDb
  readonly exam: Exam
  readonly language: DocumentLanguage
  /** Words for the hours from the incident to the examination. */
  readonly hours: string | undefined
}

/** A person as documents call her: the pseudonym of who has one. */
function nameOf({ db, language }: Sheet, personId: string | undefined): string | undefined {
  const person = personId === undefined ? undefined : findRecord(db, personTable, personId)
  const name = person === undefined || person.deletedAt !== undefined ? undefined : nameView(person)
  if (name === undefined) return undefined
  if (name.kind !== 'natural') return language === 'kk' ? (name.fullKk ?? name.full) : name.full
  return joinName(language === 'kk' ? (name.kk ?? name.ru) : (name.ru ?? name.kk))
}

function titleOf({ db, language }: Sheet, id: string | undefined): string | undefined {
  const item = id === undefined ? undefined : findRecord(db, evidenceTable, id)
  if (item === undefined || item.deletedAt !== undefined) return undefined
  return language === 'kk' ? (item.titleKk ?? item.title) : item.title
}

function facts(sheet: Sheet): Block[] {
  const { exam, language, hours } = sheet
  const { appointment, consent } = exam
  const since = hours === undefined ? [] : [[cell(examSheetText.hours[language]), cell(hours)]]
  return table(
    [2, 5],
    [],
    [
      ...factRows(
        'exam',
        [
          ['kind', exam.kind],
          ['number', exam.number],
          ['documentedOn', exam.documentedOn],
          ['personId', nameOf(sheet, exam.personId)],
          ['appointment.act', appointment?.act],
          ['appointment.number', appointment?.number],
          ['appointment.on', appointment?.on],
          ['appointment.body', appointment?.body],
          ['appointment.official', appointment?.official],
          ['appointment.grounds', appointment?.grounds],
          ['consent.given', consent?.given],
          ['consent.on', consent?.on],
          ['consent.by', consent?.by],
          ['facility', exam.facility],
          ['place', exam.place],
          ['startedAt', moment(exam.startedAt)],
          ['endedAt', moment(exam.endedAt)],
          ['conditions', exam.conditions],
          ['evidenceId', titleOf(sheet, exam.evidenceId)],
          ['annexes', exam.annexes?.map(({ what }) => what).join('; ')],
        ],
        language,
      ),
      ...since,
    ],
  )
}

function people(sheet: Sheet): Block[] {
  const { exam, language } = sheet
  const field = (path: string, value: FieldValue) => labelled('exam', { path, value }, language)
  const experts = (exam.experts ?? []).map((expert) => [
    cell(nameOf(sheet, expert.personId) ?? expert.name, expert.post),
    cell(
      field('experts.education', expert.education),
      field('experts.speciality', expert.speciality),
      field('experts.years', expert.years),
      field('experts.degree', expert.degree),
      field('experts.warned', expert.warned),
    ),
  ])
  const present = (exam.participants ?? []).map((one) => [
    cell(nameOf(sheet, one.personId) ?? one.name, one.capacity),
    cell(one.explanations),
  ])
  const objects = (exam.objects ?? []).map((object) => [
    cell(object.what, field('objects.origin', object.origin)),
    cell(
      field('objects.packaging', object.packaging),
      field('objects.seals', object.seals),
      field('objects.condition', object.condition),
    ),
  ])
  return [
    ...part(fieldLabel('exam', 'experts', language), table([2, 4], [], experts)),
    ...part(fieldLabel('exam', 'participants', language), table([2, 4], [], present)),
    ...part(fieldLabel('exam', 'objects', language), table([2, 4], [], objects)),
  ]
}

function paragraphs(text: string | undefined): Block[] {
  return (text ?? '')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => ({ type: 'paragraph', content: [{ type: 'text', text: row }] }))
}

function account({ exam, language }: Sheet): Block[] {
  return (['history', 'methods', 'research'] as const).flatMap((field) =>
    part(fieldLabel('exam', field, language), paragraphs(exam[field])),
  )
}

function conclusions({ exam, language }: Sheet): Block[] {
  const text = examSheetText
  const say = (wording: (typeof text)['question' | 'answer' | 'unanswered'], value: string | undefined) =>
    value === undefined ? [] : [sheetLine(formatWording(wording[language], { text: value }))]
  const items = (exam.answers ?? []).map(({ question, answer, whyNot }) => ({
    type: 'listItem' as const,
    content: [...say(text.question, question), ...say(text.answer, answer), ...say(text.unanswered, whyNot)],
  }))
  const stated = table(
    [2, 5],
    [],
    factRows(
      'exam',
      [
        ['harmDegree', exam.harmDegree],
        ['harmReasons', exam.harmReasons],
        ['consistency', exam.consistency],
        ['consistencyBy', exam.consistencyBy],
      ],
      language,
    ),
  )
  const list: Block[] =
    items.length === 0 ? [] : [{ type: 'numberedList', attrs: { kind: 'plain' }, content: items }]
  return part(text.conclusions[language], [...list, ...stated])
}

function subtitle(exam: Exam, language: DocumentLanguage): string {
  const number = exam.number === undefined ? '' : ` № ${exam.number}`
  const day = exam.documentedOn === undefined ? '' : `, ${moment(exam.documentedOn) ?? ''}`
  return `${valueLabel('examKind', exam.kind, language)}${number}${day}`
}

/**
 * The examination sheet: what the record of the exam says, drawings of the views that have findings, their list under the same
 * numbers, samples with their chain, conclusions. Remarks of the lawyer are no part of it. Fails with `record.not-found`.
 */
export function makeSheet(
  context: Pick<QueryContext, 'db' | 'environment'>,
  request: { id: string; language: DocumentLanguage },
): Paper {
  const { db } = context
  const { id, language } = request
  const exam = getRecord(db, examTable, id)
  const findings = listFindings(db, id)
  const samples = listSamples(db, id)
  const wordsOf = (moment: string | undefined, incidentId: string | undefined) =>
    hoursWords(hoursAfter(context, { moment, incidentId }), language)
  const sheet = { db, exam, language, hours: wordsOf(exam.startedAt, exam.incidentId) }
  const title = examSheetText.title[language]
  return {
    subject: id,
    caseIds: [exam.caseId],
    personIds: exam.personId === undefined ? [] : [exam.personId],
    // Hours since an incident tell when it was.
    records: [
      ...new Set([
        id,
        ...findings.map((entry) => entry.id),
        ...samples.map((entry) => entry.id),
        ...[exam, ...samples].flatMap(({ incidentId }) => incidentId ?? []),
      ]),
    ],
    evidenceIds: [...new Set([exam, ...findings, ...samples].flatMap((record) => evidenceOf(record)))],
    tree: {
      type: 'doc',
      attrs: { language, title },
      content: [
        sheetTitle(title),
        sheetLine(subtitle(exam, language), { align: 'center' }),
        {
          type: 'paragraph',
          attrs: { align: 'center', indent: false },
          content: [{ type: 'text', text: examSheetText.origin[language], marks: [{ type: 'italic' }] }],
        },
        ...part(examSheetText.facts[language], facts(sheet)),
        ...people(sheet),
        ...account(sheet),
        ...findingBlocks({ exam, findings, language, titleOf: (evidenceId) => titleOf(sheet, evidenceId) }),
        ...samplesBlocks(samples, language, (sample) =>
          wordsOf(sample.collectedAt, sample.incidentId ?? exam.incidentId),
        ),
        ...conclusions(sheet),
      ],
    },
  }
}
