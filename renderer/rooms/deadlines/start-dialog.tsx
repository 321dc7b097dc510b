import { Button, Checkbox, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { deadlineTriggers } from '../../../shared/deadlines/deadline-rules.ts'
import type { DeadlineRule } from '../../../shared/deadlines/deadline-rule.ts'
import { articleWords, termWords } from '../../../shared/deadlines/explain-deadline.ts'
import { outcomeOfDeadline } from '../../../shared/deadlines/settle-deadline.ts'
import { rulesStartedBy } from '../../../shared/deadlines/started-rules.ts'
import { boundByText } from '../../../shared/text/deadline-explanation-text.ts'
import { isDay } from '../../../shared/text/date-entry.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { rememberUndo } from '../../client/undo.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { notifyDone } from '../../ui/notify.tsx'
import { isTimeOrEmpty, TimeInput } from '../../ui/time-input.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { NotReviewed } from '../../ui/law/explanation.tsx'
import { useCalendars } from '../../client/use-calendars.ts'

/** Events that start at least one term, by what they are called. */
const triggers = Object.keys(deadlineTriggers).filter((trigger) => rulesStartedBy(trigger, true).length > 0)

type StartDialogProps = { readonly caseId: string; readonly onClose: () => void }

/** What happened and when: every term that it starts, each with its day; those that bind a participant are ticked. */
export function StartDialog({ caseId, onClose }: StartDialogProps) {
  const text = useText('deadlines')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const [trigger, setTrigger] = useState<string | null>(null)
  const [on, setOn] = useState('')
  const [at, setAt] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const rules = trigger === null ? [] : rulesStartedBy(trigger, true)
  const needsClock = rules.some((rule) => rule.term?.unit === 'hours')
  const choose = (next: string | null) => {
    setTrigger(next)
    setChosen(next === null ? [] : rulesStartedBy(next).map((rule) => rule.id))
  }
  const isWhole = trigger !== null && isDay(on) && chosen.length > 0 && isTimeOrEmpty(at)
  const start = () =>
    attempt.run(async () => {
      if (trigger === null) return
      const input = { caseId, trigger, on, rules: [...chosen], ...(at === '' ? {} : { at }) }
      const { started } = await call('deadline.start', input)
      rememberUndo({
        label: text('startGo'),
        undo: async () => {
          for (const { id } of started) await call('deadline.delete', { id, reason: frame('addedByMistake') })
        },
      })
      notifyDone(text('started', { count: started.length }))
      onClose()
    })
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={text('startTitle')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <Stack gap="sm">
          <Select
            label={text('startWhat')}
            data={triggers.map((value) => ({ value, label: deadlineTriggers[value]?.[language] ?? value }))}
            value={trigger}
            onChange={choose}
            searchable
            nothingFoundMessage={frame('nothingFound')}
            data-autofocus
          />
          <Group align="flex-end">
            <DateInput
              label={text('fromDay')}
              value={on}
              onChange={(event) => setOn(event.currentTarget.value)}
            />
            {needsClock ? (
              <TimeInput
                label={text('startClock')}
                value={at}
                onChange={(event) => setAt(event.currentTarget.value)}
              />
            ) : null}
          </Group>
          <Stack gap={6} role="group" aria-label={text('deadlines')}>
            {rules.map((rule) => (
              <StartedRule
                key={rule.id}
                rule={rule}
                on={on}
                at={at}
                isChosen={chosen.includes(rule.id)}
                onToggle={(isIn) =>
                  setChosen((now) => (isIn ? [...now, rule.id] : now.filter((id) => id !== rule.id)))
                }
              />
            ))}
          </Stack>
          <NotReviewed />
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {frame('cancel')}
            </Button>
            <Button type="submit" disabled={!isWhole} loading={attempt.isRunning}>
              {text('startGo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type StartedRuleProps = {
  readonly rule: DeadlineRule
  readonly on: string
  readonly at: string
  readonly isChosen: boolean
  readonly onToggle: (isChosen: boolean) => void
}

function StartedRule({ rule, on, at, isChosen, onToggle }: StartedRuleProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  const calendars = useCalendars()
  const clock = at === '' ? {} : { startsAt: at }
  const outcome = isDay(on)
    ? outcomeOfDeadline({ rule: rule.id, startsOn: on, ...clock }, calendars)
    : undefined
  const day =
    outcome?.status === 'computed'
      ? `${formatDate(outcome.endsOn, language)}${outcome.endsAt === undefined ? '' : ` ${outcome.endsAt.slice(11)}`}`
      : isDay(on)
        ? text('noEnd')
        : ''
  const term = rule.term === undefined ? '' : termWords(rule.term, language)
  return (
    <Group justify="space-between" wrap="nowrap">
      <Checkbox
        checked={isChosen}
        onChange={(event) => onToggle(event.currentTarget.checked)}
        label={rule.name[language]}
        description={`${boundByText[rule.bound][language]} · ${term} · ${articleWords(rule, language)}`}
      />
      <Text size="sm" fw={600} flex="none">
        {day}
      </Text>
    </Group>
  )
}
