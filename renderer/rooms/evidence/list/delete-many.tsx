import { Alert, Button, Group, List, Text } from '@mantine/core'
import { useState } from 'react'
import { describeFailure } from '../../../../shared/failures/codes.ts'
import { Failure } from '../../../../shared/failures/failure.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import { useTellDeleted } from '../../../ui/delete-record.ts'

type Kept = { readonly id: string; readonly title: string; readonly failure: Failure }

async function titleOf(id: string): Promise<string> {
  return (await call('evidence.show', { id })).title
}

/** Deletes one after another; what other records need stays and is answered. Throws any other Failure. */
async function deleteAll(ids: readonly string[], reason: string): Promise<Kept[]> {
  const kept: Kept[] = []
  for (const id of ids)
    try {
      await call('evidence.delete', { id, reason })
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'record.in-use') throw error
      kept.push({ id, title: await titleOf(id), failure: error })
    }
  return kept
}

type DeleteManyProps = {
  readonly ids: ReadonlySet<string>
  readonly isOpen: boolean
  readonly onClose: () => void
  /** What could not be deleted stays selected. */
  readonly onDone: (kept: ReadonlySet<string>) => void
}

/** Asks for the reason and deletes everything that is selected; says what other records still need. */
export function DeleteMany({ ids, isOpen, onClose, onDone }: DeleteManyProps) {
  const text = useText('evidence')
  const frame = useText('frame')
  const language = useLanguage()
  const tellDeleted = useTellDeleted()
  const [kept, setKept] = useState<readonly Kept[]>([])
  const confirm = async (reason: string) => {
    const notDeleted = await deleteAll([...ids], reason)
    setKept(notDeleted)
    onDone(new Set(notDeleted.map(({ id }) => id)))
    const gone = [...ids].filter((id) => !notDeleted.some((one) => one.id === id))
    if (gone.length > 0) tellDeleted('evidence', gone, text('deleted', { count: gone.length }))
  }
  return (
    <>
      <AskReason
        title={text('deleteTitle', { count: ids.size })}
        isOpen={isOpen}
        onClose={onClose}
        onConfirm={confirm}
      />
      {kept.length === 0 ? null : (
        <Alert color="orange" variant="light" mx="md" mb="xs" p="xs" role="alert">
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <div>
              <Text size="sm">{text('notDeleted')}</Text>
              <List size="xs">
                {kept.slice(0, 10).map(({ id, title, failure }) => (
                  <List.Item key={id}>
                    {title} — {describeFailure(language, failure.code, failure.details)}
                  </List.Item>
                ))}
              </List>
            </div>
            <Button variant="subtle" onClick={() => setKept([])}>
              {frame('close')}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  )
}
