import { Button, Group, Modal, SegmentedControl, Stack } from '@mantine/core'
import { call } from '../../client/call.ts'
import { useText } from '../../client/language.ts'
import { rememberUndo } from '../../client/undo.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { findRule } from '../../../shared/deadlines/deadline-rules.ts'
import { newRecordDraft } from '../../ui/desk/new-record.tsx'
import { useDraftEditor, type DraftRecord } from '../../ui/desk/draft-editor.ts'
import { FormField } from '../../ui/desk/form-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { NotReviewed } from '../../ui/law/explanation.tsx'
import { LiveExplanation } from './live-explanation.tsx'
import { RulePicker } from './rule-picker.tsx'

const ways = ['rule', 'own', 'day'] as const
type Way = (typeof ways)[number]
const cleared: Readonly<Record<Way, readonly string[]>> = {
  rule: ['term', 'regime', 'endsOn', 'name'],
  own: ['rule', 'endsOn'],
  day: ['rule', 'term', 'regime', 'startsOn', 'startsAt'],
}

type NewDeadlineProps = {
  readonly caseId: string | undefined
  readonly onCreated: (id: string) => void
  readonly onClose: () => void
}

function wayOf(value: (field: string) => unknown): Way {
  if (value('way') === 'own' || value('way') === 'day') return value('way') as Way
  return 'rule'
}

function isWhole(way: Way, value: (field: string) => unknown): boolean {
  if (way === 'rule') return value('rule') !== undefined
  if (way === 'day') return value('endsOn') !== undefined && value('name') !== undefined
  return ['term.count', 'term.unit', 'startsOn', 'name'].every((field) => value(field) !== undefined)
}

/** Adds a deadline: by a rule, of one's own, or with a day that is known; what comes of it is seen while it is typed. */
export function NewDeadline({ caseId, onCreated, onClose }: NewDeadlineProps) {
  const text = useText('deadlines')
  const frame = useText('frame')
  const attempt = useAttempt()
  const { editor, read, forget } = useDraftEditor(newRecordDraft('deadline', caseId), {}, 'rule')
  const way = wayOf(editor.value)
  const ruleId = editor.value('rule')
  const rule = typeof ruleId === 'string' ? findRule(ruleId) : undefined
  const needsClock = (rule?.term?.unit ?? editor.value('term.unit')) === 'hours'
  const close = () => {
    forget()
    onClose()
  }
  const setWay = (next: string) => {
    const chosen = ways.find((each) => each === next) ?? 'rule'
    for (const field of cleared[chosen]) void editor.save(field, null)
    void editor.save('way', chosen)
  }
  const create = () =>
    attempt.run(async () => {
      const { way: _way, ...fields }: DraftRecord = read()
      const { id } = await call('deadline.create', { caseId, ...fields } as InputOf<'deadline.create'>)
      rememberUndo({
        label: text('addDeadline'),
        undo: async () => {
          await call('deadline.delete', { id, reason: frame('addedByMistake') })
        },
      })
      close()
      onCreated(id)
    })
  const field = (name: string, hint?: string) => (
    <FormField
      key={name}
      editor={editor}
      entity="deadline"
      field={name}
      caseId={caseId}
      {...(hint === undefined ? {} : { hint })}
    />
  )
  return (
    <Modal
      opened
      onClose={close}
      title={text('addDeadline')}
      size="xl"
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Stack gap="sm">
          <SegmentedControl
            aria-label={text('wayOfDay')}
            data={ways.map((each) => ({ value: each, label: text(`way-${each}`) }))}
            value={way}
            onChange={setWay}
          />
          {way === 'rule' ? (
            <RulePicker value={rule?.id} onChange={(id) => void editor.save('rule', id ?? null)} />
          ) : (
            field('name')
          )}
          {way === 'own' ? (
            <Group grow align="flex-start">
              {field('term.count')}
              {field('term.unit')}
              {field('regime')}
            </Group>
          ) : null}
          {way === 'day' ? (
            field('endsOn')
          ) : (
            <Group grow align="flex-start">
              {field('startsOn', text('fromDayHint'))}
              {needsClock ? field('startsAt') : field('responsibleId')}
            </Group>
          )}
          {way === 'day' ? null : <LiveExplanation fields={read()} />}
          {way === 'day' ? null : <NotReviewed />}
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {frame('cancel')}
            </Button>
            <Button type="submit" disabled={!isWhole(way, editor.value)} loading={attempt.isRunning}>
              {frame('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
