import { SimpleGrid, Stack, Text } from '@mantine/core'
import { fieldLabel, type FieldName } from '../../../shared/text/field-text.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { useRecordEditor } from '../../ui/record-editor.ts'
import { CheckField, ChoiceField, TextField } from '../../ui/record-fields.tsx'

/** How the bundle is made: language, volumes, sheets, marks. Every field saves itself. */
export function OptionsView({ bundle }: { readonly bundle: RecordOf<'bundle'> }) {
  const text = useText('bundles')
  const language = useLanguage()
  const editor = useRecordEditor('bundle', bundle, { undoLabel: text('setting') })
  const label = (field: FieldName<'bundle'>) => fieldLabel('bundle', field, language)
  const field = (name: FieldName<'bundle'>) => ({ editor, field: name, label: label(name) })
  return (
    <Stack p="md" maw={760} gap="md">
      <TextField {...field('title')} />
      <SimpleGrid cols={2}>
        <ChoiceField
          {...field('language')}
          hint={text('languageHint')}
          choices={valueChoices('documentLanguage', language)}
          mayBeEmpty={false}
        />
        <NumberField {...field('pagesPerVolume')} hint={text('pagesPerVolumeHint')} min={10} max={5_000} />
      </SimpleGrid>
      <SimpleGrid cols={2}>
        <CheckField {...field('cover')} hint={text('coverHint')} />
        <CheckField {...field('slipSheets')} hint={text('slipSheetsHint')} />
      </SimpleGrid>
      <SimpleGrid cols={2}>
        <TextField {...field('confidentialityMark')} hint={text('markHint')} />
        <TextField {...field('watermark')} hint={text('watermarkHint')} />
        <TextField {...field('author')} hint={text('authorHint')} />
      </SimpleGrid>
      <TextField {...field('notes')} isLong hint={text('notesHint')} />
      <Text size="xs">{text('optionsHint')}</Text>
    </Stack>
  )
}
