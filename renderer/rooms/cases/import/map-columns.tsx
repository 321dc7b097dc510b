import { Button, Checkbox, Select, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { CaseMapping } from '../../../../shared/case-import/case-mapping.ts'
import { caseKind } from '../../../../shared/model/case.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { ColumnTable } from './column-table.tsx'
import { HeadingRow } from './heading-row.tsx'
import classes from './import.module.css'
import { changeImport, changeMapping, useImport, withOtherSheet, type ReadTable } from './import-store.ts'
import { MappingMenu } from './mapping-menu.tsx'
import { TablePeople } from './table-people.tsx'
import { useHeadings, type Headings } from './use-headings.ts'
import type { ImportWork } from './use-import-work.ts'

type MapColumnsProps = { readonly table: ReadTable; readonly work: ImportWork }

/** The second step: what each column means. The program has proposed it by the headings. */
export function MapColumns({ table, work }: MapColumnsProps) {
  const text = useText('cases')
  const { sheet, mapping } = useImport()
  const headings = useHeadings(table.table, sheet)
  const look = useLookWhenRead(work, headings)
  const shown = table.sheets[sheet]
  if (shown === undefined) return null
  return (
    <>
      <div className={classes['scroll']}>
        <TableSettings table={table} mapping={mapping} sheet={sheet} headings={headings} />
        <TablePeople people={mapping.people} />
        <ColumnTable sheet={shown} mapping={mapping} />
      </div>
      <div className={classes['foot']}>
        <Text size="sm" className={classes['grow'] ?? ''}>
          {text('importRemains')}
        </Text>
        <MappingMenu mapping={mapping} />
        <Button
          disabled={mapping.columns.length === 0 && !headings.isReading}
          loading={work.attempt.isRunning || look.isWaiting}
          onClick={look.ask}
        >
          {text('importLook')}
        </Button>
      </div>
    </>
  )
}

/** Looks at the rows, once the headings that were chosen are read. */
function useLookWhenRead({ look }: ImportWork, { isReading }: Headings) {
  const [isAsked, setAsked] = useState(false)
  const hasColumns = useImport().mapping.columns.length > 0
  const isReady = isAsked && !isReading
  useEffect(() => {
    if (!isReady) return
    setAsked(false)
    if (hasColumns) void look()
  }, [isReady, hasColumns, look])
  return { ask: () => setAsked(true), isWaiting: isAsked }
}

type TableSettingsProps = {
  readonly table: ReadTable
  readonly mapping: CaseMapping
  readonly sheet: number
  readonly headings: Headings
}

/** What holds for the whole table. */
function TableSettings({ table, mapping, sheet, headings }: TableSettingsProps) {
  const text = useText('cases')
  const language = useLanguage()
  return (
    <div className={classes['settings']}>
      {table.sheets.length > 1 ? (
        <Select
          label={text('importSheet')}
          data={table.sheets.map(({ name }, place) => ({ value: String(place), label: name }))}
          value={String(sheet)}
          onChange={(value) => changeImport((now) => withOtherSheet(now, Number(value ?? 0)))}
          allowDeselect={false}
        />
      ) : null}
      {table.tooLong.length === 0 ? null : (
        <Text size="sm" w="100%" role="status">
          {text('importTooLong', { sheets: table.tooLong.join(', ') })}
        </Text>
      )}
      <HeadingRow
        key={`${table.table} ${String(sheet)}`}
        row={mapping.headingRow ?? table.sheets[sheet]?.proposed.headingRow ?? 1}
        headings={headings}
      />
      <FailureNotice failure={headings.failure} />
      <Select
        label={text('importKind')}
        data={valueChoices('caseKind', language)}
        placeholder={text('importKindNone')}
        value={mapping.kind ?? null}
        w={320}
        clearable
        onChange={(value) => {
          const kind = caseKind.safeParse(value).data
          changeMapping(({ kind: _before, ...now }) => (kind === undefined ? now : { ...now, kind }))
        }}
      />
      <Checkbox
        label={text('importSameNames')}
        checked={mapping.sameNames === true}
        pb={8}
        onChange={(event) => {
          const sameNames = event.currentTarget.checked
          changeMapping((now) => ({ ...now, sameNames }))
        }}
      />
    </div>
  )
}
