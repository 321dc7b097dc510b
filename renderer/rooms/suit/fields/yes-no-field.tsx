import { Input, SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { booleanText } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import { useFailureText } from '../../../ui/record-fields.tsx'

type YesNoFieldProps = { readonly editor: RecordEditor; readonly field: string; readonly label: string }

/** Yes, no, or not said: three answers that mean three things. */
export function YesNoField({ editor, field, label }: YesNoFieldProps) {
  const text = useText('suit')
  const language = useLanguage()
  const value = editor.value(field)
  const stored = typeof value === 'boolean' ? String(value) : 'unsaid'
  const [chosen, setChosen] = useState(stored)
  useEffect(() => setChosen(stored), [stored])
  const save = async (next: string) => {
    setChosen(next)
    if (!(await editor.save(field, next === 'unsaid' ? null : next === 'true'))) setChosen(stored)
  }
  return (
    <Input.Wrapper label={label} labelElement="div" error={useFailureText({ editor, field })}>
      <div>
        <SegmentedControl
          size="xs"
          aria-label={label}
          value={chosen}
          onChange={(next) => void save(next)}
          data={[
            { value: 'unsaid', label: text('notSaid') },
            { value: 'true', label: booleanText.true[language] },
            { value: 'false', label: booleanText.false[language] },
          ]}
        />
      </div>
    </Input.Wrapper>
  )
}
