import { List, Stack, Tabs, Text } from '@mantine/core'
import { useState } from 'react'
import { pathLabel } from '../../../../shared/document/path-label.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import classes from '../documents.module.css'
import { DemandList } from '../fill/demand-list.tsx'
import { ChangeList } from './change-list.tsx'
import type { KeptDocument } from './stored-bar.tsx'

/** What is known of a kept document: what changed since, how it stands to the law, what it lacked. */
export function StoredSide({ kept }: { readonly kept: KeptDocument }) {
  const text = useText('documents')
  const [part, setPart] = useState('changes')
  const check = useAnswer('document.check', { id: kept.id }, { keep: false })
  return (
    <div className={classes['side']}>
      <Tabs value={part} onChange={(next) => setPart(next ?? 'changes')} keepMounted={false}>
        <Tabs.List aria-label={text('parts')}>
          <Tabs.Tab value="changes">{text('partChanges')}</Tabs.Tab>
          <Tabs.Tab value="demands">{text('partDemands')}</Tabs.Tab>
          <Tabs.Tab value="gaps">{text('partGaps')}</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      <div className={classes['panel']} role="group" tabIndex={0} aria-label={text('parts')}>
        <Text size="xs" pb="xs">
          {text('asFilled')}
        </Text>
        <FailureNotice failure={check.failure} />
        {part === 'changes' ? (
          <ChangeList id={kept.id} />
        ) : check.value === undefined ? null : part === 'demands' ? (
          <DemandList demands={check.value.demands} />
        ) : (
          <StoredGaps paths={check.value.missing} />
        )}
      </div>
    </div>
  )
}

type StoredGapsProps = { readonly paths: readonly { readonly path: string; readonly label: string }[] }

function StoredGaps({ paths }: StoredGapsProps) {
  const text = useText('documents')
  const language = useLanguage()
  if (paths.length === 0) return <Text size="sm">{text('noGapsHint')}</Text>
  return (
    <Stack gap={6}>
      <Text size="sm" fw={600}>
        {text('storedGaps')}
      </Text>
      <List size="sm" spacing={4}>
        {paths.map(({ path, label }) => (
          <List.Item key={path}>{path.startsWith('#') ? label : pathLabel(path)[language]}</List.Item>
        ))}
      </List>
    </Stack>
  )
}
