import { describe, expect, it } from 'vitest'
import { checkTemplate } from '../../shared/document/check-template.ts'
import { problemWording } from '../../shared/document/problem-wording.ts'
import type { Block, Each, Inline, ListItem, Template } from '../../shared/document/tree.ts'
import { field, line, templateOf, text } from './sample-case.ts'

type Case = readonly [what: string, template: Template, problem: Readonly<Record<string, unknown>>]

const first = 'body.content[0].content[0]'
const inField = (expression: string, language: 'ru' | 'kk' = 'ru'): Template =>
  templateOf([line(field(expression))], { language })
const inWhen = (condition: string): Template =>
  templateOf([{ type: 'when', attrs: { condition }, content: [] }])
const inChoice = (by: string, ...variants: string[]): Template =>
  templateOf([
    line({ type: 'choice', attrs: { by }, variants: Object.fromEntries(variants.map((name) => [name, []])) }),
  ])
const inEach = (attrs: Each, expression = 'today | date-short'): Template =>
  templateOf([{ type: 'each', attrs, content: [line(field(expression))] }])
const item = (key: string): ListItem => ({ type: 'listItem', attrs: { key }, content: [] })
const list = (...content: ListItem[]): Block => ({
  type: 'numberedList',
  attrs: { kind: 'requests' },
  content,
})
const reference = (key: string): Inline => ({ type: 'numberReference', attrs: { key } })
const head = (code: string, expression: string, position = 0): Readonly<Record<string, unknown>> => ({
  code,
  place: first,
  expression,
  position,
})

