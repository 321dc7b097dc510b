import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import type { SectionProps } from '../../ui/section-props.ts'
import { useDeadlineSpec } from './deadline-spec.tsx'
import classes from './deadlines.module.css'
import { StartDialog } from './start-dialog.tsx'
import { useTaskSpec } from './task-spec.tsx'

const kinds = ['deadlines', 'tasks'] as const
type Kind = (typeof kinds)[number]

/** Deadlines and tasks of a case. A link to one of them opens the list it stands in. */
export function DeadlinesSection({ caseId, record, field }: SectionProps) {
  const text = useText('deadlines')
  const [chosen, setChosen] = useState<Kind>()
  const [isAll, setAll] = useState(false)
  const [isStarting, setStarting] = useState(false)
  const asTask = useAnswer('task.show', record === undefined ? undefined : { id: record }, { keep: false })
  const deadlines = useDeadlineSpec(isAll)
  const tasks = useTaskSpec(isAll)
  if (record !== undefined && asTask.isWaiting) return null
  const kind = chosen ?? (asTask.value === undefined ? 'deadlines' : 'tasks')
  const place = (id: string | undefined) => ({
    at: 'case' as const,
    caseId,
    section: 'deadlines' as const,
    ...(id === undefined ? {} : { record: id }),
  })
  const isOfKind = record !== undefined && (asTask.value !== undefined) === (kind === 'tasks')
  const shared = { caseId, place, record: isOfKind ? record : undefined, field }
  return (
    <div className={classes['section']}>
      <div className={classes['bar']}>
        <SegmentedControl
          aria-label={text('what')}
          data={kinds.map((each) => ({ value: each, label: text(each) }))}
          value={kind}
          onChange={(next) => setChosen(next === 'tasks' ? 'tasks' : 'deadlines')}
        />
        <Checkbox
          label={text('showDone')}
          checked={isAll}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      </div>
      <div className={classes['body']}>
        {kind === 'deadlines' ? (
          <RecordDesk
            key="deadlines"
            spec={deadlines}
            {...shared}
            tools={
              <Button variant="default" onClick={() => setStarting(true)}>
                {text('startButton')}
              </Button>
            }
          />
        ) : (
          <RecordDesk key="tasks" spec={tasks} {...shared} />
        )}
      </div>
      {isStarting ? <StartDialog caseId={caseId} onClose={() => setStarting(false)} /> : null}
    </div>
  )
}
