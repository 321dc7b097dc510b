import { Anchor, Text } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { delayWords } from './delay-words.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { formatMoment } from '../../ui/format-text.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { RecordPicker } from '../../ui/record-picker.tsx'
import type { PersonId } from '../../../shared/model/ids.ts'
import classes from './incidents.module.css'

type Row = OutputOf<'report.across'>['items'][number]

/** Every report about one person in all cases, for the lawyer alone: it is never printed. */
export function AcrossView({ caseId }: { readonly caseId: string }) {
  const text = useText('incidents')
  const own = useAnswer('report.inaction', { caseId })
  const [chosen, setChosen] = useState<string>()
  const suspectId = (chosen ?? own.value?.rows.flatMap((row) => row.suspects)[0]?.id) as PersonId | undefined
  const { value, failure } = useAnswer('report.across', suspectId === undefined ? undefined : { suspectId })
  const items = suspectId === undefined ? [] : (value?.items ?? [])
  return (
    <div className={classes['across']}>
      <div className={classes['acrossHead']}>
        <RecordPicker entity="person" label={text('aboutWhom')} value={suspectId} onChange={setChosen} />
        <Text size="sm">{text('acrossHint')}</Text>
      </div>
      <FailureNotice failure={failure} />
      {items.length === 0 ? (
        <EmptyState title={text('acrossNone')} hint={text('acrossNoneHint')} />
      ) : (
        <ul className={classes['rows']} aria-label={text('acrossList')}>
          {items.map((row, place) => (
            <li key={row.sealed ? `sealed ${String(place)}` : row.reportId}>
              <AcrossRow row={row} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function AcrossRow({ row }: { readonly row: Row }) {
  const text = useText('incidents')
  const language = useLanguage()
  if (row.sealed) return <Text size="sm">{text('sealed', { name: row.leadLawyer?.name ?? '—' })}</Text>
  const words = delayWords(row, language)
  return (
    <div className={classes['acrossRow']}>
      <Text size="sm">{formatMoment(row.madeAt, language)}</Text>
      <Text size="sm">{row.body?.name ?? text('withoutBody')}</Text>
      <Anchor
        component="button"
        type="button"
        size="sm"
        ta="start"
        onClick={() => goTo({ at: 'case', caseId: row.caseId, section: 'incidents', record: row.reportId })}
      >
        {row.caseTitle}
      </Anchor>
      <Text size="sm">{words.join(' · ')}</Text>
    </div>
  )
}
