import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { deadlineRules, deadlineTriggers, findRule } from '../../../../shared/deadlines/deadline-rules.ts'
import type { DeadlineRule } from '../../../../shared/deadlines/deadline-rule.ts'
import { articleWords } from '../../../../shared/deadlines/explain-deadline.ts'
import { foldForSearch } from '../../../../shared/language/fold.ts'
import type { Language } from '../../../../shared/text/wording.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NotReviewed } from '../../../ui/law/explanation.tsx'
import { useRoomKeys } from '../../../ui/use-room-keys.ts'
import classes from '../law.module.css'
import { RulePanel } from './rule-panel.tsx'
import { RulesTable } from './rules-table.tsx'

function fits(rule: DeadlineRule, typed: string, language: Language): boolean {
  const text = foldForSearch(
    [
      rule.name[language],
      articleWords(rule, language),
      articleWords(rule, 'ru'),
      deadlineTriggers[rule.trigger]?.[language],
    ].join(' '),
  )
  return foldForSearch(typed)
    .split(' ')
    .every((word) => text.includes(word))
}

/** Every deadline rule in a table by its code; the chosen one beside it, with what it gives from a day. */
export function RulesView({ record }: { readonly record: string | undefined }) {
  const text = useText('law')
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const search = useRef<HTMLInputElement>(null)
  useRoomKeys({ Slash: () => search.current?.focus() })
  const rules = useMemo(() => deadlineRules.filter((rule) => fits(rule, typed, language)), [typed, language])
  const open = findRule(record ?? '')
  return (
    <div className={classes['columns']}>
      <div className={classes['wide']}>
        <div className={classes['tools']}>
          <TextInput
            ref={search}
            w={320}
            aria-label={text('findRule')}
            placeholder={text('findRulePlace')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <NotReviewed />
        </div>
        {rules.length === 0 ? (
          <EmptyState title={text('noRules')} hint={text('noRulesHint')} />
        ) : (
          <RulesTable
            rules={rules}
            open={open?.id}
            onOpen={(id) => goTo({ at: 'law', view: 'rules', record: id })}
          />
        )}
      </div>
      {open === undefined ? null : <RulePanel key={open.id} rule={open} />}
    </div>
  )
}
