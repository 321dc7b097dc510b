import { Anchor, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage, useText } from '../../../client/language.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { MomentInput } from '../../../ui/moment-field.tsx'
import { useRecordEditor } from '../../../ui/record-editor.ts'
import { readMoment, writeMoment } from '../../../ui/moment.ts'
import { useCaseMoments } from './case-moments.ts'
import classes from './checklist.module.css'
import { momentWords } from './moment-words.ts'

/** What the times of the steps run from: a moment of the case, or one that is typed; hers to say. */
export function ChecklistSince({ checklist }: { readonly checklist: RecordOf<'checklist'> }) {
  const text = useText('checklist')
  const language = useLanguage()
  const [isChanging, setChanging] = useState(false)
  const moments = useCaseMoments(checklist.caseId)
  const editor = useRecordEditor('checklist', checklist, { undoLabel: text('sinceLabel') })
  const keep = (since: string | null) => editor.save('since', since)
  const set = (since: string | null) =>
    void keep(since).then((isKept) => {
      if (isKept) setChanging(false)
    })
  const now = () => {
    const written = writeMoment(readMoment(new Date().toISOString()), true)
    if (typeof written === 'string') set(written)
  }
  const { since } = checklist
  if (!isChanging)
    return (
      <section>
        <Text size="sm">
          {since === undefined ? text('sinceNone') : text('since', { moment: momentWords(since, language) })}
        </Text>
        <Anchor component="button" type="button" size="xs" onClick={() => setChanging(true)}>
          {text('sinceChange')}
        </Anchor>
      </section>
    )
  return (
    <section className={classes['since']}>
      <MomentInput
        label={text('sinceLabel')}
        hint={text('sinceHint')}
        value={since}
        needsTime={false}
        isFocused
        onChange={(next) => void keep(next)}
      />
      <div className={classes['chips']}>
        {moments.map((moment) => (
          <Button
            key={`${moment.kind} ${moment.at}`}
            size="compact-sm"
            variant="default"
            onClick={() => set(moment.at)}
          >
            {text(`since-${moment.kind}`, { moment: momentWords(moment.at, language) })}
          </Button>
        ))}
        <Button size="compact-sm" variant="default" onClick={now}>
          {text('sinceNow')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => setChanging(false)}>
          {text('sinceDone')}
        </Button>
      </div>
      <FailureNotice failure={editor.failure('since')} />
    </section>
  )
}
