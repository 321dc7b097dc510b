import { Button, SegmentedControl, Select, Text, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useDraft } from '../../client/drafts.ts'
import { roleKind, type RoleKind } from '../../../shared/model/role.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { createStore, useStore } from '../../client/store.ts'
import { usePagedList } from '../../client/use-paged-list.ts'
import { useWish } from '../../client/wishes.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { searchableText } from '../../ui/record-picker.tsx'
import { roleOrder } from '../../ui/role-order.ts'
import { useRoomKeys } from '../../ui/use-room-keys.ts'
import { VirtualTable, type TableSort } from '../../ui/virtual-table.tsx'
import { DuplicatesDialog } from './merge/duplicates-dialog.tsx'
import { NewPerson, newPersonDraft } from './new-person.tsx'
import { usePeopleColumns } from './people-columns.tsx'
import classes from './people.module.css'
import { PersonPage } from './person-page.tsx'

type PeopleListProps = { readonly record: string | undefined; readonly field: string | undefined }
type PeopleView = TableSort & {
  readonly text: string
  readonly kind: 'all' | 'natural' | 'legal'
  /** Only those who have such a part in some case. */
  readonly role: RoleKind | undefined
}

const startView: PeopleView = { text: '', kind: 'all', role: undefined, sort: 'title', descending: false }
const shown = createStore<PeopleView>(startView)

/** All people of the vault; the chosen one stands beside the list. */
export function PeopleList({ record, field }: PeopleListProps) {
  const text = useText('people')
  const frame = useText('frame')
  const language = useLanguage()
  const view = useStore(shown)
  const [isCreating, setCreating] = useState(false)
  const [isComparing, setComparing] = useState(false)
  const hasDraft = useDraft(newPersonDraft, undefined).restored !== undefined
  const filterText = useRef<HTMLInputElement>(null)
  const words = searchableText(view.text)
  const list = usePagedList('person.browse', {
    sort: view.sort,
    descending: view.descending,
    filter: {
      ...(view.kind === 'all' ? {} : { kind: view.kind }),
      ...(view.role === undefined ? {} : { role: view.role }),
    },
    ...(words === undefined ? {} : { text: words }),
  })
  const columns = usePeopleColumns(record !== undefined)
  useWish('new-person', () => setCreating(true))
  useRoomKeys({ Slash: () => filterText.current?.focus(), KeyN: () => setCreating(true) })
  const change = (changes: Partial<PeopleView>) => shown.set((now) => ({ ...now, ...changes }))
  return (
    <div className={classes['room']}>
      <PageHeader title={text('title')}>
        {list.total === undefined ? null : (
          <Text size="sm" role="status">
            {text('count', { count: list.total })}
          </Text>
        )}
        <Button variant="default" onClick={() => setComparing(true)}>
          {text('doubles')}
        </Button>
        <Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)}>
          {text('create')}
        </Button>
      </PageHeader>
      <div className={classes['filter']} role="search" aria-label={text('filterText')}>
        <TextInput
          ref={filterText}
          className={classes['filterText'] ?? ''}
          aria-label={text('filterText')}
          placeholder={text('filterHint')}
          leftSection={<IconSearch size={15} />}
          value={view.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <SegmentedControl
          size="xs"
          aria-label={text('kind')}
          data={[
            { value: 'all', label: text('allKinds') },
            { value: 'natural', label: text('natural') },
            { value: 'legal', label: text('legal') },
          ]}
          value={view.kind}
          onChange={(kind) => change({ kind: kind === 'natural' || kind === 'legal' ? kind : 'all' })}
        />
        <Select
          w={210}
          aria-label={text('column-roles')}
          placeholder={text('anyRole')}
          data={roleOrder.map((role) => ({ value: role, label: valueLabel('roleKind', role, language) }))}
          value={view.role ?? null}
          onChange={(role) => change({ role: roleKind.safeParse(role).data })}
          clearable
          searchable
          onFocus={(event) => event.currentTarget.select()}
          nothingFoundMessage={frame('nothingFound')}
          comboboxProps={{ width: 280, position: 'bottom-start' }}
        />
      </div>
      <FailureNotice failure={list.failure} />
      <div className={classes['panes']} data-open={record !== undefined}>
        <div className={classes['list']}>
          {list.total === 0 ? (
            <EmptyState title={text('nothingFits')} hint={text('nothingFitsHint')}>
              <Button variant="default" onClick={() => shown.set(() => startView)}>
                {text('reset')}
              </Button>
            </EmptyState>
          ) : (
            <VirtualTable
              label={text('table')}
              columns={columns}
              list={list}
              order={view}
              onOrder={change}
              onOpen={(item) => goTo({ at: 'people', record: item.id })}
              openId={record}
              isFocused={field === undefined}
            />
          )}
        </div>
        {record === undefined ? null : (
          <div className={classes['page']}>
            <PersonPage key={`${record} ${field ?? ''}`} id={record} field={field} />
          </div>
        )}
      </div>
      {isComparing ? <DuplicatesDialog onClose={() => setComparing(false)} /> : null}
      {isCreating || hasDraft ? <NewPerson onClose={() => setCreating(false)} /> : null}
    </div>
  )
}
