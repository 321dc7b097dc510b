import { ActionIcon, Button, Group, Menu, Text, Title, Tooltip } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowUp,
  IconDots,
  IconFileExport,
  IconTrash,
} from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { questionOf, useListState } from '../list/list-state.ts'
import { VerifiedMark } from './verified-mark.tsx'
import type { Verified } from './use-verified-file.ts'
import classes from './item.module.css'

type Neighbours = {
  readonly around: OutputOf<'evidence.neighbours'> | undefined
  /** False while `around` is that of the exhibit before, or nothing yet. */
  readonly isKnown: boolean
}

/** What stands around an exhibit in the list as it was left, or in the whole of the case when the list has it not. */
function useNeighbours(caseId: string, id: string): Neighbours {
  const [state, change] = useListState(caseId)
  const inList = useAnswer('evidence.neighbours', { ...questionOf(caseId, state), id })
  const position = inList.isOld ? undefined : inList.value?.position
  const isElsewhere = inList.value !== undefined && !inList.isOld && position === undefined
  const inCase = useAnswer('evidence.neighbours', isElsewhere ? { caseId, id } : undefined)
  useEffect(() => {
    if (position !== undefined) change({ active: position, anchor: position })
  }, [position, change])
  const { value, isOld } = isElsewhere ? inCase : inList
  return { around: value, isKnown: value !== undefined && !isOld }
}

/** Goes to the neighbours; a step that comes before they are known is taken when they are. */
function useSteps({ around, isKnown }: Neighbours, open: (record: string) => void): (by: -1 | 1) => void {
  const owed = useRef(0)
  const step = (by: -1 | 1) => {
    const record = by === 1 ? around?.next : around?.previous
    if (!isKnown) owed.current += by
    else if (record === undefined) owed.current = 0
    else open(record)
  }
  useEffect(() => {
    if (!isKnown || owed.current === 0) return
    const by = owed.current > 0 ? 1 : -1
    owed.current -= by
    step(by)
  })
  return step
}

type ItemHeadProps = {
  readonly caseId: string
  readonly id: string
  readonly title: string
  readonly hasFiles: boolean
  readonly verified: Verified | undefined
  readonly onExport: () => void
  readonly onDelete: () => void
}

/** The head of one exhibit: back, its neighbours, whether its file is whole, what can be done with it. */
export function ItemHead(props: ItemHeadProps) {
  const { caseId, id, title, hasFiles, verified, onExport, onDelete } = props
  const text = useText('evidence')
  const neighbours = useNeighbours(caseId, id)
  const { around } = neighbours
  const step = useSteps(neighbours, (record) => goTo({ at: 'case', caseId, section: 'evidence', record }))
  const latest = useRef(step)
  latest.current = step
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
      event.preventDefault()
      latest.current(event.key === 'ArrowUp' ? -1 : 1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Group className={classes['head'] ?? ''} gap="xs" wrap="nowrap" px="sm">
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={15} />}
        onClick={() => goTo({ at: 'case', caseId, section: 'evidence' })}
      >
        {text('backToList')}
      </Button>
      <Step label={text('previousItem')} isOff={around?.previous === undefined} onClick={() => step(-1)}>
        <IconArrowUp size={16} />
      </Step>
      <Step label={text('nextItem')} isOff={around?.next === undefined} onClick={() => step(1)}>
        <IconArrowDown size={16} />
      </Step>
      {around?.position === undefined ? null : (
        <Text size="xs" className={classes['place'] ?? ''}>
          {text('placeInList', { position: around.position + 1, total: around.total })}
        </Text>
      )}
      <Title order={1} size="h5" lineClamp={1} flex={1} title={title}>
        {title}
      </Title>
      {verified === undefined ? null : <VerifiedMark state={verified} />}
      {hasFiles ? (
        <Button variant="default" leftSection={<IconFileExport size={15} />} onClick={onExport}>
          {text('export')}
        </Button>
      ) : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={text('moreActions')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTrash size={15} />} onClick={onDelete}>
            {text('deleteItem')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}

type StepProps = {
  readonly label: string
  readonly isOff: boolean
  readonly onClick: () => void
  readonly children: React.ReactNode
}

function Step({ label, isOff, onClick, children }: StepProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={isOff} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
