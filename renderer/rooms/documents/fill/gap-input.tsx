import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import type { RecordEntity } from '../../../client/use-record.ts'
import { useLanguage } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { SafeContactOf } from '../../../ui/person/safe-contact.tsx'
import { PickedField } from '../../../ui/picked-fields.tsx'
import { ChoiceField, TextField } from '../../../ui/record-fields.tsx'
import { useRecordEditor } from '../../../ui/record-editor.ts'
import { ContactField } from './contact-field.tsx'
import type { GapField } from './gap-field.ts'
import { MoneyField } from './money-field.tsx'

type AnyRecord = { readonly id: string; readonly version: number }

/** The record of a gap; each type has a question of its own, of which one is asked. */
function useRecordOf(entity: RecordEntity, id: string): AnyRecord | undefined {
  const ask = (name: RecordEntity) => (name === entity ? { id } : undefined)
  const answers = [
    useAnswer('case.show', ask('case'), { keep: false }),
    useAnswer('person.show', ask('person'), { keep: false }),
    useAnswer('role.show', ask('role'), { keep: false }),
    useAnswer('suit.show', ask('suit'), { keep: false }),
    useAnswer('publication.show', ask('publication'), { keep: false }),
    useAnswer('statement.show', ask('statement'), { keep: false }),
    useAnswer('exam.show', ask('exam'), { keep: false }),
    useAnswer('evidence.show', ask('evidence'), { keep: false }),
  ]
  return answers.find((answer) => answer.value !== undefined)?.value
}

type GapInputProps = { readonly target: GapField; readonly label: string }

/** The field of a gap; saved as everywhere, with undo. */
export function GapInput({ target, label }: GapInputProps) {
  const record = useRecordOf(target.entity, target.record)
  if (record === undefined) return null
  return <LoadedInput target={target} label={label} record={record} />
}

function LoadedInput({ target, label, record }: GapInputProps & { readonly record: AnyRecord }) {
  const language = useLanguage()
  const { entity, field, kind } = target
  const editor = useRecordEditor(entity, record, { undoLabel: label })
  const shared = { editor, field, label }
  switch (kind) {
    case 'contact':
    case 'contact-kk':
      return (
        <>
          <SafeContactOf personId={record.id} />
          <ContactField {...shared} part={kind === 'contact' ? 'value' : 'valueKk'} />
        </>
      )
    case 'money':
      return <MoneyField {...shared} />
    case 'person':
      return <PickedField {...shared} label={fieldLabel('case', 'courtId', language)} entity="person" />
    case 'gender':
      return <ChoiceField {...shared} choices={valueChoices('gender', language)} />
    case 'form':
      return <ChoiceField {...shared} choices={valueChoices('evidenceForm', language)} />
    case 'date':
      return <TextField {...shared} type="date" />
    case 'long':
      return <TextField {...shared} isLong />
    case 'line':
      return <TextField {...shared} />
  }
}
