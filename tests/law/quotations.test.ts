import { expect, test } from 'vitest'
import { copiesRules, copiesSource } from '../../shared/law/copies-due.ts'
import { planQuestions } from '../../shared/law/plan-questions.ts'
import { planQuestion } from '../../shared/model/plan.ts'
import { articleText, lawIsHeld } from '../templates/law-texts.ts'

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ')

test.runIf(lawIsHeld).each(copiesRules.map((rule) => [rule.article, rule] as const))(
  'ГПК %s says what the rule on copies quotes',
  (article, rule) => {
    const number = article.replace(/\(.*/u, '')
    const text = articleText(copiesSource.act, number) ?? ''
    expect(text).toContain(plain(rule.quotation))
    if (rule.electronicQuotation !== undefined) expect(text).toContain(plain(rule.electronicQuotation))
  },
)

const acts = {
  criminal: 'Уголовный кодекс РК',
  'criminal-procedure': 'Уголовно-процессуальный кодекс РК',
  'civil-general': 'Гражданский кодекс РК (Общая часть)',
}

test
  .runIf(lawIsHeld)
  .each(planQuestions.flatMap((one) => (one.quotation === undefined ? [] : [[one.question, one] as const])))(
  'the source of «%s» says what is quoted',
  (_name, { act, article, quotation }) => {
    const text = articleText(acts[act ?? 'criminal'], article ?? '') ?? ''
    expect(text).toContain(plain(quotation ?? '—'))
  },
)

test('every question is asked once, her choice first', () => {
  expect(planQuestions.map(({ question }) => question)).toEqual([...planQuestion.options])
})
