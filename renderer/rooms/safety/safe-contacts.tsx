import { Text } from '@mantine/core'
import { IconPhoneCheck } from '@tabler/icons-react'
import { personTitle } from '../../../shared/model/person-title.ts'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import classes from './safety.module.css'

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
    <div role="note" className={person.safeContact === undefined ? classes['care'] : classes['note']}>
      <IconPhoneCheck size={18} aria-hidden />
      <div>
        <Text size="xs" fw={600}>
          {text('safeContact')}: {personTitle(person)}
        </Text>
        <Text size="sm">{person.safeContact ?? text('noSafeContact')}</Text>
      </div>
    </div>
  )
}
