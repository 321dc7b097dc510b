import { describe, expect, test } from 'vitest'
import { ensureComputed, parseMoment, requestOfRule } from '../../shared/deadlines/deadline-of-rule.ts'
import { deadlineRules, getRule } from '../../shared/deadlines/deadline-rules.ts'
import { deadlineSentence, explainDeadline, termWords } from '../../shared/deadlines/explain-deadline.ts'
import { shippedCalendars } from '../../shared/deadlines/shipped-calendars.ts'
import { languages, type Language } from '../../shared/text/wording.ts'

function explained(id: string, from: string) {
  const rule = getRule(id)
  const request = requestOfRule(rule, { from: parseMoment(from) })
  return { rule, request, computed: ensureComputed(request, shippedCalendars) }
}
const sentence = (id: string, from: string, language: Language = 'ru') =>
  deadlineSentence(explained(id, from), language)

describe('a computed day', () => {
  test('is told in one sentence with its article, in each language', () => {
    expect(sentence('civil.response', '2026-03-12')).toBe(
      '10 рабочих дней с 12.03.2026, не считая суббот, воскресений и 23–25.03.2026, истекают 31.03.2026, ГПК 166(2).',
    )
    expect(sentence('civil.response', '2026-03-12', 'kk')).toBe(
      '12.03.2026 күнінен бастап 10 жұмыс күні, сенбі, жексенбі және 23–25.03.2026 есептелмегенде, 31.03.2026 бітеді, АПК 166(2).',
    )
    expect(sentence('civil.response', '2026-03-12', 'en')).toBe(
      '10 working days from 12.03.2026, not counting Saturdays, Sundays and 23–25.03.2026, end on 31.03.2026, ГПК (Civil Procedure Code) 166(2).',
    )
  })

  test('says what moved it, that the month is short, the hour, and the first day that counts', () => {
    expect(sentence('civil.appeal', '2026-01-31')).toBe(
      '1 месяц с 31.01.2026 истекает 02.03.2026 (числа 31 в последнем месяце нет: срок кончается последним днём месяца; последний день, 28.02.2026, нерабочий: срок переносится на следующий рабочий день), ГПК 403(3).',
    )
    expect(sentence('criminal.no-contact', '2026-03-12T14:35')).toBe(
      '24 часа с 12.03.2026 14:35 (считая с 15:00) истекают 13.03.2026 в 15:00, УПК 165(4).',
    )
    expect(sentence('criminal.custody', '2026-03-12')).toBe(
      '2 месяца с 12.03.2026 (этот день входит в срок) истекают 11.05.2026, УПК 151(1).',
    )
    expect(sentence('criminal.appeal', '2026-06-01')).toBe(
      '15 суток с 01.06.2026 истекают 16.06.2026 в 24:00, УПК 418(1).',
    )
  })

  test('is never told without saying that nobody reviewed the rule', () => {
    for (const rule of deadlineRules)
      for (const language of languages) {
        if (rule.term === undefined) continue
        const words = explainDeadline(explained(rule.id, '2026-03-12T10:20'), language)
        expect(words, rule.id).toMatch(/юрист|заңгер|lawyer/u)
        expect(words, rule.id).not.toMatch(/[{}]|undefined|—\./u)
      }
  })

  test('names the other end of a disputed day and a calendar that is missing or not whole', () => {
    expect(explainDeadline(explained('civil.private-complaint', '2026-08-20'), 'ru')).toContain(
      'срок истекает 04.09.2026; показан более ранний день',
    )
    expect(explainDeadline(explained('limitation.general', '2026-05-27'), 'en')).toContain(
      'There is no calendar for 2029',
    )
    expect(explainDeadline(explained('civil.appeal', '2027-05-10'), 'ru')).toContain('нет Курбан айта')
    expect(explainDeadline(explained('civil.response', '2026-03-12'), 'ru')).not.toContain('Курбан')
  })

  test('counts a unit as the language does', () => {
    expect([1, 2, 5, 21].map((count) => termWords({ count, unit: 'working-days' }, 'ru'))).toEqual([
      '1 рабочий день',
      '2 рабочих дня',
      '5 рабочих дней',
      '21 рабочий день',
    ])
    expect(termWords({ count: 3, unit: 'sutki' }, 'kk')).toBe('3 тәулік')
  })
})
