import { describe, expect, test } from 'vitest'
import { findArticles, listActs } from '../../electron/backend/law/shipped-norms.ts'
import { listShippedPlaybooks } from '../../electron/backend/playbooks/shipped-playbooks.ts'
import { actOf, parseArticle } from '../../shared/law/article-reference.ts'
import { findRule } from '../../shared/deadlines/deadline-rules.ts'
import { isHeldAmong } from '../../shared/law/held-article.ts'
import { stepGroup, type StepGroup } from '../../shared/model/playbook.ts'

const playbooks = listShippedPlaybooks()
const first: readonly StepGroup[] = ['safety', 'care', 'choice']

describe('the shipped playbooks', () => {
  test('are there for every kind of case that the foundation meets', () => {
    expect(playbooks.map((playbook) => playbook.key)).toEqual([
      'intake-call',
      'rape-first-hours',
      'domestic-violence-night-call',
      'child-witness',
      'koap-73-3-protocol',
      'release-of-the-suspect',
      'report-refused',
      'sued-for-defamation',
    ])
  })

  test.each(playbooks)('$key puts safety, care and her choice before everything else', ({ steps }) => {
    const groups = steps.map((step) => step.group)
    expect(groups).toEqual(expect.arrayContaining([...first]))
    const lastOfFirst = groups.findLastIndex((group) => first.includes(group))
    expect(groups.slice(0, lastOfFirst + 1).every((group) => first.includes(group))).toBe(true)
    const places = groups.map((group) => stepGroup.options.indexOf(group))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test.each(playbooks)('$key says every step in three languages', (playbook) => {
    for (const wording of [
      playbook.titleKk,
      playbook.titleEn,
      playbook.when,
      playbook.whenKk,
      playbook.whenEn,
    ])
      expect(wording).toMatch(/\S/u)
    for (const step of playbook.steps) {
      expect([step.text, step.textKk, step.textEn]).not.toContain(undefined)
      const reasons = [step.why, step.whyKk, step.whyEn].filter((why) => why !== undefined)
      expect([step.text, reasons.length]).toEqual([step.text, reasons.length === 0 ? 0 : 3])
    }
  })

  test.each(playbooks)(
    '$key rests each step on an article that is there, a guideline, or says that it is practice',
    ({ steps }) => {
      for (const step of steps) {
        expect([step.text, step.reference !== undefined]).toEqual([step.text, step.source !== 'practice'])
        if (step.source !== 'article') continue
        const reference = parseArticle(step.reference ?? '')
        const act = listActs().find((one) => one.act === actOf(step.reference ?? '', reference?.article))
        const article = act?.articles.find((one) => one.article === reference?.article)
        expect([step.reference, article === undefined]).toEqual([step.reference, false])
        if (article === undefined || article.text.length === 0) continue
        const parts = [...(reference?.paragraph ?? '').matchAll(/\(([\d-]+)\)/gu)].map(
          (match) => match[1] ?? '',
        )
        const [part, item] = parts
        if (part !== undefined)
          expect([step.reference, article.text.some((line) => line.startsWith(`${part}. `))]).toEqual([
            step.reference,
            true,
          ])
        if (item !== undefined)
          expect([step.reference, article.text.some((line) => line.startsWith(`${item}) `))]).toEqual([
            step.reference,
            true,
          ])
      }
    },
  )

  test.each(playbooks)(
    '$key names only deadline rules that are there, each on the article of its step',
    ({ steps }) => {
      for (const step of steps) {
        if (step.rule === undefined) continue
        const rule = findRule(step.rule)
        expect([step.rule, rule === undefined]).toEqual([step.rule, false])
        const article = parseArticle(step.reference ?? '')?.article
        const stated = parseArticle(rule?.article ?? '')?.article
        // The step on deposition rests on 217(1), its rule on 217(2): one article.
        expect([step.rule, article]).toEqual([step.rule, stated])
      }
    },
  )

  test('rest on articles that are held, but for the code that is not: those are shown as unverified', () => {
    const acts = findArticles({})
    const articles = playbooks.flatMap(({ steps }) =>
      steps.flatMap(({ source, reference = '' }) => (source === 'article' ? [reference] : [])),
    )
    expect(articles.length).toBeGreaterThan(25)
    expect([...new Set(articles.filter((reference) => !isHeldAmong(acts, reference)))].toSorted()).toEqual([
      'КоАП 62(1)',
      'КоАП 73-3(3)',
      'КоАП 832',
    ])
  })

  test('never call a step too late and name nobody', () => {
    const all = playbooks.flatMap(({ steps }) => steps.flatMap((step) => [step.text, step.why ?? '']))
    expect(all.filter((text) => /слишком поздно|уже поздно|жертв/iu.test(text))).toEqual([])
  })
})
