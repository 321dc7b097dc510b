import { ActionIcon, Badge, Group } from '@mantine/core'
import { IconCheck, IconChevronRight, IconClock, IconLock, IconNote, IconX } from '@tabler/icons-react'
import type { OutputOf } from '../../shared/contract/contract.ts'
import { valueLabel } from '../../shared/text/value-text.ts'
import { useLanguage, useText } from '../client/language.ts'
import { goTo } from '../client/navigation.ts'
import { useAnswer } from '../client/use-answer.ts'

type StandingMarksProps = {
  readonly caseId: string
  /** The record the marks stand beside. */
  readonly recordId?: string | undefined
  /** People it shows or is about. */
  readonly personIds?: readonly string[] | undefined
}

type State = OutputOf<'consent.standing'>['people'][number]['purposes'][number]['state']

function StateIcon({ state }: { readonly state: State }) {
  if (state === 'in-force') return <IconCheck size={12} aria-hidden />
  return state === 'withdrawn' || state === 'expired' ? (
    <IconX size={12} aria-hidden />
  ) : (
    <IconClock size={12} aria-hidden />
  )
}

/**
 * Small marks beside a record: restrictions on it, what the survivors it shows agreed to, and notes under privilege. Nothing
 * when there is nothing to say. Together they are the way to the section where all of it is kept.
 */
export function StandingMarks({ caseId, recordId, personIds = [] }: StandingMarksProps) {
  const text = useText('consents')
  const language = useLanguage()
  const { value } = useAnswer('consent.standing', {
    caseId,
    personIds: [...personIds],
    ...(recordId === undefined ? {} : { recordId }),
  })
  if (value === undefined) return null
  const { people, restrictions, notes } = value
  if (people.length + restrictions.length + notes.count === 0) return null
  const kindOf = (kind: string) => valueLabel('restrictionKind', kind, language)
  const hasNone = people.length > 0 && people.every(({ purposes }) => purposes.length === 0)
  return (
    <Group gap={6} role="group" aria-label={text('marks')}>
      {restrictions.map(({ id, kind, isOfCase }) => (
        <Badge key={id} variant="default" tt="none" leftSection={<IconLock size={12} aria-hidden />}>
          {isOfCase ? text('ofCase', { kind: kindOf(kind) }) : kindOf(kind)}
        </Badge>
      ))}
      {people.flatMap(({ personId, purposes }) =>
        purposes.map(({ purpose, state }) => (
          <Badge
            key={`${personId} ${purpose}`}
            variant="default"
            tt="none"
            leftSection={<StateIcon state={state} />}
          >
            {valueLabel('consentPurpose', purpose, language)}
            {state === 'in-force' ? '' : ` · ${valueLabel('consentState', state, language)}`}
          </Badge>
        )),
      )}
      {hasNone ? (
        <Badge variant="default" tt="none" leftSection={<IconClock size={12} aria-hidden />}>
          {text('noConsents')}
        </Badge>
      ) : null}
      {notes.count === 0 ? null : (
        <Badge variant="default" tt="none" leftSection={<IconNote size={12} aria-hidden />}>
          {notes.marked > 0
            ? text('secretNotes', { count: notes.marked })
            : text('notes', { count: notes.count })}
        </Badge>
      )}
      <ActionIcon
        size="sm"
        variant="subtle"
        aria-label={text('open')}
        title={text('open')}
        onClick={() => goTo({ at: 'case', caseId, section: 'consents' })}
      >
        <IconChevronRight size={14} />
      </ActionIcon>
    </Group>
  )
}
