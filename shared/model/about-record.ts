import { z } from 'zod'

/** Records that a note or a restriction may be about; without one it is about the whole case. */
export const aboutEntity = z.enum([
  'person',
  'evidence',
  'document',
  'statement',
  'publication',
  'suit',
  'bundle',
  'incident',
  'report',
  'order',
  'measure',
  'pressure',
  'safety',
  'duty',
  'exam',
  'finding',
  'sample',
  'filing',
  'hearing',
  'plan',
])
export type AboutEntity = z.infer<typeof aboutEntity>

/** One record by its type and id. */
export const aboutRecord = z.strictObject({ entity: aboutEntity, id: z.uuid() })
export type AboutRecord = z.infer<typeof aboutRecord>
