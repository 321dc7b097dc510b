import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useRowHeight } from '../../../client/row-height.ts'
import { rowKeys } from '../../../ui/row-keys.ts'
import classes from '../law.module.css'
import { articleKey, type ArticleRow, type LawRow } from './law-rows.ts'
import type { ArticleOfLaw } from './use-article.ts'

type ArticleListProps = {
  readonly rows: readonly LawRow[]
  readonly open: ArticleOfLaw | undefined
  readonly on: string | undefined
  /** Opens or closes a code. */
  readonly onToggle: (name: string) => void
}

/** Codes and their articles, of which only the lines on screen exist. Arrows move, Enter opens. */
export function ArticleList({ rows, open, on, onToggle }: ArticleListProps) {
  const text = useText('law')
  const box = useRef<HTMLDivElement>(null)
  const height = useRowHeight(34)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
  })
  useEffect(() => virtual.measure(), [virtual, height])
  const openKey = open === undefined ? undefined : articleKey(open.act, open.article)
  const openIndex = rows.findIndex((row) => row.kind === 'article' && row.key === openKey)
  useEffect(() => {
    if (openIndex >= 0) virtual.scrollToIndex(openIndex, { align: 'auto' })
  }, [openIndex, virtual])
  const onKeyDown = rowKeys({ box, total: rows.length, scrollToIndex: virtual.scrollToIndex })
  return (
    <div ref={box} className={classes['list']}>
      <div
        role="list"
        aria-label={text('articles')}
        className={classes['rows']}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <div
              key={index}
              role="listitem"
              className={classes['placed']}
              style={{ top: start, height: size }}
            >
              {row.kind === 'act' ? (
                <UnstyledButton
                  className={classes['act']}
                  data-index={index}
                  title={row.name}
                  aria-expanded={row.isOpen}
                  onClick={() => onToggle(row.name)}
                >
                  {row.isOpen ? (
                    <IconChevronDown size={14} aria-hidden />
                  ) : (
                    <IconChevronRight size={14} aria-hidden />
                  )}
                  <span className={classes['cut']}>{row.name}</span>
                  <span className={classes['small']}>{text('articlesOf', { count: row.count })}</span>
                </UnstyledButton>
              ) : (
                <UnstyledButton
                  className={classes['row']}
                  data-index={index}
                  aria-current={index === openIndex ? 'true' : undefined}
                  onClick={() =>
                    goTo({ at: 'law', record: row.reference, ...(on === undefined ? {} : { on }) })
                  }
                >
                  <span className={classes['number']}>{row.article}</span>
                  <span className={classes['cut']} title={row.title} lang="ru">
                    {row.title}
                  </span>
                  <RowMark row={row} />
                </UnstyledButton>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function RowMark({ row }: { readonly row: ArticleRow }) {
  const text = useText('law')
  const mark = row.isDue
    ? text('dueMark')
    : row.hasOwn
      ? text('ownMark')
      : row.isHeld
        ? undefined
        : text('noText')
  return mark === undefined ? null : (
    <span className={classes['mark']} data-due={row.isDue ? true : undefined}>
      {mark}
    </span>
  )
}
