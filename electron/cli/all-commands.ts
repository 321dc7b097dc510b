import type { OperationName } from '../../shared/contract/contract.ts'
import type { Command } from './command.ts'
import { agendaCommands } from './commands/agenda-commands.ts'
import { bundleCommands } from './commands/bundle-commands.ts'
import { caseImportCommands } from './commands/case-import-commands.ts'
import { consentCommands } from './commands/consent-commands.ts'
import { custodyCommands } from './commands/custody-commands.ts'
import { deadlineCommands } from './commands/deadline-commands.ts'
import { documentCommands } from './commands/document-commands.ts'
import { evidenceCommands } from './commands/evidence-commands.ts'
import { filingCommands } from './commands/filing-commands.ts'
import { planCommands } from './commands/plan-commands.ts'
import { peopleCommands } from './commands/people-commands.ts'
import { moneyCommands } from './commands/money-commands.ts'
import { incidentCommands } from './commands/incident-commands.ts'
import { examCommands } from './commands/exam-commands.ts'
import { lawCommands } from './commands/law-commands.ts'
import { playbookCommands } from './commands/playbook-commands.ts'
import { recordCommands } from './commands/record-commands.ts'
import { safetyCommands } from './commands/safety-commands.ts'
import { searchCommands } from './commands/search-commands.ts'
import { suitCommands } from './commands/suit-commands.ts'
import { templateCommands } from './commands/template-commands.ts'
import { statsCommands } from './commands/stats-commands.ts'
import { timelineCommands } from './commands/timeline-commands.ts'
import { vaultCommands } from './commands/vault-commands.ts'
import { vaultSlotsCommands } from './commands/vault-slots-commands.ts'

const bundleRecords = recordCommands({
  entity: 'bundle',
  columns: ['language', 'title', 'pagesPerVolume'],
  ofCase: true,
}).filter((command) => command.path[1] !== 'create')

