import { ActionIcon, Button, Menu, Text } from '@mantine/core'
import { IconDots, IconPlus, IconTableImport } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { usePagedList } from '../../client/use-paged-list.ts'
import { useDraft } from '../../client/drafts.ts'
import { useWish } from '../../client/wishes.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useRoomKeys } from '../../ui/use-room-keys.ts'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import { useCaseColumns } from './case-columns.tsx'
import { CasesFilter } from './cases-filter.tsx'
import { isFiltered, questionOf, showView, startView, useCaseView } from './cases-view.ts'
import classes from './cases.module.css'
import { newCaseDraft, NewCase } from './new-case.tsx'
import { SavedViews } from './saved-views.tsx'

/** All cases: filtered, sorted, and opened. */
export function CasesTable() {
  const text = useText('cases')
  const view = useCaseView()
  const [isCreating, setCreating] = useState(false)
  const hasDraft = useDraft(newCaseDraft, undefined).restored !== undefined
  const filterText = useRef<HTMLInputElement>(null)
  const list = usePagedList('case.list', questionOf(view))
  const columns = useCaseColumns()
  useWish('new-case', () => setCreating(true))
  useRoomKeys({
    Slash: () => filterText.current?.focus(),
    KeyN: () => setCreating(true),
  })
  const bringIn = () => goTo({ at: 'cases', view: 'import' })
  const create = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)}>
      {text('create')}
    </Button>
  )
  const isEmpty = list.total === 0
  const isNew = isEmpty && !isFiltered(view)
  return (
    <div className={classes['room']}>
      <PageHeader title={text('title')}>
        {list.total === undefined || isNew ? null : (
          <Text size="sm" role="status">
            {text('count', { count: list.total })}
          </Text>
        )}
        {isNew ? null : <SavedViews view={view} />}
        {isNew ? null : create}
        {isNew ? null : (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" size={34} aria-label={text('moreOfCases')}>
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconTableImport size={16} />} onClick={bringIn}>
                {text('importOpen')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </PageHeader>
      {isNew ? null : <CasesFilter view={view} inputRef={filterText} />}
      <FailureNotice failure={list.failure} />
      {isNew ? (
        <EmptyState title={text('none')} hint={text('noneHint')}>
          {create}
          <Button variant="subtle" leftSection={<IconTableImport size={16} />} onClick={bringIn}>
            {text('importOpen')}
          </Button>
        </EmptyState>
      ) : null}
      {isEmpty && !isNew ? (
        <EmptyState title={text('nothingFits')} hint={text('nothingFitsHint')}>
          <Button variant="default" onClick={() => showView(() => startView)}>
            {text('reset')}
          </Button>
        </EmptyState>
      ) : null}
      {isEmpty || list.total === undefined ? null : (
        <div className={classes['table']}>
          <VirtualTable
            label={text('table')}
            columns={columns}
            list={list}
            order={{ sort: view.sort ?? 'changed', descending: view.descending ?? false }}
            onOrder={(order) => showView((now) => ({ ...now, ...order }))}
            onOpen={(item) => goTo({ at: 'case', caseId: item.id, section: 'overview' })}
            isFocused={!isCreating}
          />
        </div>
      )}
      {isCreating || hasDraft ? <NewCase onClose={() => setCreating(false)} /> : null}
    </div>
  )
}
