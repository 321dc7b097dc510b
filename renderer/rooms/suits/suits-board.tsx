import { Button, Text } from '@mantine/core'
import { IconPrinter, IconTable } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { BoardTotals } from '../../../shared/contract/suit-board-contract.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { usePagedList } from '../../client/use-paged-list.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatMoney } from '../../ui/format-text.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PaperView } from '../../ui/paper/paper-view.tsx'
import { useRoomKeys } from '../../ui/use-room-keys.ts'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import { useBoardColumns } from './board-columns.tsx'
import { BoardFilter } from './board-filter.tsx'
import { boardQuestion, showBoard, sortOf, useBoardView } from './board-view.ts'
import classes from './suits.module.css'

/** Every suit of the vault side by side: what comes next, what is asked, what it costs. */
export function SuitsBoard() {
  const text = useText('suits')
  const language = useLanguage()
  const view = useBoardView()
  const [isPrinting, setPrinting] = useState(false)
  const filterText = useRef<HTMLInputElement>(null)
  useRoomKeys({ Slash: () => filterText.current?.focus() })
  const question = boardQuestion(view)
  const { value } = useAnswer('suit.board', { ...question, limit: 1 })
  const total = value?.total
  const isNew = useAnswer('suit.list', { limit: 1 }).value?.total === 0
  return (
    <div className={classes['room']}>
      <PageHeader title={text('title')}>
        {total === undefined ? null : (
          <Text size="sm" role="status">
            {text('count', { count: total })}
          </Text>
        )}
        {isNew ? null : (
          <Button
            variant="default"
            leftSection={isPrinting ? <IconTable size={16} /> : <IconPrinter size={16} />}
            onClick={() => setPrinting((now) => !now)}
            disabled={!isPrinting && total === 0}
          >
            {text(isPrinting ? 'back' : 'print')}
          </Button>
        )}
      </PageHeader>
      {isNew ? (
        <EmptyState title={text('none')} hint={text('noneHint')} />
      ) : (
        <BoardFilter view={view} inputRef={filterText} />
      )}
      {total === 0 && !isNew ? (
        <EmptyState title={text('nothingFits')} hint={text('nothingFitsHint')}>
          <Button variant="default" onClick={() => showBoard({ text: '', filter: {} })}>
            {text('reset')}
          </Button>
        </EmptyState>
      ) : null}
      {total === undefined || total === 0 ? null : isPrinting ? (
        <div className={classes['table']}>
          <PaperView
            preview="suit.preview-board"
            export="suit.export-board"
            input={question}
            startLanguage={language === 'kk' ? 'kk' : 'ru'}
            suggestedName={text('fileName')}
          />
        </div>
      ) : (
        <BoardTable question={question} />
      )}
      {value === undefined || value.total === 0 ? null : <Totals totals={value.totals} />}
    </div>
  )
}

type BoardTableProps = { readonly question: ReturnType<typeof boardQuestion> }

function BoardTable({ question }: BoardTableProps) {
  const text = useText('suits')
  const list = usePagedList('suit.board', question)
  const columns = useBoardColumns()
  return (
    <>
      <FailureNotice failure={list.failure} />
      <div className={classes['table']}>
        <VirtualTable
          label={text('table')}
          columns={columns}
          list={list}
          order={{ sort: question.sort, descending: question.descending }}
          onOrder={({ sort, descending }) => showBoard({ sort: sortOf(sort), descending })}
          onOpen={({ id, caseId }) => goTo({ at: 'case', caseId, section: 'suit', record: id })}
          rowHeight={46}
          isFocused
        />
      </div>
    </>
  )
}

function Totals({ totals }: { readonly totals: BoardTotals }) {
  const text = useText('suits')
  const language = useLanguage()
  const sums = [
    ['claimed', totals.claimedTiyn],
    ['awarded', totals.awardedTiyn],
    ['costs-claimed', totals.costsClaimedTiyn],
    ['costs-awarded', totals.costsAwardedTiyn],
  ] as const
  return (
    <section className={classes['totals']} aria-label={text('totals')}>
      <span className={classes['totalsHead']}>{text('totals')}</span>
      {sums.map(([name, tiyn]) => (
        <span key={name} className={classes['total']}>
          <span className={classes['totalLabel']}>{text(`column-${name}`)}</span>
          <b className={classes['totalSum']}>{formatMoney(tiyn, language)}</b>
        </span>
      ))}
    </section>
  )
}
