import { Button, Group, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatDay } from '../../../ui/format-text.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import classes from './import.module.css'
import type { ImportWork } from './use-import-work.ts'

type Past = OutputOf<'case.list-imports'>['imports'][number]

/** The first step: which file, what becomes of it, and what was brought in before. */
export function ChooseTable({ work }: { readonly work: ImportWork }) {
  const text = useText('cases')
  return (
    <div className={classes['choose']}>
      <Text size="sm">{text('importWhat')}</Text>
      <Group>
        <Button
          leftSection={<IconFileImport size={16} />}
          loading={work.attempt.isRunning}
          onClick={() => void work.read()}
          autoFocus
        >
          {text('importChoose')}
        </Button>
      </Group>
      <Text size="sm">{text('importRemains')}</Text>
      <PastImports />
    </div>
  )
}

/** How many of the imports are shown, the last ones. */
const shown = 20

/** What was brought in before, each to be taken back while nobody has worked with it. */
function PastImports() {
  const text = useText('cases')
  const language = useLanguage()
  const { value, failure } = useAnswer('case.list-imports', {})
  const [asked, setAsked] = useState<Past>()
  if (failure !== undefined) return <FailureNotice failure={failure} />
  if (value === undefined || value.imports.length === 0) return null
  return (
    <section aria-label={text('importPast')}>
      <Text size="sm" fw={600}>
        {text('importPast')}
      </Text>
      <ul className={classes['past']}>
        {value.imports.slice(0, shown).map((one) => (
          <li key={one.id}>
            <span>{formatDay(one.at, language)}</span>
            <span className={classes['cut']} title={one.file}>
              {one.file}
            </span>
            <span>{text('importPastLine', { cases: one.cases, people: one.people, by: one.by })}</span>
            {one.undone ? (
              <span>{text('importUndone')}</span>
            ) : (
              <Button variant="subtle" size="compact-sm" onClick={() => setAsked(one)}>
                {text('importUndo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {value.imports.length > shown ? <Text size="sm">{text('importPastShown', { shown })}</Text> : null}
      <AskReason
        title={text('importUndoTitle')}
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        onConfirm={async (reason) => {
          if (asked === undefined) return
          await call('case.undo-import', { id: asked.id, reason })
          notifyDone(text('importUndoneNow'))
        }}
        confirmLabel={text('importUndoDo')}
      />
    </section>
  )
}
