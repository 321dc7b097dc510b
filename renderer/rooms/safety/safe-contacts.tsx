import { personTitle } from '../../../shared/model/person-title.ts'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { SafeContact } from '../../ui/person/safe-contact.tsx'

type SafeContactsProps = { readonly caseId: string; readonly personId: string | undefined }

/** How someone may be reached without harm: the person of the record, or whom the case helps. */
export function SafeContacts({ caseId, personId }: SafeContactsProps) {
  const text = useText('safety')
  const roles = useAnswer(
    'role.list',
    personId === undefined ? { filter: { caseId, role: 'survivor' }, limit: 1 } : undefined,
  )
  const id = personId ?? roles.value?.items[0]?.personId
  const { value: person } = useAnswer('person.show', id === undefined ? undefined : { id }, { keep: false })
  if (person === undefined || person.kind !== 'natural') return null
  return (
    <SafeContact
      title={`${text('safeContact')}: ${personTitle(person)}`}
      note={person.safeContact ?? text('noSafeContact')}
    />
  )
}
