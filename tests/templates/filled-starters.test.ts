import { describe, expect, it } from 'vitest'
import type { DocumentContext } from '../../shared/document/context.ts'
import { fillTemplate } from '../../shared/document/fill-template.ts'
import { plainText } from '../../shared/document/plain-text.ts'
import type { Template } from '../../shared/document/tree.ts'
import { walkTree } from '../../shared/document/walk.ts'
import { specialPowers } from '../../shared/model/role.ts'
import { bareContext, fictionalContext, legalPlaintiffContext } from './fictional-context.ts'
import { listStoredTemplates, storedTemplate } from './stored-templates.ts'

const named = listStoredTemplates().map(({ file, template }) => [file, template] as const)

const templateOnly = ['field', 'inlineWhen', 'choice', 'exhibitField', 'numberReference', 'when', 'each']

function nodeTypes(template: Template, context: DocumentContext): Set<string> {
  const types = new Set<string>()
  walkTree(fillTemplate(template, context).tree, (node) => {
    types.add(node.type)
  })
  return types
}

/** The words of the filled document, with plain spaces. */
function filledText(template: Template, context: DocumentContext): string {
  return plainText(fillTemplate(template, context).tree).replaceAll('\u00a0', ' ')
}

const response = storedTemplate('response-to-claim', 'ru')
const powerOfAttorney = storedTemplate('power-of-attorney', 'ru')

describe.each(named)('%s, filled', (_, template) => {
  it('leaves no gap, no unconfirmed form and no template node when the case is complete', () => {
    const filled = fillTemplate(template, fictionalContext)
    expect(filled.missing).toEqual([])
    expect(filled.unconfirmed).toEqual([])
    const types = nodeTypes(template, fictionalContext)
    expect([...templateOnly, 'gap', 'whenItems', 'clause'].filter((type) => types.has(type))).toEqual([])
  })

  it('shows gaps when only the title of the case is known', () => {
    const { missing } = fillTemplate(template, bareContext)
    expect(missing.length).toBeGreaterThanOrEqual(5)
    expect(missing.map(({ path }) => path)).toEqual([...new Set(missing.map(({ path }) => path))])
  })

  it('reads without double spaces, doubled full stops or empty brackets', () => {
    for (const context of [fictionalContext, legalPlaintiffContext]) {
      expect(filledText(template, context)).not.toMatch(/ {2}|\.\.|\(\)|«»|undefined|, ,| [,.;:)]/u)
    }
  })

  it('refers to every exhibit by the number under which it is attached', () => {
    const { exhibits } = fillTemplate(template, fictionalContext)
    expect(exhibits.map(({ number }) => number)).not.toContain(undefined)
  })
})

describe('response to a claim', () => {
  it('names the parties with their addresses, as ГПК 166(4) demands, and no IIN, phone or birth date', () => {
    const text = filledText(response, fictionalContext)
    expect(text).toContain('Истец: Вымышлев Тест Примерович\nадрес: город Примерск, улица Небывалая, 2')
    expect(text).toContain('Ответчик: Общественный фонд «Пример»\nадрес: город Примерск, проспект Условный')
    expect(text).not.toMatch(/900101300126|240140000005|540927631109|1980/u)
  })

  it('answers each statement in its own row with the norm of each position', () => {
    const rows = filledText(response, fictionalContext)
      .split('\n')
      .filter((line) => line.includes('\t'))
    expect(rows.filter((line) => /^\d\t/u.test(line))).toHaveLength(2)
    expect(rows.find((line) => line.startsWith('2\t'))?.match(/Норма:/gu)).toHaveLength(2)
  })

  it('rests on a final judicial act (ГПК 76(2)) only when one is among the evidence', () => {
    const without = fictionalContext.suit?.statements?.map(({ 'has-final-act': _act, ...rest }) => rest)
    for (const language of ['ru', 'kk'] as const) {
      const template = storedTemplate('response-to-claim', language)
      const norm =
        language === 'ru'
          ? /часть вторую статьи 76 ГПК[^]*Норма: часть вторая статьи 76 ГПК[^]*72, 76, 109/u
          : /АПК-нің 76-бабының екінші бөлігі[^]*72, 76, 109/u
      expect(filledText(template, fictionalContext)).toMatch(norm)
      const suit = { ...fictionalContext.suit, statements: without }
      expect(filledText(template, { ...fictionalContext, suit })).not.toMatch(/76/u)
    }
  })

  it('speaks of moral damage only when it is claimed', () => {
    const { 'moral-damage': claimed, claims, ...suit } = fictionalContext.suit ?? {}
    expect([claimed, claims]).not.toContain(undefined)
    const text = filledText(response, { ...fictionalContext, suit })
    expect(text).not.toMatch(/морального вреда в|статьи 95[12]/u)
    expect(filledText(response, fictionalContext)).toContain('1 500 000 (один миллион пятьсот тысяч) тенге')
  })

  it('denies a legal person moral damage and weighs no amount', () => {
    const text = filledText(response, legalPlaintiffContext)
    expect(text).toContain('«Юридические лица правом на возмещение морального вреда не обладают»')
    expect(text).not.toMatch(/статьи 95[12]|Заявленный размер/u)
    expect(text).toContain('о защите деловой репутации')
  })

  it('is signed by the representative, whose papers are attached, or by the head of the defendant', () => {
    const signed = filledText(response, fictionalContext)
    expect(signed).toMatch(/Представитель ответчика\n_+ А\.\s?И\. Шаблонова$/u)
    expect(signed).toMatch(/Письменное уведомление о защите[^\n]*\nДоверенность № 17 от 02\.03\.2026/u)
    const own = filledText(response, legalPlaintiffContext)
    expect(own).toMatch(/Руководитель ответчика\n_+\nОбразцова Дана Тестовна$/u)
    expect(own).not.toMatch(/[Дд]оверенност|Представитель/u)
  })

  it('asks for a copy for every plaintiff and every third party', () => {
    const { plaintiff } = fictionalContext
    if (plaintiff === undefined) throw new Error('the fictional case has a plaintiff')
    const context = { ...fictionalContext, plaintiffs: [plaintiff, plaintiff], 'third-parties': [plaintiff] }
    expect(filledText(response, context).match(/Копии отзыва/gu)).toHaveLength(3)
  })
})

