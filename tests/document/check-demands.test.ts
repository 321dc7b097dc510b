import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDemands } from '../../shared/document/check-demands.ts'
import { checkCondition } from '../../shared/document/condition-check.ts'
import type { DocumentContext } from '../../shared/document/context.ts'
import { filingDemands } from '../../shared/document/demand-data.ts'
import { fillTemplate } from '../../shared/document/fill-template.ts'
import { parseCondition } from '../../shared/document/parse-expression.ts'
import { listPaths, rootTypes } from '../../shared/document/path-types.ts'
import type { Block } from '../../shared/document/tree.ts'
import { field, line, sampleContext, templateOf, text } from './sample-case.ts'

function statuses(filing: string, content: readonly Block[], context: DocumentContext = sampleContext) {
  const { tree } = fillTemplate(templateOf(content), context)
  return Object.fromEntries(checkDemands(filing, context, tree).map(({ id, status }) => [id, status]))
}

const attachments = (...titles: string[]): Block => ({
  type: 'numberedList',
  attrs: { kind: 'attachments' },
  content: titles.map((title) => ({ type: 'listItem', content: [line(text(title))] })),
})

describe('a response', () => {
  const response: Block[] = [
    line(field('plaintiff.name'), text(', '), field('plaintiff.address')),
    line(field('defendant.name'), text(', '), field('defendant.address')),
    { type: 'each', attrs: { list: 'suit.objections', as: 'o' }, content: [line(field('o'))] },
    line(text('По статье 143 ГК. '), {
      type: 'exhibitField',
      attrs: { expression: 'suit.statements.exhibits' },
    }),
    attachments('Письменное уведомление о защите (представительстве)', 'Копии отзыва для истца'),
  ]

  it('shows each demand met, missing, not applicable or left to a person', () => {
    expect(statuses('response', response)).toEqual({
      'response.plaintiff-name': 'met',
      'response.plaintiff-address': 'met',
      'response.defendant-name': 'met',
      'response.defendant-address': 'missing',
      'response.arguments': 'met',
      'response.evidence': 'met',
      'response.attachments': 'met',
      'response.legal-norm': 'met',
      'response.authority': 'met',
      'response.copies': 'met',
      'response.deadline': 'by-hand',
      'response.signature': 'by-hand',
      'media.recording': 'by-hand',
    })
  })

  it('finds what an empty one lacks', () => {
    expect(statuses('response', [line(text('Пусто'))])).toMatchObject({
      'response.plaintiff-name': 'missing',
      'response.arguments': 'missing',
      'response.evidence': 'missing',
      'response.attachments': 'missing',
      'response.legal-norm': 'missing',
      'response.authority': 'missing',
      'response.copies': 'missing',
      'media.recording': 'not-applicable',
    })
  })

  it('asks a party who signs in person for no norm and no authority', () => {
    const { representative: _left, ...alone } = sampleContext
    expect(statuses('response', response, alone)).toMatchObject({
      'response.legal-norm': 'not-applicable',
      'response.authority': 'not-applicable',
    })
  })

  it('is not satisfied with one address of two', () => {
    const two: Block = {
      type: 'each',
      attrs: { list: 'plaintiffs', as: 'p' },
      content: [line(field('p.name'), field('p.address'))],
    }
    const [first] = sampleContext.plaintiffs ?? []
    const context = { ...sampleContext, plaintiffs: [{ ...first, address: 'адрес' }, { ...first }] }
    expect(statuses('response', [two], context)['response.plaintiff-address']).toBe('missing')
  })
})

describe('a response in Kazakh', () => {
  it('is read in its own words', () => {
    const titles = ['Өкілдің өкілеттігін растайтын құжат', 'Пікірдің талап қоюшыға арналған көшірмелері']
    const content = [line(text('Азаматтық кодекстің 143-бабы бойынша')), attachments(...titles)]
    const { tree } = fillTemplate(templateOf(content, { language: 'kk' }), sampleContext)
    const met = checkDemands('response', sampleContext, tree).filter(({ status }) => status === 'met')
    expect(met.map(({ id }) => id)).toEqual([
      'response.attachments',
      'response.legal-norm',
      'response.authority',
      'response.copies',
    ])
  })
})

describe('other filings', () => {
  it('a power of attorney without a date of issue is not met, without a term is for a person to see', () => {
    const body = [line(field('representative.name'), field('representative.authority-issued-on | date-long'))]
    expect(statuses('power-of-attorney', body)).toMatchObject({
      'authority.principal': 'missing',
      'authority.attorney': 'met',
      'authority.issued-on': 'missing',
      'authority.term': 'by-hand',
      'authority.special-powers': 'by-hand',
      'authority.delegation': 'not-applicable',
      'authority.advocate': 'by-hand',
      'authority.consultant': 'not-applicable',
    })
  })

  it('a refutation request names the medium, quotes the statements and is dated', () => {
    const body: Block[] = [
      { type: 'each', attrs: { list: 'suit.publications', as: 'p' }, content: [line(field('p.medium'))] },
      line(field('today | date-long')),
    ]
    expect(statuses('refutation-request', body)).toEqual({
      'refutation.medium': 'met',
      'refutation.statements': 'missing',
      'refutation.date': 'met',
      'refutation.delivery': 'by-hand',
    })
  })

  it('only a motion for an examination needs questions', () => {
    expect(statuses('motion', [line(text('Отложить разбирательство'))])['examination.questions']).toBe(
      'not-applicable',
    )
    expect(statuses('motion', [line(text('Назначить экспертизу'))])['examination.questions']).toBe('missing')
  })

  it('an unknown filing has no demands', () => {
    expect(statuses('greeting-card', [])).toEqual({})
  })
})

describe('the list of demands', () => {
  it('names existing paths and sound conditions, each demand once', () => {
    const known = new Set(listPaths().map(({ path }) => path))
    for (const { id, shown, applies, condition } of filingDemands.demands) {
      for (const path of shown ?? []) expect(known, id).toContain(path.replaceAll('[]', ''))
      for (const source of [applies, condition]) {
        if (source === undefined) continue
        const parsed = parseCondition(source)
        expect(parsed.ok && checkCondition(parsed.value, { scope: rootTypes, language: 'ru' }), id).toBe(
          undefined,
        )
      }
    }
    const ids = filingDemands.demands.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(filingDemands.reviewed).toBe(false)
  })

  const law = new URL('../../../shared/data/law/', import.meta.url)
  const files = {
    'civil-procedure': 'civil_procedure_code.txt',
    'civil-general': 'civil_code.txt',
    'criminal-procedure': 'criminal_procedure_code.txt',
  } as const

  it.skipIf(!existsSync(law))('quotes the article it names', () => {
    for (const [act, file] of Object.entries(files)) {
      const code = readFileSync(new URL(file, law), 'utf8')
      for (const demand of filingDemands.demands.filter((one) => one.act === act)) {
        const number = /^\d+/u.exec(demand.article)?.[0] ?? ''
        const [, article = ''] = code.split(new RegExp(`\\n\\s*Статья ${number}\\. `, 'u'))
        const whole = (article.split(/\n\s*Статья \d/u)[0] ?? '').replace(/\s+/gu, ' ')
        expect(whole, demand.id).toContain(demand.quotation)
      }
    }
  })
})
