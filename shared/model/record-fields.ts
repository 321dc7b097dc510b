import { z } from 'zod'
import { bundle } from './bundle.ts'
import { norm } from './norm.ts'
import { checklist, playbook } from './playbook.ts'
import { caseRecord } from './case.ts'
import { conflict } from './conflict.ts'
import { consent } from './consent.ts'
import { duty } from './duty.ts'
import { deadline, task } from './deadline.ts'
import { evidence } from './evidence.ts'
import { filing } from './filing.ts'
import { handover, hearing } from './hearing.ts'
import { incident } from './incident.ts'
import { measure } from './measure.ts'
import { order } from './order.ts'
import { exam, finding, sample } from './exam.ts'
import { permit } from './permit.ts'
import { person } from './person.ts'
import { plan } from './plan.ts'
import { relationship } from './relationship.ts'
import { ledgerEntry } from './ledger.ts'
import { note } from './note.ts'
import { restriction } from './restriction.ts'
import { pressure } from './pressure.ts'
import { report } from './report.ts'
import { role } from './role.ts'
import { safety } from './safety.ts'
import { publication, statement, suit } from './suit.ts'
import { timeEntry } from './time-entry.ts'
import { workCalendar } from './work-calendar.ts'

/** The schema of every record type that a person fills in field by field. */
export const recordSchemas = {
  person,
  case: caseRecord,
  role,
  suit,
  publication,
  statement,
  permit,
  norm,
  playbook,
  checklist,
  evidence,
  bundle,
  filing,
  hearing,
  handover,
  plan,
  relationship,
  conflict,
  consent,
  restriction,
  note,
  time: timeEntry,
  ledger: ledgerEntry,
  incident,
  report,
  order,
  measure,
  pressure,
  safety,
  duty,
  deadline,
  task,
  calendar: workCalendar,
  exam,
  finding,
  sample,
} as const
export type RecordEntity = keyof typeof recordSchemas

/** True for the name of such a record type. */
export function isRecordEntity(name: string): name is RecordEntity {
  return Object.hasOwn(recordSchemas, name)
}

/** By dotted path (list items are passed over), the values a field may hold; none when they are not a closed list. */
type RecordFields = ReadonlyMap<string, ReadonlySet<string>>

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType)
  return schema instanceof z.ZodArray ? unwrap(schema.def.element) : schema
}

function valuesOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : []
}

function fieldsBelow(schema: z.core.$ZodType): (readonly [string, z.core.$ZodType])[] {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodObject) return Object.entries<z.core.$ZodType>(inner.shape)
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(fieldsBelow)
  if (inner instanceof z.ZodRecord) {
    const { keyType, valueType } = inner.def
    return valuesOf(keyType).map((key) => [key, valueType] as const)
  }
  return []
}

function collect(schema: z.core.$ZodType, prefix: string, found: Map<string, Set<string>>): void {
  for (const [name, field] of fieldsBelow(schema)) {
    const path = `${prefix}${name}`
    const values = found.get(path) ?? new Set()
    for (const value of valuesOf(unwrap(field))) values.add(value)
    found.set(path, values)
    collect(field, `${path}.`, found)
  }
}

const known = new Map<RecordEntity, RecordFields>()

/** Every field of a record type, inner ones too, read off its schema. */
export function recordFields(entity: RecordEntity): RecordFields {
  const before = known.get(entity)
  if (before !== undefined) return before
  const found = new Map<string, Set<string>>()
  collect(recordSchemas[entity], '', found)
  known.set(entity, found)
  return found
}
