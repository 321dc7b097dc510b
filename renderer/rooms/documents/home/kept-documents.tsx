import { Group, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { usePagedList, type ItemOf } from '../../../client/use-paged-list.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatInstant } from '../../../ui/format-text.ts'
import { searchableText } from '../../../ui/record-picker.tsx'
import { VirtualTable, type TableColumn, type TableSort } from '../../../ui/virtual-table.tsx'
import classes from '../documents.module.css'
import { useDocumentState } from '../stored/document-state.ts'

type Kept = ItemOf<'document.list'>

function useColumns(): readonly TableColumn<Kept>[] {
  const text = useText('documents')
  const language = useLanguage()
  const stateOf = useDocumentState()
  return useMemo(
    () => [
      {
        id: 'title',
        label: text('columnTitle'),
        width: 'minmax(140px, 1fr)',
        sort: 'title',
        cell: (item) => <span title={item.title}>{item.title}</span>,
      },
      {
        id: 'language',
        label: text('columnLanguage'),
        width: '92px',
        cell: (item) => text(`language-${item.language}`),
      },
      {
        id: 'filled',
        label: text('columnFilled'),
        width: '138px',
        sort: 'changed',
        cell: (item) => formatInstant(item.filledAt, language),
      },
      { id: 'state', label: text('columnState'), width: '176px', cell: stateOf },
    ],
    [text, language, stateOf],
  )
}

/** The documents of the case that were filled, newest first. */
export function KeptDocuments({ caseId }: { readonly caseId: string }) {
  const text = useText('documents')
  const [typed, setTyped] = useState('')
  const [words] = useDebouncedValue(searchableText(typed), 120)
  const [order, setOrder] = useState<TableSort>({ sort: 'changed', descending: true })
  const columns = useColumns()
  const list = usePagedList('document.list', {
    caseId,
    ...order,
    ...(words === undefined ? {} : { text: words }),
  })
  const isEmpty = list.total === 0
  return (
    <div className={classes['column']}>
      <Group justify="space-between" wrap="nowrap" px="md" py="xs" mih={48}>
        <Title order={2} size="h4" lineClamp={1}>
          {text('kept')}
        </Title>
        <TextInput
          w={200}
          aria-label={text('searchKept')}
          placeholder={text('searchKept')}
          leftSection={<IconSearch size={16} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Group>
      <FailureNotice failure={list.failure} />
      {isEmpty && words === undefined ? (
        <EmptyState title={text('noKept')} hint={text('noKeptHint')} />
      ) : isEmpty ? (
        <Text size="sm" p="md" role="status">
          {text('nothingKept')}
        </Text>
      ) : (
        <div className={classes['scroll']}>
          <VirtualTable
            label={text('kept')}
            columns={columns}
            list={list}
            order={order}
            onOrder={setOrder}
            onOpen={(item) => goTo({ at: 'case', caseId, section: 'documents', record: item.id })}
          />
        </div>
      )}
    </div>
  )
}
