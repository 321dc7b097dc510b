import type { RoleKind } from '../../../shared/model/role.ts'

const representatives: readonly RoleKind[] = [
  'advocate',
  'legal-consultant',
  'other-representative',
  'legal-representative',
]

/** Parts in which a person stands for another one. */
export function isRepresentative(kind: string): boolean {
  return representatives.some((representative) => representative === kind)
}
