import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { pathLabel } from '../../../shared/document/path-label.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { walkTree } from '../../../shared/document/walk.ts'
import type { QueryContext } from '../context.ts'
import { examTable } from '../exams/exams.ts'
import { findRecord } from '../records/record.rows.ts'
import { getRecord } from '../records/record-table.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { documentTable } from './documents.ts'
import { fillFromCase } from './fill-from-case.ts'

/** What a tree prints of each value of the case, in the order of the text; a gap prints nothing. */
function printedValues(tree: DocumentTree): Map<string, string[]> {
  const printed = new Map<string, string[]>()
  walkTree(tree, (node) => {
    if (node.type !== 'value' && node.type !== 'gap') return
    const known = printed.get(node.attrs.path) ?? []
    printed.set(node.attrs.path, node.type === 'value' ? [...known, node.text] : known)
  })
  return printed
}

/** The first printing that differs, so that a change of a name shows in the form in which it stands. */
function difference(before: readonly string[] = [], after: readonly string[] = []) {
  if (before.join('\n') === after.join('\n')) return undefined
  const length = Math.max(before.length, after.length)
  for (let place = 0; place < length; place += 1)
    if (before[place] !== after[place])
      return withoutUndefined({ before: before[place], after: after[place] })
  return undefined
}

/** What a kept document would say otherwise if it were filled now for its own day. Keeps nothing. */
export function documentChanges(
  context: QueryContext,
  input: ParsedInputOf<'document.changes'>,
): OutputOf<'document.changes'> {
  const record = getRecord(context.db, documentTable, input.id)
  const exam = findRecord(context.db, examTable, record.context.exam?.id ?? '')
  // One that was deleted since is spoken of no more.
  const examId = exam === undefined || exam.deletedAt !== undefined ? undefined : exam.id
  const now = fillFromCase(context, { ...record, on: record.filledOn, examId })
  const [before, after] = [printedValues(record.tree), printedValues(now.tree)]
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const found = difference(before.get(path), after.get(path))
    return found === undefined ? [] : [{ path, label: pathLabel(path)[record.language], ...found }]
  })
  const isOther = plainText(record.tree) !== plainText(now.tree)
  return { changes, otherText: changes.length === 0 && isOther }
}
