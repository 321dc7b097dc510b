import { describe, expect, it } from 'vitest'
import quotations from '../../resources/law/quotations.json' with { type: 'json' }
import { checkTemplate } from '../../shared/document/check-template.ts'
import { ensureTemplate } from '../../shared/document/template-schema.ts'
import type { Template } from '../../shared/document/tree.ts'
import { articleText, isHeldAct, lawIsHeld } from './law-texts.ts'
import { listStoredTemplates, staticText } from './stored-templates.ts'

const stored = listStoredTemplates()
const named = stored.map(({ file, template }) => [file, template] as const)

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** Words between «», without those that hold a value of the case. */
function quotedWords(template: Template): string[] {
  const words = [...plain(staticText(template.body)).matchAll(/«([^«»]*)»/gu)].map(([, inner = '']) => inner)
  return words.filter((inner) => !inner.includes('{}'))
}

/** Article numbers that the text cites: «статьи 141, статьей 143», «статьями 72, 109, 166», «143-бабының», «72, 76-баптары». */
function citedArticles(template: Template): Set<string> {
  const text = plain(staticText(template.body))
  const list = String.raw`\d+(?:-\d+)?(?:(?:, | и )\d+(?:-\d+)?(?![)\d-]))*`
  const found =
    template.language === 'ru'
      ? [...text.matchAll(new RegExp(String.raw`стат(?:ь[а-я]+|ей) (${list})`, 'gu'))]
      : [...text.matchAll(/((?:\d+, )*\d+)-ба[бп]/gu)]
  return new Set(found.flatMap(([, numbers = '']) => numbers.match(/\d+(?:-\d+)?/gu) ?? []))
}

describe('starter templates', () => {
  it('are those that ship, each in its languages', () => {
    expect(stored.map(({ file }) => file)).toEqual([
      'complaint-inaction-judge.kk.json',
      'complaint-inaction-judge.ru.json',
      'complaint-inaction-prosecutor.kk.json',
      'complaint-inaction-prosecutor.ru.json',
      'cover-letter.ru.json',
      'motion-philological-examination.ru.json',
      'power-of-attorney.ru.json',
      'refutation-request.kk.json',
      'refutation-request.ru.json',
      'remarks-on-opinion.kk.json',
      'remarks-on-opinion.ru.json',
      'response-to-claim.kk.json',
      'response-to-claim.ru.json',
    ])
  })

  describe.each(named)('%s', (file, template) => {
    it('has the shape of a template, and the check finds nothing wrong', () => {
      expect(ensureTemplate(template)).toBe(template)
      expect(checkTemplate(template)).toEqual([])
    })

    it('is named as its file is, and says that no lawyer has reviewed it', () => {
      expect(file).toBe(`${template.name}.${template.language}.json`)
      expect(template.review).toEqual({ reviewed: false })
      expect(template.body.attrs.title).toBe(template.title)
    })

    it('cites no article that its legal basis does not explain', () => {
      const explained = template.legalBasis.map(({ article }) => article)
      const cited = [...citedArticles(template)]
      if (template.name !== 'power-of-attorney') expect(cited).not.toEqual([])
      expect(cited.filter((article) => !explained.includes(article))).toEqual([])
      expect(new Set(template.legalBasis.map(({ act, article }) => `${act} ${article}`)).size).toBe(
        template.legalBasis.length,
      )
    })

    it('quotes the law only in the words kept in resources/law/quotations.json', () => {
      const kept = new Set(quotations.map(({ text }) => text))
      expect(quotedWords(template).filter((words) => !kept.has(words))).toEqual([])
    })

    it('has no typing errors that a reader would see', () => {
      const text = staticText(template.body)
      expect(plain(text)).not.toMatch(/ {2}| [,.;:)](?!\d)|\( |"|исков[а-я]+ заявлени|талап арыз|талапкер/iu)
      expect(text).not.toMatch(/№(?![\u00a0\n])/u)
      expect(text).not.toMatch(/(?:стать|стат)[а-я]+ \d|(?:пункт|част)[а-я]* \d|\d (?:ГК|ГПК)/u)
      expect([...text.matchAll(/«/gu)].length).toBe([...text.matchAll(/»/gu)].length)
    })
  })

  it.skipIf(!lawIsHeld)('rest on articles that the codes have', () => {
    const basis = stored.flatMap(({ template }) => template.legalBasis).filter(({ act }) => isHeldAct(act))
    expect(basis.length).toBeGreaterThan(30)
    expect(basis.filter(({ act, article }) => articleText(act, article) === undefined)).toEqual([])
  })

  it.skipIf(!lawIsHeld)('quote the codes word for word', () => {
    const wrong = quotations.filter(({ act, article, text }) => !articleText(act, article)?.includes(text))
    expect(wrong).toEqual([])
  })
})
