import { z } from 'zod'

export const caseSections = [
  'overview',
  'checklists',
  'timeline',
  'people',
  'incidents',
  'exams',
  'safety',
  'suit',
  'deadlines',
  'filings',
  'evidence',
  'documents',
  'bundles',
  'consents',
  'money',
  'custody',
] as const
export type CaseSection = (typeof caseSections)[number]

export const casePlaceSchema = z
  .strictObject({
    at: z.literal('case'),
    caseId: z.uuid(),
    section: z.enum(caseSections),
    record: z.string().exactOptional(),
    field: z.string().exactOptional(),
  })
  .readonly()

/** Every place there is: what is missing here is no place, and what is here is found again after a lock. */
export const placeSchema = z.discriminatedUnion('at', [
  z
    .strictObject({
      at: z.literal('cases'),
      /** A list of another program that is being brought in. */
      view: z.literal('import').exactOptional(),
    })
    .readonly(),
  z
    .strictObject({
      at: z.literal('people'),
      record: z.string().exactOptional(),
      field: z.string().exactOptional(),
    })
    .readonly(),
  z.strictObject({ at: z.literal('deadlines'), view: z.string().exactOptional() }).readonly(),
  z.strictObject({ at: z.literal('suits') }).readonly(),
  z
    .strictObject({
      at: z.literal('law'),
      view: z.string().exactOptional(),
      /** An article as it is written down, or the id of a norm, a playbook or a rule. */
      record: z.string().exactOptional(),
      /** The day on which the law is asked about. */
      on: z.string().exactOptional(),
    })
    .readonly(),
  z.strictObject({ at: z.literal('numbers') }).readonly(),
  z
    .strictObject({
      at: z.literal('money'),
      view: z.string().exactOptional(),
      record: z.string().exactOptional(),
    })
    .readonly(),
  z.strictObject({ at: z.literal('settings'), section: z.string().exactOptional() }).readonly(),
  casePlaceSchema,
])

/** Where a person is. `record` opens one record there, `field` puts the focus on its field: a gap's link leads that far. */
export type Place = z.infer<typeof placeSchema>
export type CasePlace = z.infer<typeof casePlaceSchema>
