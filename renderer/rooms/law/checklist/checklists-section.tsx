import type { SectionProps } from '../../../ui/section-props.ts'

export function ChecklistsSection(_props: SectionProps) {
  return null
}
