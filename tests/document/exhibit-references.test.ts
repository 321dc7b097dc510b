import { describe, expect, it } from 'vitest'
import { exhibitText, withExhibitPages } from '../../shared/document/exhibit-references.ts'
import { fillTemplate } from '../../shared/document/fill-template.ts'
import { plainText } from '../../shared/document/plain-text.ts'
import { line, sampleContext, templateOf } from './sample-case.ts'

describe('the text of a reference', () => {
  it('names the exhibit, the volume and the page in the language of the document', () => {
    expect(exhibitText({ number: 4 }, 'ru')).toBe('Приложение 4')
    expect(exhibitText({ number: 4, page: 25 }, 'ru')).toBe('Приложение 4, с. 25')
    expect(exhibitText({ number: 4, page: 25, volume: 2 }, 'ru')).toBe('Приложение 4, т. 2, с. 25')
    expect(exhibitText({ number: 4 }, 'kk')).toBe('4-қосымша')
    expect(exhibitText({ number: 4, page: 25, volume: 2 }, 'kk')).toBe('4-қосымша, 2-том, 25-бет')
  })
})

describe('a built bundle', () => {
  const reference = line({ type: 'exhibitField', attrs: { expression: 'suit.statements.exhibits' } })
  const { tree } = fillTemplate(
    templateOf([
      reference,
      {
        type: 'table',
        attrs: { widths: [1], headerRows: 0 },
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [reference] }] }],
      },
      { type: 'signature', left: [], right: [{ type: 'exhibitField', attrs: { expression: 'exhibits' } }] },
    ]),
    sampleContext,
  )

  it('gives its numbers and pages to every reference; an exhibit it lacks keeps its text', () => {
    const before = plainText(tree)
    const resolved = withExhibitPages(
      tree,
      new Map([
        ['e1', { number: 7, page: 25 }],
        ['e2', { number: 8, page: 40, volume: 2 }],
      ]),
    )
    const statements = 'Приложение 3; Приложение 7, с. 25'
    expect(plainText(resolved)).toBe(
      `${statements}\n${statements}\n\tПриложение 7, с. 25; Приложение 8, т. 2, с. 40; Приложение 3`,
    )
    expect(resolved.content[0]).toMatchObject({
      content: [{ attrs: { evidenceId: 'e3' } }, {}, { attrs: { evidenceId: 'e1', number: 7, page: 25 } }],
    })
    expect(plainText(tree)).toBe(before)
  })

  it('can be built again with other pages', () => {
    const once = withExhibitPages(tree, new Map([['e1', { number: 7, page: 25, volume: 2 }]]))
    const twice = withExhibitPages(once, new Map([['e1', { number: 1, page: 3 }]]))
    expect(plainText(twice)).toContain('Приложение 1, с. 3')
    expect(plainText(twice)).not.toContain('т. 2')
  })
})
