import { Tabs } from '@mantine/core'
import { IconPrinterOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { StatementFinding } from '../../../../shared/contract/suit-contract.ts'
import { useText } from '../../../client/language.ts'
import type { StatementRecord, SuitRecord } from '../use-suit-records.ts'
import { EvidencePanel } from './evidence-panel.tsx'
import { StatementDetails } from './statement-details.tsx'
import classes from './statement-table.module.css'
import { WorkProduct } from './work-product.tsx'

type SidePanelProps = {
  readonly suit: SuitRecord
  readonly record: StatementRecord | undefined
  readonly numbers: ReadonlyMap<string, number>
  readonly findings: readonly StatementFinding[]
  /** The field a link led to. */
  readonly target: string | undefined
  readonly onAttach: (evidenceId: string) => void
}

const tabs = ['details', 'evidence', 'work'] as const
type Tab = (typeof tabs)[number]

function tabOf(field: string | undefined): Tab {
  if (field === undefined) return 'evidence'
  return field.startsWith('workProduct') || field === 'notes' ? 'work' : 'details'
}

/** Beside the table: all of the chosen statement, the evidence of the case, and what is written for oneself alone. */
export function SidePanel({ suit, record, numbers, findings, target, onAttach }: SidePanelProps) {
  const text = useText('suit')
  const [tab, setTab] = useState<Tab>(() => (target === undefined ? 'details' : tabOf(target)))
  useEffect(() => {
    if (target !== undefined) setTab(tabOf(target))
  }, [target])
  return (
    <aside className={classes['side']} aria-label={text('sidePanel')}>
      <Tabs
        value={tab}
        onChange={(name) => setTab(tabs.find((known) => known === name) ?? 'details')}
        keepMounted={false}
        className={classes['sideTabs']}
      >
        <Tabs.List grow className={classes['sideTabList']}>
          <Tabs.Tab value="details" className={classes['sideTab']}>
            {text('tab-details')}
          </Tabs.Tab>
          <Tabs.Tab value="evidence" className={classes['sideTab']}>
            {text('tab-evidence')}
          </Tabs.Tab>
          <Tabs.Tab
            value="work"
            className={classes['sideTab']}
            leftSection={<IconPrinterOff size={14} aria-hidden />}
          >
            {text('tab-work')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="details" className={classes['sideBody']}>
          {record === undefined ? null : (
            <StatementDetails
              key={record.id}
              record={record}
              numbers={numbers}
              findings={findings}
              focus={target}
            />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="evidence" className={classes['sideBody']}>
          <EvidencePanel
            caseId={suit.caseId}
            number={record === undefined ? undefined : numbers.get(record.id)}
            onAttach={onAttach}
          />
        </Tabs.Panel>
        <Tabs.Panel value="work" className={classes['sideBody']}>
          {record === undefined ? null : <WorkProduct key={record.id} record={record} focus={target} />}
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
}
