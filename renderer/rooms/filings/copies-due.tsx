import { Text, Title } from '@mantine/core'
import { copiesText } from '../../../shared/text/filing-answer-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import classes from './filings.module.css'

/** How many copies the filing needs, for whom, and the words of the article that asks for them. Nothing where no rule is known. */
export function CopiesDue({ filing }: { readonly filing: RecordOf<'filing'> }) {
  const text = useText('filings')
  const language = useLanguage()
  const { value } = useAnswer('filing.copies', { id: filing.id }, { keep: false })
  const rule = value?.rule
  if (value === undefined || rule === undefined) return null
  const due = value.due ?? 0
  const names = value.participants
    .map(({ name, role }) => `${name} (${valueLabel('roleKind', role, language).toLowerCase()})`)
    .join('; ')
  return (
    <section className={classes['box']} aria-label={text('copies')}>
      <Title order={3} size="h6" mb={4}>
        {formatWording(copiesText.due[language], { count: due, article: rule.article })}
      </Title>
      {names === '' ? null : (
        <Text size="sm">
          {text('copiesFor')}: {names}
        </Text>
      )}
      {filing.copiesMade === undefined || due === 0 ? null : (
        <Text size="sm">{text('copiesMade', { made: filing.copiesMade, due })}</Text>
      )}
      {rule.sentByOneself === true ? <Text size="sm">{copiesText.byOneself[language]}</Text> : null}
      {value.unproven.length === 0 ? null : (
        <Text size="sm" c="var(--mantine-color-orange-text)">
          {copiesText.unproven[language]} {value.unproven.map(({ name }) => name).join('; ')}
        </Text>
      )}
      {rule.electronic === 'none' ? (
        <Text size="xs" mt={4}>
          {formatWording(copiesText.electronic[language], { article: rule.electronicArticle ?? '' })}
        </Text>
      ) : null}
      <Text size="xs" mt={4} lang="ru" className={classes['quiet'] ?? ''}>
        «{rule.quotation}»
      </Text>
      {value.reviewed ? null : (
        <Text size="xs" className={classes['quiet'] ?? ''}>
          {copiesText.notReviewed[language]}
        </Text>
      )}
    </section>
  )
}
