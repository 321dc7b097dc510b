import { describe, expect, it } from 'vitest'
import { fillTemplate } from '../../shared/document/fill-template.ts'
import { plainText } from '../../shared/document/plain-text.ts'
import type { Block, Inline, ListItem } from '../../shared/document/tree.ts'
import { line, sampleContext, templateOf, text } from './sample-case.ts'

describe('numbering', () => {
  const item = (key: string, words: string): ListItem => ({
    type: 'listItem',
    attrs: { key },
    content: [line(text(words))],
  })
  const reference = (key: string): Inline => ({ type: 'numberReference', attrs: { key } })
  const requests = (condition: string): Block => ({
    type: 'numberedList',
    attrs: { kind: 'requests' },
    content: [
      { type: 'whenItems', attrs: { condition }, content: [item('refuse', 'отказать')] },
      item('costs', 'взыскать расходы'),
    ],
  })

  it('counts the items that stand, and references follow', () => {
    const both = fillTemplate(
      templateOf([requests('defendant.is-legal'), line(text('пункт '), reference('costs'))]),
      sampleContext,
    )
    expect(both.numbers).toEqual({ refuse: '1', costs: '2' })
    expect(plainText(both.tree)).toMatch(/пункт 2$/u)
    const one = fillTemplate(
      templateOf([requests('plaintiff.is-legal'), line(text('пункт '), reference('costs'))]),
      sampleContext,
    )
    expect(one.numbers).toEqual({ costs: '1' })
    expect(one.tree.content[0]).toMatchObject({ content: [{ attrs: { key: 'costs', number: 1 } }] })
  })

  it('shows a gap for a reference to an item that fell away', () => {
    const { missing } = fillTemplate(
      templateOf([requests('plaintiff.is-legal'), line(reference('refuse'))]),
      sampleContext,
    )
    expect(missing).toMatchObject([
      { path: '#refuse', enteredIn: 'document', where: ['content[1].content[0]'] },
    ])
  })

  it('numbers headings by level', () => {
    const heading = (level: 1 | 2 | 3, key: string): Block => ({
      type: 'heading',
      attrs: { level, numbered: true, key },
      content: [text(key)],
    })
    const { numbers } = fillTemplate(
      templateOf([
        heading(1, 'a'),
        heading(2, 'b'),
        heading(3, 'c'),
        heading(2, 'd'),
        heading(1, 'e'),
        heading(2, 'f'),
      ]),
      sampleContext,
    )
    expect(numbers).toEqual({ a: '1', b: '1.1', c: '1.1.1', d: '1.2', e: '2', f: '2.1' })
  })

  it('numbers a list inside an item by both', () => {
    const inner: Block = {
      type: 'numberedList',
      attrs: { kind: 'plain' },
      content: [item('inner', 'внутри')],
    }
    const outer: ListItem = { type: 'listItem', content: [line(text('снаружи')), inner] }
    const { numbers, tree } = fillTemplate(
      templateOf([{ type: 'numberedList', attrs: { kind: 'plain' }, content: [item('first', 'а'), outer] }]),
      sampleContext,
    )
    expect(numbers).toEqual({ first: '1', inner: '2.1' })
    expect(tree.content[0]).toMatchObject({
      content: [{}, { attrs: { number: 2 }, content: [{}, { content: [{ attrs: { number: 1 } }] }] }],
    })
  })
})
