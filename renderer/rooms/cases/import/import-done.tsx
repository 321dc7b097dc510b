import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../client/call.ts'
import { useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { startAnew, useImport } from './import-store.ts'

/** The last step: what was brought in, how to take it back, and that the file still lies open. */
export function ImportDone() {
  const text = useText('cases')
  const { done } = useImport()
  const [isAsking, setAsking] = useState(false)
  if (done === undefined) return null
  return (
    <EmptyState title={text('importDone', { count: done.cases })} hint={text('importRemains')}>
      <Text size="sm" role="status">
        {text('importCounts', done)}
      </Text>
      <Group justify="center">
        <Button
          autoFocus
          onClick={() => {
            startAnew()
            goTo({ at: 'cases' })
          }}
        >
          {text('importToCases')}
        </Button>
        <Button variant="default" onClick={startAnew}>
          {text('importAgain')}
        </Button>
        <Button variant="default" onClick={() => setAsking(true)}>
          {text('importUndo')}
        </Button>
      </Group>
      <AskReason
        title={text('importUndoTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={async (reason) => {
          await call('case.undo-import', { id: done.id, reason })
          notifyDone(text('importUndoneNow'))
          startAnew()
        }}
        confirmLabel={text('importUndoDo')}
      />
    </EmptyState>
  )
}
