import type { SectionProps } from '../../ui/section-props.ts'
import { CustodyLog } from './custody-log.tsx'

/** What was done in a case, with all its records and people. */
export function CustodySection({ caseId, record }: SectionProps) {
  return <CustodyLog key={record} caseId={caseId} subject={record} />
}
