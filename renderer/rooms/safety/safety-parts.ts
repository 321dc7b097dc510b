import { safetyKind, type SafetyKind } from '../../../shared/model/safety.ts'

/** What is shown of safety: what is due, records by kind, decisions on the duty to report. */
export const safetyParts = ['due', ...safetyKind.options, 'duty'] as const
export type SafetyPart = (typeof safetyParts)[number]

/** True for the kind of a safety record. */
export function isKind(part: SafetyPart): part is SafetyKind {
  return part !== 'due' && part !== 'duty'
}
