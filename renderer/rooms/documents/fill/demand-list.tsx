import { Group, Stack, Text } from '@mantine/core'
import { IconAlertCircle, IconCheck, IconEye, IconMinus } from '@tabler/icons-react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { filingDemands } from '../../../../shared/document/demand-data.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import classes from '../documents.module.css'

type Demand = OutputOf<'document.preview'>['demands'][number]

/** What needs a person first. */
const order = ['missing', 'by-hand', 'met', 'not-applicable'] as const
const icons = { missing: IconAlertCircle, 'by-hand': IconEye, met: IconCheck, 'not-applicable': IconMinus }
const wordings = new Map(filingDemands.demands.map(({ id, text }) => [id, text]))

/** What the law demands of this filing, each demand with how it stands and its source. */
export function DemandList({ demands }: { readonly demands: readonly Demand[] }) {
  const text = useText('documents')
  if (demands.length === 0) return <EmptyState title={text('noDemands')} hint={text('noDemandsHint')} />
  return (
    <Stack gap={0}>
      <Text size="xs" pb={6}>
        {text(filingDemands.reviewed ? 'demandsReviewedHint' : 'demandsHint')}
      </Text>
      {demands
        .toSorted((one, other) => order.indexOf(one.status) - order.indexOf(other.status))
        .map((demand) => (
          <DemandEntry key={demand.id} demand={demand} />
        ))}
    </Stack>
  )
}

function DemandEntry({ demand }: { readonly demand: Demand }) {
  const language = useLanguage()
  const Icon = icons[demand.status]
  const colour = demand.status === 'missing' ? 'var(--mantine-color-error)' : 'var(--mantine-color-text)'
  return (
    <div className={classes['entry']}>
      <Group gap={8} wrap="nowrap" align="flex-start">
        <Icon size={16} color={colour} style={{ flex: 'none', marginTop: 3 }} aria-hidden />
        <div>
          <Text size="sm">{wordings.get(demand.id)?.[language] ?? demand.text}</Text>
          <Text size="xs" fw={600} c={colour}>
            {valueLabel('demandStatus', demand.status, language)}
          </Text>
          <Text size="xs" className={classes['source'] ?? ''}>
            {demand.source.replaceAll(/\d{4}-\d\d-\d\d/gu, (day) => formatDate(day, language))}
          </Text>
        </div>
      </Group>
    </div>
  )
}
