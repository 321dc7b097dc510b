import type { CaseRecord } from '../../shared/model/case.ts'
import type { CaseSection } from '../client/navigation.ts'
import { BundlesSection } from '../rooms/bundles/bundles-section.tsx'
import { CaseOverview } from '../rooms/cases/case-overview.tsx'
import { ConsentsSection } from '../rooms/consents/consents-section.tsx'
import { CustodySection } from '../rooms/custody/custody-section.tsx'
import { DeadlinesSection } from '../rooms/deadlines/deadlines-section.tsx'
import { DocumentsSection } from '../rooms/documents/documents-section.tsx'
import { EvidenceSection } from '../rooms/evidence/evidence-section.tsx'
import { ExamsSection } from '../rooms/exams/exams-section.tsx'
import { IncidentsSection } from '../rooms/incidents/incidents-section.tsx'
import { FilingsSection } from '../rooms/filings/filings-section.tsx'
import { MoneySection } from '../rooms/money/money-section.tsx'
import { ChecklistsSection } from '../rooms/law/checklist/checklists-section.tsx'
import { CasePeople } from '../rooms/people/case-people.tsx'
import { SafetySection } from '../rooms/safety/safety-section.tsx'
import { SuitSection } from '../rooms/suit/suit-section.tsx'
import { TimelineSection } from '../rooms/timeline/timeline-section.tsx'
import type { SectionProps } from '../ui/section-props.ts'

/** What stands behind each section of a case. */
export const sectionViews: Readonly<Record<CaseSection, (props: SectionProps) => React.ReactNode>> = {
  overview: CaseOverview,
  checklists: ChecklistsSection,
  timeline: TimelineSection,
  people: CasePeople,
  incidents: IncidentsSection,
  exams: ExamsSection,
  safety: SafetySection,
  suit: SuitSection,
  deadlines: DeadlinesSection,
  filings: FilingsSection,
  evidence: EvidenceSection,
  documents: DocumentsSection,
  bundles: BundlesSection,
  consents: ConsentsSection,
  money: MoneySection,
  custody: CustodySection,
}

const ofSuit: readonly CaseSection[] = [
  'overview',
  'people',
  'suit',
  'filings',
  'evidence',
  'documents',
  'bundles',
  'deadlines',
  'custody',
]

/** The sections that the work on a kind of case is mostly in, in their order; the others are in a menu behind them. */
export const mainSections: Readonly<Record<CaseRecord['kind'], readonly CaseSection[]>> = {
  criminal: [
    'overview',
    'checklists',
    'timeline',
    'people',
    'incidents',
    'safety',
    'evidence',
    'documents',
    'bundles',
    'deadlines',
  ],
  administrative: [
    'overview',
    'checklists',
    'people',
    'incidents',
    'safety',
    'evidence',
    'documents',
    'bundles',
    'deadlines',
    'custody',
  ],
  'civil-defamation': ofSuit,
  'civil-other': ofSuit,
  'support-only': [
    'overview',
    'checklists',
    'people',
    'safety',
    'incidents',
    'deadlines',
    'evidence',
    'documents',
    'custody',
  ],
}
