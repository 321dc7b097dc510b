import { useMemo } from 'react'
import { foldForSearch } from '../../../../shared/language/fold.ts'
import { chosenColumns } from '../../../client/chosen-columns.ts'
import { useRestoredKeys } from '../../../client/drafts.ts'
import { useStore } from '../../../client/store.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import type { Findings, StatementRecord } from '../use-suit-records.ts'
import {
  startColumns,
  statementColumns,
  statementTableName,
  type StatementColumn,
} from './statement-columns.ts'
import type { TableFilter } from './table-tools.tsx'

/** The columns on screen: those the person chose, else those of the language of the proceedings. */
export function useColumns(caseId: string): readonly StatementColumn[] {
  const { value } = useAnswer('case.show', { id: caseId })
  const chosen = useStore(chosenColumns)[statementTableName]
  return useMemo(() => {
    const shown = new Set(chosen ?? startColumns(value?.language ?? 'ru'))
    return statementColumns.filter(({ field }) => shown.has(field))
  }, [chosen, value?.language])
}

/** The statements that are looked for. */
export function shownRows(
  { statements, findings }: { readonly statements: readonly StatementRecord[]; readonly findings: Findings },
  { words, isLacking }: TableFilter,
): readonly StatementRecord[] {
  const wanted = foldForSearch(words)
  if (wanted === '' && !isLacking) return statements
  return statements.filter(
    (one) =>
      (!isLacking || findings.of(one.id).length > 0) &&
      foldForSearch([one.quotation, one.argument, one.argumentKk].join(' ')).includes(wanted),
  )
}

const draftKey = /^record\/(?<id>[^/]+)\//u

/** Records that have a text from before the lock. */
export function useDrafted(): ReadonlySet<string> {
  const keys = useRestoredKeys()
  return useMemo(() => new Set(keys.flatMap((key) => draftKey.exec(key)?.groups?.['id'] ?? [])), [keys])
}
