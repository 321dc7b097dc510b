import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer, useShippedAnswer } from '../../../client/use-answer.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { useRoomKeys } from '../../../ui/use-room-keys.ts'
import classes from '../law.module.css'
import { ArticleList } from './article-list.tsx'
import { ArticlePage } from './article-page.tsx'
import { articleKey, lawRows, type OwnNorm } from './law-rows.ts'
import { NewNorm } from './new-norm.tsx'
import { useActName } from './use-act-name.ts'
import { useArticle } from './use-article.ts'

/** A pause in typing after which it is looked for. */
const pauseMs = 60
const none: readonly OwnNorm[] = []
const ownNorms = { sort: 'article', limit: 1_000 } as const

type ArticlesViewProps = { readonly record: string | undefined; readonly on: string | undefined }

/** The articles at the left, the open one at the right. Slash searches, N adds an own one. */
export function ArticlesView({ record, on }: ArticlesViewProps) {
  const text = useText('law')
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [isAdding, setAdding] = useState(false)
  const [settled] = useDebouncedValue(typed, pauseMs)
  const looking = useAttempt()
  const search = useRef<HTMLInputElement>(null)
  useRoomKeys({ Slash: () => search.current?.focus(), KeyN: () => setAdding(true) })
  const listed = useShippedAnswer('law.list', settled.trim() === '' ? {} : { text: settled })
  const own = useAnswer('norm.list', ownNorms)
  const checks = useAnswer('law.due', {})
  const found = useArticle(record, on)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const openAct = useActName({ act: found.article?.act ?? '', own: found.article?.own ?? none }).long
  useEffect(() => {
    if (openAct !== '') setOpened((now) => new Set(now).add(openAct))
  }, [openAct])
  const given = useMemo(() => {
    const items = checks.value?.items ?? []
    const today = checks.value?.today ?? ''
    const due = new Set(
      items.filter((item) => item.dueOn <= today).map((item) => articleKey(item.act, item.article)),
    )
    return { acts: listed.value?.acts ?? [], own: own.value?.items ?? [], due, language }
  }, [listed.value, own.value, checks.value, language])
  const rows = useMemo(
    () =>
      lawRows({
        ...given,
        typed: settled,
        isOpen: (name) => settled.trim() !== '' || opened.has(name),
      }),
    [given, settled, opened],
  )
  /** What is typed, also a moment ago: the list, and what is entered here, may still be on their way. */
  const openFirst = () =>
    looking.run(async () => {
      if (typed.trim() === '') return
      const [{ acts }, { items }] = await Promise.all([
        call('law.list', { text: typed }),
        call('norm.list', ownNorms),
      ])
      const first = lawRows({ ...given, acts, own: items, typed, isOpen: () => true }).find(
        (row) => row.kind === 'article',
      )
      if (first?.kind === 'article')
        goTo({ at: 'law', record: first.reference, ...(on === undefined ? {} : { on }) })
    })
  const isReady = listed.value !== undefined && own.value !== undefined
  return (
    <div className={classes['columns']}>
      <div className={classes['side']}>
        <div className={classes['tools']}>
          <TextInput
            ref={search}
            className={classes['grow'] ?? ''}
            aria-label={text('search')}
            placeholder={text('searchPlace')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void openFirst()
            }}
          />
          <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
            {text('addNorm')}
          </Button>
        </div>
        <FailureNotice failure={looking.failure ?? listed.failure ?? own.failure} />
        {isReady && rows.length === 0 ? (
          <EmptyState title={text('nothingFound')} hint={text('nothingFoundHint')} />
        ) : (
          <ArticleList
            rows={rows}
            open={found.article}
            on={on}
            onToggle={(name) =>
              setOpened((now) => {
                const next = new Set(now)
                if (!next.delete(name)) next.add(name)
                return next
              })
            }
          />
        )}
      </div>
      <div className={classes['main']}>
        <FailureNotice failure={found.failure} />
        {found.article !== undefined ? (
          <ArticlePage
            key={`${found.article.act} ${found.article.article}`}
            article={found.article}
            on={on}
            written={record}
          />
        ) : record === undefined ? (
          <EmptyState title={text('pickArticle')} hint={text('pickArticleHint')} />
        ) : null}
      </div>
      {isAdding ? (
        <NewNorm
          start={{}}
          onClose={() => setAdding(false)}
          onCreated={(id) => goTo({ at: 'law', record: id, ...(on === undefined ? {} : { on }) })}
        />
      ) : null}
    </div>
  )
}
