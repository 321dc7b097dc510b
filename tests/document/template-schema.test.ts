import { describe, expect, it } from 'vitest'
import { checkTemplateShape, ensureTemplate } from '../../shared/document/template-schema.ts'
import type { Block, Template } from '../../shared/document/tree.ts'
import { isFailure } from '../../shared/failures/failure.ts'
import { field, line, templateOf, text } from './sample-case.ts'

/** Every node type with every attribute: the compiler ties it to `tree.ts`, the test to the schema. */
const everything: Template = {
  ...templateOf([
    {
      type: 'paragraph',
      attrs: { align: 'center', indent: false, keepWithNext: true },
      content: [
        { type: 'text', text: 'т', marks: [{ type: 'bold' }, { type: 'italic' }, { type: 'underline' }] },
        { type: 'hardBreak' },
        { type: 'field', attrs: { expression: 'today' }, marks: [] },
        { type: 'inlineWhen', attrs: { condition: 'today' }, content: [text('а')], otherwise: [text('б')] },
        { type: 'choice', attrs: { by: 'court.kind' }, variants: { legal: [text('а')], other: [] } },
        { type: 'exhibitField', attrs: { expression: 'exhibits' }, marks: [] },
        { type: 'numberReference', attrs: { key: 'k' }, marks: [] },
      ],
    },
    { type: 'paragraph' },
    { type: 'heading', attrs: { level: 2, numbered: true, key: 'h' }, content: [] },
    { type: 'headerBlock', content: [line(text('а'))] },
    { type: 'title', content: [text('а')] },
    {
      type: 'numberedList',
      attrs: { kind: 'attachments' },
      content: [
        { type: 'listItem', attrs: { key: 'k' }, content: [] },
        {
          type: 'listItem',
          attrs: { each: { list: 'exhibits', as: 'e', where: 'e.title', sortBy: 'title' } },
          content: [],
        },
        { type: 'whenItems', attrs: { condition: 'today' }, content: [{ type: 'listItem', content: [] }] },
      ],
    },
    { type: 'bulletList', content: [{ type: 'listItem', content: [] }] },
    {
      type: 'table',
      attrs: { widths: [1.5, 1], headerRows: 1 },
      content: [
        {
          type: 'tableRow',
          attrs: { each: { list: 'exhibits', as: 'e' } },
          content: [{ type: 'tableCell', attrs: { columns: 2 }, content: [] }],
        },
      ],
    },
    { type: 'each', attrs: { list: 'exhibits', as: 'e' }, content: [] },
    { type: 'when', attrs: { condition: 'today' }, content: [], otherwise: [] },
    { type: 'clause', attrs: { name: 'c' } },
    { type: 'signature', left: [field('today')], right: [] },
    { type: 'section', attrs: { orientation: 'landscape' }, content: [] },
    { type: 'pageBreak' },
  ]),
  review: { reviewed: true, by: 'Кто-то', on: '2026-01-01' },
  clauses: { c: [] },
}

const refused = (stored: unknown): string | undefined => {
  const [problem] = checkTemplateShape(stored)
  return problem?.place
}

describe('a stored template', () => {
  it('of every node type is taken as it is', () => {
    const stored: unknown = JSON.parse(JSON.stringify(everything))
    expect(checkTemplateShape(stored)).toEqual([])
    expect(ensureTemplate(stored)).toBe(stored)
  })

  it.each<[string, unknown, string]>([
    ['a node of an unknown type', { type: 'video' }, 'body.content[0].type'],
    ['an unknown attribute', { type: 'pageBreak', script: 'x' }, 'body.content[0]'],
    [
      'an unknown value of an attribute',
      { type: 'section', attrs: { orientation: 'up' }, content: [] },
      'body.content[0].attrs.orientation',
    ],
    ['an inline node among blocks', { type: 'text', text: 'x' }, 'body.content[0].type'],
    ['an empty text', line({ type: 'text', text: '' }), 'body.content[0].content[0].text'],
    [
      'a node of a filled tree',
      { type: 'paragraph', content: [{ type: 'value', text: 'x', attrs: { path: 'y' } }] },
      'body.content[0].content[0].type',
    ],
    [
      'a gap',
      { type: 'paragraph', content: [{ type: 'gap', attrs: { path: 'x', label: 'y' } }] },
      'body.content[0].content[0].type',
    ],
  ])('is refused for %s, with its place', (_what, node, place) => {
    expect(refused(templateOf([node as Block]))).toBe(place)
  })

  it('is refused when it is no template, or nested beyond measure', () => {
    expect(refused(undefined)).toBe('')
    expect(refused({ ...everything, jurisdiction: 'xx' })).toBe('jurisdiction')
    expect(refused({ ...everything, name: '../x' })).toBe('name')
    let deep: Block = line()
    for (let level = 0; level < 20_000; level += 1) deep = { type: 'headerBlock', content: [deep] }
    expect(checkTemplateShape(templateOf([deep]))).toHaveLength(1)
  })

  it('fails with a code, a place and no private text', () => {
    try {
      ensureTemplate({ ...everything, body: { ...everything.body, content: [{ type: 'video' }] } })
      expect.unreachable()
    } catch (error) {
      expect(isFailure(error, 'template.invalid') && error.details['place']).toBe('body.content[0].type')
    }
  })
})
