import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts'

/** A call that must succeed: its value, or an error. */
export type Ask = <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