const cases: readonly Case[] = [
  ['a syntax error', inField('a |'), head('syntax.expected-filter', 'a |', 3)],
  ['an unknown root', inField('plaintif.name'), head('path.unknown-root', 'plaintif.name')],
  ['an unknown name', inField('plaintiff.nam'), head('path.unknown', 'plaintiff.nam')],
  ['a part of the case', inField('plaintiff'), head('path.not-a-value', 'plaintiff')],
  [
    'an unknown filter',
    inField('plaintiff.name | gentive'),
    head('filter.unknown', 'plaintiff.name | gentive', 17),
  ],
  [
    'a filter that does not fit',
    inField('today | genitive'),
    head('filter.wrong-type', 'today | genitive', 8),
  ],
  ['money of a date', inField('today | money'), head('filter.wrong-type', 'today | money', 8)],
  ['a count of one thing', inField('today | count'), head('filter.wrong-type', 'today | count', 8)],
  [
    'a case of the other language',
    inField('plaintiff.name | ilik'),
    head('filter.wrong-language', 'plaintiff.name | ilik', 17),
  ],
  [
    'a Russian case in Kazakh',
    inField('plaintiff.name | genitive', 'kk'),
    head('filter.wrong-language', 'plaintiff.name | genitive', 17),
  ],
  [
    'an argument too many',
    inField('today | date-long(1)'),
    head('filter.wrong-arguments', 'today | date-long(1)', 8),
  ],
  [
    'a default of nothing',
    inField("today | date-long | default(' ')"),
    head('filter.wrong-arguments', "today | date-long | default(' ')", 20),
  ],
  [
    'a filter after default',
    inField("case.judge | default('x') | upper"),
    head('filter.after-default', "case.judge | default('x') | upper", 28),
  ],
  [
    'two cases',
    inField('case.judge | dative | genitive'),
    head('filter.two-cases', 'case.judge | dative | genitive', 22),
  ],
  ['a bare date', inField('today'), head('field.needs-filter', 'today')],
  ['bare money', inField('suit.moral-damage'), head('field.needs-filter', 'suit.moral-damage')],
  ['a bare list', inField('plaintiffs.name'), head('field.needs-filter', 'plaintiffs.name')],
  ['bare exhibits', inField('exhibits'), head('field.needs-filter', 'exhibits')],
  ['a code', inField('plaintiff.gender'), head('field.not-printable', 'plaintiff.gender')],
  ['a yes or no', inField('plaintiff.is-legal'), head('field.not-printable', 'plaintiff.is-legal')],
  [
    'no exhibits',
    templateOf([line({ type: 'exhibitField', attrs: { expression: 'case.judge' } })]),
    head('path.not-exhibits', 'case.judge'),
  ],
  [
    'a condition of unlike sides',
    inWhen('today > 5'),
    { code: 'condition.not-comparable', place: 'body.content[0]', expression: 'today > 5', position: 6 },
  ],
  ['an order of texts', inWhen("case.judge < 'x'"), { code: 'condition.not-comparable' }],
  ['a list compared', inWhen("suit.claims = 'apology'"), { code: 'condition.not-comparable' }],
  ['a record compared', inWhen('plaintiff = defendant'), { code: 'condition.not-comparable' }],
  ['a text that is no date', inWhen("today = 'yesterday'"), { code: 'condition.not-comparable' }],
  ['an unknown path in a condition', inWhen('exists court.nam'), { code: 'path.unknown', position: 7 }],
  ['an unknown path in a negation', inWhen('not (today and x)'), { code: 'path.unknown-root', position: 15 }],
  [
    'a code that never is',
    inWhen("plaintiff.gender = 'female'"),
    { code: 'condition.unknown-code', position: 0 },
  ],
  [
    'a repetition over no list',
    inEach({ list: 'plaintiff', as: 'p' }),
    { code: 'path.not-a-list', place: 'body.content[0]' },
  ],
  [
    'a taken name',
    inEach({ list: 'plaintiffs', as: 'court' }),
    { code: 'each.name-taken', place: 'body.content[0]' },
  ],
  [
    'a bad name',
    inEach({ list: 'plaintiffs', as: 'Истец' }),
    { code: 'each.bad-name', place: 'body.content[0]' },
  ],
  [
    'a bad filter',
    inEach({ list: 'plaintiffs', as: 'p', where: 'p.x' }),
    { code: 'path.unknown', expression: 'p.x' },
  ],
  [
    'a bad order',
    inEach({ list: 'plaintiffs', as: 'p', sortBy: 'gender' }),
    { code: 'each.bad-sort', expression: 'gender' },
  ],
  [
    'an unknown order',
    inEach({ list: 'plaintiffs', as: 'p', sortBy: 'p.x' }),
    { code: 'path.unknown', expression: 'p.x' },
  ],
  [
    'an unknown name in a repetition',
    inEach({ list: 'plaintiffs', as: 'p' }, 'p.nam'),
    { code: 'path.unknown', place: 'body.content[0].content[0].content[0]' },
  ],
  ['a variable outside its repetition', inField('s.argument'), { code: 'path.unknown-root' }],
  [
    'an unknown clause',
    templateOf([{ type: 'clause', attrs: { name: 'oath' } }]),
    { code: 'clause.unknown', place: 'body.content[0]' },
  ],
  [
    'a clause inside itself',
    templateOf([{ type: 'clause', attrs: { name: 'a' } }], {
      clauses: {
        a: [{ type: 'clause', attrs: { name: 'b' } }],
        b: [{ type: 'clause', attrs: { name: 'a' } }],
      },
    }),
    { code: 'clause.cycle', place: 'clauses.b[0]' },
  ],
  [
    'an error in a clause',
    templateOf([], { clauses: { a: [line(field('x'))] } }),
    { code: 'path.unknown-root', place: 'clauses.a[0].content[0]' },
  ],
  ['a choice of nothing', inChoice('plaintiff.gender'), { code: 'choice.empty', place: first }],
  [
    'a variant that never is',
    inChoice('plaintiff.gender', 'female', 'other'),
    { code: 'choice.unknown-variant' },
  ],
  ['a variant too few', inChoice('plaintiff.gender', 'feminine'), { code: 'choice.missing-variant' }],
  [
    'a plural class too few',
    inChoice('plaintiffs | count', 'one', 'many'),
    { code: 'choice.missing-variant' },
  ],
  ['an open choice', inChoice('case.judge', 'Иванов'), { code: 'choice.missing-variant' }],
  ['a choice by a date', inChoice('today', 'other'), { code: 'choice.wrong-type' }],
  [
    'a key twice',
    templateOf([list(item('a'), item('a'))]),
    { code: 'key.duplicate', place: 'body.content[0].content[1]' },
  ],
  [
    'a key in a repetition',
    templateOf([list({ ...item('a'), attrs: { key: 'a', each: { list: 'plaintiffs', as: 'p' } } })]),
    { code: 'key.repeated', place: 'body.content[0].content[0]' },
  ],
  [
    'an unknown key',
    templateOf([list(item('costs')), line(reference('cost'))]),
    { code: 'key.unknown', place: 'body.content[1].content[0]' },
  ],
  [
    'cells that do not fill the row',
    templateOf([
      {
        type: 'table',
        attrs: { widths: [1, 1, 1], headerRows: 0 },
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { columns: 2 }, content: [] }] }],
      },
    ]),
    { code: 'table.cells', place: 'body.content[0].content[0]' },
  ],
  [
    'no legal basis',
    templateOf([], { legalBasis: [] }),
    { code: 'template.no-legal-basis', place: 'legalBasis' },
  ],
  [
    'two languages',
    templateOf([], { body: { type: 'doc', attrs: { language: 'kk', title: 'x' }, content: [] } }),
    { code: 'template.language-differs', place: 'body.attrs.language' },
  ],
  [
    'a wrong shape',
    templateOf([{ type: 'video' } as unknown as Block]),
    { code: 'template.wrong-shape', place: 'body.content[0].type' },
  ],
]

