import { Alert, Anchor, Group, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import { isAboutPerson, isLiftable } from '../../../shared/model/permit.ts'
import { useText } from '../../client/language.ts'
import { goTo, type Place } from '../../client/navigation.ts'
import { useRecordTitle } from '../record-picker.tsx'

type ObstacleListProps = {
  /** The case the sheet is of; a sheet of many cases has none, and each obstacle names its own. */
  readonly caseId: string | undefined
  readonly obstacles: readonly ExportObstacle[]
}

/** What forbids the export, in words that say what to do, each with the way there. */
export function ObstacleList({ caseId, obstacles }: ObstacleListProps) {
  const text = useText('paper')
  if (obstacles.length === 0) return null
  return (
    <Alert color="orange" variant="light" icon={<IconLock size={18} />} role="alert">
      <Stack gap={8}>
        <Text size="sm" fw={600}>
          {text('obstacles')}
        </Text>
        {obstacles.map((obstacle) => (
          <ObstacleEntry
            key={`${obstacle.code} ${obstacle.subject} ${obstacle.where}`}
            caseId={caseId}
            obstacle={obstacle}
          />
        ))}
      </Stack>
    </Alert>
  )
}

type ObstacleEntryProps = { readonly caseId: string | undefined; readonly obstacle: ExportObstacle }

function ObstacleEntry({ caseId, obstacle }: ObstacleEntryProps) {
  const text = useText('paper')
  const isPerson = isAboutPerson(obstacle.code)
  const who = useRecordTitle('person', isPerson ? obstacle.subject : undefined) ?? '…'
  const owner = obstacle.where === 'case' && !isPerson ? obstacle.subject : caseId
  const overview = (field: string): Place =>
    owner === undefined ? { at: 'cases' } : { at: 'case', caseId: owner, section: 'overview', field }
  const own: Place = isPerson
    ? { at: 'people', record: obstacle.subject }
    : overview(obstacle.code === 'closed-hearing' ? 'closedHearing' : 'pretrialSecrecy')
  return (
    <div>
      <Text size="sm">{text(`obstacle-${obstacle.code}`, { who })}</Text>
      <Group gap="md">
        <Way label={text('obstacleGo')} place={own} />
        {owner === undefined || !isLiftable(obstacle.code) ? null : (
          <Way label={text('obstaclePermit')} place={overview('permits')} />
        )}
        {owner === undefined || isLiftable(obstacle.code) ? null : (
          <Way label={text('obstacleConsents')} place={{ at: 'case', caseId: owner, section: 'consents' }} />
        )}
      </Group>
    </div>
  )
}

function Way({ label, place }: { readonly label: string; readonly place: Place }) {
  return (
    <Anchor component="button" type="button" size="xs" onClick={() => goTo(place)}>
      {label}
    </Anchor>
  )
}
