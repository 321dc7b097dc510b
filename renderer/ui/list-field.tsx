import { ActionIcon, Button, Group, Input, Select, Stack } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { describeFailure } from '../../shared/failures/codes.ts'
import { useLanguage, useText } from '../client/language.ts'
import type { RecordEditor } from './record-editor.ts'
import { RecordPicker, type PickedEntity } from './record-picker.tsx'
import { LineInput } from './line-input.tsx'

/** One value of an item: a text, a day, a choice, or another record. */
export type ListColumn = {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'date'
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly entity?: PickedEntity
  readonly isRequired?: boolean
  readonly grow?: number
}

type Item = Readonly<Record<string, string | undefined>>

type ListFieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly columns: readonly ListColumn[]
  readonly addLabel: string
  /** What a new item begins with. */
  readonly start?: Item
}

function isWhole(item: Item, columns: readonly ListColumn[]): boolean {
  return columns.every((column) => column.isRequired !== true || (item[column.name] ?? '').trim() !== '')
}

function cleaned(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) => {
      const trimmed = value?.trim() ?? ''
      return trimmed === '' ? [] : [[name, trimmed]]
    }),
  )
}

/**
 * A field that holds items of a few values each. An item saves itself when it is left; one that lacks what it needs waits on
 * the screen until it has it.
 */
export function ListField({ editor, field, label, columns, addLabel, start = {} }: ListFieldProps) {
  const text = useText('frame')
  const language = useLanguage()
  const stored = (editor.value(field) as readonly Item[] | undefined) ?? []
  const storedText = JSON.stringify(stored)
  const [items, setItems] = useState<readonly Item[]>(stored)
  const known = useRef(storedText)
  const failure = editor.failure(field)
  useEffect(() => {
    if (known.current === storedText) return
    const waiting = items.filter((item) => !isWhole(item, columns))
    known.current = storedText
    setItems([...(JSON.parse(storedText) as Item[]), ...waiting])
  }, [storedText, items, columns])

  const keep = (next: readonly Item[]) => {
    const whole = next.filter((item) => isWhole(item, columns)).map(cleaned)
    const wholeText = JSON.stringify(whole)
    if (wholeText === storedText) return
    known.current = wholeText
    void editor.save(field, whole.length === 0 ? null : whole)
  }
  const change = (place: number, name: string, value: string | undefined) =>
    items.map((item, index) => (index === place ? { ...item, [name]: value } : item))
  const remove = (place: number) => {
    const next = items.filter((_item, index) => index !== place)
    setItems(next)
    keep(next)
  }

  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      error={failure === undefined ? undefined : describeFailure(language, failure.code, failure.details)}
    >
      <Stack gap={6} role="group" aria-label={label}>
        {items.map((item, place) => (
          <Group key={place} gap={6} wrap="nowrap" align="flex-end">
            {columns.map((column) => (
              <ItemValue
                key={column.name}
                column={column}
                value={item[column.name]}
                label={`${column.label} ${String(place + 1)}`}
                isFocused={
                  editor.focus === `${field}.${column.name}` || (editor.focus === field && place === 0)
                }
                onType={(value) => setItems(change(place, column.name, value))}
                onLeave={() => keep(items)}
                onChoose={(value) => {
                  const next = change(place, column.name, value)
                  setItems(next)
                  keep(next)
                }}
              />
            ))}
            <ActionIcon
              mb={4}
              aria-label={text('removeItem', { label, number: place + 1 })}
              onClick={() => remove(place)}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            autoFocus={editor.focus === field && items.length === 0}
            onClick={() => setItems([...items, start])}
          >
            {addLabel}
          </Button>
        </div>
      </Stack>
    </Input.Wrapper>
  )
}

type ItemValueProps = {
  readonly column: ListColumn
  readonly value: string | undefined
  readonly label: string
  readonly isFocused: boolean
  readonly onType: (value: string) => void
  readonly onLeave: () => void
  readonly onChoose: (value: string | undefined) => void
}

function ItemValue({ column, value, label, isFocused, onType, onLeave, onChoose }: ItemValueProps) {
  const style = { flex: `${String(column.grow ?? 1)} 1 0`, minWidth: 0 }
  if (column.entity !== undefined)
    return (
      <div style={style}>
        <RecordPicker
          entity={column.entity}
          label={column.label}
          value={value}
          onChange={onChoose}
          isFocused={isFocused}
        />
      </div>
    )
  if (column.choices !== undefined)
    return (
      <Select
        style={style}
        aria-label={label}
        placeholder={column.label}
        data={[...column.choices]}
        value={value ?? null}
        onChange={(next) => onChoose(next ?? undefined)}
        allowDeselect={false}
        autoFocus={isFocused}
      />
    )
  return (
    <LineInput
      style={style}
      type={column.type ?? 'text'}
      aria-label={label}
      placeholder={column.label}
      value={value ?? ''}
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onLeave()
      }}
      autoFocus={isFocused}
    />
  )
}
