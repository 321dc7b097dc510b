import { Group } from '@mantine/core'
import { useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { FormField } from '../../ui/desk/form-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useRecordEditor } from '../../ui/record-editor.ts'
import { RulePicker } from './rule-picker.tsx'

/** What a deadline is counted by: its rule, or the term of one's own. A change counts the day anew. */
export function TermFields({ record }: { readonly record: RecordOf<'deadline'> }) {
  const text = useText('deadlines')
  const editor = useRecordEditor('deadline', record, { undoLabel: text('ruleLabel') })
  if (record.term !== undefined)
    return (
      <Group grow align="flex-start">
        {(['term.count', 'term.unit', 'regime'] as const).map((field) => (
          <FormField key={field} editor={editor} entity="deadline" field={field} caseId={record.caseId} />
        ))}
      </Group>
    )
  return (
    <>
      <RulePicker value={record.rule} onChange={(rule) => void editor.save('rule', rule ?? null)} />
      <FailureNotice failure={editor.failure('rule')} />
    </>
  )
}
