import { describe, expect, test } from 'vitest'
import { decideGbvType, gbvQuestions } from '../../shared/model/gbv-decision.ts'

describe('the decision order of the classification tool', () => {
  test('asks one question after another, and the first yes decides', () => {
    expect(decideGbvType([])).toEqual({ ask: 'rape' })
    expect(decideGbvType(['no'])).toEqual({ ask: 'sexual-assault' })
    expect(decideGbvType(['yes'])).toEqual({ type: 'rape' })
    gbvQuestions.forEach((question, place) => {
      const answers = [...gbvQuestions.slice(0, place).map(() => 'no' as const), 'yes' as const]
      expect(decideGbvType(answers)).toEqual({ type: question })
    })
  })

  test('a no to all is no gender-based violence', () => {
    expect(decideGbvType(gbvQuestions.map(() => 'no' as const))).toEqual({ type: 'not-gender-based' })
  })

  test('what is not known leaves it without an assessment', () => {
    expect(decideGbvType(['no', 'unknown', 'yes'])).toEqual({ type: 'not-assessed' })
  })
})
