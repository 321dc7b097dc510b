import { z } from 'zod'
import { annotations, date, longText, text, textLanguage } from './values.ts'

/**
 * The foundation's own keeping of an article: an edition that the program does not ship, or only a note that someone has checked
 * what it ships. An edition nobody holds is never put together from footnotes.
 */
export const norm = z
  .strictObject({
    /** The code or law, as lawyers write it: «УК», «Закон о профилактике бытового насилия». */
    act: text,
    article: text,
    paragraph: text.optional(),
    title: text.optional(),
    /** The words of the law in this edition; without them the record only tells of a check. */
    excerpt: longText.optional(),
    language: textLanguage.optional(),
    editionFrom: date.optional(),
    /** The last day of the edition. */
    editionTo: date.optional(),
    source: text.optional(),
    checkedOn: date.optional(),
    checkedBy: text.optional(),
    /** After how many months the check is old. */
    recheckMonths: z.int().min(1).max(120).optional(),
    ...annotations,
  })
  .refine(
    ({ editionFrom, editionTo }) =>
      editionFrom === undefined || editionTo === undefined || editionFrom <= editionTo,
    {
      path: ['editionTo'],
      params: { issue: 'edition-ends-first' },
      error: 'an edition ends on or after the day it begins',
    },
  )
export type Norm = z.infer<typeof norm>

/** Months after which a check is old when the record names none. */
export const usualRecheckMonths = 6
