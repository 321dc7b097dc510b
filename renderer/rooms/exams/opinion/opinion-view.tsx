import { Button, Tabs } from '@mantine/core'
import { useState } from 'react'
import { fieldPathLabel } from '../../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { FileView } from '../../../ui/file/file-view.tsx'
import { PickedField } from '../../../ui/picked-fields.tsx'
import { useRecordEditor } from '../../../ui/record-editor.ts'
import { AnswerList } from './answer-list.tsx'
import classes from './opinion.module.css'

type Exam = RecordOf<'exam'>

/** The scan of an opinion, and beside it its questions and answers, each with the page it stands on. */
export function OpinionView({ exam }: { readonly exam: Exam }) {
  const [wanted, setWanted] = useState<{ readonly page: number }>()
  const [page, setPage] = useState(1)
  return (
    <div className={classes['opinion']}>
      <Scan exam={exam} wanted={wanted} onPage={setPage} />
      <AnswerList
        key={exam.id}
        exam={exam}
        page={exam.evidenceId === undefined ? undefined : page}
        onShow={(next) => setWanted({ page: next })}
      />
    </div>
  )
}

type ScanProps = {
  readonly exam: Exam
  readonly wanted: { readonly page: number } | undefined
  readonly onPage: (page: number) => void
}

/** The pages of one PDF; of a scan in several pictures each is a page. */
function Scan({ exam, wanted, onPage }: ScanProps) {
  const text = useText('exams')
  const { value: item, failure } = useAnswer(
    'evidence.show',
    exam.evidenceId === undefined ? undefined : { id: exam.evidenceId },
    { keep: false },
  )
  const [chosen, setChosen] = useState(0)
  const [seen, setSeen] = useState(wanted)
  const files = item?.files ?? []
  const isOnePdf = files[0]?.mediaType === 'application/pdf'
  if (seen !== wanted) {
    setSeen(wanted)
    setChosen(isOnePdf ? 0 : Math.min(files.length, wanted?.page ?? 1) - 1)
  }
  const toEvidence = () =>
    goTo({
      at: 'case',
      caseId: exam.caseId,
      section: 'evidence',
      ...(exam.evidenceId === undefined ? {} : { record: exam.evidenceId }),
    })
  if (exam.evidenceId === undefined) return <ChooseScan exam={exam} onEvidence={toEvidence} />
  if (item === undefined) return <FailureNotice failure={failure} />
  const file = files[chosen] ?? files[0]
  return (
    <div className={classes['scan']}>
      {files.length < 2 ? null : (
        <Tabs
          value={String(chosen)}
          onChange={(next) => {
            setChosen(Number(next))
            if (!isOnePdf) onPage(Number(next) + 1)
          }}
        >
          <Tabs.List aria-label={text('scanFiles')}>
            {files.map((known, place) => (
              <Tabs.Tab key={known.id} value={String(place)}>
                {known.name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      <FileView
        key={isOnePdf ? (file?.id ?? 'none') : exam.evidenceId}
        file={file}
        isIntimate={item.intimate === true}
        onExport={toEvidence}
        {...(isOnePdf && chosen === 0 ? { link: { wanted, onPage } } : {})}
      />
    </div>
  )
}

function ChooseScan({ exam, onEvidence }: { readonly exam: Exam; readonly onEvidence: () => void }) {
  const text = useText('exams')
  const language = useLanguage()
  const label = fieldPathLabel('exam', 'evidenceId', language)
  const editor = useRecordEditor('exam', exam, { undoLabel: label })
  return (
    <div className={classes['scan']}>
      <EmptyState title={text('noScan')} hint={text('noScanHint')}>
        <div className={classes['choose']}>
          <PickedField
            editor={editor}
            field="evidenceId"
            label={label}
            entity="evidence"
            caseId={exam.caseId}
          />
          <Button variant="subtle" onClick={onEvidence}>
            {text('toEvidence')}
          </Button>
        </div>
      </EmptyState>
    </div>
  )
}
