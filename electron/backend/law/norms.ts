import { actOf } from '../../../shared/law/article-reference.ts'
import { norm, type Norm } from '../../../shared/model/norm.ts'
import type { RecordTable } from '../records/record-table.ts'

/** «УК 00120-01»: articles stand in the order of their numbers. */
function orderOf(fields: Norm): string {
  const article = fields.article.replaceAll(/\d+/gu, (number) => number.padStart(5, '0'))
  return `${actOf(fields.act, fields.article) ?? fields.act} ${article}`
}

export const normTable: RecordTable<Norm> = {
  entity: 'norm',
  table: 'norm',
  schema: norm,
  title: (fields) => [fields.act, fields.article, fields.title].filter(Boolean).join(' '),
  words: (fields) => [
    fields.act,
    fields.article,
    fields.title,
    fields.excerpt,
    fields.source,
    fields.checkedBy,
    ...(fields.tags ?? []),
    fields.notes,
  ],
  filters: { act: 'act', article: 'article' },
  sorts: { article: 'article_key', checked: 'checked_on' },
  sortTexts: { article_key: orderOf },
}