describe('a template with one error', () => {
  it.each(cases)('%s is reported once, with its place', (_what, template, problem) => {
    const problems = checkTemplate(template)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject(problem)
    for (const words of Object.values(problems[0]?.wording ?? {})) expect(words).not.toMatch(/\{\w+\}/u)
  })

  it('meets every problem there is, but for those of syntax', () => {
    const met = new Set(cases.map(([, , { code }]) => code))
    const unmet = Object.keys(problemWording).filter((code) => !met.has(code) && !code.startsWith('syntax.'))
    expect(unmet).toEqual([])
  })

  it('hears what was meant', () => {
    const [problem] = checkTemplate(inField('plaintif.name'))
    expect(problem?.wording).toEqual({
      ru: 'поля «plaintif.name» нет: ни одно имя не начинается с «plaintif»; возможно, plaintiff?',
      kk: '«plaintif.name» өрісі жоқ: ешбір атау «plaintif» деп басталмайды; мүмкін, plaintiff?',
      en: 'there is no field "plaintif.name": nothing is called "plaintif"; perhaps plaintiff?',
    })
  })
})

describe('a sound template', () => {
  it('has no problems', () => {
    const template = templateOf(
      [
        line(
          field('plaintiffs.name | genitive | list'),
          field("plaintiff.iin | default('нет')"),
          field('suit.statements | count | number-in-words'),
          { type: 'exhibitField', attrs: { expression: 'suit.statements.exhibits' } },
          { type: 'choice', attrs: { by: 'suit.claims | count' }, variants: { '0': [], one: [], other: [] } },
        ),
        {
          type: 'each',
          attrs: { list: 'suit.statements', as: 's', where: "s.positions contains 'true'", sortBy: 'number' },
          content: [
            { type: 'each', attrs: { list: 's.exhibits', as: 'e' }, content: [line(field('e.title'))] },
            { type: 'each', attrs: { list: 's.expert-questions', as: 'q' }, content: [line(field('q'))] },
            { type: 'clause', attrs: { name: 'quote' } },
          ],
        },
        {
          type: 'when',
          attrs: { condition: "suit.moral-damage > 100000 and today >= '2026-01-01' and exists court" },
          content: [list(item('a'))],
          otherwise: [list(item('a'))],
        },
        line(reference('a')),
      ],
      { clauses: { quote: [line(field('s.quotation'))] } },
    )
    expect(checkTemplate(template)).toEqual([])
  })

  it('may give one key to two items of which only one can stand', () => {
    const under = (condition: string, key: string): Block => ({
      type: 'when',
      attrs: { condition },
      content: [list(item(key))],
    })
    expect(checkTemplate(templateOf([under('court', 'a'), under('not court', 'a')]))).toEqual([])
    expect(checkTemplate(templateOf([list(item('a')), under('court', 'a')]))).toMatchObject([
      { code: 'key.duplicate' },
    ])
    expect(
      checkTemplate(templateOf([line(text('x')), under('court', 'a'), under('court', 'a')])),
    ).toHaveLength(1)
  })
})
