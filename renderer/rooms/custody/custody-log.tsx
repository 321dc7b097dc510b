import { Button, Text } from '@mantine/core'
import { IconCopy, IconShieldCheck } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { callShell } from '../../client/call.ts'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { usePagedList, type PagedList } from '../../client/use-paged-list.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import classes from './custody-log.module.css'
import { EntryDetails } from './entry-details.tsx'
import { LogFilters } from './log-filters.tsx'
import { noFilter, questionOf, type LogFilter } from './log-filter.ts'
import { useEntryColumns } from './use-entry-columns.tsx'
import { VerifyLog } from './verify-log.tsx'

export type LogEntry = OutputOf<'custody.browse'>['items'][number]
export type LogRow = LogEntry & { readonly id: string }

type CustodyLogProps = {
  /** Of one case; without it, of the whole vault. */
  readonly caseId?: string | undefined
  /** Of one record, to begin with. */
  readonly subject?: string | undefined
}

function withIds(list: PagedList<LogEntry>): PagedList<LogRow> {
  return {
    ...list,
    at: (index) => {
      const entry = list.at(index)
      return entry === undefined ? undefined : { ...entry, id: String(entry.sequence) }
    },
  }
}

/** The custody log in words, the newest entry first, with its head, its check, and the details of any entry. */
export function CustodyLog({ caseId, subject }: CustodyLogProps) {
  const text = useText('custody')
  const [filter, setFilter] = useState<LogFilter>({ ...noFilter, subject })
  const [opened, setOpened] = useState<LogRow>()
  const [isVerifying, setVerifying] = useState(false)
  const list = withIds(usePagedList('custody.browse', questionOf(filter, caseId)))
  const { value: info } = useAnswer('custody.list', { limit: 1 })
  const columns = useEntryColumns()
  const subjectTitle = useMemo(() => ({ id: filter.subject, title: opened?.title }), [filter, opened])
  const head = info === undefined ? undefined : `${String(info.sequence)}:${info.head}`
  const copyHead = async () => {
    await callShell('shell.copy', { text: head ?? '' })
    notifyDone(text('headCopied'))
  }
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter)
  return (
    <div className={classes['log']}>
      <PageHeader title={text('title')}>
        {info === undefined ? null : (
          <Text size="sm" visibleFrom="md" title={text('headHint')}>
            {text('head', { sequence: info.sequence })}{' '}
            <Text span ff="monospace" size="sm">
              {info.head.slice(0, 16)}…
            </Text>
          </Text>
        )}
        <Button
          variant="default"
          leftSection={<IconCopy size={14} />}
          disabled={head === undefined}
          onClick={() => void copyHead()}
        >
          {text('copyHead')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={14} />}
          onClick={() => setVerifying(true)}
        >
          {text('verify')}
        </Button>
      </PageHeader>
      <LogFilters
        caseId={caseId}
        filter={filter}
        subjectTitle={subjectTitle.id === undefined ? undefined : (subjectTitle.title ?? filter.subject)}
        total={list.total}
        onChange={(next) => {
          setFilter(next)
          setOpened(undefined)
        }}
      />
      <FailureNotice failure={list.failure} />
      <div className={classes['main']}>
        <div className={classes['table']}>
          {list.total === 0 ? (
            <EmptyState title={text('nothing')} hint={text(isFiltered ? 'nothingByFilter' : 'nothingYet')} />
          ) : (
            <VirtualTable
              label={text('title')}
              columns={columns}
              list={list}
              order={{ sort: '', descending: true }}
              onOrder={() => undefined}
              onOpen={setOpened}
              openId={opened?.id}
            />
          )}
        </div>
        {opened === undefined ? null : (
          <EntryDetails
            key={opened.id}
            entry={opened}
            onClose={() => setOpened(undefined)}
            onOnlyThis={() => setFilter({ ...noFilter, subject: opened.subject })}
          />
        )}
      </div>
      <VerifyLog isOpen={isVerifying} onClose={() => setVerifying(false)} />
    </div>
  )
}
