import { Anchor, Text } from '@mantine/core'
import { findRule } from '../../../../shared/deadlines/deadline-rules.ts'
import { articleWords, termWords } from '../../../../shared/deadlines/explain-deadline.ts'
import { referenceWords } from '../../../../shared/law/act-short.ts'
import { isHeldAmong } from '../../../../shared/law/held-article.ts'
import type { PlaybookStep } from '../../../../shared/model/playbook.ts'
import { ruleEffectText } from '../../../../shared/text/deadline-explanation-text.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useShippedAnswer } from '../../../client/use-answer.ts'
import { ArticleLink } from '../../../ui/law/article-link.tsx'

type StepSourceProps = { readonly step: PlaybookStep; readonly on?: string | undefined }

/** What a step rests on: an article that leads to its text, a guideline, or practice that nobody has verified. */
export function StepSource({ step, on }: StepSourceProps) {
  const language = useLanguage()
  const { source, reference } = step
  const text = useText('checklist')
  const acts = useShippedAnswer('law.list', {}).value?.acts
  if (source === 'article' && reference !== undefined) {
    const isHeld = acts === undefined || isHeldAmong(acts, reference)
    return (
      <span>
        <ArticleLink reference={reference} label={referenceWords(reference, language)} on={on} size="xs" />
        {isHeld ? null : (
          <Text span size="xs">
            {' '}
            {text('notHeld')}
          </Text>
        )}
      </span>
    )
  }
  const kind = valueLabel('stepSource', source, language)
  return (
    <Text span size="xs">
      {reference === undefined ? kind : `${kind}: ${referenceWords(reference, language)}`}
    </Text>
  )
}

/** The term that the law sets for a step; leads to its rule, where it is computed. */
export function StepRule({ step }: { readonly step: PlaybookStep }) {
  const text = useText('checklist')
  const language = useLanguage()
  const rule = step.rule === undefined ? undefined : findRule(step.rule)
  if (rule === undefined) return null
  const term =
    rule.term !== undefined
      ? termWords(rule.term, language)
      : rule.effect === 'period'
        ? ''
        : ruleEffectText[rule.effect][language]
  return (
    <Anchor
      component="button"
      type="button"
      size="xs"
      ta="start"
      onClick={() => goTo({ at: 'law', view: 'rules', record: rule.id })}
    >
      {text('byLaw', { term: `${term}, ${articleWords(rule, language)}` })}
    </Anchor>
  )
}
