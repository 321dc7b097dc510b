import { ActionIcon, Button, Input, MultiSelect, Select, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { parallelKind, statementPosition, type Suit } from '../../../../shared/model/suit.ts'
import { fieldLabel, type FieldName } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { LineInput } from '../../../ui/line-input.tsx'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import { useFailureText } from '../../../ui/record-fields.tsx'
import { RecordPicker } from '../../../ui/record-picker.tsx'
import classes from '../suit.module.css'

type Proceeding = NonNullable<Suit['parallelProceedings']>[number]
type Texts = 'stage' | 'number' | 'note'

const field = 'parallelProceedings'

/** What runs beside the suit about the same words, and what is said of them there. Each keeps itself when it is left. */
export function ParallelProceedings({ editor }: { readonly editor: RecordEditor }) {
  const text = useText('suit')
  const language = useLanguage()
  const label = fieldLabel('suit', field, language)
  const stored = (editor.value(field) as readonly Proceeding[] | undefined) ?? []
  const storedText = JSON.stringify(stored)
  const [shown, setShown] = useState<readonly Proceeding[]>(stored)
  const failure = useFailureText({ editor, field })
  useEffect(() => setShown(JSON.parse(storedText) as Proceeding[]), [storedText])
  const keep = (next: readonly Proceeding[]) => {
    setShown(next)
    if (JSON.stringify(next) !== storedText) void editor.save(field, next.length === 0 ? null : next)
  }
  const changed = (place: number, changes: Readonly<Record<string, unknown>>) =>
    shown.map((one, at) =>
      at === place
        ? (Object.fromEntries(
            Object.entries({ ...one, ...changes }).filter(([, value]) => value !== undefined && value !== ''),
          ) as Proceeding)
        : one,
    )
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      error={failure}
      className={classes['whole'] ?? ''}
      role="group"
      aria-label={label}
    >
      <div>
        {shown.map((one, place) => (
          <ProceedingRow
            key={place}
            number={place + 1}
            value={one}
            onType={(changes) => setShown(changed(place, changes))}
            onKeep={(changes) => keep(changed(place, changes))}
            onRemove={() => keep(shown.filter((_one, at) => at !== place))}
          />
        ))}
        <Button
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          autoFocus={editor.focus === field && shown.length === 0}
          onClick={() => keep([...shown, { kind: 'koap-73-3' }])}
        >
          {text('addProceeding')}
        </Button>
      </div>
    </Input.Wrapper>
  )
}

type RowProps = {
  readonly number: number
  readonly value: Proceeding
  readonly onType: (changes: Readonly<Record<string, unknown>>) => void
  readonly onKeep: (changes: Readonly<Record<string, unknown>>) => void
  readonly onRemove: () => void
}

function ProceedingRow({ number, value, onType, onKeep, onRemove }: RowProps) {
  const text = useText('suit')
  const language = useLanguage()
  const label = (name: keyof Proceeding) =>
    fieldLabel('suit', `${field}.${name}` as FieldName<'suit'>, language)
  const line = (name: Texts) => ({
    label: label(name),
    value: value[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => onType({ [name]: event.currentTarget.value }),
    onBlur: () => onKeep({}),
  })
  return (
    <div
      className={classes['proceeding']}
      role="group"
      aria-label={`${text('proceeding')} ${String(number)}`}
    >
      <Select
        label={label('kind')}
        data={valueChoices('parallelKind', language)}
        value={value.kind}
        onChange={(next) => onKeep({ kind: parallelKind.safeParse(next).data ?? 'other' })}
        allowDeselect={false}
      />
      <TextInput {...line('stage')} />
      <TextInput {...line('number')} />
      <LineInput
        label={label('nextOn')}
        type="date"
        value={value.nextOn ?? ''}
        onChange={(event) => onKeep({ nextOn: event.currentTarget.value })}
      />
      <MultiSelect
        label={label('positions')}
        data={valueChoices('statementPosition', language)}
        value={[...(value.positions ?? [])]}
        onChange={(next) => {
          const positions = statementPosition.options.filter((option) => next.includes(option))
          onKeep({ positions: positions.length === 0 ? undefined : positions })
        }}
      />
      <RecordPicker
        entity="case"
        label={label('caseId')}
        value={value.caseId}
        onChange={(id) => onKeep({ caseId: id })}
      />
      <TextInput {...line('note')} />
      <ActionIcon mb={6} aria-label={text('removeProceeding', { number })} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}
