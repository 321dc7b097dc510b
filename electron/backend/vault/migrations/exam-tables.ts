import { ofCase, recordTable } from './record-table-sql.ts'

const ofExam = { name: 'exam_id', path: 'examId', of: 'exam' } as const

/** Examinations, findings and samples. */
export const examTables: readonly string[] = [
  recordTable('exam', [
    ofCase,
    { name: 'kind', path: 'kind' },
    { name: 'person_id', path: 'personId', of: 'person' },
    { name: 'documented_on', path: 'documentedOn' },
  ]),
  recordTable('finding', [
    ofCase,
    ofExam,
    { name: 'type', path: 'type' },
    { name: 'position', path: 'order', type: 'INTEGER' },
  ]),
  recordTable('sample', [ofCase, ofExam]),
]
