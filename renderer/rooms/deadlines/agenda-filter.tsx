import { Group, MultiSelect } from '@mantine/core'
import { agendaKind, type AgendaKind } from '../../../shared/contract/deadline-contract.ts'
import { agendaKindText } from '../../../shared/text/agenda-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { RecordPicker } from '../../ui/record-picker.tsx'

/** What an agenda is narrowed to; nothing chosen is everything. */
export type AgendaChoice = { readonly lawyerId: string | undefined; readonly kinds: readonly AgendaKind[] }

type AgendaFilterProps = {
  readonly choice: AgendaChoice
  readonly onChange: (choice: AgendaChoice) => void
}

/** Whose days, and of which kinds. */
export function AgendaFilter({ choice, onChange }: AgendaFilterProps) {
  const text = useText('deadlines')
  const language = useLanguage()
  return (
    <Group gap="sm" align="flex-end">
      <RecordPicker
        entity="person"
        label={text('lawyer')}
        value={choice.lawyerId}
        onChange={(lawyerId) => onChange({ ...choice, lawyerId })}
      />
      <MultiSelect
        label={text('kinds')}
        placeholder={choice.kinds.length === 0 ? text('allKinds') : ''}
        w={300}
        data={agendaKind.options.map((kind) => ({ value: kind, label: agendaKindText[kind][language] }))}
        value={[...choice.kinds]}
        onChange={(kinds) =>
          onChange({ ...choice, kinds: agendaKind.options.filter((kind) => kinds.includes(kind)) })
        }
      />
    </Group>
  )
}

/** The part of a question about days that a choice answers. */
export function choiceInput({ lawyerId, kinds }: AgendaChoice) {
  return {
    ...(lawyerId === undefined ? {} : { lawyerId }),
    ...(kinds.length === 0 ? {} : { kinds: [...kinds] }),
  }
}
