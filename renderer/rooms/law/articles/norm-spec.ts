import { useText } from '../../../client/language.ts'
import type { DeskSpec } from '../../../ui/desk/desk-spec.ts'
import { useSpanWords } from './span-words.ts'

/** How an own record of a norm is entered and changed. */
export function useNormSpec(start: Readonly<Record<string, unknown>>): DeskSpec<'norm'> {
  const text = useText('law')
  const span = useSpanWords()
  return {
    entity: 'norm',
    row: (norm) => ({
      title: norm.excerpt === undefined ? text('checkRecord') : text('edition-own', { span: span(norm) }),
    }),
    groups: [
      { title: text('group-norm'), fields: ['act', 'article', 'paragraph', 'title'] },
      {
        title: text('group-edition'),
        hint: text('addHint'),
        fields: ['excerpt', 'editionFrom', 'editionTo', 'source', 'language'],
      },
      { title: text('group-check'), fields: ['checkedOn', 'checkedBy', 'recheckMonths'] },
      { title: text('group-notes'), fields: ['tags', 'notes'] },
    ],
    asked: ['act', 'article', 'title', 'excerpt', 'editionFrom', 'editionTo', 'source'],
    start,
    wording: {
      list: text('articles'),
      add: text('addTitle'),
      emptyTitle: text('pickArticle'),
      emptyHint: text('pickArticleHint'),
    },
  }
}
