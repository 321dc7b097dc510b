import { Anchor, Button, Group, Select, Text, Title } from '@mantine/core'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { useSaveRecord, type RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatDate } from '../../ui/format-text.ts'
import { recordName } from '../../ui/record-name.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './filings.module.css'

type FilingRecord = RecordOf<'filing'>
type DeadlineRecord = RecordOf<'deadline'>

const most = 200

/** The deadline of the case that this filing keeps: chosen from the open ones, and done when the filing is sent. */
export function KeptDeadline({ filing }: { readonly filing: FilingRecord }) {
  const text = useText('filings')
  const language = useLanguage()
  const attempt = useAttempt()
  const save = useSaveRecord('deadline', text('keptDeadline'))
  const saveFiling = useSaveRecord('filing', text('keptDeadline'))
  const { value } = useAnswer('deadline.list', {
    filter: { caseId: filing.caseId },
    sort: 'ends',
    limit: most,
  })
  const deadlines = value?.items ?? []
  const kept = deadlines.find(({ answerFilingId }) => (answerFilingId as string | undefined) === filing.id)
  const open = deadlines.filter(
    (one) => one.answerFilingId === undefined && one.doneOn === undefined && one.withdrawnOn === undefined,
  )
  if (kept === undefined && open.length === 0) return null
  const nameOf = ({ name, rule, endsOn }: DeadlineRecord) =>
    [
      endsOn === undefined ? undefined : formatDate(endsOn, language),
      name ?? recordName('deadline', rule ?? '', language),
    ]
      .filter((part) => part !== undefined)
      .join(' · ')
  const keep = async (id: string) => {
    const chosen = open.find((one) => one.id === id)
    if (chosen === undefined) return
    await save(chosen, { answerFilingId: filing.id })
    if (filing.dueOn === undefined && chosen.endsOn !== undefined) {
      const now = await call('filing.show', { id: filing.id })
      await saveFiling(now, { dueOn: chosen.endsOn })
    }
  }
  const sentOn = filing.sentAt?.slice(0, 10)
  return (
    <section className={classes['box']} aria-label={text('keptDeadline')}>
      <Title order={3} size="h6" mb={4}>
        {text('keptDeadline')}
      </Title>
      {kept === undefined ? (
        <Select
          aria-label={text('chooseDeadline')}
          placeholder={text('chooseDeadline')}
          data={open.map((one) => ({ value: one.id, label: nameOf(one) }))}
          value={null}
          onChange={(id) => {
            if (id !== null) void attempt.run(() => keep(id))
          }}
        />
      ) : (
        <Group gap={10}>
          <Anchor
            component="button"
            type="button"
            size="sm"
            ta="start"
            onClick={() => goTo({ at: 'case', caseId: filing.caseId, section: 'deadlines', record: kept.id })}
          >
            {nameOf(kept)}
          </Anchor>
          {kept.doneOn === undefined ? null : (
            <Text size="sm">{text('keptOn', { day: formatDate(kept.doneOn, language) })}</Text>
          )}
          {kept.doneOn === undefined && sentOn !== undefined ? (
            <Button
              variant="default"
              size="xs"
              loading={attempt.isRunning}
              onClick={() => void attempt.run(async () => void (await save(kept, { doneOn: sentOn })))}
            >
              {text('markKept')}
            </Button>
          ) : null}
        </Group>
      )}
      <FailureNotice failure={attempt.failure} />
    </section>
  )
}
