import { z } from 'zod'

/** What recomputing the custody log may find. */
export const custodyProblemCode = z.enum([
  /** An entry before this one is missing. */
  'gap',
  /** Its previousHash is not the hash of the entry before it. */
  'broken-chain',
  /** Its fields do not give its hash. */
  'changed-entry',
  /** Its details and salt do not give its commitment. */
  'changed-details',
  /** Details of an entry that is not there. */
  'unknown-details',
  /** A printed head names another hash, or the log is shorter. */
  'other-head',
])
export type CustodyProblemCode = z.infer<typeof custodyProblemCode>
