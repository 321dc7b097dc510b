import { ActionIcon, Button, Checkbox, Group, Menu, Progress, Text, UnstyledButton } from '@mantine/core'
import { IconDots, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { inLanguage } from '../../../../shared/text/in-language.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../../ui/delete-record.ts'
import classes from './checklist.module.css'
import { ChecklistOrigin } from './checklist-origin.tsx'
import { ChecklistSince } from './checklist-since.tsx'
import { progressOf } from '../../../../shared/playbooks/step-progress.ts'

type Stored = RecordOf<'checklist'>

type ChecklistSideProps = {
  readonly checklist: Stored
  readonly all: readonly Stored[]
  readonly hidesSettled: boolean
  readonly onHide: (hides: boolean) => void
  readonly onOpen: (id: string) => void
  readonly onTake: () => void
}

/** How far the open checklist is, what its times run from, where it came from, and the others of the case. */
export function ChecklistSide(props: ChecklistSideProps) {
  const { checklist, all, hidesSettled, onHide, onOpen, onTake } = props
  const text = useText('checklist')
  const language = useLanguage()
  const { done, skipped, total, next } = progressOf(checklist.steps)
  const words =
    skipped === 0 ? text('progress', { done, total }) : text('progressSkipped', { done, total, skipped })
  return (
    <aside className={classes['side']} aria-label={text('checklists')}>
      <section>
        <Group justify="space-between" wrap="nowrap" mb={4}>
          <Text size="sm" fw={600} role="status">
            {words}
          </Text>
          <ListActions checklist={checklist} />
        </Group>
        <Progress value={((done + skipped) / total) * 100} aria-label={words} />
        <Text size="xs" mt={6}>
          {next === undefined ? text('allDone') : text('next', { step: inLanguage(next, 'text', language) })}
        </Text>
        <Checkbox
          mt={10}
          label={text('hideDone')}
          checked={hidesSettled}
          onChange={(event) => onHide(event.currentTarget.checked)}
        />
      </section>
      <ChecklistSince checklist={checklist} />
      <ChecklistOrigin checklist={checklist} />
      <section>
        {all.length < 2 ? null : (
          <ul className={classes['plain']} aria-label={text('checklists')}>
            {all.map((each) => {
              const of = progressOf(each.steps)
              return (
                <li key={each.id}>
                  <UnstyledButton
                    className={classes['other']}
                    aria-current={each.id === checklist.id ? 'true' : undefined}
                    onClick={() => onOpen(each.id)}
                  >
                    <span>{inLanguage(each, 'title', language)}</span>
                    <span>
                      {of.done + of.skipped}/{of.total}
                    </span>
                  </UnstyledButton>
                </li>
              )
            })}
          </ul>
        )}
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={onTake}>
          {text('take')}
        </Button>
      </section>
      <Text size="xs">{text('keys')}</Text>
    </aside>
  )
}

function ListActions({ checklist }: { readonly checklist: Stored }) {
  const text = useText('checklist')
  const [isAsking, setAsking] = useState(false)
  const deleteRecord = useDeleteRecord()
  const { id, version, caseId } = checklist
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={text('more')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsking(true)}>{text('remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AskReason
        title={text('remove')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={async (reason) => {
          await deleteRecord('checklist', { id, version, reason })
          goTo({ at: 'case', caseId, section: 'checklists' })
        }}
      />
    </>
  )
}
