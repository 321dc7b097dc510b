import { caseId, examId, personId } from '../model/ids.ts'
import { exam, examKind, finding, findingType, sample } from '../model/exam.ts'
import { paperJobs } from './paper-contract.ts'
import { recordOperations } from './record-operations.ts'

/**
 * Examinations, findings and samples: five operations each. `exam.preview` and `exam.export` make the examination sheet: facts,
 * drawings with numbered findings, samples with their chain, conclusions.
 */
export const examOperations = {
  ...recordOperations(exam, { caseId, kind: examKind, personId }),
  ...paperJobs({ id: examId }),
}
export const findingOperations = recordOperations(finding, { caseId, examId, type: findingType })
export const sampleOperations = recordOperations(sample, { caseId, examId })
