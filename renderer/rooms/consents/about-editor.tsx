import { Select } from '@mantine/core'
import { useEffect, useState } from 'react'
import { aboutEntity, type AboutEntity } from '../../../shared/model/about-record.ts'
import { entityText } from '../../../shared/text/entity-text.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useRecordEditor } from '../../ui/record-editor.ts'
import { RecordPicker } from '../../ui/record-picker.tsx'
import { isRecordEntity } from '../../../shared/model/record-fields.ts'
import classes from './consents.module.css'

type AboutEditorProps = {
  readonly entity: 'restriction' | 'note'
  readonly record: RecordOf<'restriction'> | RecordOf<'note'>
  readonly caseId: string
}

const whole = 'case'

/** What a restriction or a note is about: the whole case, or one of its records. */
export function AboutEditor({ entity, record, caseId }: AboutEditorProps) {
  const text = useText('consents')
  const language = useLanguage()
  const editor = useRecordEditor(entity, record, { undoLabel: entityText[entity].one[language] })
  const stored = record.about
  // A type is chosen before its record is: until then nothing is saved.
  const [chosen, setChosen] = useState<AboutEntity | undefined>(stored?.entity)
  useEffect(() => setChosen(stored?.entity), [stored?.entity])
  const choices = valueChoices('aboutEntity', language).filter(({ value }) => isRecordEntity(value))
  const choose = (next: string | null) => {
    const picked = aboutEntity.options.find((each) => each === next)
    setChosen(picked)
    if (picked === undefined && stored !== undefined) void editor.save('about', null)
  }
  return (
    <>
      <div className={classes['about']}>
        <Select
          label={text('aboutEntity')}
          data={[{ value: whole, label: text('aboutCase') }, ...choices]}
          value={chosen ?? whole}
          onChange={choose}
          allowDeselect={false}
        />
        {chosen === undefined || !isRecordEntity(chosen) ? null : (
          <RecordPicker
            entity={chosen}
            label={text('aboutRecord')}
            caseId={caseId}
            value={stored?.entity === chosen ? stored.id : undefined}
            onChange={(id) => void editor.save('about', id === undefined ? null : { entity: chosen, id })}
          />
        )}
      </div>
      <FailureNotice failure={editor.failure('about')} />
    </>
  )
}
