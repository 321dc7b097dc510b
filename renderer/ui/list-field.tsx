import { ActionIcon, Button, Checkbox, Group, Input, Select, Stack, Textarea } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { Fragment, useEffect, useRef, useState } from 'react'
import { describeFailure } from '../../shared/failures/codes.ts'
import { useLanguage, useText } from '../client/language.ts'
import { useRowsDraft } from '../client/typed-draft.ts'
import type { RecordEditor } from './record-editor.ts'
import { PickedList } from './picked-fields.tsx'
import { RecordPicker, type PickedEntity } from './record-picker.tsx'
import { LineInput } from './line-input.tsx'
import classes from './list-field.module.css'
import { MomentInput } from './moment-field.tsx'

/** One value of an item: a text, a day, a moment, a tick, a choice, or another record. */
export type ListColumn = {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'long' | 'date' | 'moment' | 'check'
  /** A moment that is never a day alone. */
  readonly needsTime?: boolean
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly entity?: PickedEntity
  /** It names several records. */
  readonly isSeveral?: boolean
  readonly isRequired?: boolean
  readonly grow?: number
}

type Value = string | boolean | readonly string[] | undefined
type Item = Readonly<Record<string, Value>>

type ListFieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly columns: readonly ListColumn[]
  readonly addLabel: string
  /** What a new item begins with. */
  readonly start?: Item
  /** Offers only records of this case. */
  readonly caseId?: string | undefined
  readonly hint?: string
}

/** The line of an item a value stands in. */
function lineOf({ type, isSeveral }: ListColumn): number {
  if (isSeveral === true) return 2
  return type === 'long' ? 1 : 0
}

function isWhole(item: Item, columns: readonly ListColumn[]): boolean {
  return columns.every(
    ({ name, isRequired, type }) =>
      isRequired !== true || type === 'check' || String(item[name] ?? '').trim() !== '',
  )
}

function cleaned(item: Item, columns: readonly ListColumn[]): Item {
  const ticks = columns.filter(({ type, isRequired }) => type === 'check' && isRequired === true)
  return Object.fromEntries([
    ...ticks.map(({ name }) => [name, false] as const),
    ...Object.entries(item).flatMap(([name, value]) => {
      const kept = typeof value === 'string' ? value.trim() : value
      const isEmpty = kept === '' || kept === undefined || (Array.isArray(kept) && kept.length === 0)
      return isEmpty ? [] : [[name, kept] as const]
    }),
  ])
}

/**
 * A field that holds items of a few values each. An item saves itself when it is left; one that lacks what it needs waits on
 * the screen until it has it.
 */
