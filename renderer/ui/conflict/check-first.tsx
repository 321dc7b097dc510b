import { Button, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../failure-notice.tsx'
import { AskedRows, toAsked, type AskedRow } from './asked-rows.tsx'
import { ConflictFindings } from './conflict-findings.tsx'

type CheckFirstProps = {
  readonly rows: readonly AskedRow[]
  readonly onChange: (rows: readonly AskedRow[]) => void
}

/** Before a case is there: who is in it, and whom of them the vault knows. Nothing of it is kept yet. */
export function CheckFirst({ rows, onChange }: CheckFirstProps) {
  const text = useText('people')
  const [settled] = useDebouncedValue(rows, 200)
  const people = toAsked(settled)
  const { value, failure } = useAnswer('conflict.check', people.length === 0 ? undefined : { people })
  if (rows.length === 0)
    return (
      <div>
        <Button
          variant="subtle"
          onClick={() =>
            onChange([
              { side: 'ours', who: '' },
              { side: 'opposite', who: '' },
            ])
          }
        >
          {text('conflictFirst')}
        </Button>
      </div>
    )
  return (
    <Stack gap="xs" role="group" aria-label={text('conflict')}>
      <Text size="sm" fw={600}>
        {text('conflict')}
      </Text>
      <AskedRows rows={rows} onChange={onChange} />
      <FailureNotice failure={failure} />
      {people.length === 0 || value === undefined ? null : (
        <ConflictFindings findings={value.findings} askLeadLawyer={value.askLeadLawyer} />
      )}
    </Stack>
  )
}
