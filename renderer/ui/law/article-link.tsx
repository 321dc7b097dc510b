import { Anchor } from '@mantine/core'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { formatDate } from '../format-text.ts'

type ArticleLinkProps = {
  /** As it is written down: «УК 120(3)». */
  readonly reference: string
  /** What stands on screen; the reference itself when there is nothing else. */
  readonly label?: string
  /** The day of the incident: the text in force then is what opens. */
  readonly on?: string | undefined
  readonly size?: 'xs' | 'sm'
}

/** An article that leads to its text in the room of the law, with the day already set. */
export function ArticleLink({ reference, label = reference, on, size = 'sm' }: ArticleLinkProps) {
  const text = useText('law')
  const language = useLanguage()
  const title =
    on === undefined ? text('openInLawPlain') : text('openInLaw', { date: formatDate(on, language) })
  return (
    <Anchor
      component="button"
      type="button"
      size={size}
      ta="start"
      title={title}
      onClick={() => goTo({ at: 'law', record: reference, ...(on === undefined ? {} : { on }) })}
    >
      {label}
    </Anchor>
  )
}
