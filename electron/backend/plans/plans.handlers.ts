import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { stateOfPlan } from './plan-state.ts'
import { planTable } from './plans.ts'
import { createPlan, publishPlan, signPlan, updatePlan } from './sign-plan.ts'

const ofPlan = recordHandlers('plan', planTable)

export const planHandlers = {
  query: { ...ofPlan.query, 'plan.state': stateOfPlan },
  command: {
    ...ofPlan.command,
    'plan.create': createPlan,
    'plan.update': updatePlan,
    'plan.sign': signPlan,
    'plan.publish': publishPlan,
  },
} satisfies RoomHandlers
