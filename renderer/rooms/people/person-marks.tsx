import { Group, Text } from '@mantine/core'
import { isMinor } from '../../../shared/model/minor.ts'
import { useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { localToday } from '../../ui/format-text.ts'
import { RecordLink } from '../../ui/picked-fields.tsx'

type PersonMarksProps = {
  readonly person: RecordOf<'person'>
  /** Her own page says in its head whether she is a minor or under a pseudonym. */
  readonly isOwnPage?: boolean
}

/** What must not be overlooked of a person: her age, her pseudonym, who acts in her place, and who came after her. */
export function PersonMarks({ person, isOwnPage = false }: PersonMarksProps) {
  const text = useText('people')
  const isNatural = person.kind === 'natural'
  const marks = [
    ...(!isOwnPage && isMinor(person, localToday()) ? [text('markMinor')] : []),
    ...(!isOwnPage && (person.sealed === true || person.pseudonym !== undefined) ? [text('markSealed')] : []),
  ]
  const isDeceased = isNatural && person.deceasedOn !== undefined
  const successorId = isNatural ? person.successorId : undefined
  if (marks.length === 0 && !isDeceased && person.representativeId === undefined) return null
  return (
    <Group gap="xs" wrap="wrap">
      {marks.length === 0 ? null : <Text size="xs">{marks.join(' · ')}</Text>}
      {person.representativeId === undefined ? null : (
        <Text size="xs" component="div">
          {text('representedBy', { name: '' })}
          <RecordLink entity="person" id={person.representativeId} />
        </Text>
      )}
      {isDeceased && successorId === undefined ? <Text size="xs">{text('successorNone')}</Text> : null}
      {successorId === undefined ? null : (
        <Text size="xs" component="div">
          {text('succeededBy', { name: '' })}
          <RecordLink entity="person" id={successorId} />
        </Text>
      )}
    </Group>
  )
}
