import { Select, Text, type ComboboxParsedItem } from '@mantine/core'
import { deadlineRules, deadlineTriggers, findRule } from '../../../shared/deadlines/deadline-rules.ts'
import type { DeadlineRule } from '../../../shared/deadlines/deadline-rule.ts'
import { articleWords, termWords } from '../../../shared/deadlines/explain-deadline.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import { ruleEffectText } from '../../../shared/text/deadline-explanation-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { useLanguage, useText } from '../../client/language.ts'

function labelOf(rule: DeadlineRule, language: Language): string {
  const term =
    rule.term !== undefined
      ? termWords(rule.term, language)
      : rule.effect === 'period'
        ? ''
        : ruleEffectText[rule.effect][language]
  return `${rule.name[language]} — ${term}, ${articleWords(rule, language)}`
}

/** Rules by act, each with its term and article. */
function groupsOf(language: Language) {
  const byAct = Map.groupBy(deadlineRules, (rule) => rule.act)
  return [...byAct].map(([act, rules]) => ({
    group: act.name[language],
    items: rules.map((rule) => ({ value: rule.id, label: labelOf(rule, language) })),
  }))
}

/** Options that have every typed word in their label; groups without any are left out. */
function fitting(options: readonly ComboboxParsedItem[], search: string): ComboboxParsedItem[] {
  const words = foldForSearch(search).split(' ').filter(Boolean)
  const fits = (label: string) => words.every((word) => foldForSearch(label).includes(word))
  const found: ComboboxParsedItem[] = []
  for (const option of options)
    if (!('items' in option)) {
      if (fits(option.label)) found.push(option)
    } else {
      const items = option.items.filter((item) => fits(item.label))
      if (items.length > 0) found.push({ ...option, items })
    }
  return found
}

type RulePickerProps = {
  readonly value: string | undefined
  readonly onChange: (id: string | undefined) => void
}

/** Chooses a deadline rule by words of its name, its term or its article; says what starts it. */
export function RulePicker({ value, onChange }: RulePickerProps) {
  const text = useText('deadlines')
  const frame = useText('frame')
  const language = useLanguage()
  const rule = value === undefined ? undefined : findRule(value)
  const trigger = rule === undefined ? undefined : deadlineTriggers[rule.trigger]
  const label = text('ruleLabel')
  return (
    <div>
      <Select
        label={label}
        placeholder={text('rulePlace')}
        data={groupsOf(language)}
        value={value ?? null}
        onChange={(id) => onChange(id ?? undefined)}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': frame('clear', { label }) }}
        filter={({ options, search }) => fitting(options, search)}
        nothingFoundMessage={frame('nothingFound')}
        maxDropdownHeight={320}
        data-autofocus
      />
      {trigger === undefined ? null : (
        <Text size="xs" mt={4}>
          {text('whatHappened', { trigger: trigger[language] })}
        </Text>
      )}
    </div>
  )
}
