import { Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { PersonTyped } from './person-typed.ts'

type PersonInputsProps = {
  readonly typed: PersonTyped
  readonly onChange: (changes: Partial<PersonTyped>) => void
}

/** The few questions that make a person. */
export function PersonInputs({ typed, onChange }: PersonInputsProps) {
  const text = useText('people')
  const language = useLanguage()
  const line = (field: 'surname' | 'given' | 'patronymic') => (
    <TextInput
      label={fieldLabel('person', `name.${field}`, language)}
      value={typed[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      data-autofocus={field === 'surname' ? true : undefined}
    />
  )
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={text('kind')}
        data={valueChoices('personKind', language)}
        value={typed.kind}
        onChange={(kind) => onChange({ kind: kind === 'legal' ? 'legal' : 'natural' })}
      />
      {typed.kind === 'legal' ? (
        <TextInput
          label={fieldLabel('person', 'legalName', language)}
          value={typed.legalName}
          onChange={(event) => onChange({ legalName: event.currentTarget.value })}
          required
          data-autofocus
        />
      ) : (
        <>
          {line('surname')}
          <Group grow>
            {line('given')}
            {line('patronymic')}
          </Group>
          <Select
            label={fieldLabel('person', 'gender', language)}
            data={valueChoices('gender', language)}
            value={typed.gender === '' ? null : typed.gender}
            onChange={(value) => onChange({ gender: value ?? '' })}
            clearable
          />
        </>
      )}
    </Stack>
  )
}
