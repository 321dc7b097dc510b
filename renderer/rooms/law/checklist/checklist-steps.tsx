import { Button, Text, Title, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { ChecklistStep } from '../../../../shared/model/playbook.ts'
import { inLanguage } from '../../../../shared/text/in-language.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { rowKeys } from '../../../ui/row-keys.ts'
import { StepDialog } from '../steps/step-dialog.tsx'
import classes from './checklist.module.css'
import { ChecklistRow } from './checklist-row.tsx'
import { placedGroups } from './placed-steps.ts'
import { adding, rewording } from './step-changes.ts'
import { useFocusStays } from './use-focus-stays.ts'
import { useSteps } from './use-steps.ts'

type Editing = 'new' | { readonly step: ChecklistStep; readonly index: number }

type ChecklistStepsProps = { readonly checklist: RecordOf<'checklist'>; readonly hidesSettled: boolean }

/** The steps by what they are for, safety, care and her choice first. Arrows move, space ticks, Alt with an arrow moves a step. */
export function ChecklistSteps({ checklist, hidesSettled }: ChecklistStepsProps) {
  const text = useText('checklist')
  const language = useLanguage()
  const steps = useSteps(checklist)
  const box = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState<Editing>()
  const groups = placedGroups(checklist.steps, hidesSettled)
  const total = groups.reduce((sum, { shown }) => sum + shown.length, 0)
  const keepFocus = useFocusStays(box, total)
  const edited = editing === 'new' ? undefined : editing
  return (
    <div ref={box} className={classes['steps']} onKeyDown={rowKeys({ box, total })} onFocus={keepFocus}>
      <VisuallyHidden component="h1">{text('title')}</VisuallyHidden>
      <Title order={2} size="h4">
        {inLanguage(checklist, 'title', language)}
      </Title>
      <Text size="xs">{text('hers')}</Text>
      {groups.map(({ group, all, shown, before }) => (
        <section key={group} aria-label={valueLabel('stepGroup', group, language)}>
          <div className={classes['groupHead']}>
            <Title order={3} size="h6">
              {valueLabel('stepGroup', group, language)}
            </Title>
            <Text size="xs">
              {all.filter(({ step }) => step.state !== 'open').length}/{all.length}
            </Text>
          </div>
          <ol className={classes['plain']}>
            {shown.map(({ step, index, key }, place) => (
              <ChecklistRow
                key={key}
                checklist={checklist}
                step={step}
                index={index}
                row={before + place}
                steps={steps}
                onEdit={() => setEditing({ step, index })}
              />
            ))}
          </ol>
        </section>
      ))}
      <div>
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => setEditing('new')}>
          {text('addOwnStep')}
        </Button>
      </div>
      {editing === undefined ? null : (
        <StepDialog
          title={text(edited === undefined ? 'addOwnStep' : 'editStep')}
          draftKey={`checklist/${checklist.id}/${edited?.step.text ?? 'new'}`}
          start={edited?.step ?? { group: 'procedure', text: '', source: 'practice' }}
          isWhole={edited !== undefined}
          onClose={() => setEditing(undefined)}
          onSave={(step) =>
            edited === undefined
              ? steps.change(adding(step), text('stepAdded'))
              : steps.change(rewording(edited.step, edited.index, step), text('stepChanged'))
          }
        />
      )}
    </div>
  )
}
