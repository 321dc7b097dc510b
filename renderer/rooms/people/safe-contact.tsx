import { Text } from '@mantine/core'
import { IconPhoneCheck } from '@tabler/icons-react'
import { useText } from '../../client/language.ts'
import classes from './people.module.css'

/** How a person may be reached without harm; stands wherever her contacts do. */
export function SafeContact({ note }: { readonly note: string | undefined }) {
  const text = useText('people')
  if (note === undefined) return null
  return (
    <div className={classes['safe']} role="note">
      <IconPhoneCheck size={18} aria-hidden />
      <div>
        <Text size="xs" fw={600}>
          {text('safeContact')}
        </Text>
        {note}
      </div>
    </div>
  )
}
