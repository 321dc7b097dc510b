import { Checkbox, Stack, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage } from '../../../client/language.ts'
import { useFailureText } from '../../../ui/record-fields.tsx'
import type { CellEditorProps } from './cell-keys.ts'

const others = ['otherPosition', 'otherPositionKk'] as const

/** Positions ticked in their cell, and one in words of one's own; kept together when the cell is left. */
export function PositionsCell({ editor, onStop, onLeave, onStep }: CellEditorProps) {
  const language = useLanguage()
  const stored = (editor.value('positions') as readonly string[] | undefined) ?? []
  const words = (field: string) => (editor.value(field) as string | undefined) ?? ''
  const [ticked, setTicked] = useState(stored)
  const [typed, setTyped] = useState({
    otherPosition: words('otherPosition'),
    otherPositionKk: words('otherPositionKk'),
  })
  const isOver = useRef(false)
  const keep = async (): Promise<boolean> => {
    if (isOver.current) return true
    isOver.current = true
    let isKept = true
    if (ticked.join() !== stored.join())
      isKept = await editor.save('positions', ticked.length === 0 ? null : ticked)
    for (const field of others)
      if (isKept && typed[field].trim() !== words(field))
        isKept = await editor.save(field, typed[field].trim())
    isOver.current = isKept
    return isKept
  }
  const failure = useFailureText({ editor, field: 'positions' })
  return (
    <Stack
      gap={6}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          isOver.current = true
          onStop()
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          void keep().then((isKept) => isKept && onStop())
        else if (event.key !== 'Tab') return event.stopPropagation()
        else {
          const stops = [...event.currentTarget.querySelectorAll('input, textarea:not([aria-hidden])')]
          if (event.target !== (event.shiftKey ? stops[0] : stops.at(-1))) return event.stopPropagation()
          const step = event.shiftKey ? -1 : 1
          void keep().then((isKept) => isKept && onStep(step))
        }
        event.preventDefault()
        event.stopPropagation()
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return
        void keep().then((isKept) => isKept && onLeave())
      }}
    >
      <Checkbox.Group
        aria-label={fieldLabel('statement', 'positions', language)}
        value={[...ticked]}
        onChange={setTicked}
        error={failure}
      >
        <Stack gap={4}>
          {valueChoices('statementPosition', language).map(({ value, label }, index) => (
            <Checkbox key={value} size="xs" value={value} label={label} autoFocus={index === 0} />
          ))}
        </Stack>
      </Checkbox.Group>
      {others.map((field) => (
        <Textarea
          key={field}
          size="xs"
          minRows={1}
          label={fieldLabel('statement', field, language)}
          value={typed[field]}
          onChange={(event) => {
            const { value } = event.currentTarget
            setTyped((known) => ({ ...known, [field]: value }))
          }}
        />
      ))}
    </Stack>
  )
}
