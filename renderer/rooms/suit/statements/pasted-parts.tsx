import { Group, ScrollArea, Select, Text } from '@mantine/core'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { PublicationRecord } from '../use-suit-records.ts'
import classes from './statement-table.module.css'

const previewed = 200

/** Where the pasted words were published, and in which language they are. */
export type PastedAbout = { readonly publicationId: string | null; readonly language: string | null }
type AboutProps = {
  readonly publications: readonly PublicationRecord[]
  readonly about: PastedAbout
  readonly onChange: (about: PastedAbout) => void
}

/** What all pasted statements have in common. */
export function AboutPasted({ publications, about, onChange }: AboutProps) {
  const language = useLanguage()
  return (
    <Group grow>
      <Select
        label={fieldLabel('statement', 'publicationId', language)}
        data={publications.map(({ id, title, medium }) => ({
          value: id,
          label: title === undefined ? medium : `${title} — ${medium}`,
        }))}
        value={about.publicationId}
        onChange={(publicationId) => onChange({ ...about, publicationId })}
        clearable
      />
      <Select
        label={fieldLabel('statement', 'language', language)}
        data={valueChoices('textLanguage', language)}
        value={about.language}
        onChange={(chosen) => onChange({ ...about, language: chosen })}
        clearable
      />
    </Group>
  )
}

/** The statements as they will be added, the first of them when there are many. */
export function PastedPreview({ quotations }: { readonly quotations: readonly string[] }) {
  const text = useText('suit')
  if (quotations.length === 0) return null
  const rest = quotations.length - previewed
  return (
    <div>
      <Text size="sm" fw={500}>
        {text('preview')}
      </Text>
      <ScrollArea.Autosize mah={220} type="auto" viewportProps={{ tabIndex: 0 }}>
        <ol className={classes['previewList']} aria-label={text('preview')}>
          {quotations.slice(0, previewed).map((quotation, index) => (
            <li key={index}>{quotation}</li>
          ))}
        </ol>
        {rest > 0 ? <Text size="xs">{text('andMore', { count: rest })}</Text> : null}
      </ScrollArea.Autosize>
    </div>
  )
}
