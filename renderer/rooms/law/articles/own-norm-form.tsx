import { Button } from '@mantine/core'
import { useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { RecordForm } from '../../../ui/desk/record-form.tsx'
import classes from '../law.module.css'
import type { OwnNorm } from './law-rows.ts'
import { useNormSpec } from './norm-spec.ts'
import { useSpanWords } from './span-words.ts'

type OwnNormFormProps = {
  readonly norm: OwnNorm
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
}

/** An own record of the article: a line, and every field of it when it is being changed. */
export function OwnNormForm({ norm, isEditing, onEdit }: OwnNormFormProps) {
  const text = useText('law')
  const span = useSpanWords()
  const spec = useNormSpec({})
  const title = norm.excerpt === undefined ? text('checkRecord') : text('edition-own', { span: span(norm) })
  return (
    <section className={classes['own']} aria-label={title}>
      <div className={classes['ownHead']}>
        {isEditing ? null : <span>{title}</span>}
        <Button variant="subtle" aria-expanded={isEditing} onClick={() => onEdit(!isEditing)}>
          {text(isEditing ? 'doneEditing' : 'editOwn')}
        </Button>
      </div>
      {isEditing ? (
        <RecordForm
          spec={spec}
          record={norm}
          caseId={undefined}
          focus={undefined}
          onDeleted={() => goTo({ at: 'law', record: `${norm.act} ст. ${norm.article}` })}
        />
      ) : null}
    </section>
  )
}
