import { expect, test } from 'vitest'
import { normOfConflict, normOfRelationship, personNorms } from '../../shared/law/person-norms.ts'
import { articleText, lawIsHeld } from '../templates/law-texts.ts'

test.skipIf(!lawIsHeld).each(personNorms.map((norm) => [norm.id, norm] as const))(
  '%s is quoted from the code word for word',
  (_id, norm) => {
    expect(articleText(norm.act, norm.article)).toContain(norm.text)
  },
)

test('every norm says where it was quoted from, and in which edition', () => {
  for (const norm of personNorms) {
    expect(norm.source).toMatch(/^adilet\.zan\.kz\//u)
    expect(norm.edition).toMatch(/^2026-/u)
  }
})

test('only what stands against taking a case comes under a point of ГПК 59(3)', () => {
  expect(normOfConflict('kinship')).toMatchObject({ article: '59', part: 'часть 3, подпункт 3)' })
  expect(normOfConflict('same-side')).toBeUndefined()
  expect(normOfConflict('witness')).toBeUndefined()
})

test('a relationship that an article asks about leads to it, from either side', () => {
  expect(normOfRelationship('step-child')).toBe(normOfRelationship('step-parent'))
  expect(normOfRelationship('dependent')?.article).toBe('108-1')
  expect(normOfRelationship('spouse')).toBeUndefined()
})
