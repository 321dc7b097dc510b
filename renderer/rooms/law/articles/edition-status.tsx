import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { editionSentence } from '../../../../shared/text/edition-text.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { formatDate } from '../../../ui/format-text.ts'
import classes from '../law.module.css'
import type { Edition } from './editions.ts'
import { useSpanWords } from './span-words.ts'
import type { ArticleOfLaw } from './use-article.ts'

type EditionStatusProps = {
  readonly article: ArticleOfLaw
  readonly edition: Edition | undefined
  readonly on: string | undefined
  readonly written: string
  readonly children: ReactNode
}

/** What is known of the text for the day asked about: never more than its copy or the foundation's own record says. */
export function EditionStatusPanel({ article, edition, on, written, children }: EditionStatusProps) {
  const text = useText('law')
  const language = useLanguage()
  const { shipped } = article
  const status = edition?.status ?? (edition === undefined ? 'no-text' : undefined)
  const isDoubtful = status !== undefined && status !== 'in-force'
  return (
    <section
      className={classes['panel']}
      aria-label={text('status')}
      data-doubt={isDoubtful ? true : undefined}
    >
      {status === undefined ? null : (
        <Text fw={600} size="sm" role="status">
          {on === undefined ? '' : `${formatDate(on, language)}: `}
          {valueLabel('editionStatus', status, language)}
        </Text>
      )}
      <Text size="sm">
        <Sentence edition={edition} article={article} on={on} written={written} />
      </Text>
      {language === 'ru' || edition === undefined ? null : <Text size="xs">{text('onlyRussian')}</Text>}
      {shipped === undefined || shipped.act.reviewed || edition?.own !== undefined ? null : (
        <Text size="xs">{text('notReviewed')}</Text>
      )}
      {status === 'in-force' ? null : <Group>{children}</Group>}
    </section>
  )
}

type SentenceProps = Omit<EditionStatusProps, 'children'>

function Sentence({ edition, article, on, written }: SentenceProps) {
  const text = useText('law')
  const language = useLanguage()
  const span = useSpanWords()
  const { shipped } = article
  if (edition?.own !== undefined) {
    const words = span(edition.own)
    if (on === undefined || edition.status === undefined) return text('own-no-day', { span: words })
    const day = formatDate(on, language)
    if (edition.status === 'in-force') return text('own-in-force', { on: day, span: words })
    return edition.status === 'unclear' ? text('own-unclear') : text('own-not-held', { on: day, span: words })
  }
  if (shipped === undefined) return text('notShipped', { article: written })
  return editionSentence({ act: shipped.act, article: shipped.article, on }, language)
}
