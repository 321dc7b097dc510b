import { ActionIcon, Button, Group, Input, Stack, Textarea } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useDraft } from '../../../client/drafts.ts'
import { useText } from '../../../client/language.ts'
import { DraftNote } from '../../../ui/draft-note.tsx'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import { useFailureText } from '../../../ui/record-fields.tsx'

type LinesFieldProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly addLabel: string
}

/** A list of texts, each in a field of its own, in the order in which they print. */
export function LinesField({ editor, field, label, addLabel }: LinesFieldProps) {
  const text = useText('frame')
  const stored = (editor.value(field) as readonly string[] | undefined) ?? []
  const storedKey = JSON.stringify(stored)
  const [lines, setLines] = useState(stored)
  const failure = useFailureText({ editor, field })
  const typed = JSON.stringify(lines.map((line) => line.trim()).filter((line) => line !== ''))
  const draft = useDraft(
    `record/${editor.record.id}/${field}`,
    typed === storedKey ? undefined : JSON.stringify(lines),
  )
  useEffect(
    () => setLines((known) => [...stored, ...known.slice(stored.length).filter((one) => one === '')]),
    [storedKey],
  )
  useEffect(() => {
    if (draft.restored !== undefined) setLines(JSON.parse(draft.restored) as string[])
  }, [draft.restored])
  const keep = async (next: readonly string[]) => {
    const kept = next.map((line) => line.trim()).filter((line) => line !== '')
    if (JSON.stringify(kept) === storedKey || (await editor.save(field, kept.length === 0 ? null : kept)))
      draft.forget()
  }
  const latest = useRef({ lines, keep, typed, storedKey })
  latest.current = { lines, keep, typed, storedKey }
  // A list that is taken from the screen while it is typed in is never told that it was left.
  useEffect(
    () => () => {
      const now = latest.current
      if (now.typed !== now.storedKey) void now.keep(now.lines)
    },
    [],
  )
  const change = (place: number, value: string) =>
    setLines(lines.map((line, index) => (index === place ? value : line)))
  const remove = (place: number) => {
    const next = lines.filter((_line, index) => index !== place)
    setLines(next)
    void keep(next)
  }
  return (
    <Input.Wrapper label={label} labelElement="div" error={failure}>
      <Stack gap={6} role="group" aria-label={label}>
        {lines.map((line, place) => (
          <Group key={place} gap={4} wrap="nowrap" align="flex-start">
            <Textarea
              flex={1}
              minRows={1}
              aria-label={`${label} ${String(place + 1)}`}
              value={line}
              onChange={(event) => change(place, event.currentTarget.value)}
              onBlur={() => void keep(lines)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep(lines)
                if (event.key === 'Escape') change(place, stored[place] ?? '')
              }}
              autoFocus={
                (editor.focus === field && place === 0) || (line === '' && place === lines.length - 1)
              }
            />
            <ActionIcon
              mt={4}
              aria-label={text('removeItem', { label, number: place + 1 })}
              onClick={() => remove(place)}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => setLines([...lines, ''])}
            autoFocus={editor.focus === field && lines.length === 0}
          >
            {addLabel}
          </Button>
        </div>
        {draft.restored === undefined ? null : (
          <DraftNote
            onSave={() => void keep(lines)}
            onDiscard={() => {
              setLines(stored)
              draft.forget()
            }}
          />
        )}
      </Stack>
    </Input.Wrapper>
  )
}
