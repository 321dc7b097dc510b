/** The shape of a stored template: every node type of `tree.ts` and no other, no unknown attribute. */
import { z } from 'zod'
import { Failure } from '../failures/failure.ts'
import { date, documentLanguage } from '../model/values.ts'
import { describeProblem, type TemplateProblem } from './problem.ts'
import type { Template } from './tree.ts'

const expression = z.string().min(1)
const inlines = z.lazy(() => z.array(inline))
const blocks = z.lazy(() => z.array(block))
const items = z.lazy(() => z.array(listItem))
const marks = z.array(z.strictObject({ type: z.enum(['bold', 'italic', 'underline']) })).optional()
const key = z.string().min(1)

const each = z.strictObject({
  list: expression,
  as: z.string().min(1),
  where: expression.optional(),
  sortBy: expression.optional(),
})

const inline: z.ZodType = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), marks }),
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({ type: z.literal('field'), attrs: z.strictObject({ expression }), marks }),
  z.strictObject({
    type: z.literal('inlineWhen'),
    attrs: z.strictObject({ condition: expression }),
    content: inlines,
    otherwise: inlines.optional(),
  }),
  z.strictObject({
    type: z.literal('choice'),
    attrs: z.strictObject({ by: expression }),
    variants: z.record(z.string(), inlines),
  }),
  z.strictObject({ type: z.literal('exhibitField'), attrs: z.strictObject({ expression }), marks }),
  z.strictObject({ type: z.literal('numberReference'), attrs: z.strictObject({ key }), marks }),
])

const listItem = z.strictObject({
  type: z.literal('listItem'),
  attrs: z.strictObject({ key: key.optional(), each: each.optional() }).optional(),
  content: blocks,
})

const whenItems = z.strictObject({
  type: z.literal('whenItems'),
  attrs: z.strictObject({ condition: expression }),
  content: items,
})

const tableCell = z.strictObject({
  type: z.literal('tableCell'),
  attrs: z.strictObject({ columns: z.int().min(1).optional() }).optional(),
  content: blocks,
})

const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  attrs: z.strictObject({ each: each.optional() }).optional(),
  content: z.array(tableCell).min(1),
})

const block: z.ZodType = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('paragraph'),
    attrs: z
      .strictObject({
        align: z.enum(['left', 'center', 'right', 'justify']).optional(),
        indent: z.boolean().optional(),
        keepWithNext: z.boolean().optional(),
      })
      .optional(),
    content: inlines.optional(),
  }),
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({
      level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      numbered: z.boolean().optional(),
      key: key.optional(),
    }),
    content: inlines,
  }),
  z.strictObject({ type: z.literal('headerBlock'), content: blocks }),
  z.strictObject({ type: z.literal('title'), content: inlines }),
  z.strictObject({
    type: z.literal('numberedList'),
    attrs: z.strictObject({ kind: z.enum(['requests', 'attachments', 'plain']) }),
    content: z.array(z.discriminatedUnion('type', [listItem, whenItems])),
  }),
  z.strictObject({ type: z.literal('bulletList'), content: items }),
  z.strictObject({
    type: z.literal('table'),
    attrs: z.strictObject({
      widths: z.array(z.number().positive()).min(1),
      headerRows: z.int().min(0),
    }),
    content: z.array(tableRow).min(1),
  }),
  z.strictObject({ type: z.literal('each'), attrs: each, content: blocks }),
  z.strictObject({
    type: z.literal('when'),
    attrs: z.strictObject({ condition: expression }),
    content: blocks,
    otherwise: blocks.optional(),
  }),
  z.strictObject({ type: z.literal('clause'), attrs: z.strictObject({ name: z.string().min(1) }) }),
  z.strictObject({ type: z.literal('signature'), left: inlines, right: inlines }),
  z.strictObject({
    type: z.literal('section'),
    attrs: z.strictObject({ orientation: z.enum(['portrait', 'landscape']) }),
    content: blocks,
  }),
  z.strictObject({ type: z.literal('pageBreak') }),
])

/** A stored template as JSON. Filled-only nodes (`value`, `gap`, `exhibitReference`) are refused. */
const templateSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u),
  language: documentLanguage,
  title: z.string().min(1),
  filing: z.string().min(1),
  jurisdiction: z.literal('kz'),
  edition: z.string().min(1),
  legalBasis: z.array(
    z.strictObject({ act: z.string().min(1), article: z.string().min(1), why: z.string().min(1) }),
  ),
  review: z.strictObject({ reviewed: z.boolean(), by: z.string().optional(), on: date.optional() }),
  clauses: z.record(z.string(), blocks).optional(),
  body: z.strictObject({
    type: z.literal('doc'),
    attrs: z.strictObject({ language: documentLanguage, title: z.string().min(1) }),
    content: blocks,
  }),
})

/** What is wrong with the shape of a stored template, each with its place. Never throws. */
export function checkTemplateShape(stored: unknown): TemplateProblem[] {
  try {
    const parsed = templateSchema.safeParse(stored)
    return (parsed.error?.issues ?? []).map((issue) => shapeProblem(formatPlace(issue.path), issue.message))
  } catch (error) {
    // A tree nested thousands deep exhausts the stack of the checker.
    if (error instanceof RangeError) return [shapeProblem('body', 'too deep')]
    throw error
  }
}

/** A stored value as a Template. Throws Failure `template.invalid` with the place of the first problem. */
export function ensureTemplate(stored: unknown): Template {
  const [problem] = checkTemplateShape(stored)
  if (problem === undefined) return stored as Template
  throw new Failure('template.invalid', { place: problem.place, problem: problem.wording.ru })
}

/** `['body', 'content', 3]` as `body.content[3]`. */
export function formatPlace(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    return place === '' ? String(step) : `${place}.${String(step)}`
  }, '')
}

function shapeProblem(place: string, problem: string): TemplateProblem {
  return {
    code: 'template.wrong-shape',
    place,
    wording: describeProblem('template.wrong-shape', { problem }),
  }
}
