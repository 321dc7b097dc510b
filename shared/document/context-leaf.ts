import { z } from 'zod'
import { caseForms, gender, nameParts } from '../model/person.ts'
import type { Wording } from '../text/wording.ts'

/** How a leaf is formatted and which filters take it. */
export type ValueType =
  'text' | 'name' | 'date' | 'moment' | 'money' | 'number' | 'boolean' | 'code' | 'exhibits'

export type FieldInfo = {
  readonly valueType: ValueType
  readonly label: Wording
  /** Record field to fill in, e.g. `person.iin`, `case.courtNumber`. */
  readonly enteredIn: string
}

/** Registry the typed paths are read from. */
export const fieldInfo = z.registry<FieldInfo>()

/** Lists that a template may not silently print nothing for: an empty one is a missing value. */
export const expectedLists = z.registry<Omit<FieldInfo, 'valueType'>>()

/** A value a template may print: how it is formatted, where it is entered and what it is called. */
export function leaf<S extends z.ZodType>(
  schema: S,
  valueType: ValueType,
  about: readonly [string, Wording],
) {
  const optional = schema.optional()
  fieldInfo.add(optional, { valueType, enteredIn: about[0], label: about[1] })
  return optional
}

/** A list that is a missing value while it is empty. */
export function expectedList<S extends z.ZodType>(item: S, enteredIn: string, label: Wording) {
  const list = z.array(item).optional()
  expectedLists.add(list, { enteredIn, label })
  return list
}

/** Id of the record behind a view, so that a missing value leads to it. No path names it. */
export const recordId = z.string().optional()
/** A text as it is stored. */
export function text() {
  return z.string()
}
/** A label in three languages. */
export function words(ru: string, kk: string, en: string): Wording {
  return { ru, kk, en }
}

/** A name that can be declined: parts for a natural person, `full`/`short` for a legal one or a pseudonym. */
export const nameValue = z.strictObject({
  kind: z.enum(['natural', 'legal', 'pseudonym']),
  ru: nameParts.optional(),
  kk: nameParts.optional(),
  full: z.string().optional(),
  fullKk: z.string().optional(),
  short: z.string().optional(),
  shortKk: z.string().optional(),
  gender: gender.optional(),
  caseForms: caseForms.optional(),
})
export type NameValue = z.infer<typeof nameValue>

const exhibitTitle = z.string()
fieldInfo.add(exhibitTitle, {
  valueType: 'text',
  enteredIn: 'evidence.title',
  label: words('название доказательства', 'дәлелдеменің атауы', 'title of the exhibit'),
})

/** A mention of an exhibit: evidence id and title in the document's language, with its date and form if known. */
export const exhibitValue = z.strictObject({
  evidenceId: z.string(),
  title: exhibitTitle,
  'dated-on': leaf(z.string(), 'date', [
    'evidence.datedOn',
    words('дата доказательства', 'дәлелдеменің күні', 'date of the exhibit'),
  ]),
  form: leaf(z.enum(['original', 'copy', 'notarised-copy', 'e-document']), 'code', [
    'evidence.form',
    words('подлинник или копия', 'түпнұсқа немесе көшірме', 'original or copy'),
  ]),
})
export type ExhibitValue = z.infer<typeof exhibitValue>

/** Money in tiyn. */
export const moneyValue = z.strictObject({ tiyn: z.int() })
export type MoneyValue = z.infer<typeof moneyValue>
