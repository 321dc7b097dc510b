import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { personTitle } from '../../../../shared/model/person-title.ts'
import { fieldLabel, fieldText, type FieldName } from '../../../../shared/text/field-text.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { rememberUndo } from '../../../client/undo.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { undoAndTell } from '../../../ui/undo-and-tell.ts'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { FieldValue } from './field-value.tsx'
import classes from './merge.module.css'
import { firstChoice, mergeChanges, mergeFields, type Choice, type MergeField } from './merge-fields.ts'

type Person = RecordOf<'person'>
type Side = 'one' | 'other'

type MergeViewProps = {
  readonly one: Person
  readonly other: Person
  /** Which one has more cases, and is kept unless someone says otherwise. */
  readonly likely: Side
  readonly onMerged: () => void
  /** They are two: the next pair can be looked at. */
  readonly onSeparated: () => void
}

const order = Object.keys(fieldText.person).filter((field) => !field.includes('.'))

/** Two records side by side: which one stays, and which value of each field is right. */
export function MergeView({ one, other, likely, onMerged, onSeparated }: MergeViewProps) {
  const text = useText('people')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const [stays, setStays] = useState<Side>(likely)
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const [reason, setReason] = useState('')
  const { differing, same } = mergeFields(one, other, order)
  const title = (side: Side, person: Person) =>
    `${text('mergeRecord', { number: side === 'one' ? 1 : 2 })}: ${personTitle(person)}`
  const merge = async () => {
    const [survivor, loser] = stays === 'one' ? [one, other] : [other, one]
    const done = await attempt.run(async () => {
      await call('person.merge', {
        id: survivor.id,
        version: survivor.version,
        loserId: loser.id,
        loserVersion: loser.version,
        changes: mergeChanges(differing, choices, stays),
        reason,
      })
      rememberUndo({
        label: text('mergeDone'),
        undo: async () => {
          await call('person.unmerge', { loserId: loser.id })
        },
      })
    })
    if (!done) return
    onMerged()
    goTo({ at: 'people', record: survivor.id })
    notifyDone(text('mergeDone'), { label: frame('undo'), run: () => void undoAndTell(language) })
  }
  const separate = async () => {
    const done = await attempt.run(async () => {
      const { id } = await call('relationship.create', {
        personId: one.id,
        kind: 'namesake',
        otherId: other.id,
      })
      rememberUndo({
        label: text('notSameDone'),
        undo: async () => {
          await call('relationship.delete', { id, reason: text('byMistake') })
        },
      })
    })
    if (!done) return
    notifyDone(text('notSameDone'))
    onSeparated()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void merge()
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{text('mergeHint')}</Text>
        <div className={classes['fields']}>
          <Radio.Group
            className={classes['row']}
            label={text('mergeStays')}
            value={stays}
            onChange={(value) => setStays(value === 'other' ? 'other' : 'one')}
          >
            <div className={classes['values']}>
              <Radio value="one" label={title('one', one)} />
              <Radio value="other" label={title('other', other)} />
            </div>
          </Radio.Group>
          {differing.map((entry) => (
            <FieldRow
              key={entry.field}
              entry={entry}
              choice={choices[entry.field] ?? firstChoice(entry, stays)}
              label={fieldLabel('person', entry.field as FieldName<'person'>, language)}
              onChoose={(choice) => setChoices((now) => ({ ...now, [entry.field]: choice }))}
            />
          ))}
        </div>
        {same === 0 ? null : <Text size="xs">{text('mergeSame', { count: same })}</Text>}
        <TextInput
          label={text('mergeReason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
        />
        <FailureNotice failure={attempt.failure} />
        <Group justify="space-between">
          <Button variant="subtle" onClick={() => void separate()}>
            {text('notSame')}
          </Button>
          <Button type="submit" disabled={reason.trim() === ''} loading={attempt.isRunning}>
            {text('mergeDo')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type FieldRowProps = {
  readonly entry: MergeField
  readonly choice: Choice
  readonly label: string
  readonly onChoose: (choice: Choice) => void
}

function FieldRow({ entry, choice, label, onChoose }: FieldRowProps) {
  const text = useText('people')
  const { field, one, other, mayBoth } = entry
  return (
    <Radio.Group
      className={classes['row']}
      label={label}
      value={choice}
      onChange={(value) => onChoose(value === 'both' || value === 'other' ? value : 'one')}
    >
      <div className={classes['values']}>
        <Radio
          value="one"
          aria-label={`${label}: ${text('mergeRecord', { number: 1 })}`}
          label={<FieldValue field={field} value={one} />}
        />
        <Radio
          value="other"
          aria-label={`${label}: ${text('mergeRecord', { number: 2 })}`}
          label={<FieldValue field={field} value={other} />}
        />
        {mayBoth ? <Radio value="both" label={text('mergeBoth')} /> : null}
      </div>
    </Radio.Group>
  )
}