describe('power of attorney', () => {
  const withPowers = (powers: (typeof specialPowers)[number][]): string =>
    filledText(powerOfAttorney, {
      ...fictionalContext,
      representative: { ...fictionalContext.representative, powers },
    })
  const itemsOf = (text: string): number =>
    text.split('действий:\n')[1]?.split('\nПолномочия на совершение')[0]?.split('\n').length ?? 0

  it('lists each special power of ГПК 60 expressly, and only those given', () => {
    expect(itemsOf(withPowers([...specialPowers]))).toBe(specialPowers.length)
    for (const power of specialPowers) expect(itemsOf(withPowers([power]))).toBe(1)
    expect(withPowers([])).not.toContain('специально предоставляет')
  })

  it('says whether powers may be passed on', () => {
    expect(withPowers(['delegate'])).toContain('с правом передоверия')
    expect(withPowers(['appeal'])).toContain('без права передоверия')
  })

  it('shows a gap for the date of issue, without which it is void (ГК 168)', () => {
    const { 'authority-issued-on': issued, ...representative } = fictionalContext.representative ?? {}
    expect(issued).toBeDefined()
    const { missing } = fillTemplate(powerOfAttorney, { ...fictionalContext, representative })
    expect(missing.map(({ path }) => path)).toEqual(['representative.authority-issued-on'])
  })
})

describe('motion for a philological examination', () => {
  it('puts the questions of each statement, and shows a gap when there are none', () => {
    const motion = storedTemplate('motion-philological-examination', 'ru')
    expect(filledText(motion, fictionalContext)).toMatch(
      /По высказыванию № 2 [^\n]*\nВ какой форме выражено/u,
    )
    const statements = fictionalContext.suit?.statements?.map((statement) => ({
      ...statement,
      'expert-questions': [],
    }))
    const suit = { ...fictionalContext.suit, statements }
    const { missing } = fillTemplate(motion, { ...fictionalContext, suit })
    expect(missing.map(({ enteredIn }) => enteredIn)).toEqual([
      'statement.expertQuestions',
      'statement.expertQuestions',
    ])
  })
})

describe.each(['complaint-inaction-prosecutor', 'complaint-inaction-judge'])('%s', (name) => {
  it('tells in each row who was told, when and what the body did', () => {
    for (const [language, refused, silent] of [
      ['ru', 'в приеме отказано: сказали прийти завтра', 'ответа нет, прошло дней: 34'],
      ['kk', 'қабылдаудан бас тартылды: сказали прийти завтра', 'жауап жоқ, өткен күн саны: 34'],
    ] as const) {
      const text = filledText(storedTemplate(name, language), fictionalContext)
      const rows = text.split('\n').filter((line) => /^\d\t/u.test(line))
      expect(rows).toHaveLength(3)
      expect(rows[0]).toMatch(/12\.01\.2026\t.*№ 17.*15\.01\.2026.*10\.02\.2026.*29/u)
      expect(rows[1]).toContain(refused)
      expect(rows[2]).toContain(silent)
    }
  })

  it('shows a gap when no report is recorded', () => {
    const { reports, ...without } = fictionalContext
    expect(reports).toHaveLength(3)
    const { missing } = fillTemplate(storedTemplate(name, 'ru'), without)
    expect(missing.map(({ path }) => path)).toContain('reports')
  })
})

describe('remarks on an opinion', () => {
  it.each([
    [
      'ru',
      [
        'Замечание, вопрос 2: Ответа',
        'Возражение: Вывод',
        'Назначить повторную экспертизу. Основания: Вывод',
      ],
    ],
    [
      'kk',
      ['Ескертпе, 2-сұрақ: Сұраққа', 'Қарсылық: Тұжырым', 'Қайталама сараптама тағайындауды. Негіздері: Т'],
    ],
  ] as const)('hold every remark and motion (%s)', (language, said) => {
    const text = filledText(storedTemplate('remarks-on-opinion', language), fictionalContext)
    for (const words of said) expect(text).toContain(words)
  })

  it('cite only what is asked for, and ask for no order without a motion', () => {
    const { motions, ...exam } = fictionalContext.exam ?? {}
    expect(motions).toHaveLength(5)
    const text = filledText(storedTemplate('remarks-on-opinion', 'ru'), { ...fictionalContext, exam })
    expect(text).not.toMatch(/статьи 28[1-57]|287|под расписку/u)
    expect(text).toContain('прошу:')
  })

  it('are a gap while none is entered', () => {
    const exam = { ...fictionalContext.exam, remarks: [], 'shown-on': undefined }
    const { missing } = fillTemplate(storedTemplate('remarks-on-opinion', 'ru'), {
      ...fictionalContext,
      exam,
    })
    expect(missing.map(({ path }) => path)).toEqual(['exam.shown-on', 'exam.remarks'])
  })
})
