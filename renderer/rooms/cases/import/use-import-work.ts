import { useEffect } from 'react'
import {
  caseMapping,
  rowChoice,
  type CaseMapping,
  type RowChoice,
} from '../../../../shared/case-import/case-mapping.ts'
import { call, callShell } from '../../../client/call.ts'
import { useDraft } from '../../../client/drafts.ts'
import { runJob } from '../../../client/jobs.ts'
import { useText } from '../../../client/language.ts'
import { useAttempt } from '../../../ui/use-attempt.ts'
import {
  changeImport,
  nothing,
  useImport,
  withChoice,
  withPreview,
  withSheet,
  type ReadTable,
} from './import-store.ts'

type Kept = {
  readonly sha256: string
  readonly sheet: number
  readonly mapping: CaseMapping
  readonly choices: readonly RowChoice[]
}

/** What was decided of a file before a lock, when it is this file and can still be understood. */
function readKept(text: string | undefined, { sha256, sheets }: ReadTable): Omit<Kept, 'sha256'> | undefined {
  if (text === undefined) return undefined
  const kept = JSON.parse(text) as Partial<Kept>
  const mapping = caseMapping.safeParse(kept.mapping).data
  const choices = rowChoice.array().safeParse(kept.choices).data
  if (kept.sha256 !== sha256 || mapping === undefined || choices === undefined) return undefined
  return { sheet: sheets[kept.sheet ?? 0] === undefined ? 0 : (kept.sheet ?? 0), mapping, choices }
}

/** A table with the headings of the row that was chosen before a lock. */
async function byKeptRow(found: ReadTable, kept: Omit<Kept, 'sha256'> | undefined): Promise<ReadTable> {
  const headingRow = kept?.mapping.headingRow
  const sheet = kept?.sheet ?? 0
  if (headingRow === undefined || headingRow === found.sheets[sheet]?.proposed.headingRow) return found
  return withSheet(found, sheet, await call('case.describe-sheet', { table: found.table, sheet, headingRow }))
}

/** Reads, looks and writes, each shown where it was started; what was decided outlives a lock. */
export function useImportWork() {
  const text = useText('cases')
  const now = useImport()
  const attempt = useAttempt()
  const { table, sheet, mapping, choices, step } = now
  const isDeciding = table !== undefined && (step === 'columns' || step === 'rows')
  const typed = isDeciding ? JSON.stringify({ sha256: table.sha256, sheet, mapping, choices }) : undefined
  const draft = useDraft('case-import', typed)
  useEffect(() => {
    // The page began anew: the table has to be read again.
    if (table === undefined && step !== 'file' && step !== 'done') changeImport(() => nothing)
  }, [table, step])

  const read = () =>
    attempt.run(async () => {
      const { files } = await callShell('shell.pick-files', { title: text('importChooseTitle') })
      const [file] = files
      if (file === undefined) return
      const found = await runJob('case.read-table', { file: file.token }, { label: text('importReading') })
      if (found === undefined) return
      const kept = readKept(draft.restored, found)
      const table = await byKeptRow(found, kept)
      const proposed = found.sheets[0]?.proposed ?? nothing.mapping
      changeImport(() => ({
        ...nothing,
        step: 'columns',
        table,
        mapping: proposed,
        ...kept,
        isRestored: kept !== undefined,
      }))
    })

  const look = (next: CaseMapping = mapping, choice?: RowChoice) =>
    attempt.run(async () => {
      if (table === undefined) return
      const decided = choice === undefined ? [...choices] : withChoice(choices, choice)
      const question = { table: table.table, sheet, mapping: next, choices: decided }
      const preview = await runJob('case.preview-import', question, { label: text('importLooking') })
      if (preview !== undefined)
        changeImport((state) => withPreview(state, { asked: now, mapping: next, choice, preview }))
    })

  const write = async () => {
    if (table === undefined) return
    const asked = { table: table.table, sheet, mapping, choices: [...choices] }
    const done = await runJob('case.import', asked, { label: text('importWriting') })
    if (done === undefined) return
    draft.forget()
    changeImport(() => ({ ...nothing, step: 'done', done: { ...done, file: table.name } }))
  }
  return { read, look, write, attempt }
}
export type ImportWork = ReturnType<typeof useImportWork>
