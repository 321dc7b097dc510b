import { describe, expect, test } from 'vitest'
import {
  adding,
  moving,
  removing,
  rewording,
  unnoting,
  unticking,
  type StepChange,
  type Steps,
} from '../../../renderer/rooms/law/checklist/step-changes.ts'
import type { ChecklistStep } from '../../../shared/model/playbook.ts'

const step = (text: string, group: ChecklistStep['group'] = 'safety'): ChecklistStep => ({
  text,
  group,
  source: 'practice',
  state: 'open',
})
const [first, second, third, last] = [step('1'), step('2'), step('3'), step('4', 'evidence')] as const
const steps: Steps = [first, second, third, last]
const done = { state: 'done', settledOn: '2026-03-12', settledBy: 'Вымышленная' } as const

/** The change made, something else ticked and noted meanwhile, and the change taken back. */
function takenBack(change: StepChange, of: Steps = steps): Steps | undefined {
  const changed = change(of)
  const meanwhile = changed?.steps.map((each) =>
    each.text === '3' ? { ...each, ...done, note: 'позвонили' } : each,
  )
  return meanwhile === undefined ? undefined : changed?.takeBack(meanwhile)
}

describe('a change of a step is taken back alone: what was ticked and noted meanwhile stays', () => {
  const after = [first, second, { ...third, ...done, note: 'позвонили' }, last]
  test.each([
    ['moved up', moving(second, 1, -1)],
    ['moved down', moving(first, 0, 1)],
    ['removed', removing(second, 1)],
    ['removed in front', removing(first, 0)],
    ['added', adding({ text: '5', group: 'safety', source: 'practice' })],
    ['worded anew', rewording(second, 1, { text: 'иначе', group: 'safety', source: 'guideline' })],
    ['put into another group', rewording(second, 1, { text: '2', group: 'evidence', source: 'practice' })],
  ])('%s', (_name, change) => {
    expect(change(steps)?.steps).not.toEqual(steps)
    expect(takenBack(change)).toEqual(after)
  })

  test('the step itself keeps what was settled after it was worded anew', () => {
    const change = rewording(third, 2, { text: 'иначе', group: 'choice', source: 'practice' })
    const changed = change(steps)
    const ticked = changed?.steps.map((each) => (each.text === 'иначе' ? { ...each, ...done } : each))
    expect(changed?.takeBack(ticked ?? [])).toEqual([first, second, { ...third, ...done }, last])
  })
})

describe('a tick and a note are taken back apart', () => {
  const noted = { ...first, ...done, note: 'позвонили' }
  test('the tick without the note', () => {
    expect(unticking(first, 0)([noted, second])).toEqual([{ ...first, note: 'позвонили' }, second])
    const before: ChecklistStep = { ...first, state: 'skipped', reason: 'не хочет', settledOn: '2026-03-01' }
    expect(unticking(before, 0)([noted])).toEqual([{ ...before, note: 'позвонили' }])
  })
  test('the note without the tick', () => {
    expect(unnoting(first, 0)([noted, second])).toEqual([{ ...first, ...done }, second])
    expect(unnoting({ ...first, note: 'прежняя' }, 0)([noted])).toEqual([{ ...noted, note: 'прежняя' }])
  })
  test('a step that moved meanwhile is found by its words', () => {
    expect(unticking(first, 0)([second, noted])).toEqual([second, { ...first, note: 'позвонили' }])
  })
})

describe('what is not there', () => {
  test.each([
    ['moving', moving(step('нет такого'), 0, 1)],
    ['removing', removing(step('нет такого'), 0)],
    ['rewording', rewording(step('нет такого'), 0, first)],
  ])('%s answers nothing', (_name, change) => {
    expect(change(steps)).toBeUndefined()
  })
  test('is not taken back in the place of another', () => {
    expect(unticking(first, 0)([second])).toBeUndefined()
    expect(unnoting(first, 0)([second])).toBeUndefined()
  })
  test('the edge of a group and the last step change nothing', () => {
    expect(moving(first, 0, -1)(steps)?.steps).toBe(steps)
    expect(moving(third, 2, 1)(steps)?.steps).toBe(steps)
    const only = [first]
    expect(removing(first, 0)(only)?.steps).toBe(only)
  })
})
