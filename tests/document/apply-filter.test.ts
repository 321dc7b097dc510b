import { describe, expect, it } from 'vitest'
import type { DocumentContext } from '../../shared/document/context.ts'
import { evaluateField } from '../../shared/document/evaluate.ts'
import { filterTypes } from '../../shared/document/filter-types.ts'
import { rootScope } from '../../shared/document/scope.ts'
import { speak } from '../../shared/document/speak.ts'
import type { DocumentLanguage } from '../../shared/model/values.ts'
import { sampleContext } from './sample-case.ts'

const context: DocumentContext = {
  ...sampleContext,
  case: { ...sampleContext.case, judge: 'судья районного суда' },
  suit: {
    ...sampleContext.suit,
    statements: [{}, { 'expert-questions': ['Факт или мнение?'] }, ...(sampleContext.suit?.statements ?? [])],
  },
  plaintiffs: [
    ...(sampleContext.plaintiffs ?? []),
    {
      name: {
        kind: 'natural',
        ru: { surname: 'Небылицын', given: 'Пётр', patronymic: 'Ильич' },
        gender: 'masculine',
      },
    },
  ],
}

function say(expression: string, language: DocumentLanguage = 'ru'): string {
  const spoken = speak(evaluateField(expression, { scope: rootScope(context), language }), language)
  return 'gap' in spoken ? `[${spoken.gap.path}]` : spoken.text.replaceAll('\u00A0', ' ')
}

const examples: readonly (readonly [expression: string, language: DocumentLanguage, words: string])[] = [
  ['plaintiff.name | genitive', 'ru', 'Выдумановой Анны Петровны'],
  ['plaintiff.name | dative', 'ru', 'Выдумановой Анне Петровне'],
  ['plaintiff.name | accusative', 'ru', 'Выдуманову Анну Петровну'],
  ['plaintiff.name | instrumental', 'ru', 'Выдумановой Анной Петровной'],
  ['plaintiff.name | prepositional', 'ru', 'Выдумановой Анне Петровне'],
  ['plaintiff.occupation | dative', 'ru', 'врачу'],
  ['plaintiff.name | genitive | initials', 'ru', 'А.П. Выдумановой'],
  ['plaintiff.name | initials | genitive', 'ru', 'А.П. Выдумановой'],
  ['plaintiff.name | initials', 'ru', 'А.П. Выдуманова'],
  ['defendant.name | initials', 'ru', 'ОФ «Пример»'],
  ['plaintiff.name | initials | full-name', 'ru', 'Выдуманова Анна Петровна'],
  ['plaintiff.name', 'kk', 'Ойданова Анна Петровна'],
  ['plaintiff.name | ilik', 'kk', 'Ойданова Анна Петровнаның'],
  ['plaintiff.name | barys', 'kk', 'Ойданова Анна Петровнаға'],
  ['plaintiff.name | tabys', 'kk', 'Ойданова Анна Петровнаны'],
  ['plaintiff.name | zhatys', 'kk', 'Ойданова Анна Петровнада'],
  ['plaintiff.name | shyghys', 'kk', 'Ойданова Анна Петровнадан'],
  ['plaintiff.name | komektes', 'kk', 'Ойданова Анна Петровнамен'],
  ['today | date-long', 'ru', '5 апреля 2026 года'],
  ['today | date-long', 'kk', '2026 жылғы 5 сәуір'],
  ['today | date-short', 'ru', '05.04.2026'],
  ['suit.publications.published-at | time | list', 'ru', '10:30'],
  ['suit.publications.published-at | date-long | list', 'ru', '15 января 2026 года'],
  ['today | time', 'ru', '[today]'],
  ['suit.moral-damage | money', 'ru', '1 234 567 тенге 50 тиынов'],
  [
    'suit.moral-damage | money-in-words',
    'ru',
    '1 234 567 (один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь) тенге 50 тиынов',
  ],
  ['suit.objections | count', 'ru', '3'],
  ['suit.objections | count | number-in-words', 'ru', 'три'],
  ['suit.objections | count | number-in-words', 'kk', 'үш'],
  ['suit.objections | count | ordinal', 'kk', 'үшінші'],
  ['third-parties | count', 'ru', '0'],
  ['representatives | count', 'ru', '[representatives]'],
  ['exhibits | count', 'ru', '3'],
  ['suit.statements.exhibits | count', 'ru', '2'],
  ['suit.claims | count', 'ru', '2'],
  ['case.judge | upper', 'ru', 'СУДЬЯ РАЙОННОГО СУДА'],
  ['case.judge | capitalise', 'ru', 'Судья районного суда'],
  ['plaintiff.name | genitive | upper', 'ru', 'ВЫДУМАНОВОЙ АННЫ ПЕТРОВНЫ'],
  ['suit.objections | list', 'ru', 'Первое возражение, Второе возражение и Третье возражение'],
  ['plaintiffs.name | initials | list', 'kk', 'А.П. Ойданова және П.И. Небылицын'],
  ['plaintiffs.name | genitive | initials | list', 'ru', 'А.П. Выдумановой и П.И. Небылицына'],
  ['suit.statements.expert-questions | list', 'ru', 'Факт или мнение?'],
  ['suit.statements.expert-questions | count', 'ru', '1'],
  ['plaintiffs.iin | list', 'ru', '[plaintiffs[0].iin]'],
  ['representatives.name | list', 'ru', '[representatives.name]'],
  ["plaintiff.iin | default('не присвоен')", 'ru', 'не присвоен'],
  ["plaintiff.iin | upper | default('не присвоен')", 'ru', 'не присвоен'],
  ["plaintiff.occupation | default('нет')", 'ru', 'врач'],
  ["representatives.name | list | default('нет')", 'ru', 'нет'],
]

describe('every filter', () => {
  it.each(examples)('%s (%s) is %s', (expression, language, words) => {
    expect(say(expression, language)).toBe(words)
  })

  it('has an example', () => {
    const tried = new Set(examples.flatMap(([expression]) => expression.match(/(?<=\| )[a-z-]+/gu) ?? []))
    expect([...filterTypes.keys()].filter((name) => !tried.has(name))).toEqual([])
  })
})

describe('forms that nobody has confirmed', () => {
  const forms = (expression: string, language: DocumentLanguage): unknown => {
    const spoken = speak(evaluateField(expression, { scope: rootScope(context), language }), language)
    return 'gap' in spoken ? spoken : spoken.unconfirmed
  }

  it('are told even through a list or a change of letters', () => {
    expect(forms('plaintiffs.name | dative | initials | list', 'ru')).toEqual([
      { case: 'dative', text: 'А.П. Выдумановой' },
      { case: 'dative', text: 'П.И. Небылицыну' },
    ])
    expect(forms('plaintiff.name | dative | upper', 'ru')).toEqual([
      { case: 'dative', text: 'Выдумановой Анне Петровне' },
    ])
  })

  it('are none where a form is stored or a Kazakh suffix follows a date', () => {
    expect(forms('defendant.name | genitive', 'ru')).toEqual([])
    expect(forms('today | date-long | zhatys', 'kk')).toEqual([])
    expect(forms('plaintiff.occupation | barys', 'kk')).toHaveLength(1)
  })
})
