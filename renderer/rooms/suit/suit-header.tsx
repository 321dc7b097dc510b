import { ActionIcon, Group, Menu, SegmentedControl, Select, Text } from '@mantine/core'
import { IconDots, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { AskReason } from '../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../ui/delete-record.ts'
import { formatDate, formatMoney } from '../../ui/format-text.ts'
import { suitParts, type SuitPart } from './suit-parts.ts'
import classes from './suit.module.css'
import type { SuitRecord } from './use-suit-records.ts'

/** What a suit is called where one is chosen: whose it is, when it was filed, how much is asked. */
function suitTitle(suit: SuitRecord, language: Language): string {
  return [
    valueLabel('suitDirection', suit.direction, language),
    suit.filedOn === undefined ? undefined : formatDate(suit.filedOn, language),
    suit.moralDamageTiyn === undefined ? undefined : formatMoney(suit.moralDamageTiyn, language),
  ]
    .filter((part) => part !== undefined)
    .join(' · ')
}

type SuitHeaderProps = {
  readonly suit: SuitRecord
  readonly suits: readonly SuitRecord[]
  readonly part: SuitPart
  readonly onPart: (part: SuitPart) => void
  readonly onSuit: (id: string) => void
  readonly onAdd: () => void
}

/** Which suit, which part of it, and what can be done with the suit as a whole. */
export function SuitHeader({ suit, suits, part, onPart, onSuit, onAdd }: SuitHeaderProps) {
  const text = useText('suit')
  const language = useLanguage()
  return (
    <div className={classes['header']}>
      <SegmentedControl
        size="sm"
        aria-label={text('parts')}
        data={suitParts.map((name) => ({ value: name, label: text(`part-${name}`) }))}
        value={part}
        onChange={(name) => onPart(suitParts.find((known) => known === name) ?? 'statements')}
      />
      <Group gap="xs" wrap="nowrap" miw={0}>
        {suits.length === 1 ? (
          <Text size="sm" truncate>
            {suitTitle(suit, language)}
          </Text>
        ) : (
          <Select
            size="xs"
            w={300}
            aria-label={text('whichSuit')}
            allowDeselect={false}
            data={suits.map((one) => ({ value: one.id, label: suitTitle(one, language) }))}
            value={suit.id}
            onChange={(id) => {
              if (id !== null) onSuit(id)
            }}
          />
        )}
        <SuitMenu suit={suit} onAdd={onAdd} />
      </Group>
    </div>
  )
}

function SuitMenu({ suit, onAdd }: Pick<SuitHeaderProps, 'suit' | 'onAdd'>) {
  const text = useText('suit')
  const [isAsking, setAsking] = useState(false)
  const deleteRecord = useDeleteRecord()
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={text('suitActions')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPlus size={16} />} onClick={onAdd}>
            {text('anotherSuit')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setAsking(true)}>
            {text('deleteSuit')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AskReason
        title={text('deleteSuit')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={async (reason) => {
          await deleteRecord('suit', { id: suit.id, version: suit.version, reason })
        }}
      />
    </>
  )
}
