import { Button, Stack, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { personTitle } from '../../../shared/model/person-title.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { useIsDrafted } from '../../client/typed-draft.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { AskReason } from '../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../ui/delete-record.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailurePage } from '../../ui/failure-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { roleOrder } from '../../ui/role-order.ts'
import type { SectionProps } from '../../ui/section-props.ts'
import { useRoomKeys } from '../../ui/use-room-keys.ts'
import { AddRole, newRoleDraft } from './add-role.tsx'
import classes from './people.module.css'
import { ConflictCard } from './conflict/conflict-card.tsx'
import { RoleRow } from './role-row.tsx'
import { useCasePersons } from './use-case-persons.ts'

type Role = RecordOf<'role'>

/** The people of a case by their parts: whom they stand for and by what document. */
export function CasePeople({ caseId, record, field }: SectionProps) {
  const text = useText('people')
  const language = useLanguage()
  const { value, failure } = useAnswer('role.list', { filter: { caseId }, limit: 500 }, { keep: false })
  const persons = useCasePersons(value?.items)
  const [opened, setOpened] = useState(record)
  const [isAdding, setAdding] = useState(useIsDrafted(newRoleDraft(caseId)))
  const deleteRecord = useDeleteRecord()
  const [leaving, setLeaving] = useState<Role>()
  useRoomKeys({ KeyN: () => setAdding(true) })
  if (value === undefined) return failure === undefined ? null : <FailurePage failure={failure} />
  const nameOf = (personId: string) => {
    const person = persons.get(personId)
    return person === undefined ? '…' : personTitle(person)
  }
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      {text('addPerson')}
    </Button>
  )
  const remove = async (reason: string) => {
    if (leaving === undefined) return
    const { id, version } = leaving
    await deleteRecord('role', { id, version, reason }, text('roleRemoved'))
  }
  const groups = roleOrder
    .map((kind) => ({ kind, roles: value.items.filter((role) => role.role === kind) }))
    .filter((group) => group.roles.length > 0)
  return (
    <div>
      <PageHeader title={text('casePeople')}>{value.items.length === 0 ? null : add}</PageHeader>
      {value.items.length === 0 ? (
        <EmptyState title={text('caseNone')} hint={text('caseNoneHint')}>
          {add}
        </EmptyState>
      ) : null}
      <Stack gap="md" px="md" pb="xl" maw={1000}>
        <ConflictCard key={field ?? ''} caseId={caseId} isAsked={field === 'conflict'} />
        {groups.map(({ kind, roles }) => (
          <section key={kind} aria-label={valueLabel('roleKind', kind, language)}>
            <Title order={2} size="h6" mb={4}>
              {valueLabel('roleKind', kind, language)}
            </Title>
            <div className={classes['roles']}>
              {roles.map((role) => (
                <RoleRow
                  key={role.id === record ? `${role.id} ${field ?? ''}` : role.id}
                  role={role}
                  person={persons.get(role.personId)}
                  people={value.items.map((other) => ({
                    value: other.personId,
                    label: nameOf(other.personId),
                  }))}
                  isOpen={opened === role.id}
                  focus={role.id === record ? field : undefined}
                  onToggle={() => setOpened((now) => (now === role.id ? undefined : role.id))}
                  onRemove={() => setLeaving(role)}
                />
              ))}
            </div>
          </section>
        ))}
      </Stack>
      {isAdding ? (
        <AddRole
          caseId={caseId}
          people={value.items.map((role) => ({ value: role.personId, label: nameOf(role.personId) }))}
          onAdded={setOpened}
          onClose={() => setAdding(false)}
        />
      ) : null}
      <AskReason
        title={text('removeRoleTitle')}
        confirmLabel={text('removeRoleTitle')}
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onConfirm={remove}
      />
    </div>
  )
}