export function ListField(props: ListFieldProps) {
  const { editor, field, label, addLabel, start = {}, caseId, hint } = props
  const hasLong = props.columns.some((column) => lineOf(column) > 0)
  // What is short stands in a line of its own above what is long, several records below both.
  const columns = props.columns.toSorted((one, other) => lineOf(one) - lineOf(other))
  const text = useText('frame')
  const language = useLanguage()
  const stored = (editor.value(field) as readonly Item[] | undefined) ?? []
  const storedText = JSON.stringify(stored)
  const [items, setItems] = useState<readonly Item[]>(stored)
  /** The items as they were kept last, also when the page has not heard of them again. */
  const known = useRef(storedText)
  const onItsWay = useRef(0)
  const { version } = editor.record
  const heard = useRef({ version, storedText })
  const failure = editor.failure(field)
  useEffect(() => {
    if (heard.current.version === version && heard.current.storedText === storedText) return
    if (onItsWay.current > 0) return
    heard.current = { version, storedText }
    if (known.current === storedText) return
    const waiting = items.filter((item) => !isWhole(item, columns))
    known.current = storedText
    setItems([...(JSON.parse(storedText) as Item[]), ...waiting])
  }, [version, storedText, items, columns])

  const isBlank = (item: Item) => JSON.stringify(item) === JSON.stringify(cleaned(start, columns))
  const unsaved = items.map((item) => cleaned(item, columns)).filter((item) => !isBlank(item))
  const storedItems = stored.map((item) => cleaned(item, columns)).filter((item) => !isBlank(item))
  useRowsDraft<Item>(
    `record/${editor.record.id}/${field}`,
    JSON.stringify(unsaved) === JSON.stringify(storedItems) ? undefined : JSON.stringify(unsaved),
    setItems,
  )

  const keep = async (next: readonly Item[]) => {
    const whole = next.filter((item) => isWhole(item, columns)).map((item) => cleaned(item, columns))
    const wholeText = JSON.stringify(whole)
    const before = known.current
    if (wholeText === before) return
    known.current = wholeText
    onItsWay.current += 1
    const isKept = await editor.save(field, whole.length === 0 ? null : whole)
    onItsWay.current -= 1
    if (!isKept && known.current === wholeText) known.current = before
  }
  const change = (place: number, name: string, value: Value) =>
    items.map((item, index) => (index === place ? { ...item, [name]: value } : item))
  const remove = (place: number) => {
    const next = items.filter((_item, index) => index !== place)
    setItems(next)
    void keep(next)
  }

  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      description={hint}
      error={failure === undefined ? undefined : describeFailure(language, failure.code, failure.details)}
    >
      <Stack gap={6} role="group" aria-label={label}>
        {items.map((item, place) => (
          <Group
            key={place}
            gap={6}
            wrap={hasLong || columns.length > 4 ? 'wrap' : 'nowrap'}
            align="flex-end"
            className={hasLong ? classes['block'] : undefined}
          >
            {columns.map((column, at) => (
              <Fragment key={column.name}>
                {at > 0 && lineOf(column) !== lineOf(columns[at - 1] ?? column) ? (
                  <div className={classes['newLine']} />
                ) : null}
                <ItemValue
                  column={column}
                  caseId={caseId}
                  value={item[column.name]}
                  label={`${column.label} ${String(place + 1)}`}
                  isFocused={
                    editor.focus === `${field}.${column.name}` || (editor.focus === field && place === 0)
                  }
                  isBlock={hasLong}
                  onType={(value) => setItems(change(place, column.name, value))}
                  onLeave={() => void keep(items)}
                  onChoose={(value) => {
                    const next = change(place, column.name, value)
                    setItems(next)
                    void keep(next)
                  }}
                />
              </Fragment>
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
  readonly caseId: string | undefined
  readonly value: Value
  readonly label: string
  readonly isFocused: boolean
  /** In an item that takes more than one line. */
  readonly isBlock: boolean
  readonly onType: (value: string) => void
  readonly onLeave: () => void
  readonly onChoose: (value: Value) => void
}

function ItemValue(props: ItemValueProps) {
  const { column, caseId, label, isFocused, isBlock, onType, onLeave, onChoose } = props
  const style = isBlock ? { minWidth: 150 } : { flex: `${String(column.grow ?? 1)} 1 0`, minWidth: 0 }
  const value = typeof props.value === 'string' ? props.value : undefined
  if (column.entity !== undefined && column.isSeveral === true)
    return (
      <div style={style}>
        <PickedList
          entity={column.entity}
          label={column.label}
          removeLabel={label}
          ids={Array.isArray(props.value) ? props.value : []}
          onChange={onChoose}
          caseId={caseId}
          isFocused={isFocused}
        />
      </div>
    )
  if (column.entity !== undefined)
    return (
      <div style={style}>
        <RecordPicker
          entity={column.entity}
          label={column.label}
          value={value}
          onChange={onChoose}
          caseId={caseId}
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
  if (column.type === 'check')
    return (
      <Checkbox
        label={column.label}
        mb={8}
        checked={props.value === true}
        onChange={(event) => onChoose(event.currentTarget.checked)}
        autoFocus={isFocused}
      />
    )
  if (column.type === 'moment')
    return (
      <MomentInput
        label={column.label}
        value={value}
        needsTime={column.needsTime === true}
        isFocused={isFocused}
        onChange={(next) => onChoose(next ?? undefined)}
      />
    )
  if (column.type === 'long')
    return (
      <Textarea
        className={classes['long']}
        autosize
        minRows={1}
        maxRows={10}
        aria-label={label}
        placeholder={column.label}
        value={value ?? ''}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
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
