import { Text } from '@mantine/core'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { RecordLink } from '../../ui/picked-fields.tsx'
import classes from './people.module.css'
import { PersonCard } from './person-card.tsx'

/** The cases a person has a part in; each leads there. */
export function PersonRoles({ personId }: { readonly personId: string }) {
  const text = useText('people')
  const language = useLanguage()
  const { value } = useAnswer('role.list', { filter: { personId }, limit: 200 }, { keep: false })
  const roles = value?.items ?? []
  return (
    <PersonCard title={text('rolesIn')}>
      {value !== undefined && roles.length === 0 ? <Text size="sm">{text('rolesNone')}</Text> : null}
      {roles.map((role) => (
        <div key={role.id} className={classes['roleLine']}>
          <RecordLink entity="case" id={role.caseId} />
          <Text size="sm">{valueLabel('roleKind', role.role, language)}</Text>
        </div>
      ))}
    </PersonCard>
  )
}
