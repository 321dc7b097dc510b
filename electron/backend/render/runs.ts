/** Inline nodes of a filled tree as a flat row of runs; both renderers start from it. */
import type { Inline, Mark } from '../../../shared/document/tree.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { showText, type Medium } from './visible-text.ts'

export type Run = {
  /** Never empty, never with a line end. */
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** A missing value: drawn framed and grey. */
  readonly gap: boolean
  /** A computed form that no one has confirmed; only in drafts. */
  readonly unconfirmed: boolean
}

export type LineItem = Run | 'break'

type RunOptions = { readonly medium: Medium; readonly draft: boolean }

/** The runs of a row of inline nodes. Fails with `document.not-rendered` on a node that only a template may hold. */
export function listRuns(inlines: readonly Inline[], options: RunOptions): LineItem[] {
  return inlines.flatMap((inline): LineItem[] => {
    switch (inline.type) {
      case 'hardBreak':
        return ['break']
      case 'text':
      case 'exhibitReference':
        return runsOf({ text: inline.text, marks: inline.marks }, options)
      case 'value':
        return runsOf(
          {
            text: inline.text,
            marks: inline.marks,
            unconfirmed: options.draft && inline.attrs.unconfirmed === true,
          },
          options,
        )
      case 'gap':
        return runsOf({ text: `[${inline.attrs.label}]`, marks: inline.marks, gap: true }, options)
      default:
        throw new Failure('document.not-rendered', { problem: inline.type })
    }
  })
}

type Source = {
  readonly text: string
  readonly marks: readonly Mark[] | undefined
  readonly gap?: boolean
  readonly unconfirmed?: boolean
}

function runsOf(
  { text, marks = [], gap = false, unconfirmed = false }: Source,
  { medium }: RunOptions,
): LineItem[] {
  const style = {
    bold: marks.some((mark) => mark.type === 'bold'),
    italic: marks.some((mark) => mark.type === 'italic'),
    underline: marks.some((mark) => mark.type === 'underline'),
    gap,
    unconfirmed,
  }
  return showText(text, medium)
    .split('\n')
    .flatMap((line, index): LineItem[] => [
      ...(index > 0 ? (['break'] as const) : []),
      ...(line === '' ? [] : [{ text: line, ...style }]),
    ])
}
