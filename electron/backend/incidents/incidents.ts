import { incident, type Incident } from '../../../shared/model/incident.ts'
import { measure, type Measure } from '../../../shared/model/measure.ts'
import { order, type Order } from '../../../shared/model/order.ts'
import { pressure, type Pressure } from '../../../shared/model/pressure.ts'
import type { Pointer, RecordTable } from '../records/record-table.ts'

const inCase = (caseId: string): Pointer => ({ table: 'case_record', id: caseId, where: 'caseId' })
const person = (where: string, id: string | undefined): Pointer => ({ table: 'person', id, where })

/** Exhibits of the same case. */
export function exhibits(
  caseId: string,
  ids: readonly string[] | undefined,
  where = 'evidenceIds',
): Pointer[] {
  return (ids ?? []).map((id) => ({ table: 'evidence', id, where, caseId }))
}

/** «protective-order 2026-03-12»: a record that is called by what it is and its day; `recordTitle` puts it in words. */
export function kindAndDay(kind: string, moment: string | undefined): string {
  return moment === undefined ? kind : `${kind} ${moment.slice(0, 10)}`
}

export const incidentTable: RecordTable<Incident> = {
  entity: 'incident',
  table: 'incident',
  schema: incident,
  title: (fields) => kindAndDay(fields.gbvType, fields.when?.from),
  words: (fields) => [
    fields.place,
    fields.description,
    fields.harm,
    fields.means,
    fields.previous,
    ...(fields.participants ?? []).map((entry) => entry.about),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', gbvType: 'gbv_type' },
  sorts: { date: 'happened_on' },
  pointsAt: ({ caseId, ...fields }) => [
    inCase(caseId),
    ...(fields.participants ?? []).map((entry, place) =>
      person(`participants.${String(place)}.personId`, entry.personId),
    ),
    ...exhibits(caseId, fields.evidenceIds),
  ],
}

export const orderTable: RecordTable<Order> = {
  entity: 'order',
  table: 'protective_order',
  schema: order,
  title: (fields) => kindAndDay(fields.kind, fields.issuedOn),
  words: (fields) => [
    fields.number,
    fields.conditions,
    fields.endedWhy,
    ...(fields.violations ?? []).flatMap((entry) => [entry.what, entry.answer]),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', kind: 'kind', suspectId: 'suspect_id' },
  sorts: { date: 'issued_on', expires: 'expires_on' },
  pointsAt: ({ caseId, ...fields }) => [
    inCase(caseId),
    person('suspectId', fields.suspectId),
    ...(fields.protectedIds ?? []).map((id) => person('protectedIds', id)),
    person('bodyId', fields.bodyId),
    ...(fields.violations ?? []).flatMap((entry, place) => [
      { table: 'report', id: entry.reportId, where: `violations.${String(place)}.reportId`, caseId },
      ...exhibits(caseId, entry.evidenceIds, `violations.${String(place)}.evidenceIds`),
    ]),
    ...exhibits(caseId, fields.evidenceIds),
  ],
}

export const measureTable: RecordTable<Measure> = {
  entity: 'measure',
  table: 'measure',
  schema: measure,
  title: (fields) => kindAndDay(fields.kind, fields.startsOn ?? fields.endsOn),
  words: (fields) => [
    fields.number,
    fields.conditions,
    fields.endedWhy,
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', kind: 'kind', suspectId: 'suspect_id' },
  sorts: { date: 'starts_on', ends: 'ends_on' },
  pointsAt: ({ caseId, ...fields }) => [
    inCase(caseId),
    person('suspectId', fields.suspectId),
    person('bodyId', fields.bodyId),
    ...exhibits(caseId, fields.evidenceIds),
  ],
}

export const pressureTable: RecordTable<Pressure> = {
  entity: 'pressure',
  table: 'pressure',
  schema: pressure,
  title: (fields) => kindAndDay(fields.kind, fields.at),
  words: (fields) => [
    fields.byWhom,
    fields.how,
    fields.what,
    fields.herWish,
    ...(fields.done ?? []).map((entry) => entry.what),
    ...(fields.tags ?? []),
    fields.notes,
  ],
  caseId: (fields) => fields.caseId,
  filters: { caseId: 'case_id', kind: 'kind' },
  sorts: { date: 'happened_at' },
  pointsAt: ({ caseId, ...fields }) => [
    inCase(caseId),
    ...(fields.targetIds ?? []).map((id) => person('targetIds', id)),
    ...(fields.byIds ?? []).map((id) => person('byIds', id)),
    { table: 'report', id: fields.reportId, where: 'reportId', caseId },
    { table: 'publication', id: fields.publicationId, where: 'publicationId', caseId },
    ...exhibits(caseId, fields.evidenceIds),
  ],
}
