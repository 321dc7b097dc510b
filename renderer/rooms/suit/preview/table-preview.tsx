import { Loader, SegmentedControl, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { PdfPages } from '../../../ui/paper/pdf-pages.tsx'
import { usePdf } from '../../../ui/pdf-document.ts'
import { findFieldLabel } from '../../../../shared/text/field-text.ts'
import type { StatementRecord, SuitRecord } from '../use-suit-records.ts'
import sectionClasses from '../suit.module.css'
import classes from './preview.module.css'
import { useTablePreview } from './use-table-preview.ts'

type TablePreviewProps = {
  readonly suit: SuitRecord
  /** Undefined until they are known. */
  readonly statements: readonly StatementRecord[] | undefined
}

/** The statements as they will stand in the response: its own pages, made by what makes the document itself. */
export function TablePreview({ suit, statements }: TablePreviewProps) {
  const text = useText('suit')
  if (suit.direction === 'by-us')
    return <EmptyState title={text('previewOfOurs')} hint={text('previewOfOursHint')} />
  if (statements?.length === 0)
    return <EmptyState title={text('noStatements')} hint={text('noStatementsHint')} />
  return <Pages suit={suit} statements={statements} />
}

function Pages({ suit, statements }: TablePreviewProps) {
  const text = useText('suit')
  const record = useAnswer('case.show', { id: suit.caseId })
  const [chosen, setChosen] = useState<'ru' | 'kk'>()
  const printed = chosen ?? record.value?.language ?? 'ru'
  const { value, failure, isWaiting } = useTablePreview(suit.id, printed)
  const { document, hasFailed } = usePdf(value?.pdf)
  const pages = document?.numPages ?? 0
  return (
    <div className={classes['view']}>
      <PdfPages document={document} hasFailed={hasFailed} label={text('part-preview')}>
        <FailureNotice failure={failure} />
      </PdfPages>
      <aside className={classes['side']} aria-label={text('missingHere')}>
        <Stack gap="sm">
          <SegmentedControl
            size="xs"
            aria-label={text('printedIn')}
            data={(['ru', 'kk'] as const).map((language) => ({
              value: language,
              label: text(`printed-${language}`),
            }))}
            value={printed}
            onChange={(language) => setChosen(language === 'kk' ? 'kk' : 'ru')}
          />
          <div role="status" className={classes['status']}>
            {isWaiting ? (
              <>
                <Loader size={12} /> {text('layingOut')}
              </>
            ) : (
              text('countPages', { count: pages })
            )}
          </div>
          <Text size="xs">{text('previewHint')}</Text>
          {value === undefined ? null : (
            <Missing caseId={suit.caseId} missing={value.missing} statements={statements} />
          )}
        </Stack>
      </aside>
    </div>
  )
}

type MissingProps = Pick<TablePreviewProps, 'statements'> & {
  readonly caseId: string
  readonly missing: readonly {
    readonly label: string
    readonly enteredIn: string
    readonly record?: string | undefined
  }[]
}

/** Gaps of these pages; each leads to the field it is entered in. */
function Missing({ caseId, missing, statements }: MissingProps) {
  const text = useText('suit')
  const language = useLanguage()
  if (missing.length === 0) return <Text size="sm">{text('nothingMissing')}</Text>
  return (
    <div>
      <Title order={2} size="h6">
        {text('missingHere')}
      </Title>
      <ul className={classes['missing']}>
        {missing.map((gap, index) => {
          const [entity, field] = splitOnce(gap.enteredIn)
          const place = statements?.findIndex(({ id }) => id === gap.record) ?? -1
          const name = findFieldLabel(entity, field, language) ?? gap.label
          const label = place === -1 ? name : text('gapOf', { number: place + 1, name })
          return (
            <li key={index}>
              {gap.record === undefined ? (
                <Text size="sm">{gap.label}</Text>
              ) : (
                <UnstyledButton
                  className={sectionClasses['finding']}
                  onClick={() =>
                    goTo({
                      at: 'case',
                      caseId,
                      section: entity === 'evidence' ? 'evidence' : 'suit',
                      record: gap.record ?? '',
                      field,
                    })
                  }
                >
                  {label}
                </UnstyledButton>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function splitOnce(path: string): [string, string] {
  const dot = path.indexOf('.')
  return [path.slice(0, dot), path.slice(dot + 1)]
}
