import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import type { Computed } from '../../../shared/deadlines/compute-deadline.ts'
import type { TermRequest } from '../../../shared/deadlines/count-term.ts'
import type { DeadlineRule } from '../../../shared/deadlines/deadline-rule.ts'
import {
  articleWords,
  deadlineRemarks,
  deadlineSentence,
} from '../../../shared/deadlines/explain-deadline.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { formatDate } from '../format-text.ts'
import { ArticleLink } from './article-link.tsx'
import classes from './law.module.css'

type ExplanationProps = {
  readonly request: TermRequest
  readonly computed: Computed
  readonly rule: DeadlineRule | undefined
}

/** A counted day in words, what is to be known of it, and where the rule stands. */
export function Explanation({ request, computed, rule }: ExplanationProps) {
  const language = useLanguage()
  const remarks = deadlineRemarks({ request, computed, rule }, language)
  return (
    <Stack gap={6}>
      <Text size="sm">{deadlineSentence({ request, computed, rule }, language)}</Text>
      {remarks.map((remark) => (
        <Text key={remark} size="xs">
          {remark}
        </Text>
      ))}
      {rule === undefined ? null : <RuleSource rule={rule} on={request.from} />}
    </Stack>
  )
}

type RuleSourceProps = {
  readonly rule: DeadlineRule
  /** The day the term begins: the law opens as of it. */
  readonly on?: string | undefined
}

/** The sentence of the law, the act with its edition and address. */
export function RuleSource({ rule, on }: RuleSourceProps) {
  const text = useText('deadlines')
  const law = useText('law')
  const language = useLanguage()
  const { act } = rule
  const article = articleWords(rule, language)
  const shared = { act: act.name[language], article, address: act.address }
  return (
    <div>
      {rule.quote === undefined ? null : (
        <blockquote className={classes['quote']} aria-label={text('quote')} lang="ru">
          {rule.quote}
        </blockquote>
      )}
      <Text size="xs">
        {rule.state === 'text-held'
          ? text('source', {
              ...shared,
              edition: formatDate(act.edition, language),
              checked: formatDate(act.checkedOn, language),
            })
          : text('sourceNotHeld', shared)}
      </Text>
      {rule.article === '—' ? null : (
        <ArticleLink
          reference={articleWords(rule, 'ru')}
          label={law('openArticle', { article })}
          on={on}
          size="xs"
        />
      )}
    </div>
  )
}

/** What stands wherever rules count days: no lawyer has reviewed them. */
export function NotReviewed() {
  const text = useText('deadlines')
  return (
    <Alert color="orange" variant="light" py={6} icon={<IconAlertCircle size={16} />}>
      <Text size="xs">{text('notReviewed')}</Text>
    </Alert>
  )
}
