import { describe, expect, test } from 'vitest'
import { listActs } from '../../electron/backend/law/shipped-norms.ts'
import { hasCodeTexts, oneLine, readCode, type HeldAct, codeFiles } from './code-texts.ts'
import { shippedArticles } from './norm-list.ts'
import { changesIn, editionFrom, quoteAct } from './quote-norms.ts'

const held = Object.keys(codeFiles) as HeldAct[]

describe('the shipped norms', () => {
  test.each(held)('of %s are the articles on the list, each once', (act) => {
    const found = listActs().find((one) => one.act === act)
    expect(found?.articles.map((article) => article.article)).toEqual(shippedArticles[act])
    for (const article of found?.articles ?? []) {
      expect([article.article, article.text.length > 0]).toEqual([article.article, true])
      expect([article.article, article.text.join(' ')]).toEqual([
        article.article,
        expect.not.stringMatching(/Сноска|ИЗПИ/u),
      ])
    }
  })

  test('say of the code that is not held that it is not, and give no text', () => {
    const administrative = listActs().find((one) => one.act === 'administrative')
    expect(administrative?.articles.length).toBeGreaterThan(3)
    for (const article of administrative?.articles ?? []) expect(article.text).toEqual([])
  })

  test.skipIf(!hasCodeTexts).each(held)('of %s stand word for word in the copy of the code', (act) => {
    const copy = oneLine(readCode(act))
    const quoted = listActs().find((one) => one.act === act)
    for (const article of quoted?.articles ?? [])
      for (const paragraph of [
        article.title ?? '',
        ...article.text,
        ...(article.notes ?? []),
        ...(article.footnotes ?? []),
      ])
        expect([article.article, copy.includes(paragraph) ? '' : paragraph]).toEqual([article.article, ''])
  })

  test.skipIf(!hasCodeTexts).each(held)('of %s are what the copy gives today', (act) => {
    expect(listActs().find((one) => one.act === act)).toEqual(quoteAct(act))
  })
})

describe('a footnote', () => {
  test('names the laws, and the day only where its words do', () => {
    const changes = changesIn([
      'Сноска. Статья 1 с изменениями, внесенными законами РК от 27.12.2019 № 292-VІ (порядок введения в действие см. ст.2 ); от 21.11.2024 № 136-VIII (вводится в действие с 01.07.2025).',
    ])
    expect(changes).toEqual([
      { on: '2019-12-27', law: '№ 292-VІ', inForce: 'порядок введения в действие см. ст.2' },
      {
        on: '2024-11-21',
        law: '№ 136-VIII',
        inForce: 'вводится в действие с 01.07.2025',
        from: '2025-07-01',
      },
    ])
    expect(editionFrom(changes, 'criminal-procedure')).toBe('2025-07-01')
  })

  test('says nothing of the beginning where the last law counts from its publication', () => {
    const changes = changesIn([
      'Сноска. Глава 1 дополнена статьей 2 в соответствии с Законом РК от 15.04.2024 № 72-VIII (вводится в действие по истечении шестидесяти календарных дней после дня его первого официального опубликования).',
    ])
    expect(changes).toHaveLength(1)
    expect(editionFrom(changes, 'criminal')).toBeUndefined()
    expect(editionFrom([], 'criminal-procedure')).toBeUndefined()
  })

  test('is not enough where a law of the same year may have come later', () => {
    const changes = [
      { on: '2024-10-01', law: '№ 1' },
      { on: '2024-11-01', law: '№ 2', from: '2025-01-01' },
    ]
    expect(editionFrom(changes, 'criminal-procedure')).toBeUndefined()
    expect(editionFrom(changes.slice(1), 'criminal-procedure')).toBe('2025-01-01')
  })
})
