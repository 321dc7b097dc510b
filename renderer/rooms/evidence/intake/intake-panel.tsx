import { ActionIcon, Anchor, Button, Group, Paper, Progress, ScrollArea, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { describeFailure } from '../../../../shared/failures/codes.ts'
import { visibleName } from '../../../../shared/language/visible-name.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useStore } from '../../../client/store.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { useRecordTitle } from '../../../ui/record-picker.tsx'
import { pickFiles } from './pick-files.ts'
import { cancelIntake, closeIntake, intakes, runIntake, type Intake, type IntakeFile } from './intake.ts'

/** How far the import of this case is, and what came of the last one. */
export function IntakePanel({ caseId }: { readonly caseId: string }) {
  const intake = useStore(intakes).get(caseId)
  if (intake === undefined) return null
  return (
    <Paper withBorder mx="md" mb="xs" p="sm">
      {intake.isRunning ? (
        <Running caseId={caseId} intake={intake} />
      ) : (
        <Outcome caseId={caseId} intake={intake} />
      )}
    </Paper>
  )
}

type PartProps = { readonly caseId: string; readonly intake: Intake }

function Running({ caseId, intake }: PartProps) {
  const text = useText('evidence')
  const frame = useText('frame')
  const { done, total, current } = intake
  return (
    <Group wrap="nowrap" gap="md">
      <Stack gap={4} flex={1} miw={0}>
        <Group justify="space-between" wrap="nowrap" gap="md">
          <Text size="sm" fw={600} role="status">
            {text('importProgress', { done, total })}
          </Text>
          <Text size="xs" truncate>
            {current === undefined ? '' : text('currentFile', { name: current })}
          </Text>
        </Group>
        <Progress
          value={(done / Math.max(1, total)) * 100}
          aria-label={text('importing')}
          transitionDuration={0}
        />
      </Stack>
      <Button variant="default" onClick={() => cancelIntake(caseId)}>
        {frame('stop')}
      </Button>
    </Group>
  )
}

/** Files whose choice still works: a chosen one is used up by its first try. */
function usable(files: readonly IntakeFile[]): IntakeFile[] {
  return files.filter((file) => file.file !== undefined)
}

function Outcome({ caseId, intake }: PartProps) {
  const text = useText('evidence')
  const frame = useText('frame')
  const { options, takenIn, duplicates, failed, left } = intake
  const again = (files: readonly IntakeFile[], keepDuplicates = options.keepDuplicates) =>
    void runIntake(
      files,
      { ...options, ...(keepDuplicates === undefined ? {} : { keepDuplicates }) },
      text('importing'),
    )
  return (
    <Stack gap="xs">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600} role="status">
          {text('importDone', { count: takenIn })}
        </Text>
        <ActionIcon aria-label={frame('close')} onClick={() => closeIntake(caseId)}>
          <IconX size={16} />
        </ActionIcon>
      </Group>
      <FailureNotice failure={intake.failure} />
      {left.length === 0 ? null : (
        <Group gap="md">
          <Text size="sm">{text('importStopped', { count: left.length })}</Text>
          <Button variant="default" onClick={() => again(left)}>
            {text('resume')}
          </Button>
        </Group>
      )}
      {duplicates.length === 0 ? null : (
        <Files
          title={text('duplicates', { count: duplicates.length })}
          hint={text('duplicatesWhy')}
          action={text('keepAnyway')}
          files={duplicates.map(({ file }) => file)}
          onAction={(files) => again(files, true)}
        >
          {duplicates.map(({ file, of }, place) => (
            <Text key={place} size="xs">
              {visibleName(file.name)} — {text('sameAs')} <ItemLink caseId={caseId} id={of} />
            </Text>
          ))}
        </Files>
      )}
      {failed.length === 0 ? null : (
        <Files
          title={text('failed', { count: failed.length })}
          action={text('tryAgain')}
          files={failed.map(({ file }) => file)}
          onAction={(files) => again(files)}
        >
          {failed.map(({ file, failure }, place) => (
            <FailedFile key={place} name={visibleName(file.name)} failure={failure} />
          ))}
        </Files>
      )}
    </Stack>
  )
}

type FilesProps = {
  readonly title: string
  readonly hint?: string
  readonly action: string
  readonly files: readonly IntakeFile[]
  readonly onAction: (files: readonly IntakeFile[]) => void
  readonly children: ReactNode
}

function Files({ title, hint, action, files, onAction, children }: FilesProps) {
  const text = useText('evidence')
  const ready = usable(files)
  const act = async () => {
    if (ready.length > 0) return onAction(ready)
    const names = new Set(files.map((file) => file.name))
    const picked = await pickFiles(text('pickTitle'))
    const same = picked.filter((file) => names.has(file.name))
    if (same.length > 0) onAction(same)
  }
  return (
    <Stack gap={2}>
      <Group gap="md">
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <Button size="compact-xs" variant="light" onClick={() => void act()}>
          {action}
        </Button>
        {ready.length === 0 ? <Text size="xs">{text('chooseAgain')}</Text> : null}
      </Group>
      {hint === undefined ? null : <Text size="xs">{hint}</Text>}
      <ScrollArea.Autosize mah={130} type="auto" viewportProps={{ tabIndex: 0 }}>
        {children}
      </ScrollArea.Autosize>
    </Stack>
  )
}

function FailedFile({
  name,
  failure,
}: {
  readonly name: string
  readonly failure: Intake['failed'][number]['failure']
}) {
  const language = useLanguage()
  return (
    <Text size="xs">
      {name} — {describeFailure(language, failure.code, failure.details)}
    </Text>
  )
}

function ItemLink({ caseId, id }: { readonly caseId: string; readonly id: string }) {
  const title = useRecordTitle('evidence', id) ?? '…'
  return (
    <Anchor
      component="button"
      type="button"
      size="xs"
      onClick={() => goTo({ at: 'case', caseId, section: 'evidence', record: id })}
    >
      {title}
    </Anchor>
  )
}
