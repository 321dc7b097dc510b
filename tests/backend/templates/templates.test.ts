import { describe, expect, it } from 'vitest'
import {
  getTemplate,
  listTemplates,
  summariseTemplate,
  templateFields,
  templateText,
} from '../../../electron/backend/templates/templates.ts'
import { fillTemplate } from '../../../shared/document/fill-template.ts'
import { checkTemplate } from '../../../shared/document/check-template.ts'
import { isFailure } from '../../../shared/failures/failure.ts'

describe('starter templates', () => {
  it('are all there, unreviewed, each with its legal basis', () => {
    const names = listTemplates().map(({ name, language }) => `${name}.${language}`)
    expect(names).toEqual(names.toSorted())
    expect(names).toEqual(
      expect.arrayContaining(['response-to-claim.ru', 'response-to-claim.kk', 'refutation-request.kk']),
    )
    for (const template of listTemplates()) {
      const summary = summariseTemplate(template)
      expect(summary.reviewed).toBe(false)
      expect(summary.legalBasis.length).toBeGreaterThan(0)
      expect(checkTemplate(template)).toEqual([])
    }
  })

  it('show each field once and their words', () => {
    const template = getTemplate('response-to-claim', 'ru')
    const fields = templateFields(template)
    expect(new Set(fields).size).toBe(fields.length)
    expect(fields).toContain('suit.claim-received-on | date-long')
    expect(templateText(template)).toContain('ОТЗЫВ')
  })

  it('test paths that go through a list to a list item by item', () => {
    const template = getTemplate('cover-letter', 'ru')
    const when = (condition: string) =>
      ({
        ...template,
        clauses: {},
        body: {
          ...template.body,
          content: [{ type: 'when', attrs: { condition }, content: [], otherwise: [{ type: 'pageBreak' }] }],
        },
      }) as typeof template
    const context = {
      case: { title: 'Дело' },
      suit: { statements: [{ positions: ['opinion'] }, { positions: ['true', 'limitation'] }] },
    }
    const holds = (condition: string) => fillTemplate(when(condition), context).tree.content.length === 0
    expect(checkTemplate(when("suit.statements.positions contains 'true'"))).toEqual([])
    expect(holds("suit.statements.positions contains 'true'")).toBe(true)
    expect(holds("suit.statements.positions contains 'limitation'")).toBe(true)
    expect(holds("suit.statements.positions contains 'not-about-plaintiff'")).toBe(false)
  })

  it('fail by name where there is none in that language', () => {
    expect(() => getTemplate('cover-letter', 'kk')).toThrow()
    try {
      getTemplate('cover-letter', 'kk')
    } catch (error) {
      expect(isFailure(error, 'template.not-found')).toBe(true)
    }
  })
})
