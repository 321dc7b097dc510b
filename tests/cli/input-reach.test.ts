import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contract, type OperationName } from '../../shared/contract/contract.ts'
import { allCommands, windowOperations } from '../../electron/cli/all-commands.ts'
import { commonFlags } from '../../electron/cli/flag.ts'

/** By operation, where each key of its input comes from: `--flag`, a WORD, or the program itself (`*`). */
const reach: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'case.read-table': { file: '--file' },
  'case.describe-sheet': { table: '*', sheet: '--sheet', headingRow: '--mapping' },
  'case.preview-import': { table: '*', sheet: '--sheet', mapping: '--mapping', choices: '--choices' },
  'case.import': { table: '*', sheet: '--sheet', mapping: '--mapping', choices: '--choices' },
  'case.undo-import': { id: 'ID', reason: '--reason' },
  'case.list-imports': {},
  'vault.export-contents': {},
  'vault.export': { folder: 'DIR', reason: '--reason', language: '--lang' },
  'vault.create': { folder: '--vault', person: '--person', passphrase: '--passphrase-file' },
  'vault.open': { folder: '*', passphrase: '*', recoveryKey: '*' },
  'vault.lock': {},
  'vault.describe': { folder: '--vault' },
  'vault.info': {},
  'vault.check': { quick: '--quick' },
  'vault.repair': {},
  'vault.passphrase': { current: '--passphrase-file', next: '--new-passphrase-file' },
  'vault.suggest-passphrase': { language: '--language', words: '--words' },
  'vault.slots.list': {},
  'vault.slots.add': {
    kind: '--kind',
    label: '--label',
    person: '--person',
    passphrase: '--new-passphrase-file',
    recipient: '--recipient',
  },
  'vault.slots.remove': { slotId: 'SLOT' },
  'vault.rotate': {},
  'vault.backup': { folder: 'DIR' },
  'vault.restore': {
    from: 'DIR',
    to: '--vault',
    passphrase: '--passphrase-file',
    recoveryKey: '--recovery-key-file',
  },
  'evidence.add': {
    caseId: '--case',
    files: 'FILE',
    kind: '--kind',
    title: '--title',
    defaults: '--defaults-file',
    keepDuplicates: '--keep-duplicates',
  },
  'evidence.export': {
    id: 'ID',
    folder: '--out',
    recipient: '--recipient',
    recipientName: '--to',
    shows: '--shows',
  },
  'evidence.verify': { caseId: '--case' },
  'evidence.destroy': { id: 'ID', reason: '--reason' },
  'report.inaction': { caseId: '--case', suspectId: '--suspect', recipient: '--recipient' },
  'report.export-inaction': {
    caseId: '--case',
    suspectId: '--suspect',
    language: '--language',
    recipient: '--recipient',
    file: '--out',
    replace: '--replace',
  },
  'report.across': { suspectId: '--suspect' },
  'safety.due': { caseId: '--case', from: '--from', until: '--until', limit: '--limit' },
  'template.list': { language: '--language' },
  'template.show': { name: 'NAME', language: '--language' },
  'document.fill': {
    caseId: '--case',
    template: '--template',
    language: '--language',
    on: '--on',
    examId: '--exam',
  },
  'document.check': { id: 'ID' },
  'document.list': {
    text: '--text',
    sort: '--sort',
    descending: '--descending',
    offset: '--offset',
    limit: '--limit',
    caseId: '--case',
  },
  'document.show': { id: 'ID' },
  'document.sign-off': { id: 'ID', reason: '--reason' },
  'document.delete': { id: 'ID', reason: '--reason' },
  'document.export': {
    id: 'ID',
    file: '--out',
    format: '--out',
    replace: '--replace',
    recipient: '--recipient',
    recipientName: '--to',
    shows: '--shows',
    build: '--build',
  },
  'bundle.create-all': {
    caseId: '--case',
    title: '--title',
    language: '--language',
    documentId: '--document',
  },
  'bundle.check': { id: 'ID', language: '--lang' },
  'bundle.build': {
    id: 'ID',
    file: '--out',
    rebuild: '--rebuild',
    replace: '--replace',
    recipient: '--recipient',
  },
  'bundle.builds': { id: 'ID' },
  'stats.show': { fromYear: '--from', untilYear: '--until', kind: '--kind', exact: '--exact' },
  'stats.export': {
    format: '--format',
    fromYear: '--from',
    untilYear: '--until',
    kind: '--kind',
    language: '--language',
    file: '--out',
    replace: '--replace',
    recipient: '--recipient',
  },
  'consent.check': { id: 'ID' },
  'time.sums': { caseId: '--case' },
  'time.statement': {
    caseId: '--case',
    language: '--language',
    recipient: '--recipient',
    file: '--out',
    replace: '--replace',
  },
  'ledger.sums': { by: '--by', bounds: '--from', limit: '--limit' },
  'ledger.report': {
    from: '--from',
    until: '--until',
    fund: '--fund',
    unit: '--unit',
    language: '--language',
    format: '--out',
    file: '--out',
    replace: '--replace',
  },
  'timeline.show': { caseId: '--case', lanes: '--lane', from: '--from', until: '--until' },
  'timeline.export': {
    caseId: '--case',
    format: '--format',
    lanes: '--lane',
    from: '--from',
    until: '--until',
    file: '--out',
    language: '--language',
    replace: '--replace',
    recipient: '--recipient',
  },
  'deadline.start': {
    caseId: '--case',
    trigger: '--trigger',
    on: '--from',
    at: '--from',
    rules: '--rule',
    filingId: '--filing',
    responsibleId: '--responsible',
  },
  'agenda.list': {
    from: '--from',
    until: '--until',
    caseId: '--case',
    lawyerId: '--lawyer',
    kinds: '--kind',
    done: '--done',
  },
  'agenda.export': {
    from: '--from',
    until: '--until',
    caseId: '--case',
    lawyerId: '--lawyer',
    kinds: '--kind',
    language: '--language',
    out: '--out',
    replace: '--replace',
  },
  'conflict.check': { caseId: '--case', people: '--ours', lawyerIds: '--lawyer' },
  'person.browse': {
    text: '--text',
    sort: '--sort',
    descending: '--descending',
    filter: '--role',
    offset: '--offset',
    limit: '--limit',
  },
  'person.duplicates': { id: 'ID', offset: '--offset', limit: '--limit' },
  'person.merge': {
    id: 'ID',
    version: '*',
    loserId: 'OTHER',
    loserVersion: '*',
    changes: '--file',
    reason: '--reason',
  },
  'person.merges': { id: 'ID' },
  'person.unmerge': { loserId: 'ID' },
  'exam.hours': { id: 'ID' },
  'exam.export': {
    id: 'ID',
    language: '--language',
    recipient: '--recipient',
    file: '--out',
    replace: '--replace',
  },
  'filing.copies': { id: 'ID' },
  'filing.move': {
    id: 'ID',
    version: '--version',
    status: '--status',
    on: '--on',
    why: '--why',
    evidenceId: '--evidence',
    number: '--number',
  },
  'filing.terms': { id: 'ID', on: '--from', language: '*' },
  // A hearing that is being typed is in the window only.
  'hearing.collisions': { caseId: '--case', from: '--from', until: '--until', typed: '*' },
  'ledger.reverse': { id: 'ID', version: '--version', reason: '--reason', on: '--on' },
  'plan.publish': { id: 'ID', version: '--version', publicationId: '--publication', publication: '--file' },
  'plan.sign': { id: 'ID', version: '--version', remark: '--remark' },
  'plan.state': { id: 'ID' },
  'suit.check': { id: 'ID' },
  'suit.board': {
    text: '--text',
    sort: '--sort',
    descending: '--descending',
    filter: '--direction',
    offset: '--offset',
    limit: '--limit',
  },
  'suit.export-board': {
    text: '--text',
    sort: '--sort',
    descending: '--descending',
    filter: '--direction',
    language: '--language',
    recipient: '--recipient',
    file: '--out',
    replace: '--replace',
  },
  'search.find': { text: 'TEXT', caseId: '--case', limit: '--limit' },
  'record.resolve': { entity: '*', id: '*' },
  'record.candidates': { entity: '*', id: '*' },
  'law.list': { act: '--act', text: 'TEXT' },
  'law.due': {},
  'law.show': { article: 'ARTICLE', on: '--on' },
  'playbook.shipped': { key: 'KEY' },
  'playbook.adopt': { key: 'KEY' },
  'playbook.start': { caseId: '--case', key: 'KEY', playbookId: 'KEY', since: '--since' },
  'checklist.tick': {
    id: 'ID',
    version: '--version',
    step: 'STEP',
    state: '--state',
    on: '--on',
    reason: '--reason',
    note: '--note',
  },
  'custody.list': { subject: '--subject', from: '--from', limit: '--limit', open: '--open' },
  'custody.verify': { heads: '--head' },
  'custody.erase': { sequence: 'SEQ', reason: '--reason' },
}

