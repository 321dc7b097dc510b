import { z } from 'zod'
import { annotations, date, text, textLanguage } from './values.ts'
import { personId } from './ids.ts'

/** Russian cases after the nominative. */
export const russianCases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const
export type RussianCase = (typeof russianCases)[number]

/** Kazakh cases after the nominative (атау): ілік, барыс, табыс, жатыс, шығыс, көмектес. */
export const kazakhCases = ['ilik', 'barys', 'tabys', 'zhatys', 'shyghys', 'komektes'] as const
export type KazakhCase = (typeof kazakhCases)[number]

/** Case forms of the whole name, confirmed or corrected by the lawyer. A stored form wins over a computed one. */
export const caseForms = z.strictObject({
  ru: z.partialRecord(z.enum(russianCases), text).optional(),
  kk: z.partialRecord(z.enum(kazakhCases), text).optional(),
})

export const nameParts = z.strictObject({
  surname: text.optional(),
  given: text.optional(),
  patronymic: text.optional(),
})
export type NameParts = z.infer<typeof nameParts>

export const gender = z.enum(['feminine', 'masculine'])
export type Gender = z.infer<typeof gender>

/** A template resolves `procedural` addresses and phones only; a shelter is never resolved by any field. */
export const contactPurpose = z.enum(['procedural', 'contact', 'shelter', 'work'])
export type ContactPurpose = z.infer<typeof contactPurpose>

const contact = z.strictObject({ purpose: contactPurpose, value: text, valueKk: text.optional() })

const common = {
  caseForms: caseForms.optional(),
  addresses: z.array(contact).optional(),
  phones: z.array(contact).optional(),
  emails: z.array(contact).optional(),
  language: textLanguage.optional(),
  representativeId: personId.optional(),
  /** УПК 97: data kept in a sealed envelope; templates and exports see only the pseudonym. */
  sealed: z.boolean().optional(),
  pseudonym: text.optional(),
  ...annotations,
}

/** A natural person. Names in Russian, Kazakh and Latin spelling; `name` is the Russian one. */
const naturalPerson = z.strictObject({
  kind: z.literal('natural'),
  name: nameParts,
  nameKk: nameParts.optional(),
  nameLatin: nameParts.optional(),
  gender: gender.optional(),
  birthDate: date.optional(),
  birthDateEstimated: z.boolean().optional(),
  minor: z.boolean().optional(),
  /** Checksum warns, never blocks, and never fills birth date or sex (resolution 853 of 26.08.2013). */
  iin: text.optional(),
  citizenship: text.optional(),
  /** Post or occupation as it should stand in a document, e.g. «адвокат». */
  occupation: text.optional(),
  safeContact: text.optional(),
  deceasedOn: date.optional(),
  successorId: personId.optional(),
  ...common,
})

/** A legal person, court or state body. */
const legalPerson = z.strictObject({
  kind: z.literal('legal'),
  legalName: text,
  legalNameKk: text.optional(),
  shortName: text.optional(),
  shortNameKk: text.optional(),
  bin: text.optional(),
  bank: z
    .strictObject({ account: text.optional(), bankName: text.optional(), bic: text.optional() })
    .optional(),
  head: text.optional(),
  ...common,
})

export const person = z.discriminatedUnion('kind', [naturalPerson, legalPerson])
export type Person = z.infer<typeof person>
export type NaturalPerson = z.infer<typeof naturalPerson>
export type LegalPerson = z.infer<typeof legalPerson>
