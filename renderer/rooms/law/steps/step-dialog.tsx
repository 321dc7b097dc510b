import { Select, Stack, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { deadlineRules } from '../../../../shared/deadlines/deadline-rules.ts'
import { articleWords } from '../../../../shared/deadlines/explain-deadline.ts'
import type { PlaybookStep } from '../../../../shared/model/playbook.ts'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { valueChoices, type ValueKind } from '../../../../shared/text/value-text.ts'
import { useDraft } from '../../../client/drafts.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { LineInput } from '../../../ui/line-input.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'

type StepDialogProps = {
  readonly title: string
  readonly draftKey: string
  readonly start: PlaybookStep
  /** True: every field of a step; else the few that one's own step in a case needs. */
  readonly isWhole: boolean
  /** Keeps it; the dialog stays open with the failure and what was typed when that fails. */
  readonly onSave: (step: PlaybookStep) => Promise<void>
  readonly onClose: () => void
}

type Fields = Readonly<Partial<Record<keyof PlaybookStep, string>>>

const texts = ['text', 'textKk', 'textEn', 'why', 'whyKk', 'whyEn'] as const
const choices = {
  group: 'stepGroup',
  urgency: 'stepUrgency',
  source: 'stepSource',
  room: 'stepRoom',
} as const satisfies Partial<Record<keyof PlaybookStep, ValueKind>>

/** The fields of a step, and nothing besides them. */
function fieldsOf(step: PlaybookStep): Fields {
  const { group, urgency, source, reference, rule, room } = step
  const kept = { group, urgency, source, reference, rule, room }
  const worded = texts.map((name) => [name, step[name]] as const)
  return Object.fromEntries([...Object.entries(kept), ...worded].filter(([, value]) => value !== undefined))
}

/** A step being worded: added, or changed. What is typed outlives a lock. */
export function StepDialog({ title, draftKey, start, isWhole, onSave, onClose }: StepDialogProps) {
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const begun = fieldsOf(start)
  const [fields, setFields] = useState<Fields>(begun)
  const isTyped = JSON.stringify(fields) !== JSON.stringify(begun)
  const { restored, forget } = useDraft(`step/${draftKey}`, isTyped ? JSON.stringify(fields) : undefined)
  useEffect(() => {
    if (restored !== undefined) setFields(JSON.parse(restored) as Fields)
  }, [restored])
  const set = (name: keyof PlaybookStep, value: string | null) =>
    setFields((now) => ({ ...now, [name]: value ?? undefined }))
  const close = () => {
    forget()
    onClose()
  }
  const submit = async () => {
    const filled = Object.entries(fields).flatMap(([name, value]) => {
      const kept = value?.trim() ?? ''
      return kept === '' ? [] : [[name, kept] as const]
    })
    const step = Object.fromEntries(filled) as unknown as PlaybookStep
    if (await attempt.run(() => onSave(step))) close()
  }
  const label = (name: keyof PlaybookStep) => fieldLabel('playbook', `steps.${name}`, language)
  const area = (name: (typeof texts)[number], isFirst = false) => (
    <Textarea
      key={name}
      label={label(name)}
      value={fields[name] ?? ''}
      onChange={(event) => set(name, event.currentTarget.value)}
      autosize
      minRows={2}
      {...(isFirst ? { 'data-autofocus': true } : {})}
    />
  )
  const choice = (name: keyof typeof choices, mayBeEmpty: boolean) => (
    <Select
      label={label(name)}
      data={valueChoices(choices[name], language)}
      value={fields[name] ?? null}
      onChange={(value) => set(name, value)}
      clearable={mayBeEmpty}
      allowDeselect={mayBeEmpty}
      clearButtonProps={{ 'aria-label': frame('clear', { label: label(name) }) }}
    />
  )
  return (
    <FormDialog
      title={title}
      submitLabel={frame('save')}
      isWhole={(fields.text ?? '').trim() !== ''}
      attempt={attempt}
      onSubmit={submit}
      onClose={close}
    >
      <Stack gap="sm">
        {area('text', true)}
        {isWhole ? texts.slice(1).map((name) => area(name)) : null}
        {choice('group', false)}
        {choice('urgency', true)}
        {choice('room', true)}
        {choice('source', false)}
        <LineInput
          label={label('reference')}
          value={fields.reference ?? ''}
          onChange={(event) => set('reference', event.currentTarget.value)}
        />
        {isWhole ? (
          <Select
            label={label('rule')}
            data={deadlineRules.map((rule) => ({
              value: rule.id,
              label: `${rule.name[language]} — ${articleWords(rule, language)}`,
            }))}
            value={fields.rule ?? null}
            onChange={(value) => set('rule', value)}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': frame('clear', { label: label('rule') }) }}
            nothingFoundMessage={frame('nothingFound')}
          />
        ) : null}
      </Stack>
    </FormDialog>
  )
}
