import type { z } from 'zod'
import type { FailureCode } from '../failures/codes.ts'
import type { FailureDetails } from '../failures/failure.ts'
import { bundleContract, bundleOperations } from './bundle-contract.ts'
import {
  caseOperations,
  permitOperations,
  personOperations,
  publicationOperations,
  roleOperations,
  statementOperations,
  suitOperations,
} from './case-contract.ts'
import { consentOperations, noteOperations, restrictionOperations } from './consent-contract.ts'
import { custodyContract, searchContract } from './custody-contract.ts'
import {
  calendarOperations,
  deadlineContract,
  deadlineOperations,
  taskOperations,
} from './deadline-contract.ts'
import { documentContract } from './document-contract.ts'
import { draftContract } from './draft-contract.ts'
import { filingContract, filingOperations, handoverOperations, hearingOperations } from './filing-contract.ts'
import { conflictOperations, peopleContract, relationshipOperations } from './people-contract.ts'
import { overviewContract } from './overview-contract.ts'
import { planContract, planOperations } from './plan-contract.ts'
import { statsContract } from './stats-contract.ts'
import { timelineContract } from './timeline-contract.ts'
import { viewContract } from './view-contract.ts'
import { evidenceJobs, evidenceOperations } from './evidence-contract.ts'
import { importContract } from './import-contract.ts'
import { ledgerOperations, timeOperations } from './money-contract.ts'
import { suitBoardContract } from './suit-board-contract.ts'
import { lawContract, normOperations } from './law-contract.ts'
import { checklistOperations, playbookContract, playbookOperations } from './playbook-contract.ts'
import { suitContract } from './suit-contract.ts'
import { examOperations, findingOperations, sampleOperations } from './exam-contract.ts'
import { evidenceListContract } from './evidence-list-contract.ts'
import {
  inactionContract,
  incidentOperations,
  measureOperations,
  orderOperations,
  pressureOperations,
  reportOperations,
} from './incident-contract.ts'
import { dutyOperations, safetyContract, safetyOperations } from './safety-contract.ts'
import { vaultContract } from './vault-contract.ts'

/** Puts a record type's operations under its name: `person.create`, … */
function named<Name extends string, Operations extends Record<string, unknown>>(
  name: Name,
  operations: Operations,
) {
  return Object.fromEntries(
    Object.entries(operations).map(([verb, operation]) => [`${name}.${verb}`, operation]),
  ) as { [Verb in keyof Operations & string as `${Name}.${Verb}`]: Operations[Verb] }
}

/** Everything the backend answers, from which both ends infer their types. */
export const contract = {
  ...vaultContract,
  ...named('person', personOperations),
  ...named('relationship', relationshipOperations),
  ...named('conflict', conflictOperations),
  ...peopleContract,
  ...named('case', caseOperations),
  ...named('role', roleOperations),
  ...named('suit', suitOperations),
  ...named('publication', publicationOperations),
  ...named('statement', statementOperations),
  ...suitContract,
  ...suitBoardContract,
  ...named('permit', permitOperations),
  ...named('consent', consentOperations),
  ...named('restriction', restrictionOperations),
  ...named('note', noteOperations),
  ...named('time', timeOperations),
  ...named('ledger', ledgerOperations),
  ...named('evidence', evidenceOperations),
  ...evidenceJobs,
  ...evidenceListContract,
  ...documentContract,
  ...named('exam', examOperations),
  ...named('finding', findingOperations),
  ...named('sample', sampleOperations),
  ...named('bundle', bundleOperations),
  ...bundleContract,
  ...named('incident', incidentOperations),
  ...named('report', reportOperations),
  ...named('order', orderOperations),
  ...named('measure', measureOperations),
  ...named('pressure', pressureOperations),
  ...inactionContract,
  ...named('safety', safetyOperations),
  ...named('duty', dutyOperations),
  ...safetyContract,
  ...custodyContract,
  ...named('norm', normOperations),
  ...lawContract,
  ...named('playbook', playbookOperations),
  ...named('checklist', checklistOperations),
  ...playbookContract,
  ...searchContract,
  ...draftContract,
  ...overviewContract,
  ...viewContract,
  ...named('filing', filingOperations),
  ...named('hearing', hearingOperations),
  ...named('handover', handoverOperations),
  ...filingContract,
  ...named('plan', planOperations),
  ...planContract,
  ...timelineContract,
  ...named('deadline', deadlineOperations),
  ...named('task', taskOperations),
  ...named('calendar', calendarOperations),
  ...deadlineContract,
  ...statsContract,
  ...importContract,
}

export type Contract = typeof contract
export type OperationName = keyof Contract
/** What a caller gives. */
export type InputOf<Name extends OperationName> = z.input<Contract[Name]['input']>
/** What a handler gets: parsed, with defaults. */
export type ParsedInputOf<Name extends OperationName> = z.output<Contract[Name]['input']>
export type OutputOf<Name extends OperationName> = z.output<Contract[Name]['output']>
export type NamesOfKind<Kind extends string> = {
  [Name in OperationName]: Contract[Name]['kind'] extends Kind ? Name : never
}[OperationName]

/** The only shape that crosses the wire. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: { readonly code: FailureCode; readonly details: FailureDetails } }

/** How far a job is. `stage` is a word of the contract, not of a language. */
export type Progress = { readonly stage: string; readonly done: number; readonly total: number }
