import { ActionIcon, Anchor, Text } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconTrash } from '@tabler/icons-react'
import { personTitle } from '../../../shared/model/person-title.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { formatDate } from '../../ui/format-text.ts'
import { PersonContacts } from '../../ui/person/person-contacts.tsx'
import { SafeContact } from '../../ui/person/safe-contact.tsx'
import { StandingMarks } from '../../ui/standing-marks.tsx'
import { PersonMarks } from './person-marks.tsx'
import classes from './people.module.css'
import { RoleEditor } from './role-editor.tsx'
import { isRepresentative } from './representative.ts'

type Choice = { readonly value: string; readonly label: string }

type RoleRowProps = {
  readonly role: RecordOf<'role'>
  readonly person: RecordOf<'person'> | undefined
  /** The people of the case, to choose whom this one stands for. */
  readonly people: readonly Choice[]
  readonly isOpen: boolean
  readonly focus: string | undefined
  readonly onToggle: () => void
  readonly onRemove: () => void
}

/** One person's part: her name, whom she stands for and by what; opened it can be changed. */
export function RoleRow({ role, person, people, isOpen, focus, onToggle, onRemove }: RoleRowProps) {
  const text = useText('people')
  const name = person === undefined ? '…' : personTitle(person)
  const isHelped = role.role === 'survivor' || role.role === 'victim'
  return (
    <div className={classes['role']}>
      <div className={classes['roleHead']}>
        <div className={classes['roleAbout']}>
          <Anchor
            component="button"
            type="button"
            size="sm"
            fw={600}
            ta="start"
            onClick={() => goTo({ at: 'people', record: role.personId })}
          >
            {name}
          </Anchor>
          <RoleSummary role={role} people={people} />
        </div>
        <ActionIcon aria-label={text('editRole', { name })} aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
        </ActionIcon>
        <ActionIcon aria-label={text('removeRole', { name })} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </div>
      {person === undefined ? null : <PersonMarks person={person} />}
      {isHelped ? (
        <StandingMarks caseId={role.caseId} recordId={role.personId} personIds={[role.personId]} />
      ) : null}
      {person?.kind === 'natural' && !isOpen ? <SafeContact note={person.safeContact} /> : null}
      {isOpen && person !== undefined ? <PersonContacts person={person} /> : null}
      {isOpen ? <RoleEditor role={role} people={people} focus={focus} /> : null}
    </div>
  )
}

function RoleSummary({ role, people }: { readonly role: RoleRowProps['role']; people: readonly Choice[] }) {
  const text = useText('people')
  const language = useLanguage()
  const { authority, representsId, since, until } = role
  const parts: string[] = []
  const represented = people.find((person) => person.value === representsId)
  if (represented !== undefined) parts.push(text('represents', { name: represented.label }))
  if (authority !== undefined) {
    const { kind, number } = authority
    parts.push(number === undefined ? kind : text('authorityOf', { kind, number }))
    if (authority.until !== undefined)
      parts.push(text('authorityUntil', { date: formatDate(authority.until, language) }))
    if (authority.powers !== undefined) parts.push(text('powers', { count: authority.powers.length }))
  } else if (isRepresentative(role.role)) parts.push(text('authorityNone'))
  if (since !== undefined || until !== undefined) {
    const day = (date: string | undefined) => (date === undefined ? '…' : formatDate(date, language))
    parts.push(`${day(since)} — ${day(until)}`)
  }
  return parts.length === 0 ? null : <Text size="xs">{parts.join(' · ')}</Text>
}
