import { ActionIcon, Button, Text } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { normOfRelationship } from '../../../../shared/law/person-norms.ts'
import { otherSide } from '../../../../shared/model/relationship.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import { FormField } from '../../../ui/desk/form-field.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import { LawQuote } from '../../../ui/law-quote.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { RecordLink } from '../../../ui/picked-fields.tsx'
import { useRecordEditor } from '../../../ui/record-editor.ts'
import { useRecordTitle } from '../../../ui/record-picker.tsx'
import classes from '../people.module.css'
import { PersonCard } from '../person-card.tsx'
import { NewTie } from './new-tie.tsx'

type Tie = RecordOf<'relationship'>

/** The people she is tied to, entered from either side. */
export function TiesCard({ personId }: { readonly personId: string }) {
  const text = useText('people')
  const ofHer = useAnswer('relationship.list', { filter: { personId }, limit: 200 }, { keep: false })
  const toHer = useAnswer('relationship.list', { filter: { otherId: personId }, limit: 200 }, { keep: false })
  const [isAdding, setAdding] = useState(false)
  const [opened, setOpened] = useState<string>()
  const [leaving, setLeaving] = useState<Tie>()
  const ties = [...(ofHer.value?.items ?? []), ...(toHer.value?.items ?? [])]
  const isKnown = ofHer.value !== undefined && toHer.value !== undefined
  const remove = async (reason: string) => {
    if (leaving === undefined) return
    await call('relationship.delete', { id: leaving.id, version: leaving.version, reason })
    notifyDone(text('tieRemoved'))
  }
  return (
    <PersonCard
      title={text('ties')}
      hint={text('tiesHint')}
      action={
        <Button variant="subtle" leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
          {text('tieAdd')}
        </Button>
      }
    >
      {isKnown && ties.length === 0 ? <Text size="sm">{text('tiesNone')}</Text> : null}
      {ties.map((tie) => (
        <TieLine
          key={tie.id}
          tie={tie}
          personId={personId}
          isOpen={opened === tie.id}
          onToggle={() => setOpened((now) => (now === tie.id ? undefined : tie.id))}
          onRemove={() => setLeaving(tie)}
        />
      ))}
      {isAdding ? <NewTie personId={personId} onClose={() => setAdding(false)} /> : null}
      <AskReason
        title={text('tieRemoveTitle')}
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onConfirm={remove}
      />
    </PersonCard>
  )
}

type TieLineProps = {
  readonly tie: Tie
  readonly personId: string
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onRemove: () => void
}

/** What the other one is to her, since when, and the article that asks about it. */
function TieLine({ tie, personId, isOpen, onToggle, onRemove }: TieLineProps) {
  const text = useText('people')
  const language = useLanguage()
  const isFirst = tie.personId === personId
  const otherId = isFirst ? tie.otherId : tie.personId
  const kind = isFirst ? otherSide(tie.kind) : tie.kind
  const name = useRecordTitle('person', otherId) ?? '…'
  const norm = normOfRelationship(tie.kind)
  const day = (date: string | undefined) => (date === undefined ? '…' : formatDate(date, language))
  const about = [
    tie.detail,
    tie.since === undefined && tie.until === undefined ? undefined : `${day(tie.since)} — ${day(tie.until)}`,
    tie.source,
  ].filter((part) => part !== undefined)
  return (
    <div className={classes['tie']}>
      <div className={classes['tieAbout']}>
        <Text size="sm">
          {valueLabel('relationshipKind', kind, language)}: <RecordLink entity="person" id={otherId} />
        </Text>
        {about.length === 0 ? null : <Text size="xs">{about.join(' · ')}</Text>}
        {norm === undefined ? null : <LawQuote norm={norm} />}
        {isOpen ? <TieEditor tie={tie} /> : null}
      </div>
      <ActionIcon aria-label={text('tieEdit', { name })} aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
      </ActionIcon>
      <ActionIcon aria-label={text('tieRemove', { name })} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}

const fields = ['personId', 'kind', 'otherId', 'detail', 'since', 'until', 'source'] as const

function TieEditor({ tie }: { readonly tie: Tie }) {
  const text = useText('people')
  const editor = useRecordEditor('relationship', tie, { undoLabel: text('ties') })
  return (
    <div className={classes['grid']}>
      {fields.map((field) => (
        <FormField key={field} editor={editor} entity="relationship" field={field} />
      ))}
      <div className={classes['wide']}>
        <FormField editor={editor} entity="relationship" field="notes" />
      </div>
    </div>
  )
}
