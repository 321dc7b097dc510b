/** Where the id of a record may stand: anywhere below `at` in the JSON of a table's records, or in a plain column. */
export type Reference =
  | { readonly name: string; readonly table: string; readonly at: string }
  | { readonly name: string; readonly table: string; readonly column: string }

/** Tables that are not called as their entity is: the word means something to SQL. */
const tableNames: Readonly<Record<string, string>> = { case: 'case_record', order: 'protective_order' }

function inRecords(...names: readonly string[]): Reference[] {
  return names.map((name) => ({ name, table: tableNames[name] ?? name, at: '$' }))
}

/** What happened, who was told, what protects and who decided: all of it names people, evidence and its case. */
const ofIncidents = ['incident', 'report', 'order', 'measure', 'pressure', 'safety', 'duty'] as const

/**
 * Who may point at a record of an entity, for each that others need: such a record is not deleted. A document points only
 * by what its tree mentions; that its case once had an exhibit says nothing.
 */
export const references: Readonly<Record<string, readonly Reference[]>> = {
  person: [
    ...inRecords('role', 'case', 'person', 'publication', 'statement', 'evidence', 'permit'),
    ...inRecords('suit', 'filing', 'hearing', 'handover', 'plan', 'deadline', 'task'),
    ...inRecords('relationship', 'conflict'),
    ...inRecords('consent', 'restriction', 'note', 'time', 'ledger'),
    ...inRecords(...ofIncidents),
    ...inRecords('exam'),
    { name: 'slot', table: 'slot', column: 'person_id' },
  ],
  case: [
    ...inRecords(
      'case',
      'role',
      'suit',
      'publication',
      'statement',
      'permit',
      'evidence',
      'document',
      'bundle',
      'checklist',
    ),
    ...inRecords('filing', 'hearing', 'handover', 'plan', 'conflict', 'deadline', 'task'),
    ...inRecords(...ofIncidents),
    ...inRecords('consent', 'restriction', 'note', 'time', 'ledger'),
    ...inRecords('exam', 'finding', 'sample'),
  ],
  exam: inRecords('finding', 'sample', 'restriction', 'note'),
  finding: inRecords('restriction', 'note'),
  sample: inRecords('restriction', 'note'),
  hearing: inRecords('restriction', 'note'),
  plan: inRecords('restriction', 'note'),
  playbook: inRecords('checklist'),
  suit: inRecords('publication', 'statement', 'filing', 'hearing', 'plan', 'restriction', 'note'),
  publication: inRecords('statement', 'plan', 'restriction', 'note', 'pressure'),
  incident: inRecords('report', 'exam', 'sample', 'restriction', 'note'),
  report: inRecords('order', 'pressure', 'duty', 'restriction', 'note'),
  order: inRecords('restriction', 'note'),
  measure: inRecords('restriction', 'note'),
  pressure: inRecords('restriction', 'note'),
  safety: inRecords('restriction', 'note'),
  duty: inRecords('restriction', 'note'),
  statement: inRecords('restriction', 'note'),
  bundle: inRecords('restriction', 'note'),
  filing: inRecords('filing', 'deadline', 'restriction', 'note'),
  document: inRecords('filing', 'restriction', 'note', 'deadline'),
  evidence: [
    ...inRecords('permit', 'publication', 'statement', 'bundle', 'filing', 'hearing', 'handover', 'plan'),
    ...inRecords('conflict'),
    ...inRecords('consent', 'restriction', 'note', 'time', 'ledger'),
    ...inRecords(...ofIncidents),
    ...inRecords('exam', 'finding', 'sample'),
    { name: 'document', table: 'document', at: '$.tree' },
  ],
}
