import { Title } from '@mantine/core'
import { useText } from '../../../client/language.ts'
import { FormField } from '../../../ui/desk/form-field.tsx'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import classes from '../suit.module.css'

/** What the court awarded and what it cost, and who bears it. */
export function SuitOutcome({ editor }: { readonly editor: RecordEditor }) {
  const text = useText('suit')
  const field = (name: string) => <FormField editor={editor} entity="suit" field={name} />
  return (
    <section className={`${classes['group'] ?? ''} ${classes['whole'] ?? ''}`} aria-labelledby="suit-outcome">
      <Title order={2} size="h5" id="suit-outcome">
        {text('group-outcome')}
      </Title>
      <div className={classes['four']}>
        {field('outcome')}
        {field('outcomeOn')}
        {field('awardedTiyn')}
        {field('costsPayerId')}
        {field('costsClaimedTiyn')}
        {field('costsAwardedTiyn')}
        {field('costsPayer')}
      </div>
      {field('result')}
    </section>
  )
}
