import { Text } from '@mantine/core'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useRecordEditor } from '../../../ui/record-editor.ts'
import { TextField } from '../../../ui/record-fields.tsx'
import { Unprinted } from '../../../ui/unprinted.tsx'
import type { StatementRecord } from '../use-suit-records.ts'

type WorkProductProps = { readonly record: StatementRecord; readonly focus: string | undefined }

const fields = ['workProduct.source', 'workProduct.weight', 'workProduct.doubts', 'notes'] as const

/** Source, weight, doubts and notes: for the lawyer alone. */
export function WorkProduct({ record, focus }: WorkProductProps) {
  const text = useText('suit')
  const language = useLanguage()
  const editor = useRecordEditor('statement', record, { undoLabel: text('workEdit'), focus })
  return (
    <Unprinted>
      <Text size="xs">{text('workHint')}</Text>
      {fields.map((field) => (
        <TextField
          key={field}
          editor={editor}
          field={field}
          label={fieldLabel('statement', field, language)}
          isLong
        />
      ))}
    </Unprinted>
  )
}
