import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { caseKind } from '../../../shared/model/case.ts'
import { documentLanguage } from '../../../shared/model/values.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { call } from '../../client/call.ts'
import { holdDraft, useDraft } from '../../client/drafts.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { rememberUndo } from '../../client/undo.ts'
import { toAsked, type AskedRow } from '../../ui/conflict/asked-rows.tsx'
import { CheckFirst } from '../../ui/conflict/check-first.tsx'
import { conflictDraft } from '../../ui/conflict/conflict-draft.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { localToday } from '../../ui/format-text.ts'
import { useAttempt } from '../../ui/use-attempt.ts'

/** The key of a case that is being entered. */
export const newCaseDraft = 'new-case'

type Typed = {
  readonly title: string
  readonly kind: string | null
  readonly language: string | null
  /** Who is in it, to be looked up before it is taken. */
  readonly people: readonly AskedRow[]
}
const nothing: Typed = { title: '', kind: null, language: null, people: [] }

function readTyped(draft: string | undefined): Typed {
  return draft === undefined ? nothing : { ...nothing, ...(JSON.parse(draft) as Partial<Typed>) }
}

/** Three questions make a case, and it opens; everything else is asked where it is needed. */
export function NewCase({ onClose }: { readonly onClose: () => void }) {
  const text = useText('cases')
  const frame = useText('frame')
  const language = useLanguage()
  const [typed, setTyped] = useState<Typed>(nothing)
  const isTyped =
    typed.title.trim() !== '' || typed.kind !== null || typed.language !== null || typed.people.length > 0
  const draft = useDraft(newCaseDraft, isTyped ? JSON.stringify(typed) : undefined)
  const attempt = useAttempt()
  const { restored } = draft
  useEffect(() => {
    if (restored !== undefined) setTyped(readTyped(restored))
  }, [restored])
  const close = () => {
    draft.forget()
    onClose()
  }
  const kind = caseKind.safeParse(typed.kind).data
  const spoken = documentLanguage.safeParse(typed.language).data
  const asked = toAsked(typed.people)
  const create = async () => {
    if (kind === undefined) return
    await attempt.run(async () => {
      const { id } = await call('case.create', {
        title: typed.title,
        kind,
        openedOn: localToday(),
        ...(spoken === undefined ? {} : { language: spoken }),
      })
      rememberUndo({
        label: text('created'),
        undo: async () => {
          await call('case.delete', { id, reason: text('undoCreate') })
        },
      })
      close()
      if (asked.length === 0) {
        goTo({ at: 'case', caseId: id, section: 'overview' })
        return
      }
      // The decision is recorded in the case: its check begins with the names that were typed here.
      holdDraft(conflictDraft(id), JSON.stringify(typed.people))
      goTo({ at: 'case', caseId: id, section: 'people', field: 'conflict' })
    })
  }
  return (
    <Modal
      opened
      onClose={close}
      size={620}
      title={text('create')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={fieldLabel('case', 'title', language)}
            placeholder={text('titleExample')}
            value={typed.title}
            onChange={(event) => {
              const title = event.currentTarget.value
              setTyped((now) => ({ ...now, title }))
            }}
            required
            data-autofocus
          />
          <Select
            label={fieldLabel('case', 'kind', language)}
            data={valueChoices('caseKind', language)}
            value={typed.kind}
            onChange={(value) => setTyped((now) => ({ ...now, kind: value }))}
            allowDeselect={false}
            required
          />
          <Select
            label={fieldLabel('case', 'language', language)}
            data={valueChoices('documentLanguage', language)}
            value={typed.language}
            onChange={(value) => setTyped((now) => ({ ...now, language: value }))}
            clearable
          />
          <CheckFirst rows={typed.people} onChange={(people) => setTyped((now) => ({ ...now, people }))} />
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {frame('cancel')}
            </Button>
            <Button
              type="submit"
              disabled={typed.title.trim() === '' || kind === undefined}
              loading={attempt.isRunning}
            >
              {text('createIt')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
