import { z } from 'zod'
import { conflictSide } from '../../../shared/model/conflict.ts'
import type { AskedRow } from './asked-rows.tsx'

const rows = z.array(z.strictObject({ side: conflictSide, who: z.string() }))

/** The key of the names that are being checked for a case. */
export function conflictDraft(caseId: string): string {
  return `conflict/${caseId}`
}

/** The names of a draft; none of a text that is no draft of them. */
export function readAsked(text: string): readonly AskedRow[] {
  try {
    return rows.safeParse(JSON.parse(text)).data ?? []
  } catch {
    return []
  }
}
