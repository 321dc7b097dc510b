import { Modal, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { FailurePage } from '../../../ui/failure-page.tsx'
import type { SectionProps } from '../../../ui/section-props.ts'
import { useRoomKeys } from '../../../ui/use-room-keys.ts'
import { ChecklistSide } from './checklist-side.tsx'
import { ChecklistSteps } from './checklist-steps.tsx'
import classes from './checklist.module.css'
import { TakePlaybook } from './take-playbook.tsx'

/** What to do next in a case: the checklists it took from playbooks, of which one is open. N takes another one. */
export function ChecklistsSection({ caseId, record }: SectionProps) {
  const text = useText('checklist')
  const frame = useText('frame')
  const [isTaking, setTaking] = useState(false)
  const [hidesSettled, setHidesSettled] = useState(false)
  useRoomKeys({ KeyN: () => setTaking(true) })
  const list = useAnswer('checklist.list', {
    filter: { caseId },
    sort: 'started',
    descending: true,
    limit: 200,
  })
  /** The one that no link named stays on screen when its last step is ticked. */
  const [stays, setStays] = useState<string>()
  const open = (id: string) => {
    setTaking(false)
    goTo({ at: 'case', caseId, section: 'checklists', record: id })
  }
  const items = list.value?.items ?? []
  const opened =
    items.find(({ id }) => id === (record ?? stays)) ??
    items.find(({ steps }) => steps.some(({ state }) => state === 'open')) ??
    items[0]
  const openedId = opened?.id
  useEffect(() => {
    if (record === undefined) setStays(openedId)
  }, [record, openedId])
  if (list.value === undefined)
    return list.failure === undefined ? null : <FailurePage failure={list.failure} />
  if (opened === undefined)
    return (
      <div className={classes['empty']}>
        <Title order={1} size="h4">
          {text('title')}
        </Title>
        <Text size="sm" mb="sm">
          {text('noneHint')}
        </Text>
        <TakePlaybook caseId={caseId} onTaken={open} />
      </div>
    )
  return (
    <div className={classes['section']}>
      <ChecklistSteps key={opened.id} checklist={opened} hidesSettled={hidesSettled} />
      <ChecklistSide
        key={`side ${opened.id}`}
        checklist={opened}
        all={items}
        hidesSettled={hidesSettled}
        onHide={setHidesSettled}
        onOpen={open}
        onTake={() => setTaking(true)}
      />
      <Modal
        opened={isTaking}
        onClose={() => setTaking(false)}
        size="xl"
        title={text('takeTitle')}
        closeButtonProps={{ 'aria-label': frame('close') }}
      >
        <TakePlaybook caseId={caseId} onTaken={open} />
      </Modal>
    </div>
  )
}
