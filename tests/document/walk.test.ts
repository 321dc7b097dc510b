import { describe, expect, it } from 'vitest'
import { plainText } from '../../shared/document/plain-text.ts'
import { mapInlines, walkTree } from '../../shared/document/walk.ts'
import { field, line, templateOf, text } from './sample-case.ts'

const { body } = templateOf([
  { type: 'headerBlock', content: [line(text('шапка'))] },
  {
    type: 'when',
    attrs: { condition: 'court' },
    content: [line(field('court.name'))],
    otherwise: [
      line({
        type: 'choice',
        attrs: { by: 'court.kind' },
        variants: { natural: [text('а')], legal: [text('б')] },
      }),
    ],
  },
  {
    type: 'table',
    attrs: { widths: [1, 1], headerRows: 0 },
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableCell', content: [line(text('1')), line(text('2'))] },
          { type: 'tableCell', content: [line(text('3'), { type: 'hardBreak' }, text('4'))] },
        ],
      },
    ],
  },
  { type: 'pageBreak' },
  { type: 'signature', left: [text('слева')], right: [text('справа')] },
])

describe('a walk', () => {
  it('meets every node in the order of reading, with its path', () => {
    const met: string[] = []
    walkTree(body, (node, path) => {
      if (node.type === 'text' || node.type === 'field') met.push(path.join('.'))
    })
    expect(met).toEqual([
      'content.0.content.0.content.0',
      'content.1.content.0.content.0',
      'content.1.otherwise.0.content.0.variants.natural.0',
      'content.1.otherwise.0.content.0.variants.legal.0',
      'content.2.content.0.content.0.content.0.content.0',
      'content.2.content.0.content.0.content.1.content.0',
      'content.2.content.0.content.1.content.0.content.0',
      'content.2.content.0.content.1.content.0.content.2',
      'content.4.left.0',
      'content.4.right.0',
    ])
  })

  it('passes over the children of a node the visitor answers false for', () => {
    const met: string[] = []
    walkTree(body, ({ type }) => {
      met.push(type)
      return type === 'doc'
    })
    expect(met).toEqual(['doc', 'headerBlock', 'when', 'table', 'pageBreak', 'signature'])
  })
})

describe('plain text', () => {
  it('is a line for each paragraph and row', () => {
    expect(plainText(body)).toBe('шапка\n{court.name}\nа/б\n1 2\t3 4\nслева\tсправа')
  })
})

describe('mapInlines', () => {
  it('changes inline nodes and leaves the tree it was given alone', () => {
    const before = structuredClone(body)
    const changed = mapInlines(body, (inline) => (inline.type === 'text' ? { ...inline, text: '·' } : inline))
    expect(plainText(changed)).toBe('·\n{court.name}\nа/б\n· ·\t· ·\n·\t·')
    expect(body).toEqual(before)
    expect(mapInlines(body, (inline) => inline)).toEqual(body)
  })
})
