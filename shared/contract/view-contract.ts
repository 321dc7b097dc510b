import { z } from 'zod'
import { caseKind, confidentiality } from '../model/case.ts'
import { personId } from '../model/ids.ts'
import { documentLanguage, text } from '../model/values.ts'
import { command, query } from './operation.ts'

/** What the table of cases shows and in which order. */
export const caseView = z.strictObject({
  text: z.string().max(1_000).optional(),
  filter: z
    .strictObject({
      kind: caseKind,
      stage: z.string().max(1_000),
      confidentiality,
      language: documentLanguage,
      closed: z.boolean(),
      leadLawyerId: personId,
    })
    .partial()
    .optional(),
  sort: z.string().max(100).optional(),
  descending: z.boolean().optional(),
})
export type CaseView = z.infer<typeof caseView>

/** Views that a person gave a name to; each sees only her own. */
export const viewContract = {
  'view.list': query(
    z.strictObject({}),
    z.strictObject({ views: z.array(z.strictObject({ id: z.uuid(), name: z.string(), view: caseView })) }),
  ),
  /** Keeps a view under a name; one of that name is replaced. */
  'view.save': command(z.strictObject({ name: text, view: caseView }), z.strictObject({ id: z.uuid() })),
  /** Forgets a view; one that is not there is no failure. */
  'view.delete': command(z.strictObject({ id: z.uuid() }), z.strictObject({ id: z.uuid() })),
}
