import { z } from 'zod'
import notesFile from '../../resources/law/incident-notes.json' with { type: 'json' }

const wording = z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() })

const note = z.strictObject({
  id: z.string(),
  /** The record type it stands beside. */
  about: z.enum(['report', 'order', 'pressure', 'duty']),
  act: z.enum(['criminal-procedure', 'criminal', 'administrative', 'domestic-violence']),
  /** `185(2)`: article and part. */
  article: z.string(),
  /** The words of the law, in Russian, of the edition named; without them the note rests on a secondary source. */
  quotation: z.string().optional(),
  text: wording,
})
export type IncidentNote = z.infer<typeof note>

const act = z.strictObject({ name: z.string(), short: wording, source: z.string(), edition: z.iso.date() })

const file = z.strictObject({
  /** True once a lawyer has signed the list off. */
  reviewed: z.boolean(),
  /** Month of the copy of the law the quotations were taken from. */
  textOf: z.string(),
  acts: z.record(note.shape.act, act),
  notes: z.array(note),
})

/** What the law says beside reports, orders, pressure and the duty to report, from `resources/law/incident-notes.json`. */
export const incidentNotes = file.parse(notesFile)
