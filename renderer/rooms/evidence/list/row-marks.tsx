import { Group, Tooltip, VisuallyHidden } from '@mantine/core'
import {
  IconEyeOff,
  IconFileUnknown,
  IconLock,
  IconMapPinQuestion,
  IconQuestionMark,
} from '@tabler/icons-react'
import type { EvidenceRow } from '../../../../shared/contract/evidence-list-contract.ts'
import { useText } from '../../../client/language.ts'
import classes from './evidence-list.module.css'

/** What an exhibit of the list needs care for, as small signs with their words behind. */
export function RowMarks({ row }: { readonly row: EvidenceRow }) {
  const text = useText('evidence')
  const marks = [
    [row.source === undefined, text('noSource'), IconMapPinQuestion],
    [row.missingFacts.length > 0, text('missingFacts'), IconQuestionMark],
    [row.files.some((file) => file.reading.state === 'not-read'), text('notRead'), IconFileUnknown],
    [row.intimate === true, text('intimate'), IconEyeOff],
    [row.pretrialSecrecy === true, text('secret'), IconLock],
  ] as const
  return (
    <Group gap={2} wrap="nowrap" className={classes['marks'] ?? ''}>
      {marks.map(([holds, label, Icon]) =>
        holds ? (
          <Tooltip key={label} label={label}>
            <span className={classes['mark']}>
              <Icon size={15} stroke={1.6} aria-hidden />
              <VisuallyHidden>{label}. </VisuallyHidden>
            </span>
          </Tooltip>
        ) : null,
      )}
    </Group>
  )
}
