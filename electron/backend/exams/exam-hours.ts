import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { SampleId } from '../../../shared/model/ids.ts'
import { countHours, type HoursSince } from '../../../shared/model/hours-since.ts'
import type { QueryContext } from '../context.ts'
import { incidentTable } from '../incidents/incidents.ts'
import { localDayStart } from '../local-time.ts'
import { getRecord } from '../records/record-table.ts'
import { findRecord } from '../records/record.rows.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { examTable, listSamples } from './exams.ts'

type Moment = { readonly moment: string | undefined; readonly incidentId: string | undefined }

/** Hours from an incident to a moment; undefined where one of them is not known. */
export function hoursAfter(
  context: Pick<QueryContext, 'db' | 'environment'>,
  { moment, incidentId }: Moment,
): HoursSince | undefined {
  const found = incidentId === undefined ? undefined : findRecord(context.db, incidentTable, incidentId)
  if (moment === undefined || found?.when === undefined || found.deletedAt !== undefined) return undefined
  return countHours(found.when, moment, (day) => localDayStart(day, context.environment))
}

/** Hours from the incident to an examination and to each of its samples, a sample's own incident before that of its exam. */
export function examHours(context: QueryContext, input: ParsedInputOf<'exam.hours'>): OutputOf<'exam.hours'> {
  const exam = getRecord(context.db, examTable, input.id)
  return withoutUndefined({
    exam: hoursAfter(context, { moment: exam.startedAt, incidentId: exam.incidentId }),
    samples: listSamples(context.db, input.id).map((sample) =>
      withoutUndefined({
        id: sample.id as SampleId,
        what: sample.what,
        hours: hoursAfter(context, {
          moment: sample.collectedAt,
          incidentId: sample.incidentId ?? exam.incidentId,
        }),
      }),
    ),
  })
}
