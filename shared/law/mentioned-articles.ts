import { parseArticle } from './article-reference.ts'

/** An article that a text names together with its code, as it stands there. */
type Mention = { readonly written: string; readonly from: number; readonly until: number }

const act = String.raw`(?:УПК|УК|ГПК|ГК|КоАП|ҚПК|ҚК|АПК|АК|ӘҚБтК)(?:\s+(?:РК|Республики\s+Казахстан))?`
const number = String.raw`\d+(?:-\d+)?(?:\s*\([\d-]+\))*`
const word = String.raw`(?:ст(?:атья|атьи|атье|атьей|\.)?|ба[пб]\p{L}*)`
const part = String.raw`(?:ч(?:\.|асть|асти)|п(?:\.|ункт|ункта)|бөлі\p{L}*)\s*\d+(?:-\d+)?`

/** «УК 120(3)», «ст. 120 УК», «ч. 3 ст. 120 УК РК», «ҚК 120-бабы». */
const mention = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${act}\s+(?:${word}\s*)?${number}|(?:${part}\s+)?${word}\s*${number}(?:\s*,?\s*${part})?\s+${act})(?![\p{L}\p{N}])`,
  'gu',
)

/** The articles that a text names with their code, in its order. A number without a code names none. */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(mention)].flatMap((match) => {
    const [written] = match
    return parseArticle(written) === undefined
      ? []
      : [{ written, from: match.index, until: match.index + written.length }]
  })
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** The different articles that a record names anywhere in its texts, as they are first written there. */
export function mentionsOf(record: unknown): string[] {
  const found = new Map<string, string>()
  for (const text of textsOf(record))
    for (const { written } of mentionsIn(text)) {
      const reference = parseArticle(written)
      const key = `${reference?.act ?? ''} ${reference?.article ?? ''} ${reference?.paragraph ?? ''}`
      if (!found.has(key)) found.set(key, written)
    }
  return [...found.values()]
}

type Dated = Readonly<Record<string, unknown>>

/** Fields that say when what a record is about was, the surest first. */
const dayFields = [
  'when',
  'madeAt',
  'at',
  'issuedOn',
  'startsOn',
  'happenedAt',
  'disclosedAt',
  'servedAt',
  'sentAt',
  'heldOn',
  'takenAt',
  'on',
] as const

/** The day a record is about: the law is asked about as of it. Undefined where the record has none. */
export function lawDayOf(record: Dated): string | undefined {
  for (const field of dayFields) {
    const value = record[field]
    const from = typeof value === 'object' && value !== null ? (value as Dated)['from'] : value
    if (typeof from === 'string' && /^\d{4}-\d\d-\d\d/u.test(from)) return from.slice(0, 10)
  }
  return undefined
}
