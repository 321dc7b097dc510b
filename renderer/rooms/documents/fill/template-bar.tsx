import { ActionIcon, SegmentedControl, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { documentLanguage, type DocumentLanguage } from '../../../../shared/model/values.ts'
import { useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import classes from '../documents.module.css'
import { templatePlace, type TemplateChoice } from '../../../client/template-place.ts'

type TemplateBarProps = {
  readonly caseId: string
  readonly template: TemplateChoice
  readonly title: string
  /** The languages this template is there in. */
  readonly languages: readonly DocumentLanguage[]
  readonly children: ReactNode
}

/** The head of a document being filled: back, what it is, its other language, and what can be chosen. */
export function TemplateBar({ caseId, template, title, languages, children }: TemplateBarProps) {
  const text = useText('documents')
  return (
    <div className={classes['bar']}>
      <ActionIcon
        aria-label={text('back')}
        onClick={() => goTo({ at: 'case', caseId, section: 'documents' })}
      >
        <IconArrowLeft size={18} />
      </ActionIcon>
      <Title
        order={1}
        size="h6"
        lineClamp={2}
        className={classes['barTitle'] ?? ''}
        lang={template.language}
        title={title}
      >
        {title}
      </Title>
      {languages.length < 2 ? null : (
        <SegmentedControl
          size="xs"
          aria-label={text('languageOf')}
          data={languages.map((each) => ({ value: each, label: text(`language-${each}`) }))}
          value={template.language}
          onChange={(next) => {
            const language = documentLanguage.parse(next)
            goTo(templatePlace(caseId, { ...template, language }))
          }}
        />
      )}
      {children}
    </div>
  )
}
