import { ActionIcon, Button, Checkbox, Popover, Text, TextInput, Tooltip } from '@mantine/core'
import { IconColumns, IconKeyboard, IconLayoutSidebarRight, IconPlus, IconSearch } from '@tabler/icons-react'
import { Fragment } from 'react'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { chooseColumns } from '../../../client/chosen-columns.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import {
  mostColumns,
  statementColumns,
  statementTableName,
  type StatementColumn,
} from './statement-columns.ts'
import classes from './statement-table.module.css'

export type TableFilter = { readonly words: string; readonly isLacking: boolean }

type TableToolsProps = {
  readonly filter: TableFilter
  readonly onFilter: (filter: TableFilter) => void
  readonly columns: readonly StatementColumn[]
  readonly counts: { readonly all: number; readonly shown: number; readonly lacking: number }
  readonly isSideOpen: boolean
  readonly onSide: () => void
  readonly onAdd: () => void
}

/** What stands above the table: adding, finding, the columns, and how much there is. */
export function TableTools(props: TableToolsProps) {
  const { filter, onFilter, columns, counts, isSideOpen, onSide, onAdd } = props
  const text = useText('suit')
  const frame = useText('frame')
  return (
    <div className={classes['tools']} role="toolbar" aria-label={text('tools')}>
      <Button
        leftSection={<IconPlus size={16} />}
        aria-label={text('addStatements')}
        onClick={onAdd}
        flex="none"
      >
        {frame('add')}
      </Button>
      <TextInput
        size="xs"
        w={170}
        aria-label={text('find')}
        placeholder={text('find')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onFilter({ ...filter, words: '' })
        }}
      />
      <Checkbox
        size="xs"
        label={text('onlyLacking')}
        checked={filter.isLacking}
        onChange={(event) => onFilter({ ...filter, isLacking: event.currentTarget.checked })}
      />
      <span className={classes['summary']} role="status">
        {counts.shown === counts.all
          ? text('countStatements', { count: counts.all })
          : text('countShown', { shown: counts.shown, count: counts.all })}
        {counts.lacking === 0 ? '' : ` · ${text('countLacking', { count: counts.lacking })}`}
      </span>
      <KeysHelp />
      <ColumnsMenu columns={columns} />
      <Tooltip label={text('sidePanel')}>
        <ActionIcon aria-label={text('sidePanel')} aria-pressed={isSideOpen} onClick={onSide}>
          <IconLayoutSidebarRight size={18} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

const helped = [
  ['↑ ↓ ← →, Tab', 'key-move'],
  ['Enter, F2', 'key-edit'],
  ['Ctrl+Enter', 'key-save'],
  ['Escape', 'key-revert'],
  ['Alt+↑ ↓', 'key-order'],
  ['F6', 'key-side'],
  ['Ctrl+Z', 'key-undo'],
] as const

/** The keys of the table. */
function KeysHelp() {
  const text = useText('suit')
  return (
    <Popover position="bottom-end" withRoles>
      <Popover.Target>
        <ActionIcon aria-label={text('keys')}>
          <IconKeyboard size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={text('keys')}>
        <dl className={classes['keys']}>
          {helped.map(([key, meaning]) => (
            <Fragment key={meaning}>
              <dt>{key}</dt>
              <dd>{text(meaning)}</dd>
            </Fragment>
          ))}
        </dl>
        <Text size="sm" mt={8} maw={340}>
          {text('dragHelp')}
        </Text>
      </Popover.Dropdown>
    </Popover>
  )
}

function ColumnsMenu({ columns }: Pick<TableToolsProps, 'columns'>) {
  const text = useText('suit')
  const language = useLanguage()
  const shown = new Set<string>(columns.map(({ field }) => field))
  return (
    <Popover position="bottom-end" trapFocus withRoles>
      <Popover.Target>
        <ActionIcon aria-label={text('columns')}>
          <IconColumns size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={text('columns')} className={classes['columnsBox']}>
        <Checkbox.Group
          label={text('columnsMost', { count: mostColumns })}
          value={[...shown]}
          onChange={(next) => chooseColumns(statementTableName, next)}
        >
          {statementColumns.map(({ field }) => (
            <Checkbox
              key={field}
              size="xs"
              mt={6}
              value={field}
              label={fieldLabel('statement', field, language)}
              disabled={field === 'quotation' || (!shown.has(field) && shown.size >= mostColumns)}
            />
          ))}
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
