import { Badge, Group, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { foldForSearch } from '../../../../shared/language/fold.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import type { Language } from '../../../../shared/text/wording.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import { nextIndex } from '../../../ui/list-keys.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import classes from '../documents.module.css'
import { templatePlace } from '../../../client/template-place.ts'
import { basisByAct, basisLine, type TemplateSummary } from './template-summary.ts'

/** Everything of a template that search finds, in one text. */
function wordsOf(template: TemplateSummary, language: Language): string {
  const basis = basisByAct(template).map(({ act, articles }) => `${act} ${articles.join(' ')}`)
  return foldForSearch([template.title, valueLabel('filing', template.filing, language), ...basis].join(' '))
}

/** The templates, by language, title, kind and articles; choosing one fills it at once. */
export function TemplateList({ caseId }: { readonly caseId: string }) {
  const text = useText('documents')
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const { value, failure } = useAnswer('template.list', {})
  const wanted = foldForSearch(typed)
    .split(' ')
    .filter((word) => word !== '')
  const found = (value?.templates ?? []).filter((template) => {
    const words = wordsOf(template, language)
    return wanted.every((word) => words.includes(word))
  })
  const focusRow = (index: number) => list.current?.querySelectorAll('button')[index]?.focus()
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement)
    const next = nextIndex(event.key, { at, total: rows.length, page: 5 })
    if (next === undefined) return
    focusRow(next)
    event.preventDefault()
  }
  return (
    <div className={classes['column']}>
      <PageHeader title={text('templates')}>
        <TextInput
          w={220}
          aria-label={text('searchTemplates')}
          placeholder={text('searchTemplates')}
          leftSection={<IconSearch size={16} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') focusRow(0)
            else if (event.key === 'Enter' && found[0] !== undefined) goTo(templatePlace(caseId, found[0]))
            else if (event.key === 'Escape') setTyped('')
            else return
            event.preventDefault()
          }}
        />
      </PageHeader>
      <Text size="xs" px="md" pb="xs">
        {text('templatesHint')}
      </Text>
      <FailureNotice failure={failure} />
      <div
        ref={list}
        className={classes['scroll']}
        role="group"
        aria-label={text('templates')}
        onKeyDown={onKeyDown}
      >
        {found.map((template) => (
          <TemplateRow
            key={`${template.language}/${template.name}`}
            template={template}
            onChoose={() => goTo(templatePlace(caseId, template))}
          />
        ))}
        {value !== undefined && found.length === 0 ? (
          <EmptyState title={text('noTemplates')} hint={text('noTemplatesHint')} />
        ) : null}
      </div>
    </div>
  )
}

type TemplateRowProps = { readonly template: TemplateSummary; readonly onChoose: () => void }

function TemplateRow({ template, onChoose }: TemplateRowProps) {
  const text = useText('documents')
  const language = useLanguage()
  const date = formatDate(template.edition, language)
  return (
    <UnstyledButton className={classes['template']} onClick={onChoose}>
      <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
        <Text size="sm" fw={600} lang={template.language}>
          {template.title}
        </Text>
        <Badge variant="default" radius="sm" size="sm" tt="none" style={{ flex: 'none' }}>
          {text(`language-${template.language}`)}
        </Badge>
      </Group>
      <Text size="xs" lang={template.language}>
        {basisByAct(template)
          .map((basis) => basisLine(template.language, basis))
          .join(' · ')}
      </Text>
      <Text size="xs">
        {[
          valueLabel('filing', template.filing, language),
          text('edition', { date }),
          text(template.reviewed ? 'reviewed' : 'sample'),
        ].join(' · ')}
      </Text>
    </UnstyledButton>
  )
}
