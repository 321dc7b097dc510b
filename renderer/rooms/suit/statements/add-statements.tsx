import { Button, Checkbox, Group, Modal, SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { NewStatement } from '../../../../shared/contract/suit-contract.ts'
import { holdDraft, useDraft } from '../../../client/drafts.ts'
import { useText } from '../../../client/language.ts'
import { DraftNote } from '../../../ui/draft-note.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import type { PublicationRecord } from '../use-suit-records.ts'
import { AboutPasted, PastedPreview, type PastedAbout } from './pasted-parts.tsx'
import { splitStatements, tidyQuotation, type SplitBy } from './split-statements.ts'

type AddStatementsProps = {
  readonly publications: readonly PublicationRecord[]
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Adds them all or none. Throws the Failure. */
  readonly onAdd: (statements: readonly NewStatement[]) => Promise<void>
}

const draftKey = 'suit/add-statements'
const most = 1_000
const ways = ['paragraph', 'line', 'whole'] as const

/** Adds one statement or many: what was pasted is taken apart, and shown as it will stand before it is added. */
export function AddStatements({ publications, isOpen, onClose, onAdd }: AddStatementsProps) {
  const text = useText('suit')
  const frame = useText('frame')
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={text('addStatements')}
      size="xl"
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <AddForm publications={publications} onClose={onClose} onAdd={onAdd} />
    </Modal>
  )
}

function AddForm({ publications, onClose, onAdd }: Omit<AddStatementsProps, 'isOpen'>) {
  const text = useText('suit')
  const frame = useText('frame')
  const [pasted, setPasted] = useState('')
  const [by, setBy] = useState<SplitBy>('paragraph')
  const [isTidied, setTidied] = useState(true)
  const [about, setAbout] = useState<PastedAbout>({
    publicationId: publications.length === 1 ? (publications[0]?.id ?? null) : null,
    language: null,
  })
  const attempt = useAttempt()
  const draft = useDraft(draftKey, pasted === '' ? undefined : pasted)
  useEffect(() => {
    if (draft.restored !== undefined) setPasted(draft.restored)
  }, [draft.restored])
  const latest = useRef(pasted)
  latest.current = pasted
  useEffect(
    () => () => {
      if (latest.current.trim() !== '') holdDraft(draftKey, latest.current)
    },
    [],
  )
  const quotations = splitStatements(pasted, by).map((one) => (isTidied ? tidyQuotation(one) : one))
  const isTooMany = quotations.length > most
  const add = async () => {
    if (quotations.length === 0 || isTooMany) return
    const rest = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== null))
    await onAdd(quotations.map((quotation) => ({ quotation, ...rest })))
    latest.current = ''
    draft.forget()
    onClose()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void attempt.run(add)
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={text('pasteLabel')}
          description={text('pasteHint')}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit()
          }}
          minRows={5}
          maxRows={12}
          data-autofocus
        />
        {draft.restored === undefined ? null : (
          <DraftNote
            onDiscard={() => {
              setPasted('')
              draft.forget()
            }}
          />
        )}
        <Group gap="md">
          <SegmentedControl
            size="xs"
            aria-label={text('splitBy')}
            data={ways.map((value) => ({ value, label: text(`split-${value}`) }))}
            value={by}
            onChange={(value) => setBy(ways.find((way) => way === value) ?? 'paragraph')}
          />
          <Checkbox
            size="xs"
            label={text('tidy')}
            checked={isTidied}
            onChange={(event) => setTidied(event.currentTarget.checked)}
          />
        </Group>
        <AboutPasted publications={publications} about={about} onChange={setAbout} />
        <PastedPreview quotations={quotations} />
        {isTooMany ? <Text size="sm">{text('tooMany', { count: most })}</Text> : null}
        <FailureNotice failure={attempt.failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {frame('cancel')}
          </Button>
          <Button type="submit" disabled={quotations.length === 0 || isTooMany} loading={attempt.isRunning}>
            {text('addCount', { count: quotations.length })}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
