import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate } from '../../shared/document/fill-template.ts'
import { plainText } from '../../shared/document/plain-text.ts'
import type { Block, Inline, ListItem } from '../../shared/document/tree.ts'
import { walkTree } from '../../shared/document/walk.ts'
import { isFailure } from '../../shared/failures/failure.ts'
import { field, line, plaintiffName, sampleContext, templateOf, text } from './sample-case.ts'

const words = (content: readonly Block[], context = sampleContext): string =>
  plainText(fillTemplate(templateOf(content), context).tree)

describe('fields', () => {
  it('become values that remember their place in the record', () => {
    const { tree } = fillTemplate(
      templateOf([
        line(text('Истец: '), { ...field('plaintiff.name'), marks: [{ type: 'bold' }] } as Inline),
      ]),
      sampleContext,
    )
    expect(tree.content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Истец: ' },
          {
            type: 'value',
            text: 'Выдуманова Анна Петровна',
            attrs: { path: 'plaintiff.name' },
            marks: [{ type: 'bold' }],
          },
        ],
      },
    ])
  })

  it('list what is missing with its label, the field to fill in, the record and every place', () => {
    const filled = fillTemplate(
      templateOf([
        line(text('ИИН '), field('plaintiff.iin')),
        { type: 'signature', left: [field('plaintiff.iin')], right: [field('case.internal-number')] },
      ]),
      sampleContext,
    )
    expect(filled.missing).toEqual([
      {
        path: 'plaintiff.iin',
        label: { ru: 'истец: ИИН', kk: 'талап қоюшы: ЖСН', en: 'plaintiff: IIN' },
        enteredIn: 'person.iin',
        recordId: 'person-1',
        where: ['content[0].content[1]', 'content[1].left[0]'],
      },
      {
        path: 'case.internal-number',
        label: { ru: 'внутренний номер', kk: 'ішкі нөмір', en: 'internal number' },
        enteredIn: 'case.internalNumber',
        where: ['content[1].right[0]'],
      },
    ])
    expect(plainText(filled.tree)).toBe('ИИН [истец: ИИН]\n[истец: ИИН]\t[внутренний номер]')
  })

  it('treat blank text, an empty name and an absent part of the case as missing', () => {
    const context = {
      today: '2026-04-05',
      case: { judge: '  ' },
      plaintiff: { name: { kind: 'natural' as const } },
    }
    const filled = fillTemplate(
      templateOf([line(field('case.judge'), field('plaintiff.name'), field('suit.filed-on | date-long'))]),
      context,
    )
    expect(filled.missing.map(({ path }) => path)).toEqual(['case.judge', 'plaintiff.name', 'suit.filed-on'])
  })

  it('list computed case forms that nobody has confirmed, and take stored ones first', () => {
    const filled = fillTemplate(
      templateOf([line(field('plaintiff.name | genitive'), field('defendant.name | genitive'))]),
      sampleContext,
    )
    expect(filled.unconfirmed).toEqual([
      { path: 'plaintiff.name', recordId: 'person-1', case: 'genitive', text: 'Выдумановой Анны Петровны' },
    ])
    expect(filled.tree.content[0]).toMatchObject({
      content: [
        { attrs: { path: 'plaintiff.name', unconfirmed: true } },
        { text: 'Общественного фонда «Пример»', attrs: { path: 'defendant.name' } },
      ],
    })
  })

  it('keep the lines of a long text', () => {
    const context = { ...sampleContext, case: { judge: 'а\r\nб\n\nв' } }
    const { tree } = fillTemplate(templateOf([line(field('case.judge'))]), context)
    expect(plainText(tree)).toBe('а\nб\n\nв')
  })
})

describe('hostile text', () => {
  it('is data: whatever a field holds comes out as the same text and calls nothing', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'plaintiff.name | genitive',
        '{{ suit.moral-damage }}',
        "' | default('x')",
        '#import "x": *',
        '</w:t>&amp;',
        '__proto__',
        '\u202Eобратно',
      ),
    )
    fc.assert(
      fc.property(hostile, (judge) => {
        fc.pre(judge.trim() !== '' && !/[\n\r\u2028\u2029]/u.test(judge))
        const filled = fillTemplate(templateOf([line(field('case.judge'))]), {
          ...sampleContext,
          case: { judge },
        })
        expect(plainText(filled.tree)).toBe(judge)
        expect(filled.missing).toEqual([])
      }),
    )
  })

  it('in a choice picks no inherited name', () => {
    const choice: Inline = {
      type: 'choice',
      attrs: { by: 'case.judge' },
      variants: { other: [text('иное')] },
    }
    expect(words([line(choice)], { ...sampleContext, case: { judge: 'constructor' } })).toBe('иное')
  })
})

