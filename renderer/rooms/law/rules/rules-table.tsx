import { UnstyledButton } from '@mantine/core'
import { Fragment, useEffect, useRef } from 'react'
import { deadlineTriggers } from '../../../../shared/deadlines/deadline-rules.ts'
import type { DeadlineRule } from '../../../../shared/deadlines/deadline-rule.ts'
import { articleWords, termWords } from '../../../../shared/deadlines/explain-deadline.ts'
import { boundByText, ruleEffectText } from '../../../../shared/text/deadline-explanation-text.ts'
import type { Language } from '../../../../shared/text/wording.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { ArticleLink } from '../../../ui/law/article-link.tsx'
import { rowKeys } from '../../../ui/row-keys.ts'
import classes from '../law.module.css'

/** How long a rule gives, or what it gives instead. */
export function countWords({ term, effect }: DeadlineRule, language: Language): string {
  if (term !== undefined) return termWords(term, language)
  return effect === 'period' ? '' : ruleEffectText[effect][language]
}

type RulesTableProps = {
  readonly rules: readonly DeadlineRule[]
  readonly open: string | undefined
  readonly onOpen: (id: string) => void
}

/** The rules of each code, as many as ship: a line each. Arrows move through their names, Enter opens one. */
export function RulesTable({ rules, open, onOpen }: RulesTableProps) {
  const text = useText('law')
  const language = useLanguage()
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    body.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const byAct = [...Map.groupBy(rules, (rule) => rule.act)]
  const rows = byAct.flatMap(([, some]) => some)
  return (
    <div ref={body} className={classes['tableBox']} onKeyDown={rowKeys({ box: body, total: rules.length })}>
      <table className={classes['table']}>
        <caption className={classes['caption']}>{text('rules')}</caption>
        <thead>
          <tr>
            {(['rule', 'count', 'starts', 'bound', 'article', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byAct.map(([act, some]) => (
            <Fragment key={act.id}>
              <tr>
                <th colSpan={6} scope="colgroup" className={classes['actRow']}>
                  {act.name[language]}
                </th>
              </tr>
              {some.map((rule) => (
                <tr key={rule.id} data-open={rule.id === open ? true : undefined}>
                  <td>
                    <UnstyledButton
                      data-index={rows.indexOf(rule)}
                      className={classes['ruleName']}
                      aria-current={rule.id === open ? 'true' : undefined}
                      onClick={() => onOpen(rule.id)}
                    >
                      {rule.name[language]}
                    </UnstyledButton>
                  </td>
                  <td>{countWords(rule, language)}</td>
                  <td>{deadlineTriggers[rule.trigger]?.[language] ?? ''}</td>
                  <td>{boundByText[rule.bound][language]}</td>
                  <td>
                    {rule.article === '—' ? (
                      rule.act.short[language]
                    ) : (
                      <ArticleLink
                        reference={articleWords(rule, 'ru')}
                        label={articleWords(rule, language)}
                        size="xs"
                      />
                    )}
                  </td>
                  <td>{text(`state-${rule.state}`)}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
