import { Button, Group, Text } from '@mantine/core'
import { useText } from '../../client/language.ts'
import type { LivePlan } from './use-plan.ts'

/** Pages and volumes of the bundle as it stands now; while some pages are unknown, how many are known. */
export function PlanTotal({ live }: { readonly live: LivePlan }) {
  const text = useText('bundles')
  const { plan, counting, isStopped, count } = live
  if (plan === undefined) return null
  const exhibits = text('exhibits', { count: plan.exhibits.length })
  const words =
    plan.pages === undefined
      ? exhibits
      : `${exhibits} · ${text('pages', { count: plan.pages })} · ${text('volumes', { count: plan.volumes.length })}`
  return (
    <Group gap={8} wrap="nowrap">
      <Text size="sm" role="status" data-testid="plan-total" style={{ whiteSpace: 'nowrap' }}>
        {words}
        {plan.uncounted > 0 && !isStopped
          ? ` · ${text('countingNow', { done: counting?.done ?? 0, total: counting?.total ?? plan.uncounted })}`
          : ''}
      </Text>
      {isStopped && plan.uncounted > 0 ? (
        <Button variant="subtle" onClick={count}>
          {text('countAgain')}
        </Button>
      ) : null}
    </Group>
  )
}
