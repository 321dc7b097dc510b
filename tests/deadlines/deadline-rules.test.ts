import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  deadlineRules,
  deadlineTriggers,
  findRule,
  getRule,
  nearRules,
} from '../../shared/deadlines/deadline-rules.ts'
import { isFailure } from '../../shared/failures/failure.ts'

const folder = new URL('../../../shared/data/law/', import.meta.url)
const texts = new Map<string, string>()

/** A text of the law without the line breaks that links leave in a sentence. */
function textOf(name: string): string {
  const text = texts.get(name) ?? readFileSync(new URL(name, folder), 'utf8').replaceAll(/\s+/gu, ' ')
  texts.set(name, text)
  return text
}

/** The text of one article. */
function articleText(text: string, article: string): string {
  const [number = ''] = /^[\d-]+/u.exec(article) ?? []
  const start = text.search(new RegExp(`Статья ${number}[. ]`, 'u'))
  const after = text.slice(start + 10)
  const end = after.search(/ Статья \d+(?:-\d+)?\. \p{Lu}/u)
  return end === -1 ? after : after.slice(0, end)
}

describe('deadline rules', () => {
  test('are unique, worded in three languages, and begin with something that is named', () => {
    expect(new Set(deadlineRules.map((rule) => rule.id)).size).toBe(deadlineRules.length)
    expect(deadlineRules.length).toBeGreaterThanOrEqual(75)
    for (const rule of deadlineRules) {
      expect(Object.keys(deadlineTriggers), rule.id).toContain(rule.trigger)
      for (const wording of [rule.name, rule.act.name, rule.act.short, rule.note ?? rule.name])
        for (const words of Object.values(wording)) expect(words.trim(), rule.id).not.toBe('')
      expect(rule.name.kk, rule.id).not.toBe(rule.name.ru)
    }
    const used = new Set(deadlineRules.map((rule) => rule.trigger))
    expect(Object.keys(deadlineTriggers).filter((trigger) => !used.has(trigger))).toEqual([])
  })

  test('never say that a lawyer reviewed them, and say when the text is not held', () => {
    for (const rule of deadlineRules) {
      expect(rule.act.checkedBy).toBeUndefined()
      expect(rule.state === 'text-held', rule.id).toBe(rule.act.text !== undefined)
      if (rule.state === 'text-not-held') expect(rule.note, rule.id).toBeDefined()
    }
  })

  test.skipIf(!existsSync(folder))('quote sentences that stand in their article', () => {
    for (const rule of deadlineRules) {
      if (rule.quote === undefined || rule.act.text === undefined) continue
      expect(articleText(textOf(rule.act.text), rule.article), rule.id).toContain(rule.quote)
    }
  })

  test('hold the rows of the tables', () => {
    const articles = new Set(deadlineRules.map((rule) => `${rule.act.short.ru} ${rule.article}`))
    const civil = [
      ['150(1)', '152(2)', '166(2)', '164(1)', '183(2)', '223(4)', '403(3)', '406(1)', '415', '408(2)'],
      ['429(1)', '436(1)', '446(2)', '126(4)', '109(5)', '284', '153(1)', '73(1)'],
    ].flat()
    for (const article of civil) expect(articles).toContain(`ГПК ${article}`)
    for (const article of [
      '107(2)',
      '297(2)',
      '297(6)',
      '109(2)',
      '348',
      '32(5)',
      '105(2)',
      '102',
      '106(5)',
      '418(1)',
      '487(2)',
      '122(3)(1)',
      '217(5)',
      '165(4)',
      '192(2)',
      '179(4)',
    ])
      expect(articles).toContain(`УПК ${article}`)
    for (const article of [
      'УК 71(1)(1)',
      'УК 71(1)(5)',
      'УК 71(6)',
      'ГК 178(1)',
      'ГК 180(1)',
      'ГК 187(1)',
      'ГК 143(4)',
      'КоАП 62(1)',
      'КоАП 832',
    ])
      expect(articles).toContain(article)
  })
})

describe('an unknown rule', () => {
  test('is refused with the ids it may have meant', () => {
    expect(findRule('civil.respons')).toBeUndefined()
    expect(nearRules('civil.respons')).toContain('civil.response')
    expect(nearRules('civil.respons')[0]).toBe('civil.response')
    expect(nearRules('отзыв на иск')).toContain('civil.response')
    expect(nearRules('Пікір')).toContain('civil.response')
    expect(nearRules('nope')).toEqual([])
    expect(() => getRule('nope')).toThrow(expect.objectContaining({ code: 'deadline.no-such-rule' }))
    try {
      getRule('criminal.apeal')
      expect.unreachable()
    } catch (error) {
      expect(isFailure(error, 'deadline.unknown-rule')).toBe(true)
    }
  })
})
