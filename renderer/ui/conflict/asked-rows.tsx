import { ActionIcon, Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { conflictSide, type AskedPerson, type ConflictSide } from '../../../shared/model/conflict.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'

/** Someone as she is typed: a name or a number, and where she stands. */
export type AskedRow = { readonly side: ConflictSide; readonly who: string }

/** What the check is asked about: twelve digits are a number, anything else a name; an empty line is nobody. */
export function toAsked(rows: readonly AskedRow[]): AskedPerson[] {
  return rows.flatMap(({ side, who }) => {
    const typed = who.trim()
    if (typed === '') return []
    return [/^\d{12}$/u.test(typed.replaceAll(/\s/gu, '')) ? { side, number: typed } : { side, name: typed }]
  })
}

type AskedRowsProps = {
  readonly rows: readonly AskedRow[]
  readonly onChange: (rows: readonly AskedRow[]) => void
  readonly isFocused?: boolean
}

/** Names and numbers that are not in the vault yet, each with its side. */
export function AskedRows({ rows, onChange, isFocused = false }: AskedRowsProps) {
  const text = useText('people')
  const language = useLanguage()
  const change = (place: number, changes: Partial<AskedRow>) =>
    onChange(rows.map((row, index) => (index === place ? { ...row, ...changes } : row)))
  return (
    <Stack gap={6}>
      {rows.map((row, place) => (
        <Group key={place} gap={6} wrap="nowrap">
          <TextInput
            flex={1}
            aria-label={text('conflictWhoOf', { number: place + 1 })}
            placeholder={text('conflictWho')}
            value={row.who}
            onChange={(event) => change(place, { who: event.currentTarget.value })}
            data-autofocus={isFocused && place === 0 ? true : undefined}
          />
          <Select
            w={190}
            aria-label={text('conflictSideOf', { number: place + 1 })}
            data={valueChoices('conflictSide', language)}
            value={row.side}
            onChange={(side) => {
              const chosen = conflictSide.safeParse(side).data
              if (chosen !== undefined) change(place, { side: chosen })
            }}
            allowDeselect={false}
          />
          <ActionIcon
            aria-label={text('conflictRemoveWho', { number: place + 1 })}
            onClick={() => onChange(rows.filter((_row, index) => index !== place))}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...rows, { side: rows.length === 0 ? 'ours' : 'opposite', who: '' }])}
        >
          {text('conflictAddWho')}
        </Button>
      </div>
    </Stack>
  )
}
