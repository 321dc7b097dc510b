import { Text } from '@mantine/core'
import { lawDayOf, mentionsOf } from '../../../shared/law/mentioned-articles.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { formatDate } from '../format-text.ts'
import { ArticleLink } from './article-link.tsx'
import classes from './law.module.css'

type AnyRecord = Readonly<Record<string, unknown>>

/** The day of the incident that a record names, where it names one; else its own. */
function useLawDay(record: AnyRecord): string | undefined {
  const ids = record['incidentIds']
  const first: unknown = Array.isArray(ids) ? ids[0] : record['incidentId']
  const ask = typeof first === 'string' ? { id: first } : undefined
  const incident = useAnswer('incident.show', ask, { keep: false }).value
  return (incident === undefined ? undefined : lawDayOf(incident)) ?? lawDayOf(record)
}

type MentionedArticlesProps = {
  readonly record: object
  /** The day asked about, where the record has none of its own. */
  readonly on?: string | undefined
}

/** Links to the articles that the texts of a record name, as of the day it is about; nothing where it names none. */
export function MentionedArticles({ record, on: given }: MentionedArticlesProps) {
  const text = useText('law')
  const language = useLanguage()
  const mentions = mentionsOf(record)
  const own = useLawDay(record as AnyRecord)
  const on = own ?? given
  if (mentions.length === 0) return null
  return (
    <div className={classes['mentioned']} role="group" aria-label={text('mentioned')}>
      <Text size="sm">{text('mentioned')}</Text>
      {mentions.map((written) => (
        <ArticleLink key={written} reference={written} on={on} />
      ))}
      {on === undefined ? null : (
        <Text size="xs">{text('mentionedOn', { date: formatDate(on, language) })}</Text>
      )}
    </div>
  )
}
