import { Button } from '@mantine/core'
import { call } from '../../../client/call.ts'
import { useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { rememberUndo, undoLast } from '../../../client/undo.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { BuildChoice } from '../builds/build-choice.tsx'
import classes from '../documents.module.css'
import { PreviewPane } from '../preview/preview-pane.tsx'
import { usePreview } from '../preview/use-preview.ts'
import { templatePlace, type TemplateChoice } from '../../../client/template-place.ts'
import { useFillChoices } from './fill-choices.ts'
import { FillSide } from './fill-side.tsx'
import { TemplateBar } from './template-bar.tsx'

/** Today by the calendar of this computer, as the backend counts it. */
function localToday(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

type FillViewProps = { readonly caseId: string; readonly template: TemplateChoice }

/** A template filled from the case as it is now, beside what is still to be done. Nothing is kept until it is saved. */
export function FillView({ caseId, template }: FillViewProps) {
  const text = useText('documents')
  const frame = useText('frame')
  const { name, language, examId } = template
  const memory = `${caseId}/${language}/${name}/${examId ?? ''}`
  const [{ on, build }, choose] = useFillChoices(memory)
  const attempt = useAttempt()
  const { value: templates } = useAnswer('template.list', {})
  const known = templates?.templates.filter((each) => each.name === name) ?? []
  const summary = known.find((each) => each.language === language)
  const day = on === undefined ? {} : { on }
  const about = examId === undefined ? {} : { examId }
  const question = { caseId, template: name, language, ...day, ...about }
  const preview = usePreview('document.preview', {
    ...question,
    ...(build === undefined ? {} : { build }),
  })

  const keep = () =>
    attempt.run(async () => {
      const { id } = await call('document.fill', question)
      rememberUndo({
        label: text('keep'),
        undo: async () => {
          await call('document.delete', { id, reason: text('undoKeepReason') })
          goTo(templatePlace(caseId, template))
        },
      })
      notifyDone(text('keptNow'), { label: frame('undo'), run: () => void undoLast() })
      goTo({ at: 'case', caseId, section: 'documents', record: id })
    })

  return (
    <div className={classes['work']}>
      <div>
        <TemplateBar
          caseId={caseId}
          template={template}
          title={summary?.title ?? ''}
          languages={known.map((each) => each.language)}
        >
          <DateInput
            w={150}
            aria-label={text('dateOf')}
            value={on ?? localToday()}
            onChange={(event) => {
              const next = event.currentTarget.value
              choose({ ...(build === undefined ? {} : { build }), ...(next === '' ? {} : { on: next }) })
            }}
          />
          <BuildChoice
            caseId={caseId}
            value={build}
            onChange={(next) => choose({ ...day, ...(next === undefined ? {} : { build: next }) })}
          />
          <Button onClick={() => void keep()} loading={attempt.isRunning}>
            {text('keep')}
          </Button>
        </TemplateBar>
        <FailureNotice failure={attempt.failure} />
      </div>
      <div className={classes['split']}>
        <FillSide
          caseId={caseId}
          language={language}
          filled={preview.value}
          template={summary}
          onDate={() => document.querySelector<HTMLInputElement>('input[inputmode="numeric"]')?.focus()}
        />
        <PreviewPane
          pdf={preview.pdf}
          failure={preview.failure}
          isUpdating={preview.isUpdating}
          memory={memory}
        />
      </div>
    </div>
  )
}
