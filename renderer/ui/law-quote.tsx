import { Text } from '@mantine/core'
import type { PersonNorm } from '../../shared/law/person-norms.ts'
import { useLanguage, useText } from '../client/language.ts'
import { formatDate } from './format-text.ts'
import { ArticleLink } from './law/article-link.tsx'
import classes from './law-quote.module.css'

/** The words of an article with where they come from; opened by a click or Enter. */
export function LawQuote({ norm }: { readonly norm: PersonNorm }) {
  const text = useText('people')
  const law = useText('law')
  const language = useLanguage()
  return (
    <details className={classes['quote']}>
      <summary>{text(`norm-${norm.id}`)}</summary>
      <blockquote lang="ru">«{norm.text}»</blockquote>
      <ArticleLink reference={`${norm.act} ст. ${norm.article}`} label={law('openInLawPlain')} size="xs" />
      <Text size="xs">
        {text('lawSource', { source: norm.source, date: formatDate(norm.edition, language) })}
      </Text>
    </details>
  )
}
