import { useText } from '../../../client/language.ts'
import classes from '../law.module.css'
import type { Shipped } from './use-article.ts'

/** What the publisher notes of the article, and the laws that changed it; opened by a click or Enter. */
export function ArticleHistory({ shipped }: { readonly shipped: Shipped }) {
  const text = useText('law')
  const { notes = [], footnotes = [] } = shipped.article
  return (
    <>
      <Lines title={text('notes')} lines={notes} />
      <Lines title={text('footnotes')} lines={footnotes} />
    </>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <details className={classes['details']}>
      <summary>{title}</summary>
      <div lang="ru">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </details>
  )
}