/** Every command, in the order of `--help`. */
export const allCommands: readonly Command[] = [
  ...vaultCommands,
  ...vaultSlotsCommands,
  ...recordCommands({ entity: 'person', columns: ['kind', 'name', 'legalName'], ofCase: false }),
  ...recordCommands({ entity: 'relationship', columns: ['kind', 'personId', 'otherId'], ofCase: false }),
  ...recordCommands({ entity: 'conflict', columns: ['decidedOn', 'decision', 'caseId'], ofCase: true }),
  ...peopleCommands,
  ...recordCommands({ entity: 'case', columns: ['kind', 'stage', 'title'], ofCase: false }),
  ...caseImportCommands,
  ...recordCommands({ entity: 'role', columns: ['role', 'personId', 'caseId'], ofCase: true }),
  ...recordCommands({ entity: 'suit', columns: ['direction', 'filedOn', 'caseId'], ofCase: true }),
  ...recordCommands({ entity: 'publication', columns: ['publishedAt', 'medium', 'title'], ofCase: true }),
  ...recordCommands({ entity: 'statement', columns: ['order', 'classification', 'quotation'], ofCase: true }),
  ...recordCommands({ entity: 'permit', columns: ['grantedOn', 'lifts', 'grantedBy'], ofCase: true }),
  ...recordCommands({ entity: 'evidence', columns: ['datedOn', 'kind', 'title'], ofCase: true }),
  ...evidenceCommands,
  ...recordCommands({ entity: 'deadline', columns: ['endsOn', 'rule', 'name', 'doneOn'], ofCase: true }),
  ...recordCommands({ entity: 'task', columns: ['dueOn', 'title', 'doneOn'], ofCase: true }),
  ...recordCommands({ entity: 'calendar', columns: ['jurisdiction', 'year', 'edition'], ofCase: false }),
  ...deadlineCommands,
  ...recordCommands({
    entity: 'consent',
    columns: ['purpose', 'givenOn', 'until', 'personId'],
    ofCase: true,
  }),
  ...consentCommands,
  ...recordCommands({ entity: 'restriction', columns: ['kind', 'since', 'source'], ofCase: true }),
  ...recordCommands({ entity: 'note', columns: ['writtenOn', 'mark', 'text'], ofCase: true }),
  ...moneyCommands,
  ...recordCommands({ entity: 'incident', columns: ['when', 'gbvType', 'place'], ofCase: true }),
  ...recordCommands({ entity: 'report', columns: ['madeAt', 'bodyId', 'refused', 'outcome'], ofCase: true }),
  ...incidentCommands,
  ...recordCommands({ entity: 'order', columns: ['issuedOn', 'kind', 'expiresOn'], ofCase: true }),
  ...recordCommands({ entity: 'measure', columns: ['startsOn', 'kind', 'endsOn'], ofCase: true }),
  ...recordCommands({ entity: 'pressure', columns: ['at', 'kind', 'what'], ofCase: true }),
  ...recordCommands({ entity: 'safety', columns: ['at', 'kind', 'nextOn'], ofCase: true }),
  ...safetyCommands,
  ...recordCommands({ entity: 'duty', columns: ['decidedAt', 'decision', 'ground'], ofCase: true }),
  ...agendaCommands,
  ...templateCommands,
  ...documentCommands,
  ...recordCommands({ entity: 'exam', columns: ['documentedOn', 'kind', 'number'], ofCase: true }),
  ...examCommands,
  ...recordCommands({ entity: 'finding', columns: ['order', 'type', 'region'], ofCase: true }),
  ...recordCommands({ entity: 'sample', columns: ['collectedAt', 'what', 'laboratory'], ofCase: true }),
  ...bundleRecords,
  ...bundleCommands,
  ...recordCommands({ entity: 'filing', columns: ['direction', 'kind', 'status', 'title'], ofCase: true }),
  ...recordCommands({ entity: 'hearing', columns: ['heldOn', 'startsAt', 'state', 'subject'], ofCase: true }),
  ...recordCommands({
    entity: 'handover',
    columns: ['handedOn', 'dueBackOn', 'returnedOn', 'what'],
    ofCase: true,
  }),
  ...recordCommands({ entity: 'plan', columns: ['plannedOn', 'stage', 'title'], ofCase: true }),
  ...suitCommands,
  ...filingCommands,
  ...planCommands,
  ...timelineCommands,
  ...lawCommands,
  ...playbookCommands,
  ...statsCommands,
  ...searchCommands,
  ...custodyCommands,
]

/**
 * What only the window needs: an address for its page, the file that is looked at, what is being typed, also of a new
 * passphrase, a bundle before it is built, the pages of a document on the screen, edits that can be taken back as one, and what
 * its own lists show.
 */
export const windowOperations: readonly OperationName[] = [
  'evidence.open-file',
  'evidence.verify-file',
  'vault.check-passphrase',
  'vault.prove',
  'bundle.plan',
  'bundle.candidates',
  'bundle.count-pages',
  'bundle.preview-page',
  'bundle.contents',
  'custody.browse',
  'custody.choices',
  'evidence.browse',
  'evidence.ids',
  'evidence.neighbours',
  'evidence.change-many',
  'evidence.file-text',
  'evidence.inspect-picture',
  'draft.save',
  'draft.list',
  'draft.remove',
  'case.overview',
  'case.stages',
  'record.choices',
  'timeline.preview',
  'stats.preview',
  'view.list',
  'view.save',
  'view.delete',
  'suit.order-statements',
  'suit.add-statements',
  'suit.preview',
  'time.preview-statement',
  'ledger.preview-report',
  'ledger.funds',
  'consent.standing',
  'suit.preview-board',
  'suit.board-choices',
  'exam.preview',
  'document.prepare-preview',
  'document.preview',
  'document.preview-stored',
  'document.contents',
  'document.changes',
  'report.preview-inaction',
  'case.list-mappings',
  'case.save-mapping',
  'case.delete-mapping',
  'calendar.in-use',
  'agenda.summary',
]

/** What the program itself calls around a command: opening, locking, and abbreviated ids. */
export const ownOperations: readonly OperationName[] = [
  'vault.open',
  'vault.lock',
  'record.resolve',
  'record.candidates',
]
