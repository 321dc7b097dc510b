import { Button, Loader, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { InputOf, NamesOfKind } from '../../../shared/contract/contract.ts'
import { recipient as recipients, type Recipient } from '../../../shared/contract/evidence-contract.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { callShell } from '../../client/call.ts'
import { runJob } from '../../client/jobs.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { FailureNotice } from '../failure-notice.tsx'
import { notifyDone } from '../notify.tsx'
import { usePdf } from '../pdf-document.ts'
import { useAttempt } from '../use-attempt.ts'
import { ObstacleList } from './obstacle-list.tsx'
import classes from './paper.module.css'
import { PdfPages } from './pdf-pages.tsx'
import { usePaper, type PaperPreview } from './use-paper.ts'

type PaperViewProps<Preview extends PaperPreview, Export extends NamesOfKind<'job'>> = {
  readonly preview: Preview
  readonly export: Export
  /** What both jobs are asked beside language and recipient; undefined while it is not whole: nothing is laid out or written then. */
  readonly input: Omit<InputOf<Preview>, 'language' | 'recipient'> | undefined
  /** The case it is of; without one it is of many. */
  readonly caseId?: string | undefined
  readonly startLanguage: DocumentLanguage
  readonly suggestedName: string
  /** For whom it mostly is; the court without it. `null`: it is one and the same for everybody. */
  readonly startRecipient?: Recipient | null
  /** What else can be written in place of the pages; the export must know it as `format`. */
  readonly otherFormat?: 'xlsx' | 'svg'
  /** Stands above the choice of language: what else can be chosen. */
  readonly children?: ReactNode
  /** Stands above the way to a file: what the sheet holds and what not. */
  readonly about?: ReactNode
}

/** A sheet made from records: its pages as they would be written, for whom, what forbids it, and the way to a file. */
export function PaperView<Preview extends PaperPreview, Export extends NamesOfKind<'job'>>(
  props: PaperViewProps<Preview, Export>,
) {
  const { input, caseId, startLanguage, suggestedName, otherFormat, children, about } = props
  const text = useText('paper')
  const page = useLanguage()
  const [language, setLanguage] = useState(startLanguage)
  const { startRecipient = 'court' } = props
  const [recipient, setRecipient] = useState(startRecipient)
  const asked =
    input === undefined ? undefined : { ...input, language, ...(recipient === null ? {} : { recipient }) }
  const { value, failure, isWaiting } = usePaper(props.preview, asked as InputOf<Preview> | undefined)
  const { document, hasFailed } = usePdf(value?.pdf)
  const attempt = useAttempt()
  const isFree = asked !== undefined && value !== undefined && !isWaiting && value.obstacles.length === 0
  const write = (format: 'pdf' | 'xlsx' | 'svg') =>
    attempt.run(async () => {
      const { place } = await callShell('shell.pick-save', {
        title: text('saveAs'),
        suggestedName: `${suggestedName}.${format}`,
        format,
      })
      if (place === undefined) return
      // The dialog has asked about a file that is there already.
      const chosen = format === 'pdf' ? {} : { format }
      const output = { ...asked, ...chosen, file: place.token, replace: true } as InputOf<Export>
      const answer = await runJob(props.export, output, { label: text('saving') })
      if (answer === undefined) return
      notifyDone(text('written', { name: place.name }), {
        label: text('showSaved'),
        run: () => void callShell('shell.show-saved', { token: place.token }),
      })
    })
  return (
    <div className={classes['view']}>
      <PdfPages document={document} hasFailed={hasFailed} label={text('pages')}>
        <FailureNotice failure={failure} />
      </PdfPages>
      <aside className={classes['side']}>
        <Stack gap="sm">
          {children}
          <SegmentedControl
            size="xs"
            aria-label={text('printedIn')}
            data={(['ru', 'kk'] as const).map((each) => ({ value: each, label: text(`printed-${each}`) }))}
            value={language}
            onChange={(next) => setLanguage(next === 'kk' ? 'kk' : 'ru')}
          />
          {recipient === null ? null : (
            <Select
              label={text('recipient')}
              data={valueChoices('recipient', page)}
              value={recipient}
              onChange={(next) => setRecipient(recipients.parse(next))}
              allowDeselect={false}
            />
          )}
          <div role="status" className={classes['status']}>
            {isWaiting ? (
              <>
                <Loader size={12} /> {text('layingOut')}
              </>
            ) : (
              text('countPages', { count: document?.numPages ?? 0 })
            )}
          </div>
          <ObstacleList caseId={caseId} obstacles={value?.obstacles ?? []} />
          {about}
          <Text size="xs">{text('custody')}</Text>
          <FailureNotice failure={attempt.failure} />
          <Button onClick={() => void write('pdf')} disabled={!isFree} loading={attempt.isRunning}>
            {text('save')}
          </Button>
          {otherFormat === undefined ? null : (
            <Button
              variant="default"
              onClick={() => void write(otherFormat)}
              disabled={!isFree || attempt.isRunning}
            >
              {text(`save-${otherFormat}`)}
            </Button>
          )}
        </Stack>
      </aside>
    </div>
  )
}
