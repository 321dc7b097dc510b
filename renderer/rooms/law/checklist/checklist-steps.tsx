import { Button, Text, Title, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { stepGroup, type ChecklistStep, type StepGroup } from '../../../../shared/model/playbook.ts'
import { inOrder, moved } from '../../../../shared/playbooks/step-order.ts'
import { inLanguage } from '../../../../shared/text/in-language.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { StepDialog } from '../steps/step-dialog.tsx'
import classes from './checklist.module.css'
import { ChecklistRow } from './checklist-row.tsx'
import { placeOf, reworded, useSteps } from './use-steps.ts'

type Placed = { readonly step: ChecklistStep; readonly index: number }
export type Editing = { readonly index: number | undefined; readonly group: StepGroup }

type ChecklistStepsProps = { readonly checklist: RecordOf<'checklist'>; readonly hidesSettled: boolean }

/** The steps by what they are for, safety, care and her choice first. Arrows move, space ticks, Alt with an arrow moves a step. */
export function ChecklistSteps({ checklist, hidesSettled }: ChecklistStepsProps) {
  const text = useText('checklist')
  const language = useLanguage()
  const steps = useSteps(checklist)
  const body = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState<Editing>()
  const placed = checklist.steps.map((step, index): Placed => ({ step, index }))
  const move = (index: number, by: -1 | 1) =>
    void steps.change((now) => moved(now, index, by), text('stepMoved'))
  const onKeyDown = (event: KeyboardEvent) => {
    const boxes = [...(body.current?.querySelectorAll<HTMLInputElement>('[data-step]') ?? [])]
    const at = boxes.findIndex((box) => box === event.target)
    if (at < 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    const by = event.key === 'ArrowDown' ? 1 : -1
    if (event.altKey) move(Number(boxes[at]?.dataset['step']), by)
    else boxes[at + by]?.focus()
    event.preventDefault()
  }
  const edited = editing?.index === undefined ? undefined : checklist.steps[editing.index]
  return (
    <div ref={body} className={classes['steps']} onKeyDown={onKeyDown}>
      <VisuallyHidden component="h1">{text('title')}</VisuallyHidden>
      <Title order={2} size="h4">
        {inLanguage(checklist, 'title', language)}
      </Title>
      <Text size="xs">{text('hers')}</Text>
      {stepGroup.options.map((group) => {
        const some = placed.filter(({ step }) => step.group === group)
        const shown = some.filter(({ step }) => !hidesSettled || step.state === 'open')
        if (shown.length === 0) return null
        const settled = some.filter(({ step }) => step.state !== 'open').length
        return (
          <section key={group} aria-label={valueLabel('stepGroup', group, language)}>
            <div className={classes['groupHead']}>
              <Title order={3} size="h6">
                {valueLabel('stepGroup', group, language)}
              </Title>
              <Text size="xs">
                {settled}/{some.length}
              </Text>
            </div>
            <ol className={classes['plain']}>
              {shown.map(({ step, index }) => (
                <ChecklistRow
                  key={`${String(index)} ${step.text}`}
                  checklist={checklist}
                  step={step}
                  index={index}
                  steps={steps}
                  onEdit={() => setEditing({ index, group })}
                  onMove={(by) => move(index, by)}
                />
              ))}
            </ol>
          </section>
        )
      })}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => setEditing({ index: undefined, group: 'procedure' })}
        >
          {text('addOwnStep')}
        </Button>
      </div>
      {editing === undefined ? null : (
        <StepDialog
          title={text(edited === undefined ? 'addOwnStep' : 'editStep')}
          draftKey={`checklist/${checklist.id}/${edited?.text ?? 'new'}`}
          start={edited ?? { group: editing.group, text: '', source: 'practice' }}
          isWhole={edited !== undefined}
          onClose={() => setEditing(undefined)}
          onSave={(step) =>
            edited === undefined
              ? steps.change((now) => inOrder([...now, { ...step, state: 'open' }]), text('stepAdded'))
              : steps.change((now) => {
                  const place = placeOf(now, edited, editing.index ?? 0)
                  const before = now[place]
                  return before === undefined ? undefined : inOrder(now.with(place, reworded(before, step)))
                }, text('stepChanged'))
          }
        />
      )}
    </div>
  )
}
