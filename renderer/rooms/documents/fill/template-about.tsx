import { Stack, Text } from '@mantine/core'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { formatDate } from '../../../ui/format-text.ts'
import { basisLine, type TemplateSummary } from '../home/template-summary.ts'

/** Where a template comes from: its kind, edition, whether a lawyer reviewed it, and each article it rests on. */
export function TemplateAbout({ template }: { readonly template: TemplateSummary | undefined }) {
  const text = useText('documents')
  const language = useLanguage()
  if (template === undefined) return null
  return (
    <Stack gap="sm">
      <Text size="sm">
        {valueLabel('filing', template.filing, language)}
        <br />
        {text('edition', { date: formatDate(template.edition, language) })}
        <br />
        {text(template.reviewed ? 'reviewed' : 'sample')}
      </Text>
      <Text size="sm" fw={600}>
        {text('legalBasis')}
      </Text>
      {template.legalBasis.map(({ act, article, why }) => (
        <div key={`${act} ${article}`} lang={template.language}>
          <Text size="sm">{basisLine(template.language, { act, articles: [article] })}</Text>
          <Text size="xs">{why}</Text>
        </div>
      ))}
    </Stack>
  )
}
