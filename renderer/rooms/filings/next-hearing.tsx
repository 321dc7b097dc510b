import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { rememberUndo } from '../../client/undo.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { useAttempt } from '../../ui/use-attempt.ts'

/** Enters the next day in court as a hearing of its own, in the same court before the same judge; nothing once it is there. */
export function NextHearing({ hearing }: { readonly hearing: RecordOf<'hearing'> }) {
  const text = useText('filings')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const { nextOn, caseId } = hearing
  const { value } = useAnswer('hearing.list', { filter: { caseId }, limit: 1_000 })
  if (nextOn === undefined || value === undefined) return null
  if (value.items.some(({ heldOn }) => heldOn === nextOn)) return null
  const create = async () => {
    const { courtId, room, judge, isClosed, subject, suitId, attendants } = hearing
    const same = { courtId, room, judge, isClosed, subject, suitId }
    const { id } = await call('hearing.create', {
      caseId,
      heldOn: nextOn,
      state: 'planned',
      ...Object.fromEntries(Object.entries(same).filter(([, kept]) => kept !== undefined)),
      ...(attendants === undefined
        ? {}
        : { attendants: attendants.map(({ attended: _before, ...one }) => one) }),
    })
    rememberUndo({
      label: text('addHearing'),
      undo: async () => {
        await call('hearing.delete', { id, reason: frame('addedByMistake') })
      },
    })
    goTo({ at: 'case', caseId, section: 'filings', record: id })
  }
  return (
    <>
      <Button
        variant="default"
        mb={12}
        leftSection={<IconCalendarPlus size={16} />}
        loading={attempt.isRunning}
        onClick={() => void attempt.run(create)}
      >
        {text('planNext', { day: formatDate(nextOn, language) })}
      </Button>
      <FailureNotice failure={attempt.failure} />
    </>
  )
}
