import { Button, SegmentedControl, Text } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { RowChoice } from '../../../../shared/case-import/case-mapping.ts'
import type { PlannedRow } from '../../../../shared/case-import/planned-row.ts'
import { useText } from '../../../client/language.ts'
import { AskFirst } from '../../../ui/ask-first.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { VirtualTable } from '../../../ui/virtual-table.tsx'
import classes from './import.module.css'
import { changeImport, useImport, withChoice, type Preview } from './import-store.ts'
import { countTaken, shownRows, takenRows, type RowFilter } from './preview-counts.ts'
import { useRowColumns } from './row-columns.tsx'
import { RowDetail } from './row-detail.tsx'
import { SettleTable } from './settle-table.tsx'
import type { ImportWork } from './use-import-work.ts'

const filters = ['all', 'look', 'stops', 'out'] as const
const order = { sort: 'row', descending: false }

/** The third step: every row as the records it would become, and what is to be decided of it. */
export function PreviewRows({ work }: { readonly work: ImportWork }) {
  const { preview, choices } = useImport()
  return preview === undefined ? null : <Rows preview={preview} choices={choices} work={work} />
}

type RowsProps = {
  readonly preview: Preview
  readonly choices: readonly RowChoice[]
  readonly work: ImportWork
}

function Rows({ preview, choices, work }: RowsProps) {
  const text = useText('cases')
  const [filter, setFilter] = useState<RowFilter>('all')
  const [openRow, setOpenRow] = useState<number>()
  const taken = useMemo(() => takenRows(preview.rows, choices), [preview, choices])
  const rows = useMemo(() => shownRows(preview.rows, taken, filter), [preview, taken, filter])
  const counts = useMemo(() => countTaken(preview.rows, taken), [preview, taken])
  const stopped = preview.rows.filter(({ row, stops }) => stops && !isLeftOut(choices, row))
  const columns = useRowColumns(taken)
  const items = useMemo(() => rows.map((row) => ({ ...row, id: String(row.row) })), [rows])
  const at = useCallback((index: number) => items[index], [items])
  const show = useCallback(() => undefined, [])
  const open = preview.rows.find(({ row }) => row === openRow)
  const choose = (choice: RowChoice) =>
    changeImport((now) => ({ ...now, choices: withChoice(now.choices, choice) }))
  const skipStopped = () =>
    changeImport((now) => ({
      ...now,
      choices: stopped.reduce((kept, { row }) => withChoice(kept, { row, take: false }), [...now.choices]),
    }))
  return (
    <>
      <MissingColumns missing={preview.missing} />
      <SettleTable preview={preview} work={work} />
      <div className={classes['filter']}>
        <SegmentedControl
          aria-label={text('importShow')}
          size="xs"
          value={filter}
          onChange={(next) => setFilter(filters.find((name) => name === next) ?? 'all')}
          data={filters.map((name) => ({
            value: name,
            label: `${text(`importShow-${name}`)} ${String(shownRows(preview.rows, taken, name).length)}`,
          }))}
        />
        <Text size="sm" role="status">
          {text('importCounts', counts)}
        </Text>
      </div>
      <div className={classes['rows']}>
        <div className={classes['table']}>
          {items.length === 0 ? (
            <EmptyState title={text('importShowNone')} hint={text('importShowNoneHint')} />
          ) : (
            <VirtualTable
              label={text('importTable')}
              columns={columns}
              list={{ total: items.length, at, show, isOld: false, failure: undefined }}
              order={order}
              onOrder={() => undefined}
              onOpen={(item) => setOpenRow(item.row)}
              openId={openRow === undefined ? undefined : String(openRow)}
              isFocused
            />
          )}
        </div>
        <div className={classes['detail']} tabIndex={0} role="region" aria-label={text('importChosen')}>
          {open === undefined ? (
            <Text size="sm">{text('importRowPick')}</Text>
          ) : (
            <RowDetail
              row={open}
              isTaken={taken.get(open.row) === true}
              choices={choices}
              isBusy={work.attempt.isRunning}
              onTake={(take) => choose({ row: open.row, take })}
              onWho={(person, use) => {
                void work.look(undefined, { row: open.row, people: [{ person, use }] })
              }}
            />
          )}
        </div>
      </div>
      <Foot stopped={stopped} cases={counts.cases} work={work} onSkip={skipStopped} />
    </>
  )
}

/** Columns that mean something and that the row of headings does not have: nothing of them is read. */
function MissingColumns({ missing }: Pick<Preview, 'missing'>) {
  const text = useText('cases')
  if (missing.length === 0) return null
  const headings = [...new Set(missing.map(({ heading }) => heading))].join(', ')
  return (
    <div role="alert" className={classes['settle']}>
      <Text size="sm">{text('importMissing', { headings })}</Text>
      <Text size="sm">{text('importMissingHint')}</Text>
    </div>
  )
}

function isLeftOut(choices: readonly RowChoice[], row: number): boolean {
  return choices.find((choice) => choice.row === row)?.take === false
}

type FootProps = {
  readonly stopped: readonly PlannedRow[]
  readonly cases: number
  readonly work: ImportWork
  readonly onSkip: () => void
}

/** Back to the columns, or on into the vault once every row is settled. */
function Foot({ stopped, cases, work, onSkip }: FootProps) {
  const text = useText('cases')
  const [isAsking, setAsking] = useState(false)
  return (
    <div className={classes['foot']}>
      <Button
        variant="default"
        disabled={work.attempt.isRunning}
        onClick={() => changeImport((now) => ({ ...now, step: 'columns' }))}
      >
        {text('importToColumns')}
      </Button>
      <span className={classes['grow']} />
      {stopped.length === 0 ? null : (
        <Button variant="default" onClick={onSkip}>
          {text('importSkipStopped', { count: stopped.length })}
        </Button>
      )}
      <Button
        disabled={stopped.length > 0 || cases === 0}
        loading={work.attempt.isRunning}
        onClick={() => setAsking(true)}
      >
        {text('importWrite', { count: cases })}
      </Button>
      <AskFirst
        title={text('importConfirmTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={work.write}
        confirmLabel={text('importConfirmDo')}
      >
        <Text size="sm">{text('importConfirm')}</Text>
        <Text size="sm">{text('importRemains')}</Text>
      </AskFirst>
    </div>
  )
}
