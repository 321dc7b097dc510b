import { ActionIcon, Button, CloseButton, Group, Stack, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { custodyActionLabel } from '../../../shared/text/custody-log-text.ts'
import { call, callShell } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo, type CaseSection } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { AskReason } from '../../ui/ask-reason.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatInstant } from '../../ui/format-text.ts'
import { notifyDone } from '../../ui/notify.tsx'
import classes from './custody-log.module.css'
import type { LogRow } from './custody-log.tsx'
import { detailLines } from './detail-words.ts'
import { useSubjectWords } from './use-entry-columns.tsx'

/** Where a record of each type is looked at. */
const sectionOf: Readonly<Record<string, CaseSection>> = {
  case: 'overview',
  role: 'people',
  person: 'people',
  suit: 'suit',
  publication: 'suit',
  statement: 'suit',
  permit: 'overview',
  evidence: 'evidence',
  document: 'documents',
  bundle: 'bundles',
}

const namedDetails = [
  'reason',
  'fields',
  'version',
  'files',
  'recipient',
  'volumes',
  'permits',
  'sha256',
  'name',
  'policy',
  'buildId',
  'sequence',
  'slot',
] as const

type EntryDetailsProps = {
  readonly entry: LogRow
  readonly onClose: () => void
  readonly onOnlyThis: () => void
}

/** One entry in full: what it says, what holds it in the chain, and the erasure of its details. */
export function EntryDetails({ entry, onClose, onOnlyThis }: EntryDetailsProps) {
  const text = useText('custody')
  const language = useLanguage()
  const [isErasing, setErasing] = useState(false)
  const subjectWords = useSubjectWords()
  const { value, failure } = useAnswer('custody.list', { from: entry.sequence, limit: 1, open: true })
  const [full] = value?.entries ?? []
  const section = sectionOf[entry.entity ?? '']
  const isGone = full !== undefined && full.details === undefined
  const labelOf = (key: string) => {
    const known = namedDetails.find((name) => name === key)
    return known === undefined ? key : text(`detail-${known}`)
  }
  const open = () => {
    if (entry.entity === 'person' && entry.caseId === undefined) goTo({ at: 'people', record: entry.subject })
    else if (section !== undefined && entry.caseId !== undefined)
      goTo({ at: 'case', caseId: entry.caseId, section, record: entry.subject })
  }
  const canOpen =
    entry.isDeleted !== true &&
    (entry.entity === 'person' || (section !== undefined && entry.caseId !== undefined))
  return (
    <aside className={classes['details']} aria-label={text('entryNumber', { sequence: entry.sequence })}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600}>{custodyActionLabel(entry.action, language)}</Text>
        <CloseButton aria-label={text('closeEntry')} onClick={onClose} />
      </Group>
      <Stack gap={8} mt={6}>
        <Line label={text('number')} value={String(entry.sequence)} />
        <Line label={text('when')} value={formatInstant(entry.time, language)} />
        <Line label={text('who')} value={entry.actorName ?? entry.actor} />
        <Line label={text('toWhat')} value={subjectWords(entry)} />
        <Group gap={6}>
          {canOpen ? (
            <Button variant="default" onClick={open}>
              {text('openRecord')}
            </Button>
          ) : null}
          {entry.entity === undefined ? null : (
            <Button variant="default" onClick={onOnlyThis}>
              {text('onlyThis')}
            </Button>
          )}
        </Group>
        <FailureNotice failure={failure} />
        {isGone ? <Text size="sm">{text('erased')}</Text> : null}
        {detailLines(full?.details, { entity: entry.entity ?? '', language }).map(({ key, value: shown }) => (
          <Line key={key} label={labelOf(key)} value={shown} />
        ))}
        {full === undefined ? null : (
          <>
            <HashLine label={text('hash')} value={full.hash} />
            <HashLine label={text('previousHash')} value={full.previousHash} />
            <HashLine label={text('commitment')} value={full.commitment} />
            {full.salt === undefined ? null : <HashLine label={text('salt')} value={full.salt} />}
          </>
        )}
        {full === undefined || isGone ? null : (
          <div>
            <Button variant="subtle" color="orange" onClick={() => setErasing(true)}>
              {text('erase')}
            </Button>
          </div>
        )}
      </Stack>
      <AskReason
        title={text('eraseQuestion', { sequence: entry.sequence })}
        isOpen={isErasing}
        onClose={() => setErasing(false)}
        confirmLabel={text('eraseForGood')}
        onConfirm={async (reason) => {
          await call('custody.erase', { sequence: entry.sequence, reason })
          notifyDone(text('wasErased', { sequence: entry.sequence }))
        }}
      />
    </aside>
  )
}

type LineProps = { readonly label: string; readonly value: string }

function Line({ label, value }: LineProps) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text size="sm" className={classes['value']}>
        {value}
      </Text>
    </div>
  )
}

function HashLine({ label, value }: LineProps) {
  const text = useText('custody')
  const copy = async () => {
    await callShell('shell.copy', { text: value })
    notifyDone(text('copied'))
  }
  return (
    <div>
      <Group gap={4}>
        <Text size="xs" c="dimmed">
          {label}
        </Text>
        <ActionIcon size="xs" aria-label={text('copy', { label })} onClick={() => void copy()}>
          <IconCopy size={12} />
        </ActionIcon>
      </Group>
      <Text size="xs" ff="monospace" className={classes['value']}>
        {value}
      </Text>
    </div>
  )
}
