import { Text } from '@mantine/core'
import { IconPhoneCheck } from '@tabler/icons-react'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import classes from './person.module.css'

type SafeContactProps = {
  readonly note: string | undefined
  /** What stands above the rule, where the words for one person alone would not say whose it is. */
  readonly title?: string
}

/** How a person may be reached without harm; stands wherever her contacts do. */
export function SafeContact({ note, title }: SafeContactProps) {
  const text = useText('people')
  if (note === undefined) return null
  return (
    <div className={classes['safe']} role="note">
      <IconPhoneCheck size={18} aria-hidden />
      <div>
        <Text size="xs" fw={600}>
          {title ?? text('safeContact')}
        </Text>
        {note}
      </div>
    </div>
  )
}

/** The same where only her id is known. */
export function SafeContactOf({ personId }: { readonly personId: string }) {
  const { value } = useAnswer('person.show', { id: personId })
  return value?.kind === 'natural' ? <SafeContact note={value.safeContact} /> : null
}
