import {
  ActionIcon,
  Checkbox,
  Group,
  SegmentedControl,
  Select,
  TextInput,
  Tooltip,
  VisuallyHidden,
} from '@mantine/core'
import {
  IconLayoutGrid,
  IconList,
  IconSearch,
  IconSortAscending,
  IconSortDescending,
} from '@tabler/icons-react'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import type { EvidenceKind } from '../../../../shared/model/evidence.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { ChangeList, ListState } from './list-state.ts'

type EvidenceToolbarProps = { readonly state: ListState; readonly change: ChangeList }

const sorts = ['title', 'date', 'taken-in'] as const

/** Search, filters and order of the list. Another question begins at its top. */
export function EvidenceToolbar({ state, change }: EvidenceToolbarProps) {
  const text = useText('evidence')
  const language = useLanguage()
  const ask = (changes: Partial<ListState>) => change({ ...changes, active: 0, anchor: 0 })
  const flip = text('descending')
  return (
    <Group gap="xs" px="md" pb="xs" role="search">
      <TextInput
        flex={1}
        miw={160}
        aria-label={text('search')}
        placeholder={text('searchHint')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={state.text}
        onChange={(event) => ask({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') ask({ text: '' })
        }}
      />
      <Select
        w={180}
        aria-label={text('anyKind')}
        placeholder={text('anyKind')}
        data={valueChoices('evidenceKind', language)}
        value={state.kind ?? null}
        onChange={(kind) => ask({ kind: (kind ?? undefined) as EvidenceKind | undefined })}
        clearable
        clearButtonProps={{ 'aria-label': text('clearFilter') }}
      />
      <Checkbox
        label={text('withoutSource')}
        checked={state.withoutSource}
        onChange={(event) => ask({ withoutSource: event.currentTarget.checked })}
        styles={{ label: { whiteSpace: 'nowrap' } }}
      />
      <Checkbox
        label={text('unread')}
        checked={state.unread}
        onChange={(event) => ask({ unread: event.currentTarget.checked })}
        styles={{ label: { whiteSpace: 'nowrap' } }}
      />
      <Select
        w={170}
        aria-label={text('sort')}
        data={sorts.map((sort) => ({ value: sort, label: text(`sort-${sort}`) }))}
        value={state.sort}
        onChange={(sort) => ask({ sort: sorts.find((known) => known === sort) ?? 'title' })}
        allowDeselect={false}
      />
      <Tooltip label={flip}>
        <ActionIcon
          aria-label={flip}
          aria-pressed={state.descending}
          onClick={() => ask({ descending: !state.descending })}
        >
          {state.descending ? <IconSortDescending size={18} /> : <IconSortAscending size={18} />}
        </ActionIcon>
      </Tooltip>
      <SegmentedControl
        size="xs"
        aria-label={text('view')}
        value={state.view}
        onChange={(view) => change({ view: view === 'grid' ? 'grid' : 'list' })}
        data={[
          { value: 'list', label: <ViewLabel icon={<IconList size={16} />} label={text('viewList')} /> },
          {
            value: 'grid',
            label: <ViewLabel icon={<IconLayoutGrid size={16} />} label={text('viewGrid')} />,
          },
        ]}
      />
    </Group>
  )
}

function ViewLabel({ icon, label }: { readonly icon: React.ReactNode; readonly label: string }) {
  return (
    <span title={label}>
      {icon}
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
