import { z } from 'zod'
import { caseId, playbookId } from '../model/ids.ts'
import { checklist, playbook, playbookContent, stepState } from '../model/playbook.ts'
import { date, text } from '../model/values.ts'
import { dayOrInstant } from '../model/when.ts'
import { command, lockedJob } from './operation.ts'
import { recordOperations, written } from './record-operations.ts'

/** The foundation's own playbooks. */
export const playbookOperations = recordOperations(playbook, { basedOn: z.string() })
/** What a case has to do, copied from a playbook. */
export const checklistOperations = recordOperations(checklist, { caseId })

/** A playbook that ships with the program. */
export const shippedPlaybook = z.strictObject({
  key: z.string().regex(/^[a-z]+(?:-[a-z0-9]+)*$/u),
  /** The day of its edition. */
  edition: date,
  /** True once a lawyer has signed it off. */
  reviewed: z.boolean(),
  ...playbookContent,
})
export type ShippedPlaybook = z.infer<typeof shippedPlaybook>

const playbookKey = z.string().min(1).max(100)

/** Playbooks that ship, copies of them, and the ticks of a case's checklist. */
export const playbookContract = {
  'playbook.shipped': lockedJob(
    z.strictObject({ key: playbookKey.optional() }),
    z.strictObject({ playbooks: z.array(shippedPlaybook) }),
  ),
  /** Copies a shipped playbook into the vault, to be edited. */
  'playbook.adopt': command(z.strictObject({ key: playbookKey }), written),
  /** Gives a case its own copy: of a shipped playbook by its key, or of the foundation's own by its id. */
  'playbook.start': command(
    z.strictObject({
      caseId,
      key: playbookKey.optional(),
      playbookId: playbookId.optional(),
      /** What the times of its steps run from. */
      since: dayOrInstant.optional(),
    }),
    written,
  ),
  /** Settles one step, counted from 1. A step that is left out says why. */
  'checklist.tick': command(
    z.strictObject({
      id: z.uuid(),
      version: z.int(),
      step: z.int().min(1).max(200),
      state: stepState,
      /** The day; when it is not named, the one it was settled so on, else today. */
      on: date.optional(),
      reason: text.optional(),
      /** A remark; null takes it away. */
      note: text.nullable().optional(),
    }),
    written,
  ),
}
