import type { ChecklistStep } from '../model/playbook.ts'
import { inOrder } from './step-order.ts'

/** How many steps are done and left out, and the first that is open, safety first. */
export function progressOf(steps: readonly ChecklistStep[]) {
  return {
    total: steps.length,
    done: steps.filter(({ state }) => state === 'done').length,
    skipped: steps.filter(({ state }) => state === 'skipped').length,
    next: inOrder(steps).find(({ state }) => state === 'open'),
  }
}
