import { Button, Group, Pill, Select, Text } from '@mantine/core'
import { custodyActionLabel } from '../../../shared/text/custody-log-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { DateInput } from '../../ui/date-input.tsx'
import classes from './custody-log.module.css'
import { noFilter, type LogFilter } from './log-filter.ts'

type LogFiltersProps = {
  readonly caseId: string | undefined
  readonly filter: LogFilter
  /** What the one record is called that the log is narrowed to. */
  readonly subjectTitle: string | undefined
  readonly total: number | undefined
  readonly onChange: (filter: LogFilter) => void
}

/** Narrows the log to what was done, by whom, when, and to what. */
export function LogFilters({ caseId, filter, subjectTitle, total, onChange }: LogFiltersProps) {
  const text = useText('custody')
  const language = useLanguage()
  const { value } = useAnswer('custody.choices', caseId === undefined ? {} : { caseId })
  const actions = (value?.actions ?? [])
    .map((action) => ({ value: action, label: custodyActionLabel(action, language) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language))
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter)
  const day = (label: string, field: 'sinceOn' | 'untilOn') => (
    <DateInput
      size="xs"
      w={132}
      aria-label={label}
      value={filter[field]}
      onChange={(event) => onChange({ ...filter, [field]: event.currentTarget.value })}
    />
  )
  return (
    <div className={classes['filters']}>
      <Select
        size="xs"
        w={260}
        searchable
        aria-label={text('byAction')}
        placeholder={text('byAction')}
        nothingFoundMessage={text('noSuchAction')}
        data={actions}
        value={filter.action ?? null}
        onChange={(action) => onChange({ ...filter, action: action ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': text('anyAction') }}
      />
      <Select
        size="xs"
        w={210}
        aria-label={text('byPerson')}
        placeholder={text('byPerson')}
        data={(value?.actors ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.actor ?? null}
        onChange={(actor) => onChange({ ...filter, actor: actor ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': text('anyPerson') }}
      />
      <Group gap={6} wrap="nowrap">
        {day(text('since'), 'sinceOn')}
        <Text size="sm">–</Text>
        {day(text('until'), 'untilOn')}
      </Group>
      {filter.subject === undefined ? null : (
        <Pill
          size="md"
          withRemoveButton
          removeButtonProps={{ 'aria-label': text('everyRecord'), 'aria-hidden': false, tabIndex: 0 }}
          onRemove={() => onChange({ ...filter, subject: undefined })}
        >
          {text('onlyRecord', { title: subjectTitle ?? '' })}
        </Pill>
      )}
      {isFiltered ? (
        <Button variant="subtle" onClick={() => onChange(noFilter)}>
          {text('showAll')}
        </Button>
      ) : null}
      <Text size="sm" ml="auto" role="status">
        {total === undefined ? '' : text('entries', { count: total })}
      </Text>
    </div>
  )
}