const recordVerbs = {
  update: { id: 'ID', version: '--version', changes: '--file' },
  list: {
    text: '--text',
    sort: '--sort',
    descending: '--descending',
    offset: '--offset',
    limit: '--limit',
    filter: '--filter',
  },
  show: { id: 'ID' },
  delete: { id: 'ID', version: '--version', reason: '--reason' },
  restore: { id: 'ID' },
}

function reachOf(name: OperationName): Readonly<Record<string, string>> | undefined {
  return reach[name] ?? recordVerbs[(name.split('.')[1] ?? '') as keyof typeof recordVerbs]
}

/** A whole record is read from JSON: its fields need no flags. */
const isWholeRecord = (name: string) => name.endsWith('.create') && name !== 'vault.create'

describe('every key of every input', () => {
  const names = (Object.keys(contract) as OperationName[]).filter(
    (name) => !isWholeRecord(name) && !windowOperations.includes(name),
  )

  test.each(names)('of %s has its place on the command line', (name) => {
    const input = contract[name].input
    const keys = input instanceof z.ZodObject ? Object.keys(input.shape) : []
    const places = reachOf(name)
    expect(keys.sort()).toEqual(Object.keys(places ?? {}).sort())
    const commands = allCommands.filter((command) => command.operations.includes(name))
    for (const place of Object.values(places ?? {}).filter((one) => one !== '*')) {
      const flag = place.startsWith('--') ? place.slice(2) : undefined
      const offered = commands.some((command) =>
        flag === undefined
          ? (command.words ?? []).some((word) => word.name === place)
          : Object.hasOwn({ ...commonFlags, ...command.flags }, flag),
      )
      expect([place, offered]).toEqual([place, true])
    }
  })
})
