import { ActionIcon, Button, Text, Title } from '@mantine/core'
import { IconArrowLeft, IconFileExport } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { StandingMarks } from '../../../ui/standing-marks.tsx'
import { formatInstant } from '../../../ui/format-text.ts'
import classes from '../documents.module.css'
import { ExportDialog } from '../export/export-dialog.tsx'
import { useDocumentState } from './document-state.ts'
import { StoredMenu } from './stored-menu.tsx'

export type KeptDocument = OutputOf<'document.show'>

type StoredBarProps = {
  readonly caseId: string
  readonly kept: KeptDocument
  readonly build: string | undefined
  readonly children: ReactNode
}

/** The head of a kept document: back, what and when it is, and what can be done with it. */
export function StoredBar({ caseId, kept, build, children }: StoredBarProps) {
  const text = useText('documents')
  const language = useLanguage()
  const stateOf = useDocumentState()
  const [isExporting, setExporting] = useState(false)
  return (
    <div className={classes['bar']}>
      <ActionIcon
        aria-label={text('back')}
        onClick={() => goTo({ at: 'case', caseId, section: 'documents' })}
      >
        <IconArrowLeft size={18} />
      </ActionIcon>
      <div className={classes['barTitle']}>
        <Title order={1} size="h5" lineClamp={1} lang={kept.language} title={kept.title}>
          {kept.title}
        </Title>
        <Text size="xs">
          {text('filledAt', { date: formatInstant(kept.filledAt, language) })} · {stateOf(kept)}
        </Text>
      </div>
      <StandingMarks caseId={caseId} recordId={kept.id} />
      {children}
      <Button leftSection={<IconFileExport size={16} />} onClick={() => setExporting(true)}>
        {text('export')}
      </Button>
      <StoredMenu caseId={caseId} kept={kept} />
      <ExportDialog
        kept={kept}
        initialBuild={build}
        isOpen={isExporting}
        onClose={() => setExporting(false)}
      />
    </div>
  )
}
