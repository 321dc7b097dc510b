import type { ChecklistStep, StepGroup } from '../../../../shared/model/playbook.ts'
import { stepGroup } from '../../../../shared/model/playbook.ts'

/** A step with its place among the steps, and a key that stays with it when it moves. */
export type PlacedStep = { readonly step: ChecklistStep; readonly index: number; readonly key: string }

export type PlacedGroup = {
  readonly group: StepGroup
  readonly all: readonly PlacedStep[]
  readonly shown: readonly PlacedStep[]
  /** How many rows stand on screen before it. */
  readonly before: number
}

/** The groups that have something to show, in the order that matters, and where their rows stand. */
export function placedGroups(steps: readonly ChecklistStep[], hidesSettled: boolean): PlacedGroup[] {
  const seen = new Map<string, number>()
  const placed = steps.map((step, index): PlacedStep => {
    const words = `${step.group} ${step.text}`
    const times = seen.get(words) ?? 0
    seen.set(words, times + 1)
    return { step, index, key: `${words} ${String(times)}` }
  })
  let before = 0
  return stepGroup.options.flatMap((group): PlacedGroup[] => {
    const all = placed.filter(({ step }) => step.group === group)
    const shown = all.filter(({ step }) => !hidesSettled || step.state === 'open')
    if (shown.length === 0) return []
    const one = { group, all, shown, before }
    before += shown.length
    return [one]
  })
}
