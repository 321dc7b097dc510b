import { ActionIcon, Button, Group, Menu, Text, Title, Tooltip } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowUp,
  IconDots,
  IconFileExport,
  IconTrash,
} from '@tabler/icons-react'
import { useEffect } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { questionOf, useListState } from '../list/list-state.ts'
import { VerifiedMark } from './verified-mark.tsx'
import type { Verified } from './use-verified-file.ts'
import classes from './item.module.css'

type Neighbours = OutputOf<'evidence.neighbours'>

/** What stands around an exhibit in the list as it was left, or in the whole of the case when the list has it not. */
function useNeighbours(caseId: string, id: string): Neighbours | undefined {
  const [state, change] = useListState(caseId)
  const inList = useAnswer('evidence.neighbours', { ...questionOf(caseId, state), id }).value
  const isElsewhere = inList !== undefined && inList.position === undefined
  const inCase = useAnswer('evidence.neighbours', isElsewhere ? { caseId, id } : undefined).value
  const position = inList?.position
  useEffect(() => {
    if (position !== undefined) change({ active: position, anchor: position })
  }, [position, change])
  return isElsewhere ? inCase : inList
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
  const open = (record: string | undefined) => {
    if (record !== undefined) goTo({ at: 'case', caseId, section: 'evidence', record })
  }
  const { previous, next } = neighbours ?? {}
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      const record = event.key === 'ArrowUp' ? previous : event.key === 'ArrowDown' ? next : undefined
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
      event.preventDefault()
      if (record !== undefined) goTo({ at: 'case', caseId, section: 'evidence', record })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [caseId, previous, next])
  return (
    <Group className={classes['head'] ?? ''} gap="xs" wrap="nowrap" px="sm">
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={15} />}
        onClick={() => goTo({ at: 'case', caseId, section: 'evidence' })}
      >
        {text('backToList')}
      </Button>
      <Step label={text('previousItem')} isOff={previous === undefined} onClick={() => open(previous)}>
        <IconArrowUp size={16} />
      </Step>
      <Step label={text('nextItem')} isOff={next === undefined} onClick={() => open(next)}>
        <IconArrowDown size={16} />
      </Step>
      {neighbours?.position === undefined ? null : (
        <Text size="xs" className={classes['place'] ?? ''}>
          {text('placeInList', { position: neighbours.position + 1, total: neighbours.total })}
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
