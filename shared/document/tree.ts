/**
 * The document tree: ProseMirror JSON (`type`, `attrs`, `content`, `marks`, `text`), so that Tiptap edits the same value.
 * A template holds every node below; a filled tree holds none marked "template only", and adds `value` and `gap`.
 */
import type { Drawing } from './drawing.ts'
import type { DocumentLanguage } from '../model/values.ts'

export type Mark = { readonly type: 'bold' | 'italic' | 'underline' }
export type Alignment = 'left' | 'center' | 'right' | 'justify'

export type TextNode = { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
export type HardBreak = { readonly type: 'hardBreak' }

/** Template only: `path | filter | filter(arg)`. */
export type FieldNode = {
  readonly type: 'field'
  readonly attrs: { readonly expression: string }
  readonly marks?: readonly Mark[]
}

/** Template only: inline text shown when the condition holds, else `otherwise`. */
export type InlineWhen = {
  readonly type: 'inlineWhen'
  readonly attrs: { readonly condition: string }
  readonly content: readonly Inline[]
  readonly otherwise?: readonly Inline[]
}

/**
 * Template only: variants by gender, number or representation. The value of the expression `by` picks the variant; a
 * number picks its own («1») or its plural class (`one`, `few`, `many`); `other` stands for every other value and none.
 */
export type Choice = {
  readonly type: 'choice'
  readonly attrs: { readonly by: string }
  readonly variants: Readonly<Record<string, readonly Inline[]>>
}

/** Template only: «Приложение 4, с. 25» for the exhibits that an expression names. */
export type ExhibitField = {
  readonly type: 'exhibitField'
  readonly attrs: { readonly expression: string }
  readonly marks?: readonly Mark[]
}

/** Template only: the number of a numbered item elsewhere in the document, by its key. */
export type NumberReference = {
  readonly type: 'numberReference'
  readonly attrs: { readonly key: string }
  readonly marks?: readonly Mark[]
}

/** Filled only: text that came from the record, with its place there. */
export type ValueNode = {
  readonly type: 'value'
  readonly text: string
  readonly attrs: { readonly path: string; readonly unconfirmed?: boolean }
  readonly marks?: readonly Mark[]
}

/** Filled only: a value that is missing. Shown as a visible gap with its label, never blank. */
export type GapNode = {
  readonly type: 'gap'
  readonly attrs: { readonly path: string; readonly label: string }
  readonly marks?: readonly Mark[]
}

/** Filled only: a mention of an exhibit. `text` stands until a bundle gives the page. */
export type ExhibitReference = {
  readonly type: 'exhibitReference'
  readonly text: string
  readonly attrs: {
    readonly evidenceId: string
    readonly number?: number
    readonly page?: number
    readonly volume?: number
  }
  readonly marks?: readonly Mark[]
}

export type Inline =
  | TextNode
  | HardBreak
  | FieldNode
  | InlineWhen
  | Choice
  | ExhibitField
  | NumberReference
  | ValueNode
  | GapNode
  | ExhibitReference

export type Paragraph = {
  readonly type: 'paragraph'
  /** `indent`: first-line indent of 12.5 mm, on unless false. Alignment is justify unless said. */
  readonly attrs?: { readonly align?: Alignment; readonly indent?: boolean; readonly keepWithNext?: boolean }
  readonly content?: readonly Inline[]
}

export type Heading = {
  readonly type: 'heading'
  /** `number` («2.1») is set on every numbered heading of a filled tree. */
  readonly attrs: {
    readonly level: 1 | 2 | 3
    readonly numbered?: boolean
    readonly key?: string
    readonly number?: string
  }
  readonly content: readonly Inline[]
}

/** The right-hand block at the top (шапка): court, parties. */
export type HeaderBlock = { readonly type: 'headerBlock'; readonly content: readonly Block[] }

/** The centred title of the filing. */
export type Title = { readonly type: 'title'; readonly content: readonly Inline[] }

/** A numbered list. `requests` follow «прошу суд», `attachments` stand at the end. */
export type NumberedList = {
  readonly type: 'numberedList'
  readonly attrs: { readonly kind: 'requests' | 'attachments' | 'plain' }
  readonly content: readonly (ListItem | ItemBlock)[]
}
export type ListItem = {
  readonly type: 'listItem'
  /** Filled only: `number` in a numbered list; `evidenceId` where the item lists an exhibit. */
  readonly attrs?: {
    readonly key?: string
    readonly each?: Each
    readonly number?: number
    readonly evidenceId?: string
  }
  readonly content: readonly Block[]
}
/** Template only: items that stand when a condition holds. */
export type ItemBlock = {
  readonly type: 'whenItems'
  readonly attrs: { readonly condition: string }
  readonly content: readonly ListItem[]
}

export type BulletList = { readonly type: 'bulletList'; readonly content: readonly ListItem[] }

/** Repeats over a list: `suit.statements as s`, filtered by a condition and sorted by a path of the item. */
export type Each = {
  readonly list: string
  readonly as: string
  readonly where?: string
  readonly sortBy?: string
}

export type Table = {
  readonly type: 'table'
  /** Widths are parts of the whole, e.g. [1, 4, 3]. The first `headerRows` rows repeat on each page. */
  readonly attrs: { readonly widths: readonly number[]; readonly headerRows: number }
  readonly content: readonly TableRow[]
}
export type TableRow = {
  readonly type: 'tableRow'
  readonly attrs?: { readonly each?: Each }
  readonly content: readonly TableCell[]
}
export type TableCell = {
  readonly type: 'tableCell'
  readonly attrs?: { readonly columns?: number }
  readonly content: readonly Block[]
}

/** Template only. `each` over blocks. */
export type EachBlock = {
  readonly type: 'each'
  readonly attrs: Each
  readonly content: readonly Block[]
}
/** Template only. Blocks shown when the condition holds, else `otherwise`. */
export type WhenBlock = {
  readonly type: 'when'
  readonly attrs: { readonly condition: string }
  readonly content: readonly Block[]
  readonly otherwise?: readonly Block[]
}
/** Template only. A reusable fragment by name. */
export type ClauseBlock = { readonly type: 'clause'; readonly attrs: { readonly name: string } }

/** Date at the left, signature at the right, never split over pages. */
export type SignatureBlock = {
  readonly type: 'signature'
  readonly left: readonly Inline[]
  readonly right: readonly Inline[]
}

/** Pages of another orientation, e.g. a landscape schedule. Always starts a new page. */
export type Section = {
  readonly type: 'section'
  readonly attrs: { readonly orientation: 'portrait' | 'landscape' }
  readonly content: readonly Block[]
}
export type PageBreak = { readonly type: 'pageBreak' }

export type Block =
  | Paragraph
  | Drawing
  | Heading
  | HeaderBlock
  | Title
  | NumberedList
  | BulletList
  | Table
  | EachBlock
  | WhenBlock
  | ClauseBlock
  | SignatureBlock
  | Section
  | PageBreak

/** The root. */
export type DocumentTree = {
  readonly type: 'doc'
  readonly attrs: { readonly language: DocumentLanguage; readonly title: string }
  readonly content: readonly Block[]
}

/** What stands beside the tree in a stored template. */
export type Template = {
  /** Stable name, e.g. `response-to-claim`; the same in every language. */
  readonly name: string
  readonly language: DocumentLanguage
  readonly title: string
  /** Kind of filing: response, motion, power-of-attorney, refutation-request, cover-letter. */
  readonly filing: string
  readonly jurisdiction: 'kz'
  /** Edition date of the law it was written from. */
  readonly edition: string
  readonly legalBasis: readonly { readonly act: string; readonly article: string; readonly why: string }[]
  readonly review: { readonly reviewed: boolean; readonly by?: string; readonly on?: string }
  /** Exhibits referred to in the text are also listed as attachments by the fill step through `exhibits`. */
  readonly clauses?: Readonly<Record<string, readonly Block[]>>
  readonly body: DocumentTree
}
