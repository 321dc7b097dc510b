import { ActionIcon, Button, Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { callShell } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatBytes, formatInstant } from '../../../ui/format-text.ts'
import { notifyDone } from '../../../ui/notify.tsx'

type BuildsListProps = {
  readonly bundleId: string
  readonly isBusy: boolean
  readonly onRebuild: (buildId: string) => void
}

type Build = OutputOf<'bundle.builds'>['builds'][number]

/** What was built of this bundle, the newest first; each can be had again, byte for byte. */
export function BuildsList({ bundleId, isBusy, onRebuild }: BuildsListProps) {
  const text = useText('bundles')
  const { value, failure } = useAnswer('bundle.builds', { id: bundleId })
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {text('builds')}
      </Text>
      <FailureNotice failure={failure} />
      {value?.builds.length === 0 ? <Text size="sm">{text('noBuilds')}</Text> : null}
      {value === undefined || value.builds.length === 0 ? null : (
        <Table verticalSpacing={4} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('builtAt')}</Table.Th>
              <Table.Th>{text('builtBy')}</Table.Th>
              <Table.Th>{text('pagesColumn')}</Table.Th>
              <Table.Th>{text('volumesColumn')}</Table.Th>
              <Table.Th>{text('hashes')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{text('again')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {value.builds.map((build) => (
              <BuildRow key={build.buildId} build={build} isBusy={isBusy} onRebuild={onRebuild} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  )
}

type BuildRowProps = Omit<BuildsListProps, 'bundleId'> & { readonly build: Build }

function BuildRow({ build, isBusy, onRebuild }: BuildRowProps) {
  const text = useText('bundles')
  const language = useLanguage()
  const copy = async (sha256: string) => {
    await callShell('shell.copy', { text: sha256 })
    notifyDone(text('copied'))
  }
  return (
    <Table.Tr>
      <Table.Td>{formatInstant(build.builtAt, language)}</Table.Td>
      <Table.Td>{build.actor}</Table.Td>
      <Table.Td>{build.pages}</Table.Td>
      <Table.Td>{build.volumes.length}</Table.Td>
      <Table.Td>
        {build.volumes.map(({ number, bytes, sha256 }) => (
          <div key={number}>
            <Text span ff="monospace" size="xs" title={sha256}>
              {sha256.slice(0, 16)}…
            </Text>
            <ActionIcon
              mx={6}
              size="sm"
              aria-label={text('copyHash', { number })}
              onClick={() => void copy(sha256)}
            >
              <IconCopy size={14} />
            </ActionIcon>
            <Text span size="xs">
              {formatBytes(bytes, language)}
            </Text>
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        <Button variant="default" disabled={isBusy} onClick={() => onRebuild(build.buildId)}>
          {text('rebuild')}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
