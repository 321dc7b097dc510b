import { ActionIcon, Group, Text } from '@mantine/core'
import { IconAlertCircle, IconCheck, IconChevronRight, IconLock, IconNote } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { OutputOf } from '../../shared/contract/contract.ts'
import { withinSentence } from '../../shared/failures/word-details.ts'
import { valueLabel } from '../../shared/text/value-text.ts'
import { useLanguage, useText } from '../client/language.ts'
import { goTo } from '../client/navigation.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useNames } from '../client/use-names.ts'
import { FailureNotice } from './failure-notice.tsx'

type StandingMarksProps = {
  readonly caseId: string
  /** The record the marks stand beside. */
  readonly recordId?: string | undefined
  /** People it shows or is about. */
  readonly personIds?: readonly string[] | undefined
  /** Stands at the edge of a panel: with room around it. */
  readonly isInset?: boolean
}

type Standing = OutputOf<'consent.standing'>
type Purposes = Standing['people'][number]['purposes']

/**
 * Small words beside a record: restrictions on it, what the survivors it shows agreed to, and notes under privilege. Nothing
 * when there is nothing to say. Together they are the way to the section where all of it is kept.
 */
export function StandingMarks({ caseId, recordId, personIds = [], isInset = false }: StandingMarksProps) {
  const text = useText('consents')
  const { value, failure } = useAnswer('consent.standing', {
    caseId,
    personIds: [...personIds],
    ...(recordId === undefined ? {} : { recordId }),
  })
  if (failure !== undefined) return <FailureNotice failure={failure} />
  if (value === undefined) return null
  const { people, restrictions, notes } = value
  if (people.length + restrictions.length + notes.count === 0) return null
  return (
    <Group
      gap="2px 14px"
      role="group"
      aria-label={text('marks')}
      px={isInset ? 'md' : 0}
      py={isInset ? 6 : 0}
    >
      <Restrictions restrictions={restrictions} />
      <Consents caseId={caseId} people={people} />
      {notes.count === 0 ? null : (
        <Mark icon={<IconNote size={14} aria-hidden />}>
          {notes.marked > 0
            ? text('secretNotes', { count: notes.marked })
            : text('notes', { count: notes.count })}
        </Mark>
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

function Mark({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <span style={{ flex: 'none', lineHeight: 1.4 }}>{icon}</span>
      <Text size="xs">{children}</Text>
    </Group>
  )
}

function Restrictions({ restrictions }: Pick<Standing, 'restrictions'>) {
  const text = useText('consents')
  const language = useLanguage()
  const said = restrictions.map(({ kind, isOfCase }) => {
    const name = valueLabel('restrictionKind', kind, language)
    return isOfCase ? text('ofCase', { kind: name }) : name
  })
  if (said.length === 0) return null
  return <Mark icon={<IconLock size={14} aria-hidden />}>{[...new Set(said)].join(', ')}</Mark>
}

function Consents({ caseId, people }: Pick<Standing, 'people'> & { readonly caseId: string }) {
  const text = useText('consents')
  const nameOf = useNames(caseId)
  const nameIn = (personId: string, said: string) =>
    people.length === 1 ? said : text('ofPerson', { name: nameOf(personId) ?? '—', said })
  return people.map(({ personId, purposes }) => {
    const standing = purposes.filter(({ state }) => state === 'in-force')
    const rest = purposes.filter(({ state }) => state !== 'in-force')
    if (purposes.length === 0)
      return (
        <Mark key={personId} icon={<IconAlertCircle size={14} aria-hidden />}>
          {nameIn(personId, text('noConsents'))}
        </Mark>
      )
    return [
      <PurposeMark key={`${personId} yes`} purposes={standing} say={(said) => nameIn(personId, said)} />,
      <PurposeMark key={`${personId} no`} purposes={rest} say={(said) => nameIn(personId, said)} />,
    ]
  })
}

type PurposeMarkProps = { readonly purposes: Purposes; readonly say: (said: string) => string }

/** The purposes that have a consent in force, or those whose consent is none today and why. */
function PurposeMark({ purposes, say }: PurposeMarkProps) {
  const text = useText('consents')
  const language = useLanguage()
  if (purposes.length === 0) return null
  const isInForce = purposes.every(({ state }) => state === 'in-force')
  const named = purposes.map(({ purpose, state }) => {
    const name = withinSentence(valueLabel('consentPurpose', purpose, language))
    return isInForce ? name : `${name} (${withinSentence(valueLabel('consentState', state, language))})`
  })
  const said = text(isInForce ? 'inForce' : 'notInForce', { purposes: named.join(', ') })
  const Icon = isInForce ? IconCheck : IconAlertCircle
  return <Mark icon={<Icon size={14} aria-hidden />}>{say(said)}</Mark>
}
