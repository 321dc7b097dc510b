import { Button, Text } from '@mantine/core'
import { countHours, isAhead, tracesHours, type HoursSince } from '../../shared/model/hours-since.ts'
import { useText } from '../client/language.ts'
import { goTo, type CaseSection } from '../client/navigation.ts'
import { useAnswer } from '../client/use-answer.ts'
import { FailureNotice } from './failure-notice.tsx'
import { SideNote } from './side-note.tsx'

/** From here on a span is told in days, and nothing hurries any more. */
const hoursInWords = 14 * 24

type Say = ReturnType<typeof useText<'elapsed'>>

function dayStart(day: string): number {
  return new Date(`${day}T00:00:00`).getTime()
}

/** «30 часов», «от 10 до 34 ч», «45 дней». */
function spanWords({ from, to }: HoursSince, say: Say): string {
  if (to < hoursInWords)
    return from === to
      ? say('hours', { count: from })
      : say('hoursRange', { from: String(from), to: String(to) })
  const [least, most] = [Math.floor(from / 24), Math.floor(to / 24)]
  return least === most
    ? say('days', { count: least })
    : say('daysRange', { from: String(least), to: String(most) })
}

type Subject = 'exam' | 'sample' | 'incident'
type Told = { readonly subject: Subject; readonly isPending: boolean }

/** What the hours mean for who reads them: what to do now, never what is no longer possible. */
function meaning(hours: HoursSince, { subject, isPending }: Told, say: Say): readonly string[] {
  const range = hours.from === hours.to ? [] : [say('unknownHour')]
  if (!isPending)
    return [...(subject === 'exam' && hours.to <= tracesHours ? [say('early-exam')] : []), ...range]
  if (hours.from >= tracesHours) return [say('doAnyway'), ...range]
  return [say(hours.to <= tracesHours ? 'early' : 'perhapsEarly'), say('doNow'), ...range]
}

type ElapsedNoteProps = {
  readonly subject: Subject
  readonly caseId: string
  readonly incidentId: string | undefined
  /** When it was done; without it the hours are those until now. */
  readonly moment: string | undefined
  /** It was done, though nobody entered when: nothing to hurry for and nothing to count. */
  readonly isDone?: boolean
}

/** Hours from an incident to an examination, a sample or now, and what they ask for. */
export function ElapsedNote({ subject, caseId, incidentId, moment, isDone = false }: ElapsedNoteProps) {
  const say = useText('elapsed')
  const asked = incidentId === undefined ? undefined : { id: incidentId }
  const { value: incident, failure } = useAnswer('incident.show', asked)
  if (incidentId === undefined) return <Text size="xs">{say('notLinked')}</Text>
  if (failure !== undefined) return <FailureNotice failure={failure} />
  if (incident === undefined) return null
  if (isDone && moment === undefined) return <Text size="xs">{say('notTimed')}</Text>
  if (incident.when === undefined)
    return (
      <SideNote isSpread>
        <Text size="sm">{say('withoutMoment')}</Text>
        <GoButton caseId={caseId} section="incidents" record={incidentId} label={say('toIncident')} />
      </SideNote>
    )
  const now = new Date().toISOString()
  const isPending = moment === undefined || isAhead(moment, now, dayStart)
  const hours = countHours(incident.when, isPending ? now : moment, dayStart)
  if (subject === 'incident' && (hours.isBefore || hours.from >= hoursInWords)) return null
  if (hours.isBefore) return <SideNote isSpread>{say('before')}</SideNote>
  const span = spanWords(hours, say)
  const isExact = hours.from === hours.to
  const head =
    isPending || subject === 'incident'
      ? say('now-incident', { span })
      : say(isExact ? `after-${subject}` : `after-${subject}-range`, { span })
  return (
    <SideNote isSpread needsCare={isPending && hours.from < tracesHours}>
      <div>
        <Text size="sm" fw={600}>
          {head}
        </Text>
        {meaning(hours, { subject, isPending }, say).map((line) => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
      </div>
      {subject === 'incident' ? (
        <GoButton caseId={caseId} section="exams" label={say('toExams')} />
      ) : (
        <GoButton caseId={caseId} section="incidents" record={incidentId} label={say('toIncident')} />
      )}
    </SideNote>
  )
}

type GoButtonProps = {
  readonly caseId: string
  readonly section: CaseSection
  readonly record?: string
  readonly label: string
}

function GoButton({ caseId, section, record, label }: GoButtonProps) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      onClick={() => goTo({ at: 'case', caseId, section, ...(record === undefined ? {} : { record }) })}
    >
      {label}
    </Button>
  )
}
