import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { formatDay } from '../../ui/format-text.ts'

export type Slot = OutputOf<'vault.slots.list'>['slots'][number]

/** What a slot is opened by, in words. */
export function useSlotKind(): (kind: string) => string {
  const text = useText('settings')
  return (kind) =>
    kind === 'passphrase' || kind === 'recovery' || kind === 'recipient' ? text(`slotKind-${kind}`) : kind
}

type SlotTableProps = { readonly slots: readonly Slot[]; readonly onRemove: (slot: Slot) => void }

/** The ways to open the vault, in the order they were made. */
export function SlotTable({ slots, onRemove }: SlotTableProps) {
  const text = useText('settings')
  const language = useLanguage()
  const kindOf = useSlotKind()
  return (
    <Table verticalSpacing={6} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text('slotPerson')}</Table.Th>
          <Table.Th w="23%">{text('slotHow')}</Table.Th>
          <Table.Th w="20%">{text('slotLabel')}</Table.Th>
          <Table.Th w={110}>{text('slotSince')}</Table.Th>
          <Table.Td w={44} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {slots.map((slot) => (
          <Table.Tr key={slot.slotId}>
            <Table.Td>{slot.person}</Table.Td>
            <Table.Td>{kindOf(slot.kind)}</Table.Td>
            <Table.Td>{slot.label === slot.person ? null : slot.label}</Table.Td>
            <Table.Td>{formatDay(slot.createdAt, language)}</Table.Td>
            <Table.Td>
              <ActionIcon
                aria-label={text('slotRemove', { label: `${slot.label}, ${kindOf(slot.kind)}` })}
                onClick={() => onRemove(slot)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
