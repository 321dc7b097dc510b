import { evidenceIntakeText } from './evidence-intake-text.ts'
import { evidenceListText } from './evidence-list-text.ts'
import { evidenceViewText } from './evidence-view-text.ts'

/** Evidence: intake, list, viewer, provenance. */
export const evidenceText = { ...evidenceListText, ...evidenceIntakeText, ...evidenceViewText } as const
