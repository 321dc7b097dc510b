import { Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useFailureText } from '../../../ui/record-fields.tsx'
import { typedKeys, type CellEditorProps } from './cell-keys.ts'

/** A list of texts in its cell, one a line. */
export function TextsCell(props: CellEditorProps) {
  const { editor, column, onLeave, onStop } = props
  const text = useText('suit')
  const language = useLanguage()
  const stored = ((editor.value(column.field) as readonly string[] | undefined) ?? []).join('\n')
  const [typed, setTyped] = useState(stored)
  const isOver = useRef(false)
  const keep = async (): Promise<boolean> => {
    const lines = typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (isOver.current || lines.join('\n') === stored) return true
    isOver.current = true
    isOver.current = await editor.save(column.field, lines.length === 0 ? null : lines)
    return isOver.current
  }
  const revert = () => {
    isOver.current = true
    onStop()
  }
  return (
    <Textarea
      size="sm"
      minRows={3}
      aria-label={fieldLabel('statement', column.field, language)}
      description={text('oneALine')}
      value={typed}
      error={useFailureText({ editor, field: column.field })}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={typedKeys(props, { keep, revert })}
      onBlur={() => void keep().then((isKept) => isKept && onLeave())}
      autoFocus
    />
  )
}