describe('conditions, choices and clauses', () => {
  it('show one branch', () => {
    const shown = (condition: string): string =>
      words([
        { type: 'when', attrs: { condition }, content: [line(text('да'))], otherwise: [line(text('нет'))] },
      ])
    expect(shown('defendant.is-legal')).toBe('да')
    expect(shown('plaintiff.is-legal')).toBe('нет')
    expect(shown('suit.publications | count > 1')).toBe('нет')
    expect(shown('exists plaintiff.iin')).toBe('нет')
  })

  it('a missing value in a condition is no gap', () => {
    const { missing } = fillTemplate(
      templateOf([
        { type: 'when', attrs: { condition: "plaintiff.iin = '1'" }, content: [line(text('да'))] },
      ]),
      sampleContext,
    )
    expect(missing).toEqual([])
  })

  it('choose by gender, by number and by representation', () => {
    const choose = (by: string, names: readonly string[]): string =>
      words([
        line({
          type: 'choice',
          attrs: { by },
          variants: Object.fromEntries(names.map((name) => [name, [text(name)]])),
        }),
      ])
    expect(choose('plaintiff.gender', ['feminine', 'masculine'])).toBe('feminine')
    expect(choose('suit.objections | count', ['one', 'few', 'many'])).toBe('few')
    expect(choose('suit.objections | count', ['3', 'one', 'few', 'many'])).toBe('3')
    expect(choose('representative.role', ['advocate', 'other'])).toBe('advocate')
    expect(choose('defendant.is-legal', ['true', 'false'])).toBe('true')
    expect(choose('defendant.gender', ['feminine', 'masculine'])).toBe('[ответчик: пол]')
    expect(choose('defendant.gender', ['feminine', 'masculine', 'other'])).toBe('other')
  })

  it('put in a clause with the variables around it', () => {
    const template = templateOf(
      [
        {
          type: 'each',
          attrs: { list: 'suit.statements', as: 's', sortBy: 'number' },
          content: [{ type: 'clause', attrs: { name: 'quote' } }],
        },
      ],
      { clauses: { quote: [line(field('s.number'), text('. '), field('s.quotation'))] } },
    )
    expect(plainText(fillTemplate(template, sampleContext).tree)).toBe(
      '1. Первое высказывание\n2. Второе высказывание',
    )
  })

  it('leave no blank line, item or list where everything fell away', () => {
    const gone: Inline = {
      type: 'inlineWhen',
      attrs: { condition: 'exists plaintiff.iin' },
      content: [text('x')],
    }
    const item: ListItem = { type: 'listItem', content: [line(gone)] }
    const { tree } = fillTemplate(
      templateOf([
        line(gone, { type: 'hardBreak' }, text(' '), gone),
        { type: 'numberedList', attrs: { kind: 'plain' }, content: [item] },
        line(text(' ')),
      ]),
      sampleContext,
    )
    expect(tree.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: ' ' }] }])
  })
})

describe('repetition', () => {
  const table = (each: { where?: string; sortBy?: string }): Block => ({
    type: 'table',
    attrs: { widths: [1, 4], headerRows: 1 },
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableCell', content: [line(text('№'))] },
          { type: 'tableCell', content: [line(text('Цитата'))] },
        ],
      },
      {
        type: 'tableRow',
        attrs: { each: { list: 'suit.statements', as: 's', ...each } },
        content: [
          { type: 'tableCell', content: [line(field('s.number'))] },
          { type: 'tableCell', content: [line(field('s.quotation'), text(': '), field('s.argument'))] },
        ],
      },
    ],
  })

  it('makes a row of each item, sorted, with gaps that name the item', () => {
    expect(words([table({ sortBy: 's.number' })])).toBe(
      '№\tЦитата\n1\tПервое высказывание: [высказывание 1: довод]\n2\tВторое высказывание: Это мнение.',
    )
  })

  it('filters', () => {
    expect(words([table({ where: "s.positions contains 'opinion'" })])).toBe(
      '№\tЦитата\n2\tВторое высказывание: Это мнение.',
    )
  })

  it('over an expected list that is empty is a gap across the row, and over any other list is nothing', () => {
    const empty = { ...sampleContext, suit: { statements: [] } }
    const filled = fillTemplate(templateOf([table({})]), empty)
    expect(plainText(filled.tree)).toBe('№\tЦитата\n[оспариваемые высказывания]')
    expect(filled.missing.map(({ enteredIn }) => enteredIn)).toEqual(['suit.statements'])
    expect(words([table({ where: "s.classification = 'fact'" })], empty)).toBe('№\tЦитата')
    const others: Block = {
      type: 'each',
      attrs: { list: 'third-parties', as: 't' },
      content: [line(field('t.name'))],
    }
    expect(words([line(text('.')), others])).toBe('.')
  })

  it('over texts gives each text', () => {
    const objections: Block = {
      type: 'each',
      attrs: { list: 'suit.objections', as: 'o' },
      content: [line(field('o'))],
    }
    expect(words([objections])).toBe('Первое возражение\nВторое возражение\nТретье возражение')
  })
})

