import { z } from 'zod'
import { caseId, examId, personId, sampleId } from '../model/ids.ts'
import { exam, examKind, finding, findingType, sample } from '../model/exam.ts'
import { hoursSince } from '../model/hours-since.ts'
import { query } from './operation.ts'
import { paperJobs } from './paper-contract.ts'
import { recordOperations } from './record-operations.ts'

/**
 * Examinations, findings and samples: five operations each. `exam.preview` and `exam.export` make the examination sheet: facts,
 * drawings with numbered findings, samples with their chain, conclusions.
 */
export const examOperations = {
  ...recordOperations(exam, { caseId, kind: examKind, personId }),
  ...paperJobs({ id: examId }),
  /** Hours from the incident to the examination and to each of its samples; none where a moment is not known. */
  hours: query(
    z.strictObject({ id: examId }),
    z.strictObject({
      exam: hoursSince.optional(),
      samples: z.array(z.strictObject({ id: sampleId, what: z.string(), hours: hoursSince.optional() })),
    }),
  ),
}
export const findingOperations = recordOperations(finding, { caseId, examId, type: findingType })
export const sampleOperations = recordOperations(sample, { caseId, examId })
