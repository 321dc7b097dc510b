import { Tabs, Text } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { DocumentLanguage } from '../../../../shared/model/values.ts'
import { useText } from '../../../client/language.ts'
import classes from '../documents.module.css'
import type { TemplateSummary } from '../home/template-summary.ts'
import { DemandList } from './demand-list.tsx'
import { FormList } from './form-list.tsx'
import { GapList } from './gap-list.tsx'
import { TemplateAbout } from './template-about.tsx'

type FillSideProps = {
  readonly caseId: string
  readonly language: DocumentLanguage
  readonly filled: OutputOf<'document.preview'> | undefined
  readonly template: TemplateSummary | undefined
  /** Leads to the document's own day. */
  readonly onDate: () => void
}

function TabLabel({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <>
      {label}{' '}
      {count === 0 ? null : (
        <Text span size="xs" lh={1} fw={700} c="var(--mantine-color-error)">
          {count}
        </Text>
      )}
    </>
  )
}

/** What is still to be done with a document: gaps, name forms, demands of the law. */
export function FillSide({ caseId, language, filled, template, onDate }: FillSideProps) {
  const text = useText('documents')
  const [part, setPart] = useState('gaps')
  const unmet = filled?.demands.filter(({ status }) => status === 'missing').length ?? 0
  return (
    <div className={classes['side']}>
      <Tabs value={part} onChange={(next) => setPart(next ?? 'gaps')} keepMounted={false}>
        <Tabs.List aria-label={text('parts')}>
          <Tabs.Tab value="gaps">
            <TabLabel label={text('partGaps')} count={filled?.missing.length ?? 0} />
          </Tabs.Tab>
          <Tabs.Tab value="forms">
            <TabLabel label={text('partForms')} count={filled?.unconfirmed.length ?? 0} />
          </Tabs.Tab>
          <Tabs.Tab value="demands">
            <TabLabel label={text('partDemands')} count={unmet} />
          </Tabs.Tab>
          <Tabs.Tab value="about">{text('partTemplate')}</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      <div className={classes['panel']} role="group" tabIndex={0} aria-label={text('parts')}>
        {filled === undefined ? null : part === 'gaps' ? (
          <GapList caseId={caseId} language={language} missing={filled.missing} onDate={onDate} />
        ) : part === 'forms' ? (
          <FormList language={language} unconfirmed={filled.unconfirmed} />
        ) : part === 'demands' ? (
          <DemandList demands={filled.demands} />
        ) : (
          <TemplateAbout template={template} />
        )}
      </div>
    </div>
  )
}
