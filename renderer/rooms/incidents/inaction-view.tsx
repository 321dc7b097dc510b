import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { PaperView } from '../../ui/paper/paper-view.tsx'
import type { PersonId } from '../../../shared/model/ids.ts'
import classes from './incidents.module.css'

/** The table of who was told, when and what happened: as it prints, about everyone or about one. */
export function InactionView({ caseId }: { readonly caseId: string }) {
  const text = useText('incidents')
  const [suspectId, setSuspect] = useState<PersonId>()
  const all = useAnswer('report.inaction', { caseId })
  const shown = useAnswer('report.inaction', suspectId === undefined ? { caseId } : { caseId, suspectId })
  const record = useAnswer('case.show', { id: caseId })
  const suspects = new Map(
    all.value?.rows.flatMap((row) => row.suspects.map(({ id, name }) => [id, name ?? '—'] as const)),
  )
  const withheld = shown.value?.withheld ?? 0
  return (
    <div className={classes['sheet']}>
      <PaperView
        preview="report.preview-inaction"
        export="report.export-inaction"
        input={suspectId === undefined ? { caseId } : { caseId, suspectId }}
        caseId={caseId}
        startLanguage={record.value?.language ?? 'ru'}
        suggestedName={text('tableFile')}
      >
        <Select
          label={text('aboutWhom')}
          placeholder={text('everyone')}
          data={[...suspects].map(([value, label]) => ({ value, label }))}
          value={suspectId ?? null}
          onChange={(next) => setSuspect([...suspects.keys()].find((id) => id === next))}
          clearable
        />
        {withheld === 0 ? null : (
          <Text size="xs" role="note">
            {text('withheld', { count: withheld })}
          </Text>
        )}
      </PaperView>
    </div>
  )
}
