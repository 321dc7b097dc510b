import { Failure } from '../failures/failure.ts'
import { checkTemplate } from './check-template.ts'
import type { DocumentContext, ExhibitValue } from './context.ts'
import { numberExhibits } from './exhibit-references.ts'
import { fillBlocks } from './fill-blocks.ts'
import { FillState, type UnconfirmedValue } from './fill-state.ts'
import { numberTree, type Numbered } from './number-tree.ts'
import { rootScope } from './scope.ts'
import { formatPlace } from './template-schema.ts'
import type { DocumentTree, Inline, NumberReference, Template } from './tree.ts'
import type { Gap } from './value.ts'
import { mapInlines, walkTree } from './walk.ts'

/** A value the document lacks: what it is, the field it is entered in, and every place of the filled tree it leaves open. */
export type MissingValue = Gap & { readonly where: readonly string[] }

/** An exhibit the text refers to. Without a number the document refers to it but does not list it. */
type ReferredExhibit = ExhibitValue & { readonly number?: number }

export type FilledDocument = {
  /** Holds no template-only node. */
  readonly tree: DocumentTree
  readonly missing: readonly MissingValue[]
  /** Computed case forms that nobody has confirmed. */
  readonly unconfirmed: readonly UnconfirmedValue[]
  /** Key of a numbered item or heading -> its number. */
  readonly numbers: Readonly<Record<string, string>>
  /** In order of first mention. */
  readonly exhibits: readonly ReferredExhibit[]
}

/**
 * Fills a template from a case. Same template and context, same document. A value the context lacks becomes a gap and an
 * entry of `missing`; it is never blank and never invented. Values are plain data and are never read as expressions.
 * Throws Failure `template.invalid` with the place of the first problem when `checkTemplate` finds one.
 */
export function fillTemplate(template: Template, context: DocumentContext): FilledDocument {
  ensureSound(template)
  const first = expand(template, { ...context, 'mentioned-exhibits': [] })
  const mentioned = [...first.state.mentioned.values()]
  // Only now is it known which exhibits the text refers to; the list of attachments may be made of them.
  const { tree, state } =
    mentioned.length === 0 ? first : expand(template, { ...context, 'mentioned-exhibits': mentioned })
  const numbered = numberTree(tree)
  const exhibitNumbers = numbersOf(numbered, context)
  const numberedTree = numberExhibits(numbered.tree, exhibitNumbers)
  const finished = mapInlines(numberedTree, (inline) => resolveNumber(inline, { numbered, state }))
  return {
    tree: finished,
    missing: listMissing(finished, state),
    unconfirmed: [...state.unconfirmed.values()],
    numbers: Object.fromEntries(numbered.numbers),
    exhibits: [...state.mentioned.values()].map((exhibit) => withNumber(exhibit, exhibitNumbers)),
  }
}

const soundTemplates = new WeakSet<Template>()

/** A missing legal basis is a defect of the template, not a reason to leave a lawyer without her draft. */
function ensureSound(template: Template): void {
  if (soundTemplates.has(template)) return
  const problem = checkTemplate(template).find(({ code }) => code !== 'template.no-legal-basis')
  if (problem === undefined) {
    soundTemplates.add(template)
    return
  }
  const place = problem.expression === undefined ? problem.place : `${problem.place}: ${problem.expression}`
  throw new Failure('template.invalid', {
    place,
    problem: problem.wording[template.language === 'kk' ? 'kk' : 'ru'],
  })
}

function expand(template: Template, context: DocumentContext): { tree: DocumentTree; state: FillState } {
  const state = new FillState(template)
  const content = fillBlocks(template.body.content, rootScope(context), state)
  return { tree: { ...template.body, content }, state }
}

/** The list of attachments gives the numbers; a document without one uses the order of the case's exhibits. */
function numbersOf({ attachments }: Numbered, context: DocumentContext): ReadonlyMap<string, number> {
  if (attachments.size > 0) return attachments
  return new Map((context.exhibits ?? []).map(({ evidenceId }, index) => [evidenceId, index + 1]))
}

function withNumber(exhibit: ExhibitValue, numbers: ReadonlyMap<string, number>): ReferredExhibit {
  const number = numbers.get(exhibit.evidenceId)
  return number === undefined ? exhibit : { ...exhibit, number }
}

type NumberSource = { readonly numbered: Numbered; readonly state: FillState }

function resolveNumber(inline: Inline, { numbered, state }: NumberSource): Inline {
  if (inline.type !== 'numberReference') return inline
  const text = numbered.numbers.get(inline.attrs.key)
  const marks = inline.marks === undefined ? {} : { marks: inline.marks }
  return text === undefined
    ? state.gapNode(numberGap(inline), inline.marks)
    : { type: 'text', text, ...marks }
}

/** The item referred to fell away with its condition: the sentence needs the lawyer's eye. */
function numberGap({ attrs: { key } }: NumberReference): Gap {
  const label = {
    ru: `номер пункта «${key}», которого нет в этом документе`,
    kk: `бұл құжатта жоқ «${key}» тармағының нөмірі`,
    en: `number of the item "${key}", which this document does not have`,
  }
  return { path: `#${key}`, label, enteredIn: 'document' }
}

function listMissing(tree: DocumentTree, { gaps }: FillState): MissingValue[] {
  const places = new Map<string, string[]>()
  walkTree(tree, (node, path) => {
    if (node.type !== 'gap') return
    places.set(node.attrs.path, [...(places.get(node.attrs.path) ?? []), formatPlace(path)])
  })
  return [...places].flatMap(([path, where]) => {
    const gap = gaps.get(path)
    return gap === undefined ? [] : [{ ...gap, where }]
  })
}
