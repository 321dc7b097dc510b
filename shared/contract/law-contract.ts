import { z } from 'zod'
import { editionStatuses } from '../law/edition-on.ts'
import { actId, normFile, shippedArticle } from '../law/norm-file.ts'
import { norm } from '../model/norm.ts'
import { date } from '../model/values.ts'
import { lockedJob, query } from './operation.ts'
import { recordOperations } from './record-operations.ts'

/** The foundation's own editions and checks. */
export const normOperations = recordOperations(norm, { act: z.string(), article: z.string() })

const aboutAct = normFile.omit({ articles: true })

/** The articles that ship with the program: no vault is needed to read them. */
export const lawContract = {
  /** The shipped articles without their text, code by code. `text`: words that stand in one. */
  'law.list': lockedJob(
    z.strictObject({ act: actId.optional(), text: z.string().max(1_000).optional() }),
    z.strictObject({
      acts: z.array(
        aboutAct.extend({
          articles: z.array(
            shippedArticle.omit({ text: true, notes: true, footnotes: true, changes: true }).extend({
              isHeld: z.boolean(),
              lastChangedOn: date.optional(),
            }),
          ),
        }),
      ),
    }),
  ),
  /** A shipped article, with what is said of it on a day. Fails with `law.not-shipped`. */
  'law.show': lockedJob(
    z.strictObject({ article: z.string().min(1).max(300), on: date.optional() }),
    z.strictObject({
      act: aboutAct,
      article: shippedArticle,
      paragraph: z.string().optional(),
      on: date.optional(),
      status: z.enum(editionStatuses).optional(),
    }),
  ),
  /** The norms that someone has checked, by the day on which the newest check gets old; `due`: how many are old today. */
  'law.due': query(
    z.strictObject({}),
    z.strictObject({
      today: date,
      due: z.int(),
      items: z.array(
        z.strictObject({
          id: z.string(),
          act: z.string(),
          article: z.string(),
          title: z.string().optional(),
          checkedOn: date,
          checkedBy: z.string().optional(),
          /** True for an edition of the foundation's own; else the shipped text was checked. */
          isEdition: z.boolean(),
          dueOn: date,
        }),
      ),
    }),
  ),
}
