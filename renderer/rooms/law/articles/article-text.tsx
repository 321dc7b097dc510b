import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useLanguage, useText } from '../../../client/language.ts'
import { formatDate } from '../../../ui/format-text.ts'
import classes from '../law.module.css'
import { askedPlaces, type Edition } from './editions.ts'

type ArticleTextProps = {
  readonly edition: Edition
  /** `(3)`, `(4)(9)`: the part that was asked about stands out and is on screen. */
  readonly paragraph: string | undefined
  readonly on: string | undefined
}

function depthOf(line: string): 'part' | 'item' | undefined {
  if (/^\d+(?:-\d+)?\.\s/u.test(line)) return 'part'
  return /^\d+(?:-\d+)?\)\s/u.test(line) ? 'item' : undefined
}

/** The words of the law as pages to read. */
export function ArticleText({ edition, paragraph, on }: ArticleTextProps) {
  const text = useText('law')
  const language = useLanguage()
  const asked = new Set(askedPlaces(edition.paragraphs, paragraph))
  const first = useRef<HTMLParagraphElement>(null)
  const firstPlace = Math.min(...asked)
  useEffect(() => {
    if (Number.isFinite(firstPlace) && firstPlace > 2) first.current?.scrollIntoView({ block: 'center' })
  }, [firstPlace, edition.id])
  const isOther = edition.status === 'not-held' && on !== undefined
  return (
    <section
      className={classes['text']}
      aria-label={text('articleText')}
      data-other={isOther ? true : undefined}
    >
      {isOther ? (
        <Text size="xs" fw={600}>
          {text('otherEdition', { on: formatDate(on, language) })}
        </Text>
      ) : null}
      <div lang="ru">
        {edition.paragraphs.map((line, place) => (
          <p
            key={place}
            ref={place === firstPlace ? first : undefined}
            data-depth={depthOf(line)}
            data-asked={asked.has(place) ? true : undefined}
          >
            {line}
          </p>
        ))}
      </div>
    </section>
  )
}
