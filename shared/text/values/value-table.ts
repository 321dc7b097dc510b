import type { Wording } from '../wording.ts'

/** A name for every value of a closed list: one that is missing, or left over, does not compile. */
export type ValueTable<Value extends string> = Readonly<Record<Value, Wording>>
