import { Tabs } from '@mantine/core'
import { useText } from '../client/language.ts'
import { caseSections, goTo, type CaseSection, type Place } from '../client/navigation.ts'
import { BundlesSection } from '../rooms/bundles/bundles-section.tsx'
import { CaseOverview } from '../rooms/cases/case-overview.tsx'
import { CustodySection } from '../rooms/custody/custody-section.tsx'
import { DocumentsSection } from '../rooms/documents/documents-section.tsx'
import { EvidenceSection } from '../rooms/evidence/evidence-section.tsx'
import { CasePeople } from '../rooms/people/case-people.tsx'
import { SuitSection } from '../rooms/suit/suit-section.tsx'
import type { SectionProps } from '../ui/section-props.ts'
import classes from './case-page.module.css'

const sections: Readonly<Record<CaseSection, (props: SectionProps) => React.ReactNode>> = {
  overview: CaseOverview,
  people: CasePeople,
  suit: SuitSection,
  evidence: EvidenceSection,
  documents: DocumentsSection,
  bundles: BundlesSection,
  custody: CustodySection,
}

/** One case: its sections, of which one is on screen. */
export function CasePage({ place }: { readonly place: Extract<Place, { at: 'case' }> }) {
  const text = useText('cases')
  const { caseId, section, record, field } = place
  const Section = sections[section]
  return (
    <Tabs
      className={classes['page'] ?? ''}
      value={section}
      onChange={(next) => {
        const chosen = caseSections.find((name) => name === next)
        if (chosen !== undefined) goTo({ at: 'case', caseId, section: chosen })
      }}
    >
      <Tabs.List className={classes['sections'] ?? ''}>
        {caseSections.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {text(`section-${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {caseSections.map((name) => (
        <Tabs.Panel key={name} value={name} className={classes['section'] ?? ''}>
          {name === section ? <Section caseId={caseId} record={record} field={field} /> : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
