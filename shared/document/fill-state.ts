import { evaluateEach } from './evaluate-each.ts'
import { ensureParsed, type EvaluationContext } from './evaluate.ts'
import type { ExhibitValue } from './context.ts'
import { parsePath } from './parse-expression.ts'
import { gapOf } from './read-value.ts'
import { resolvePath, type Place, type Scope } from './scope.ts'
import type { Each, GapNode, Mark, Template } from './tree.ts'
import type { Gap, UnconfirmedForm } from './value.ts'

/** A computed case form in the document that nobody has confirmed, and whose it is. */
export type UnconfirmedValue = UnconfirmedForm & { readonly path: string; readonly recordId?: string }

/** What filling gathers beside the tree. */
export class FillState {
  readonly template: Template
  readonly gaps = new Map<string, Gap>()
  readonly unconfirmed = new Map<string, UnconfirmedValue>()
  /** Exhibits the text refers to, in order of first mention. */
  readonly mentioned = new Map<string, ExhibitValue>()

  constructor(template: Template) {
    this.template = template
  }

  get language(): Template['language'] {
    return this.template.language
  }

  context(scope: Scope): EvaluationContext {
    return { scope, language: this.language }
  }

  /** The node that stands for a missing value; the gap is noted. */
  gapNode(gap: Gap, marks?: readonly Mark[]): GapNode {
    if (!this.gaps.has(gap.path)) this.gaps.set(gap.path, gap)
    const attrs = { path: gap.path, label: gap.label[this.language] }
    return { type: 'gap', attrs, ...(marks === undefined ? {} : { marks }) }
  }

  noteUnconfirmed(form: UnconfirmedForm, place: Pick<Place, 'path' | 'recordId'>): void {
    const owner = place.recordId === undefined ? {} : { recordId: place.recordId }
    const key = `${place.path} ${form.case} ${form.text}`
    if (!this.unconfirmed.has(key)) this.unconfirmed.set(key, { ...form, path: place.path, ...owner })
  }

  /** The items of a repetition, or the gap where an expected list is empty; a filtered list may be empty. */
  items(each: Each, scope: Scope): readonly Place[] | Gap {
    const items = evaluateEach(each, this.context(scope))
    if (items.length > 0 || each.where !== undefined) return items
    const list = resolvePath(ensureParsed(parsePath(each.list), each.list), scope)
    if (list.type.kind !== 'list' || list.type.expected === undefined || list.through) return items
    return gapOf(list, list.places[0])
  }
}

/** True for the gap that `items` answers in place of items. */
export function isGap(found: readonly Place[] | Gap): found is Gap {
  return !Array.isArray(found)
}
