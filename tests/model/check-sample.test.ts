import { describe, expect, test } from 'vitest'
import { checkSample } from '../../shared/model/check-sample.ts'
import { sample, type Sample } from '../../shared/model/exam.ts'

const whole = {
  caseId: '01900000-0000-7000-8000-000000000001',
  what: 'Мазок',
  collectedBy: 'Экспертов Э. Э.',
  collectedAt: '2026-03-01T10:00:00+05:00',
  seals: ['0001'],
  handovers: [
    { from: 'Экспертов Э.Э.', to: 'Курьеров К. К.', at: '2026-03-01T12:00:00+05:00', seal: 'intact' },
    { from: 'КУРЬЕРОВ К К', to: 'Лабораториев Л.', at: '2026-03-02', seal: 'not-recorded' },
  ],
}
const problems = (changes: object) => checkSample(sample.parse({ ...whole, ...changes }) satisfies Sample)
const handed = (first: object, second: object = {}) =>
  problems({
    handovers: whole.handovers.map((one, index) => ({ ...one, ...(index === 0 ? first : second) })),
  })

describe('the chain of a sample', () => {
  test('that holds together raises nothing', () => expect(problems({})).toEqual([]))

  test.each([
    ['no seal', () => problems({ seals: [] }), [{ code: 'sample.no-seal', field: 'seals' }]],
    [
      'a broken seal',
      () => handed({ seal: 'broken' }),
      [{ code: 'sample.seal-broken', field: 'handovers.0.seal' }],
    ],
    [
      'a missing seal',
      () => handed({}, { seal: 'missing' }),
      [{ code: 'sample.seal-broken', field: 'handovers.1.seal' }],
    ],
    [
      'a giver who did not take it',
      () => handed({ from: 'Чужой' }),
      [{ code: 'sample.chain-gap', field: 'handovers.0.from' }],
    ],
    [
      'a later gap',
      () => handed({ to: 'Другой' }),
      [{ code: 'sample.chain-gap', field: 'handovers.1.from' }],
    ],
    [
      'a hand-over before it was taken',
      () => handed({ at: '2026-03-01T09:59:00+05:00' }),
      [{ code: 'sample.too-early', field: 'handovers.0.at' }],
    ],
    [
      'a hand-over before the one above',
      () => handed({ at: '2026-03-03' }),
      [{ code: 'sample.out-of-order', field: 'handovers.1.at' }],
    ],
  ])('%s is told', (_name, found, told) => expect(found()).toEqual(told))

  test('a bare day is not before an hour of the same day', () =>
    expect(handed({ at: '2026-03-01' })).toEqual([]))

  test('what is not recorded is no gap', () => expect(handed({ from: undefined, to: undefined })).toEqual([]))
})
