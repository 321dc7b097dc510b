import { Anchor, Button, Text } from '@mantine/core'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { RecordLink } from '../../ui/picked-fields.tsx'
import { useRecordTitle } from '../../ui/record-picker.tsx'
import { roleOrder } from '../../ui/role-order.ts'
import { OverviewCard } from './overview-card.tsx'
import classes from './parties.module.css'

type Role = RecordOf<'role'>

/** Who has which part in the case, grouped, each with whom she stands for. */
export function CaseParties({ caseId }: { readonly caseId: string }) {
  const text = useText('cases')
  const language = useLanguage()
  const { value } = useAnswer('role.list', { filter: { caseId }, limit: 200 })
  const roles = value?.items ?? []
  const groups = roleOrder
    .map((kind) => ({ kind, members: roles.filter((role) => role.role === kind) }))
    .filter((group) => group.members.length > 0)
  return (
    <OverviewCard
      title={text('parties')}
      action={
        <Button variant="subtle" onClick={() => goTo({ at: 'case', caseId, section: 'people' })}>
          {text('partiesAll')}
        </Button>
      }
    >
      {value !== undefined && roles.length === 0 ? <Text size="sm">{text('partiesNone')}</Text> : null}
      <dl className={classes['list']}>
        {groups.map(({ kind, members }) => (
          <div key={kind} className={classes['group']}>
            <dt>{valueLabel('roleKind', kind, language)}</dt>
            {members.map((role) => (
              <dd key={role.id}>
                <Party caseId={caseId} role={role} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </OverviewCard>
  )
}

function Party({ caseId, role }: { readonly caseId: string; readonly role: Role }) {
  const text = useText('cases')
  const represented = useRecordTitle('person', role.representsId)
  return (
    <>
      <RecordLink entity="person" id={role.personId} />
      {represented === undefined ? null : (
        <Anchor
          component="button"
          type="button"
          size="xs"
          ta="start"
          c="var(--mantine-color-text)"
          onClick={() => goTo({ at: 'case', caseId, section: 'people', record: role.id })}
        >
          {text('represents', { name: represented })}
        </Anchor>
      )}
    </>
  )
}
