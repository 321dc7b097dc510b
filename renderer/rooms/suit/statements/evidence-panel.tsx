import { Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../../client/language.ts'
import { usePagedList } from '../../../client/use-paged-list.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { searchableText } from '../../../ui/record-picker.tsx'
import { EvidenceList } from './evidence-list.tsx'
import classes from './statement-table.module.css'

type EvidencePanelProps = {
  readonly caseId: string
  /** Number of the statement that Enter attaches to. */
  readonly number: number | undefined
  readonly onAttach: (evidenceId: string) => void
}

/** The evidence of the case, to be found by a few letters and dragged onto a statement. */
export function EvidencePanel({ caseId, number, onAttach }: EvidencePanelProps) {
  const text = useText('suit')
  const [typed, setTyped] = useState('')
  const [words] = useDebouncedValue(typed, 120)
  const wanted = searchableText(words)
  const list = usePagedList('evidence.list', {
    filter: { caseId },
    ...(wanted === undefined ? {} : { text: wanted }),
  })
  return (
    <div className={classes['evidence']}>
      <TextInput
        size="xs"
        aria-label={text('findEvidence')}
        placeholder={text('findEvidence')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Text size="xs">
        {number === undefined ? text('evidenceHint') : text('evidenceHintTo', { number })}
      </Text>
      <FailureNotice failure={list.failure} />
      {list.total === 0 ? (
        <Text size="sm" className={classes['nothing']}>
          {wanted === undefined ? text('noEvidence') : text('nothingFound')}
        </Text>
      ) : (
        <EvidenceList list={list} label={text('tab-evidence')} onAttach={onAttach} />
      )}
    </div>
  )
}
