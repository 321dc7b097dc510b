import { Stack, Text } from '@mantine/core'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { pathLabel } from '../../../../shared/document/path-label.ts'
import type { DocumentId } from '../../../../shared/model/ids.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import classes from '../documents.module.css'

type Change = OutputOf<'document.changes'>['changes'][number]

/** What a kept document would say otherwise if it were filled now. */
export function ChangeList({ id }: { readonly id: DocumentId }) {
  const text = useText('documents')
  const { value, failure } = useAnswer('document.changes', { id }, { keep: false })
  if (failure !== undefined) return <FailureNotice failure={failure} />
  if (value === undefined) return null
  const { changes, otherText } = value
  if (changes.length === 0 && !otherText)
    return <EmptyState title={text('noChanges')} hint={text('noChangesHint')} />
  return (
    <Stack gap={0}>
      <Text size="xs" pb={6}>
        {text('changesHint')}
      </Text>
      {otherText ? <Text size="sm">{text('otherText')}</Text> : null}
      {changes.map((change) => (
        <ChangeEntry key={change.path} change={change} />
      ))}
    </Stack>
  )
}

function ChangeEntry({ change }: { readonly change: Change }) {
  const text = useText('documents')
  const language = useLanguage()
  const label = pathLabel(change.path)[language]
  return (
    <div className={classes['entry']}>
      <Text size="sm" fw={500}>
        {label.charAt(0).toUpperCase() + label.slice(1)}
      </Text>
      <Text size="xs">
        {text('changeBefore')}: {change.before ?? text('changeNothing')}
      </Text>
      <Text size="sm">
        {text('changeAfter')}: {change.after ?? text('changeNothing')}
      </Text>
    </div>
  )
}