describe('exhibits', () => {
  const references: Block = {
    type: 'each',
    attrs: { list: 'suit.statements', as: 's', sortBy: 'number' },
    content: [line({ type: 'exhibitField', attrs: { expression: 's.exhibits' } })],
  }
  const attachments = (list: string): Block => ({
    type: 'numberedList',
    attrs: { kind: 'attachments' },
    content: [
      { type: 'listItem', content: [line(text('Доверенность'))] },
      { type: 'listItem', attrs: { each: { list, as: 'e' } }, content: [line(field('e.title'))] },
    ],
  })

  it('without a list of attachments take their place among the exhibits of the case', () => {
    const filled = fillTemplate(templateOf([references]), sampleContext)
    expect(plainText(filled.tree)).toBe('Приложение 1; Приложение 3\nПриложение 3')
    expect(filled.exhibits.map(({ evidenceId, number }) => [evidenceId, number])).toEqual([
      ['e1', 1],
      ['e3', 3],
    ])
  })

  it('take the number they have in the list of attachments', () => {
    const filled = fillTemplate(templateOf([references, attachments('mentioned-exhibits')]), sampleContext)
    expect(plainText(filled.tree)).toBe(
      'Приложение 2; Приложение 3\nПриложение 3\nДоверенность\nСнимок страницы\nЗаключение специалиста',
    )
    expect(filled.tree.content.at(-1)).toMatchObject({
      content: [
        { attrs: { number: 1 } },
        { attrs: { number: 2, evidenceId: 'e1' } },
        { attrs: { number: 3, evidenceId: 'e3' } },
      ],
    })
  })

  it('an attachment list of mentioned exhibits names no exhibit the text does not rely on', () => {
    expect(words([references, attachments('mentioned-exhibits')])).not.toContain('Переписка')
    expect(words([references, attachments('exhibits')])).toContain('Переписка')
  })

  it('outside the list of attachments are named by their title', () => {
    const context = { ...sampleContext, exhibits: [{ evidenceId: 'e3', title: 'Заключение специалиста' }] }
    const filled = fillTemplate(templateOf([references]), context)
    expect(plainText(filled.tree)).toBe('«Снимок страницы»; Приложение 1\nПриложение 1')
    expect(filled.exhibits[0]).toEqual({ evidenceId: 'e1', title: 'Снимок страницы' })
  })

  it('that are not there leave a gap', () => {
    const none: Inline = { type: 'exhibitField', attrs: { expression: 'suit.publications.exhibits' } }
    expect(words([line(none)])).toBe('[снимок публикации]')
  })
})

describe('the whole', () => {
  it('holds no template-only node and is the same every time', () => {
    const template = templateOf([
      line(field('plaintiff.name'), {
        type: 'inlineWhen',
        attrs: { condition: 'defendant.is-legal' },
        content: [],
      }),
      { type: 'when', attrs: { condition: 'not defendant.is-legal' }, content: [] },
      { type: 'each', attrs: { list: 'plaintiffs', as: 'p' }, content: [line(field('p.name'))] },
    ])
    const filled = fillTemplate(template, sampleContext)
    const templateOnly = ['field', 'inlineWhen', 'choice', 'exhibitField', 'numberReference']
    walkTree(filled.tree, (node) => {
      expect([...templateOnly, 'when', 'each', 'clause', 'whenItems']).not.toContain(node.type)
    })
    expect(fillTemplate(structuredClone(template), structuredClone(sampleContext))).toEqual(filled)
    expect(plaintiffName.ru?.surname).toBe('Выдуманова')
  })

  it('refuses a template with an error, naming the place', () => {
    try {
      fillTemplate(templateOf([line(field('plaintif.name'))]), sampleContext)
      expect.unreachable()
    } catch (error) {
      expect(isFailure(error, 'template.invalid') && error.details).toMatchObject({
        place: 'body.content[0].content[0]: plaintif.name',
        problem: expect.stringContaining('plaintiff') as string,
      })
    }
  })

  it('fills a template that states no legal basis', () => {
    const { tree } = fillTemplate(templateOf([line(text('да'))], { legalBasis: [] }), sampleContext)
    expect(plainText(tree)).toBe('да')
  })
})
