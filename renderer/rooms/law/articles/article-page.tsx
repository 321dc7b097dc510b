import { Button, Group, Select, Text, Title } from '@mantine/core'
import { IconCopy, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { callShell } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import classes from '../law.module.css'
import { ArticleText } from './article-text.tsx'
import { bestEdition, editionsOf } from './editions.ts'
import { EditionStatusPanel } from './edition-status.tsx'
import { ArticleHistory } from './article-history.tsx'
import { Checks } from './checks.tsx'
import { NewNorm } from './new-norm.tsx'
import { OnDate } from './on-date.tsx'
import { OwnNormForm } from './own-norm-form.tsx'
import { useActName } from './use-act-name.ts'
import { useSpanWords } from './span-words.ts'
import type { ArticleOfLaw } from './use-article.ts'

type ArticlePageProps = {
  readonly article: ArticleOfLaw
  readonly on: string | undefined
  /** As the place names it. */
  readonly written: string | undefined
}

/** One article on a day: what is known of its edition, its words, who checked them, and the foundation's own editions. */
export function ArticlePage({ article, on, written }: ArticlePageProps) {
  const text = useText('law')
  const language = useLanguage()
  const span = useSpanWords()
  const name = useActName(article)
  const [chosen, setChosen] = useState<string>()
  const copying = useAttempt()
  const [isAdding, setAdding] = useState(false)
  const [editing, setEditing] = useState<string>()
  const editions = editionsOf(article, on)
  const edition = editions.find(({ id }) => id === chosen) ?? bestEdition(editions, article.led)
  const { shipped } = article
  const copied = shipped?.act.copied
  const title = edition?.own?.title ?? shipped?.article.title ?? article.own.find((norm) => norm.title)?.title
  const head = text('heading', { act: name.short, article: article.article })
  const labelOf = (id: string) => {
    const own = editions.find((each) => each.id === id)?.own
    return own === undefined
      ? text('edition-shipped', { date: copied === undefined ? '' : formatDate(copied.from, language) })
      : text('edition-own', { span: span(own) })
  }
  const source = edition?.own?.source ?? shipped?.act.source
  const copy = async () => {
    const body = [
      head,
      title,
      '',
      ...(edition?.paragraphs ?? []),
      '',
      edition === undefined ? '' : labelOf(edition.id),
      source,
    ]
    await callShell('shell.copy', { text: body.filter((line) => line !== undefined).join('\n') })
    notifyDone(text('copied'))
  }
  return (
    <article className={classes['page']} aria-label={head}>
      <header>
        <Text size="sm">{name.long}</Text>
        <Title order={2} size="h4">
          {head}
        </Title>
        {title === undefined ? null : (
          <Text fw={600} lang="ru">
            {title}
          </Text>
        )}
      </header>
      <OnDate
        on={on}
        onChange={(next) => {
          setChosen(undefined)
          goTo({
            at: 'law',
            record: written ?? article.act,
            ...(next === undefined ? {} : { on: next }),
          })
        }}
      >
        {editions.length < 2 ? null : (
          <Select
            label={text('editions')}
            data={editions.map(({ id }) => ({ value: id, label: labelOf(id) }))}
            value={edition?.id ?? null}
            onChange={(id) => setChosen(id ?? undefined)}
            allowDeselect={false}
            flex={1}
            miw={240}
            maw={360}
          />
        )}
      </OnDate>
      <EditionStatusPanel article={article} edition={edition} on={on} written={written ?? head}>
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
          {on === undefined ? text('addEdition') : text('addEditionOn', { date: formatDate(on, language) })}
        </Button>
      </EditionStatusPanel>
      {edition === undefined ? null : (
        <>
          <ArticleText edition={edition} paragraph={article.paragraph} on={on} />
          <Group gap="sm" justify="space-between" align="flex-start">
            <Text size="xs" className={classes['source']}>
              {source === undefined ? null : text('source', { source })}
            </Text>
            <Button
              variant="subtle"
              leftSection={<IconCopy size={14} />}
              onClick={() => void copying.run(copy)}
            >
              {text('copyText')}
            </Button>
          </Group>
          <FailureNotice failure={copying.failure} />
        </>
      )}
      {edition?.own === undefined && shipped !== undefined ? <ArticleHistory shipped={shipped} /> : null}
      <Checks article={article} edition={edition} actName={name.shortRu} title={title} />
      {article.own.map((norm) => (
        <OwnNormForm
          key={norm.id}
          norm={norm}
          isEditing={editing === norm.id}
          onEdit={(isEditing) => setEditing(isEditing ? norm.id : undefined)}
        />
      ))}
      {isAdding ? (
        <NewNorm
          start={{
            act: name.shortRu,
            article: article.article,
            ...(shipped?.article.title === undefined ? {} : { title: shipped.article.title }),
          }}
          onClose={() => setAdding(false)}
          onCreated={(id) => goTo({ at: 'law', record: id, ...(on === undefined ? {} : { on }) })}
        />
      ) : null}
    </article>
  )
}
