import { List, Stack, Text } from '@mantine/core'
import { useText } from '../../../client/language.ts'
import type { Plan } from '../use-plan.ts'
import type { Contents } from './use-contents.ts'

type ContentsSummaryProps = { readonly contents: Contents; readonly plan: Plan }

/** What the file would hold, in words, before it is written: whose data, and what about it needs care. */
export function ContentsSummary({ contents, plan }: ContentsSummaryProps) {
  const text = useText('bundles')
  const { people } = contents
  const nameOf = ({ name, minor, hidden }: Contents['people'][number]) =>
    minor ? text('minorName', { name }) : hidden ? text('hiddenName', { name }) : name
  const onMedium = plan.exhibits.filter(({ outcome }) => outcome === 'slip-sheet').length
  const lines = [
    text('holds', {
      exhibits: text('exhibits', { count: plan.exhibits.length }),
      pages: text('pages', { count: plan.pages ?? 0 }),
      volumes: text('volumes', { count: plan.volumes.length }),
    }),
    people.length === 0 ? text('namesNobody') : text('shows', { names: people.map(nameOf).join(', ') }),
    contents.unknownPeople === 0 ? '' : text('unknownPeople', { count: contents.unknownPeople }),
    contents.intimate === 0 ? '' : text('intimateCount', { count: contents.intimate }),
    contents.pretrialSecrecy === 0 ? '' : text('secrecyCount', { count: contents.pretrialSecrecy }),
    contents.privateCorrespondence === 0
      ? ''
      : text('correspondenceCount', { count: contents.privateCorrespondence }),
    onMedium === 0 ? '' : text('onMediumCount', { count: onMedium }),
    text('alsoHolds'),
  ]
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {text('whatLeaves')}
      </Text>
      <List size="sm" spacing={2}>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
      </List>
    </Stack>
  )
}
