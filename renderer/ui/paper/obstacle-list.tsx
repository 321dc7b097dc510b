import { Alert, Anchor, Group, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import { isAboutPerson } from '../../../shared/model/permit.ts'
import { useText } from '../../client/language.ts'
import { goTo, type Place } from '../../client/navigation.ts'
import { useRecordTitle } from '../record-picker.tsx'

type ObstacleListProps = { readonly caseId: string; readonly obstacles: readonly ExportObstacle[] }

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

function ObstacleEntry({ caseId, obstacle }: { readonly caseId: string; readonly obstacle: ExportObstacle }) {
  const text = useText('paper')
  const isPerson = isAboutPerson(obstacle.code)
  const who = useRecordTitle('person', isPerson ? obstacle.subject : undefined) ?? '…'
  const overview = (field: string): Place => ({ at: 'case', caseId, section: 'overview', field })
  const own: Place = isPerson
    ? { at: 'people', record: obstacle.subject }
    : overview(obstacle.code === 'closed-hearing' ? 'closedHearing' : 'pretrialSecrecy')
  return (
    <div>
      <Text size="sm">{text(`obstacle-${obstacle.code}`, { who })}</Text>
      <Group gap="md">
        <Way label={text('obstacleGo')} place={own} />
        <Way label={text('obstaclePermit')} place={overview('permits')} />
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
