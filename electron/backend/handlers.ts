import type { z } from 'zod'
import type {
  Contract,
  NamesOfKind,
  OperationName,
  OutputOf,
  ParsedInputOf,
} from '../../shared/contract/contract.ts'
import type { CommandContext, JobContext, LockedJobContext, QueryContext } from './context.ts'

type Output<Name extends OperationName> = z.input<Contract[Name]['output']> & OutputOf<Name>

type QueryHandlers = {
  readonly [Name in NamesOfKind<'query'>]: (context: QueryContext, input: ParsedInputOf<Name>) => Output<Name>
}
type CommandHandlers = {
  readonly [Name in NamesOfKind<'command'>]: (
    context: CommandContext,
    input: ParsedInputOf<Name>,
  ) => Output<Name>
}
type JobNames = NamesOfKind<'job'>
type LockedNames = { [Name in JobNames]: Contract[Name]['vault'] extends 'none' ? Name : never }[JobNames]

type LockedHandlers = {
  readonly [Name in LockedNames]: (
    context: LockedJobContext,
    input: ParsedInputOf<Name>,
  ) => Promise<Output<Name>>
}
type JobHandlers = {
  readonly [Name in Exclude<JobNames, LockedNames>]: (
    context: JobContext,
    input: ParsedInputOf<Name>,
  ) => Promise<Output<Name>>
}

/** A handler for each name of the contract, by kind: a missing or a surplus one does not compile. */
export type Handlers = {
  readonly query: QueryHandlers
  readonly command: CommandHandlers
  readonly job: JobHandlers
  readonly locked: LockedHandlers
}

/** The handlers one room brings: any part of each kind. */
export type RoomHandlers = { readonly [Kind in keyof Handlers]?: Partial<Handlers[Kind]> }
