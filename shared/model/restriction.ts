import { z } from 'zod'
import { aboutRecord } from './about-record.ts'
import { caseId } from './ids.ts'
import { recipient, type Recipient } from './recipient.ts'
import { annotations, date, text } from './values.ts'

export const restrictionKind = z.enum([
  'pretrial-secrecy',
  'closed-hearing',
  'minor-data',
  'medical-secrecy',
  'advocate-secret',
])
export type RestrictionKind = z.infer<typeof restrictionKind>

/** What keeps a case or one of its records inside, and where that is written. */
export const restriction = z
  .strictObject({
    caseId,
    kind: restrictionKind,
    about: aboutRecord.optional(),
    /** The ruling, signed undertaking, article or request it rests on. */
    source: text,
    since: date.optional(),
    until: date.optional(),
    /** Whom it keeps out, when that is not what its kind says. */
    closedTo: z.array(recipient).min(1).optional(),
    ...annotations,
  })
  .refine(({ since, until }) => since === undefined || until === undefined || until >= since, {
    path: ['until'],
    params: { issue: 'until-before-start' },
    error: 'it ends before it begins',
  })
export type Restriction = z.infer<typeof restriction>

const everyone: readonly Recipient[] = recipient.options
const without = (...open: readonly Recipient[]) => everyone.filter((one) => !open.includes(one))

const closedByKind: Readonly<Record<RestrictionKind, readonly Recipient[]>> = {
  // УПК 201; own motions and complaints pass it (201(3)(1)).
  'pretrial-secrecy': everyone,
  'closed-hearing': without('court', 'prosecutor', 'party'),
  'minor-data': everyone,
  'medical-secrecy': without('court', 'prosecutor', 'expert'),
  'advocate-secret': everyone,
}

/** Whom a restriction keeps out: as it says itself, else as its kind is understood. */
export function closedTo(fields: Pick<Restriction, 'kind' | 'closedTo'>): readonly Recipient[] {
  return fields.closedTo ?? closedByKind[fields.kind]
}
