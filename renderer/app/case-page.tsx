import { Menu, Tabs, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useText } from '../client/language.ts'
import { caseSections, goTo, type CaseSection, type Place } from '../client/navigation.ts'
import { useAnswer } from '../client/use-answer.ts'
import classes from './case-page.module.css'
import { mainSections, sectionViews } from './case-sections.tsx'

/** One case: its sections, of which one is on screen. */
export function CasePage({ place }: { readonly place: Extract<Place, { at: 'case' }> }) {
  const text = useText('cases')
  const { caseId, section, record, field } = place
  const kind = useAnswer('case.show', { id: caseId }).value?.kind
  const main = mainSections[kind ?? 'civil-defamation']
  const others = caseSections.filter((name) => !main.includes(name))
  const tabs = main.includes(section) ? main : [...main, section]
  const Section = sectionViews[section]
  const open = (next: CaseSection) => goTo({ at: 'case', caseId, section: next })
  return (
    <Tabs
      className={classes['page'] ?? ''}
      value={section}
      onChange={(next) => {
        const chosen = caseSections.find((name) => name === next)
        if (chosen !== undefined) open(chosen)
      }}
    >
      <div className={classes['bar']}>
        <Tabs.List className={classes['sections'] ?? ''}>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {text(`section-${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {others.length === 0 ? null : <OtherSections sections={others} open={open} />}
      </div>
      {tabs.map((name) => (
        <Tabs.Panel key={name} value={name} className={classes['section'] ?? ''}>
          {name === section ? <Section caseId={caseId} record={record} field={field} /> : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

type OtherProps = {
  readonly sections: readonly CaseSection[]
  readonly open: (section: CaseSection) => void
}

/** The sections that this kind of case seldom needs. */
function OtherSections({ sections, open }: OtherProps) {
  const text = useText('cases')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes['more']} data-sections="more">
          {text('moreSections')}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {sections.map((name) => (
          <Menu.Item key={name} data-section={name} onClick={() => open(name)}>
            {text(`section-${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
