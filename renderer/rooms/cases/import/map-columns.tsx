import { Button, Checkbox, NumberInput, Select, Text } from '@mantine/core'
import type { CaseMapping } from '../../../../shared/case-import/case-mapping.ts'
import { caseKind } from '../../../../shared/model/case.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { ColumnTable } from './column-table.tsx'
import classes from './import.module.css'
import { changeImport, changeMapping, nothing, useImport, type ReadTable } from './import-store.ts'
import { MappingMenu } from './mapping-menu.tsx'
import { TablePeople } from './table-people.tsx'
import type { ImportWork } from './use-import-work.ts'

type MapColumnsProps = { readonly table: ReadTable; readonly work: ImportWork }

/** The second step: what each column means. The program has proposed it by the headings. */
export function MapColumns({ table, work }: MapColumnsProps) {
  const text = useText('cases')
  const { sheet, mapping } = useImport()
  const shown = table.sheets[sheet]
  if (shown === undefined) return null
  return (
    <>
      <div className={classes['scroll']}>
        <TableSettings table={table} mapping={mapping} sheet={sheet} />
        <TablePeople people={mapping.people} />
        <ColumnTable sheet={shown} mapping={mapping} />
      </div>
      <div className={classes['foot']}>
        <Text size="sm" className={classes['grow'] ?? ''}>
          {text('importRemains')}
        </Text>
        <MappingMenu mapping={mapping} />
        <Button
          disabled={mapping.columns.length === 0}
          loading={work.attempt.isRunning}
          onClick={() => void work.look()}
        >
          {text('importLook')}
        </Button>
      </div>
    </>
  )
}

type TableSettingsProps = { readonly table: ReadTable; readonly mapping: CaseMapping; readonly sheet: number }

/** What holds for the whole table. */
function TableSettings({ table, mapping, sheet }: TableSettingsProps) {
  const text = useText('cases')
  const language = useLanguage()
  const choose = (place: number) =>
    changeImport((now) => ({
      ...now,
      sheet: place,
      choices: [],
      mapping: table.sheets[place]?.proposed ?? nothing.mapping,
    }))
  return (
    <div className={classes['settings']}>
      {table.sheets.length > 1 ? (
        <Select
          label={text('importSheet')}
          data={table.sheets.map(({ name }, place) => ({ value: String(place), label: name }))}
          value={String(sheet)}
          onChange={(value) => choose(Number(value ?? 0))}
          allowDeselect={false}
        />
      ) : null}
      {table.tooLong.length === 0 ? null : (
        <Text size="sm" w="100%" role="status">
          {text('importTooLong', { sheets: table.tooLong.join(', ') })}
        </Text>
      )}
      <NumberInput
        label={text('importHeadingRow')}
        value={mapping.headingRow ?? 1}
        min={1}
        max={10_000}
        w={150}
        clampBehavior="strict"
        onChange={(value) => {
          const headingRow = Number(value)
          if (headingRow >= 1) changeMapping((now) => ({ ...now, headingRow }))
        }}
      />
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
