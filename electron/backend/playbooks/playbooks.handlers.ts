import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { adoptPlaybook, startChecklist, tickStep } from './checklists.ts'
import { checklistTable, playbookTable } from './playbooks.ts'
import { getShippedPlaybook, listShippedPlaybooks } from './shipped-playbooks.ts'

const ofPlaybook = recordHandlers('playbook', playbookTable)
const ofChecklist = recordHandlers('checklist', checklistTable)

export const playbookHandlers = {
  query: { ...ofPlaybook.query, ...ofChecklist.query },
  command: {
    ...ofPlaybook.command,
    ...ofChecklist.command,
    'playbook.adopt': adoptPlaybook,
    'playbook.start': startChecklist,
    'checklist.tick': tickStep,
  },
  locked: {
    'playbook.shipped': async (_context, { key }) => ({
      playbooks: key === undefined ? [...listShippedPlaybooks()] : [getShippedPlaybook(key)],
    }),
  },
} satisfies RoomHandlers
