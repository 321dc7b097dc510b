import type { ActId } from './norm-file.ts'

/** An article that someone wrote down: «УК 120(3)», «п. 4 ст. 143 ГК». */
type ArticleReference = {
  readonly act?: ActId
  readonly article: string
  /** What stands after the article: part, item. */
  readonly paragraph?: string
}

/** How people write the codes, longest first. */
const actWords: readonly (readonly [RegExp, ActId])[] = [
  [
    /(?:гпк|апк|гражданск\S* процессуальн\S*|азаматтық процестік|civil procedure|civil-procedure)/u,
    'civil-procedure',
  ],
  [
    /(?:упк|қпк|уголовно-процессуальн\S*|қылмыстық-процестік|criminal procedure|criminal-procedure)/u,
    'criminal-procedure',
  ],
  [/(?:коап|әқбтк|административн\S*|әкімшілік|administrative)/u, 'administrative'],
  [/civil-special/u, 'civil-special'],
  [
    /(?:(?<!\p{L})гк(?!\p{L})|(?<!\p{L})ак(?!\p{L})|гражданск\S* кодекс|азаматтық кодекс|civil code|civil-general)/u,
    'civil-general',
  ],
  [
    /(?:(?<!\p{L})ук(?!\p{L})|(?<!\p{L})қк(?!\p{L})|уголовн\S* кодекс|қылмыстық кодекс|criminal)/u,
    'criminal',
  ],
]

/** The special part of the civil code begins with this article. */
const firstOfSpecialPart = 406

/** The code that a text names; undefined when it names none the program knows. */
export function actOf(written: string, article?: string): ActId | undefined {
  const text = written.toLowerCase()
  const found = actWords.find(([word]) => word.test(text))?.[1]
  const number = Number.parseInt(article ?? '', 10)
  return found === 'civil-general' && number >= firstOfSpecialPart ? 'civil-special' : found
}

const number = String.raw`\d+(?:-\d+)?`
const afterWord = new RegExp(
  String.raw`(?:ст(?:ать\p{L}+|\.)?\s*|ба[пб]\p{L}*\s+|article\s+|art\.?\s*)(${number})`,
  'iu',
)
const beforeWord = new RegExp(String.raw`(${number})\s*-?\s*(?:ба[пб]|ст\.)`, 'iu')
const anyNumber = new RegExp(number, 'u')
const inBrackets = /\d\s*((?:\([\d-]+\))+)/u
const part = new RegExp(
  String.raw`(?:ч(?:асть|\.)?|п(?:ункт|\.)?|бөлі\p{L}*|тарма[қғ]\p{L}*|part)\s*(${number})`,
  'iu',
)

/** Reads an article out of what someone wrote; undefined when there is no number in it. */
export function parseArticle(written: string): ArticleReference | undefined {
  const article =
    afterWord.exec(written)?.[1] ?? beforeWord.exec(written)?.[1] ?? anyNumber.exec(written)?.[0]
  if (article === undefined) return undefined
  const act = actOf(written, article)
  const paragraph = inBrackets.exec(written)?.[1] ?? part.exec(written)?.[1]
  return {
    article,
    ...(act === undefined ? {} : { act }),
    ...(paragraph === undefined || paragraph === article ? {} : { paragraph }),
  }
}
