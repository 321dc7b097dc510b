import type { Checklist, ChecklistStep, PlaybookStep } from '../../../../shared/model/playbook.ts'
import { inOrder, moved } from '../../../../shared/playbooks/step-order.ts'

export type Steps = Checklist['steps']

/** Takes one change out of the steps as they are by then, and nothing else; undefined when what it changed is not there. */
export type TakeBack = (steps: Steps) => Steps | undefined

/** The steps after a change of one of them; undefined when the step is not there any more. The same steps: nothing to change. */
export type StepChange = (steps: Steps) => { readonly steps: Steps; readonly takeBack: TakeBack } | undefined

/** Where a step stands now: where it stood, or where the same words are; -1 when it is gone. */
export function placeOf(steps: Steps, step: ChecklistStep, index: number): number {
  const isSame = (other: ChecklistStep | undefined) =>
    other !== undefined && other.text === step.text && other.group === step.group
  return isSame(steps[index]) ? index : steps.findIndex(isSame)
}

/** The step worded anew: what was settled and remarked stays. */
function reworded(before: ChecklistStep, worded: PlaybookStep): ChecklistStep {
  const { state, settledOn, settledBy, reason, note } = before
  return {
    ...worded,
    state,
    ...(settledOn === undefined ? {} : { settledOn }),
    ...(settledBy === undefined ? {} : { settledBy }),
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
  }
}

function wordsOf(step: ChecklistStep): PlaybookStep {
  const { state: _state, settledOn: _on, settledBy: _by, reason: _reason, note: _note, ...words } = step
  return words
}

function putIn(steps: Steps, step: ChecklistStep, place: number): Steps {
  return inOrder(steps.toSpliced(Math.min(place, steps.length), 0, step))
}

/** One change of a step, found at `index` or by its words; `change` answers what stands in its place. */
function atPlace(
  step: ChecklistStep,
  index: number,
  change: (steps: Steps, place: number) => Steps | undefined,
): TakeBack {
  return (steps) => {
    const place = placeOf(steps, step, index)
    return place < 0 ? undefined : change(steps, place)
  }
}

/** Moves a step past its neighbour of the same group. */
export function moving(step: ChecklistStep, index: number, by: -1 | 1): StepChange {
  return (steps) => {
    const place = placeOf(steps, step, index)
    const self = steps[place]
    if (self === undefined) return undefined
    const after = moved(steps, place, by) ?? steps
    const back = by === 1 ? -1 : 1
    const takeBack = atPlace(self, after.indexOf(self), (now, at) => moved(now, at, back) ?? now)
    return { steps: after, takeBack }
  }
}

/** Takes a step out; the last one stays. */
export function removing(step: ChecklistStep, index: number): StepChange {
  return (steps) => {
    const place = placeOf(steps, step, index)
    const self = steps[place]
    if (self === undefined) return undefined
    const after = steps.length === 1 ? steps : steps.toSpliced(place, 1)
    return { steps: after, takeBack: (now) => putIn(now, self, place) }
  }
}

/** Adds an open step at the end of its group. */
export function adding(worded: PlaybookStep): StepChange {
  return (steps) => {
    const added: ChecklistStep = { ...worded, state: 'open' }
    const after = inOrder([...steps, added])
    const takeBack = atPlace(added, after.indexOf(added), (now, at) =>
      now.length === 1 ? undefined : now.toSpliced(at, 1),
    )
    return { steps: after, takeBack }
  }
}

/** Words a step anew; taken back, it has its former words and place, and whatever was settled and remarked meanwhile. */
export function rewording(step: ChecklistStep, index: number, worded: PlaybookStep): StepChange {
  return (steps) => {
    const place = placeOf(steps, step, index)
    const before = steps[place]
    if (before === undefined) return undefined
    const fresh = reworded(before, worded)
    const after = inOrder(steps.with(place, fresh))
    const takeBack = atPlace(fresh, after.indexOf(fresh), (now, at) => {
      const back = reworded(now[at] ?? fresh, wordsOf(before))
      return before.group === fresh.group ? now.with(at, back) : putIn(now.toSpliced(at, 1), back, place)
    })
    return { steps: after, takeBack }
  }
}

/** What takes a tick back: who settled the step, when and why is again as before; its note and words stay. */
export function unticking(before: ChecklistStep, index: number): TakeBack {
  return atPlace(before, index, (now, at) => {
    const { note: _note, ...settled } = before
    const { note, ...words } = now[at] ?? before
    const step = reworded(settled, wordsOf(words))
    return now.with(at, note === undefined ? step : { ...step, note })
  })
}

/** What takes a note back: the one before is there again; what was settled meanwhile stays. */
export function unnoting(before: ChecklistStep, index: number): TakeBack {
  return atPlace(before, index, (now, at) => {
    const { note: _note, ...step } = now[at] ?? before
    return now.with(at, before.note === undefined ? step : { ...step, note: before.note })
  })
}
