import { stepGroup, type StepGroup } from '../model/playbook.ts'

const place = new Map<StepGroup, number>(stepGroup.options.map((group, index) => [group, index]))

/** Steps in the order that matters: safety, care and her choice before anything else; within a group as they were put. */
export function inOrder<Step extends { readonly group: StepGroup }>(steps: readonly Step[]): Step[] {
  return steps.toSorted((one, other) => (place.get(one.group) ?? 0) - (place.get(other.group) ?? 0))
}

/** The step with its neighbour of the same group in the other's place; undefined where there is none. */
export function moved<Step extends { readonly group: StepGroup }>(
  steps: readonly Step[],
  index: number,
  by: -1 | 1,
): Step[] | undefined {
  const step = steps[index]
  if (step === undefined) return undefined
  for (let other = index + by; other >= 0 && other < steps.length; other += by) {
    const neighbour = steps[other]
    if (neighbour?.group === step.group) return steps.with(index, neighbour).with(other, step)
  }
  return undefined
}
