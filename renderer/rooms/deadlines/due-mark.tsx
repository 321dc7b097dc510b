import { Badge } from '@mantine/core'
import { IconCheck, IconMinus } from '@tabler/icons-react'
import { useText } from '../../client/language.ts'

type DueMarkProps = {
  readonly day: string | undefined
  readonly today: string
  readonly doneOn: string | undefined
  readonly withdrawnOn?: string | undefined
  /** It is to be called to mind now. */
  readonly isNear?: boolean | undefined
}

/** The mark at the end of a line: overdue stands out, done and withdrawn are quiet. */
export function DueMark({ day, today, doneOn, withdrawnOn, isNear }: DueMarkProps) {
  const text = useText('deadlines')
  if (doneOn !== undefined) return <IconCheck size={16} aria-label={text('done')} />
  if (withdrawnOn !== undefined) return <IconMinus size={16} aria-label={text('withdraw')} />
  if (isNear === true)
    return (
      <Badge variant="light" size="sm" tt="none" flex="none">
        {text('nearMark')}
      </Badge>
    )
  if (day === undefined || day >= today) return null
  return (
    <Badge color="orange" variant="outline" size="sm" tt="none" flex="none">
      {text('lateMark')}
    </Badge>
  )
}
