import { Alert, Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { DuplicatesDialog, type Pair } from './duplicates-dialog.tsx'

/** On a person's page: another record that may be her, to compare with. */
export function MayBeSame({ personId }: { readonly personId: string }) {
  const text = useText('people')
  const { value } = useAnswer('person.duplicates', { id: personId, limit: 5 }, { keep: false })
  const [pair, setPair] = useState<Pair>()
  const pairs = value?.pairs ?? []
  if (pairs.length === 0 && pair === undefined) return null
  return (
    <>
      {pairs.map((one) => {
        const other = one.one.id === personId ? one.other : one.one
        return (
          <Alert key={other.id} color="orange" variant="light" p="xs">
            <Group justify="space-between" wrap="nowrap">
              {text('mayBe', { name: other.title })}
              <Button
                variant="default"
                aria-label={text('compareOf', { one: one.one.title, other: one.other.title })}
                onClick={() => setPair(one)}
              >
                {text('compare')}
              </Button>
            </Group>
          </Alert>
        )
      })}
      {pair === undefined ? null : <DuplicatesDialog chosen={pair} onClose={() => setPair(undefined)} />}
    </>
  )
}
