import { expect, test } from 'vitest'
import type { StepGroup } from '../../shared/model/playbook.ts'
import { inOrder, moved } from '../../shared/playbooks/step-order.ts'
import { progressOf } from '../../shared/playbooks/step-progress.ts'
import { stepUntil } from '../../shared/playbooks/step-time.ts'

const step = (group: StepGroup, text: string) => ({ group, text })
const words = (steps: readonly { readonly text: string }[] | undefined) => steps?.map(({ text }) => text)

test('safety, care and her choice come first, whatever order the steps were put in', () => {
  const steps = [
    step('evidence', 'а'),
    step('choice', 'б'),
    step('safety', 'в'),
    step('choice', 'г'),
    step('care', 'д'),
  ]
  expect(words(inOrder(steps))).toEqual(['в', 'д', 'б', 'г', 'а'])
})

test('a step moves among those of its group, and never before another one', () => {
  const steps = [step('safety', 'а'), step('care', 'б'), step('safety', 'в'), step('evidence', 'г')]
  expect(words(moved(steps, 2, -1))).toEqual(['в', 'б', 'а', 'г'])
  expect(moved(steps, 0, -1)).toBeUndefined()
  expect(moved(steps, 3, -1)).toBeUndefined()
  expect(moved(steps, 9, 1)).toBeUndefined()
})

test('a time runs from the moment, by the hour where it is known', () => {
  expect(stepUntil({ urgency: 'first-day' }, '2026-03-31T23:30:00+05:00')).toEqual({
    day: '2026-04-01',
    clock: '23:30',
  })
  expect(stepUntil({ urgency: 'three-days' }, '2026-02-27')).toEqual({ day: '2026-03-02' })
})

test('no time is made up: not without a moment, not where the law counts, not for what is only urgent', () => {
  expect(stepUntil({ urgency: 'first-day' }, undefined)).toBeUndefined()
  expect(
    stepUntil({ urgency: 'three-days', rule: 'criminal.victim-complaint' }, '2026-02-27'),
  ).toBeUndefined()
  expect(stepUntil({ urgency: 'now' }, '2026-02-27')).toBeUndefined()
  expect(stepUntil({}, '2026-02-27')).toBeUndefined()
})

test('the next step is the first open one, safety first', () => {
  const progress = progressOf([
    { ...step('evidence', 'а'), source: 'practice', state: 'open' },
    { ...step('safety', 'б'), source: 'practice', state: 'done' },
    { ...step('care', 'в'), source: 'practice', state: 'skipped', reason: 'она не хочет' },
    { ...step('choice', 'г'), source: 'practice', state: 'open' },
  ])
  expect(progress).toMatchObject({ total: 4, done: 1, skipped: 1, next: { text: 'г' } })
})
