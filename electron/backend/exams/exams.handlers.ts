import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { CommandContext, JobContext } from '../context.ts'
import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { getRecord, type RecordTable } from '../records/record-table.ts'
import { exportPaper, previewPaper } from '../exports/paper.ts'
import { makeSheet } from './exam-sheet.ts'
import { examTable, findingTable, sampleTable } from './exams.ts'
import { examHours } from './exam-hours.ts'
import { evidenceOf, markIntimate, type NamesEvidence } from './intimate-evidence.ts'

type Written = { id: string }

/** Create and update that leave every exhibit named by the record marked as intimate. */
function markingIntimate<Fields extends NamesEvidence>(table: RecordTable<Fields>) {
  return <Input, Answer extends Written>(write: (context: CommandContext, input: Input) => Answer) =>
    (context: CommandContext, input: Input): Answer => {
      const written = write(context, input)
      markIntimate(context, evidenceOf(getRecord(context.db, table, written.id)))
      return written
    }
}

const ofExam = recordHandlers('exam', examTable)
const ofFinding = recordHandlers('finding', findingTable)
const ofSample = recordHandlers('sample', sampleTable)
const [exam, finding, sample] = [
  markingIntimate(examTable),
  markingIntimate(findingTable),
  markingIntimate(sampleTable),
]

export const examHandlers = {
  query: { ...ofExam.query, ...ofFinding.query, ...ofSample.query, 'exam.hours': examHours },
  command: {
    ...ofExam.command,
    ...ofFinding.command,
    ...ofSample.command,
    'exam.create': exam(ofExam.command['exam.create']),
    'exam.update': exam(ofExam.command['exam.update']),
    'finding.create': finding(ofFinding.command['finding.create']),
    'finding.update': finding(ofFinding.command['finding.update']),
    'sample.create': sample(ofSample.command['sample.create']),
    'sample.update': sample(ofSample.command['sample.update']),
  },
  job: {
    'exam.preview': (context: JobContext, input: ParsedInputOf<'exam.preview'>) =>
      previewPaper(context, input, (query) => makeSheet(query, input)),
    'exam.export': (context: JobContext, input: ParsedInputOf<'exam.export'>) =>
      exportPaper(context, { ...input, action: 'exam.export' }, (query) => makeSheet(query, input)),
  },
} satisfies RoomHandlers
