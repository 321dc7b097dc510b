import { ActionIcon, Anchor, Button, Group, Select, Textarea, Title } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Plan } from '../../../../shared/model/plan.ts'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { useRecordEditor } from '../../../ui/record-editor.ts'
import { useFailureText } from '../../../ui/record-fields.tsx'
import { RecordPicker, useRecordTitle } from '../../../ui/record-picker.tsx'
import classes from './plans.module.css'

type Statement = NonNullable<Plan['statements']>[number]
type Typed = Partial<Statement>

/** What the text asserts, and the evidence each of it rests on. A statement keeps itself when it is left; one without words waits. */
export function PlanStatements({ plan }: { readonly plan: RecordOf<'plan'> }) {
  const text = useText('suit')
  const editor = useRecordEditor('plan', plan, { undoLabel: text('planStatements') })
  const stored = (editor.value('statements') as readonly Typed[] | undefined) ?? []
  const storedText = JSON.stringify(stored)
  const [shown, setShown] = useState<readonly Typed[]>(stored)
  const failure = useFailureText({ editor, field: 'statements' })
  // While a statement is typed or on its way to the vault, what is shown is newer than what the vault says.
  const isTyped = useRef(false)
  const underWay = useRef(0)
  useEffect(() => {
    if (isTyped.current || underWay.current > 0) return
    setShown((now) => [
      ...(JSON.parse(storedText) as Typed[]),
      ...now.filter(({ quotation }) => quotation === undefined || quotation.trim() === ''),
    ])
  }, [storedText])
  const save = async (whole: readonly Typed[]) => {
    underWay.current += 1
    await editor.save('statements', whole.length === 0 ? null : whole)
    underWay.current -= 1
  }
  const keep = (next: readonly Typed[]) => {
    setShown(next)
    isTyped.current = false
    const whole = next.filter(({ quotation }) => (quotation ?? '').trim() !== '')
    if (JSON.stringify(whole) !== storedText) void save(whole)
  }
  const change = (place: number, changes: Typed) =>
    shown.map((one, at) =>
      at === place
        ? (Object.fromEntries(
            Object.entries({ ...one, ...changes }).filter(([, value]) => value !== undefined),
          ) as Typed)
        : one,
    )
  return (
    <section className={classes['block']} aria-label={text('planStatements')}>
      <Title order={3} size="h6">
        {text('planStatements')}
      </Title>
      {shown.map((statement, place) => (
        <StatementCard
          key={place}
          caseId={plan.caseId}
          number={place + 1}
          statement={statement}
          onType={(changes) => {
            isTyped.current = true
            setShown(change(place, changes))
          }}
          onKeep={(changes) => keep(change(place, changes))}
          onRemove={() => keep(shown.filter((_one, at) => at !== place))}
        />
      ))}
      {failure === undefined ? null : <div role="alert">{failure}</div>}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => setShown([...shown, {}])}
        >
          {text('addPlanStatement')}
        </Button>
      </div>
    </section>
  )
}

type StatementCardProps = {
  readonly caseId: string
  readonly number: number
  readonly statement: Typed
  readonly onType: (changes: Typed) => void
  readonly onKeep: (changes: Typed) => void
  readonly onRemove: () => void
}

function StatementCard(props: StatementCardProps) {
  const { caseId, number, statement, onType, onKeep, onRemove } = props
  const text = useText('suit')
  const language = useLanguage()
  const ids = (statement.evidenceIds ?? []) as readonly string[]
  const withEvidence = (next: readonly string[]) =>
    onKeep({ evidenceIds: next.length === 0 ? undefined : (next as never) })
  return (
    <div
      className={classes['statement']}
      role="group"
      aria-label={`${text('addPlanStatement')} ${String(number)}`}
    >
      <Group gap={6} wrap="nowrap" align="flex-start">
        <Textarea
          className={classes['words'] ?? ''}
          label={fieldLabel('plan', 'statements.quotation', language)}
          autosize
          minRows={1}
          maxRows={6}
          value={statement.quotation ?? ''}
          onChange={(event) => onType({ quotation: event.currentTarget.value })}
          onBlur={() => onKeep({})}
        />
        <ActionIcon mt={24} aria-label={text('removePlanStatement', { number })} onClick={onRemove}>
          <IconX size={16} />
        </ActionIcon>
      </Group>
      <div className={classes['pair']}>
        <Select
          label={fieldLabel('plan', 'statements.classification', language)}
          data={valueChoices('classification', language)}
          value={statement.classification ?? null}
          onChange={(next) => onKeep({ classification: (next ?? undefined) as Statement['classification'] })}
          clearable
        />
        <RecordPicker
          entity="person"
          label={fieldLabel('plan', 'statements.aboutId', language)}
          value={statement.aboutId}
          onChange={(id) => onKeep({ aboutId: id as Statement['aboutId'] })}
        />
      </div>
      <RecordPicker
        key={ids.join()}
        entity="evidence"
        caseId={caseId}
        label={fieldLabel('plan', 'statements.evidenceIds', language)}
        value={undefined}
        without={ids}
        onChange={(id) => {
          if (id !== undefined) withEvidence([...ids, id])
        }}
      />
      {ids.map((id) => (
        <EvidenceLine
          key={id}
          caseId={caseId}
          id={id}
          onRemove={() => withEvidence(ids.filter((other) => other !== id))}
        />
      ))}
    </div>
  )
}

type EvidenceLineProps = { readonly caseId: string; readonly id: string; readonly onRemove: () => void }

function EvidenceLine({ caseId, id, onRemove }: EvidenceLineProps) {
  const frame = useText('frame')
  const title = useRecordTitle('evidence', id) ?? '…'
  return (
    <Group gap={4} wrap="nowrap">
      <Anchor
        component="button"
        type="button"
        size="sm"
        ta="start"
        onClick={() => goTo({ at: 'case', caseId, section: 'evidence', record: id })}
      >
        {title}
      </Anchor>
      <ActionIcon size="sm" aria-label={frame('removeItem', { label: title, number: '' })} onClick={onRemove}>
        <IconX size={14} />
      </ActionIcon>
    </Group>
  )
}
