import { Alert, Button, Group, Progress, Select, Stack, Text } from '@mantine/core'
import { IconFileExport, IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf, Progress as Made } from '../../../../shared/contract/contract.ts'
import { recipient as recipients } from '../../../../shared/contract/evidence-contract.ts'
import { Failure } from '../../../../shared/failures/failure.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { callShell } from '../../../client/call.ts'
import { runJob, runningJobs } from '../../../client/jobs.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useStore } from '../../../client/store.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { ObstacleList } from '../check/obstacle-list.tsx'
import type { LivePlan } from '../use-plan.ts'
import { BuildsList } from './builds-list.tsx'
import { ContentsSummary } from './contents-summary.tsx'
import { useContents } from './use-contents.ts'

type BuildViewProps = { readonly bundle: RecordOf<'bundle'>; readonly live: LivePlan }

type Saved = { readonly built: OutputOf<'bundle.build'>; readonly token: string; readonly name: string }

/** Building: for whom, what would leave, progress, and what was built before. */
export function BuildView({ bundle, live }: BuildViewProps) {
  const text = useText('bundles')
  const language = useLanguage()
  const [recipient, setRecipient] = useState<(typeof recipients.options)[number]>('court')
  const [made, setMade] = useState<Made>()
  const [saved, setSaved] = useState<Saved>()
  const attempt = useAttempt()
  const { plan } = live
  const { contents, failure } = useContents(bundle.id, recipient, plan?.state)
  const isForbidden = (contents?.obstacles.length ?? 0) > 0
  const isEmpty = plan?.exhibits.length === 0

  const build = (rebuild?: string) =>
    void attempt.run(async () => {
      const { place } = await callShell('shell.pick-save', {
        title: text('saveBundle'),
        suggestedName: `${fileName(bundle.title)}.pdf`,
        format: 'pdf',
      })
      if (place === undefined) return
      setSaved(undefined)
      try {
        const input = { id: bundle.id, file: place.token, recipient, replace: true }
        const built = await runJob('bundle.build', rebuild === undefined ? input : { ...input, rebuild }, {
          label: text('building'),
          onProgress: setMade,
        })
        if (built !== undefined) setSaved({ built, ...place })
      } finally {
        setMade(undefined)
      }
    })
  const running = useStore(runningJobs).find((job) => job.label === text('building'))

  return (
    <Stack p="md" maw={980} gap="md">
      <Group align="flex-end" gap="md">
        <Select
          w={220}
          label={text('forWhom')}
          data={valueChoices('recipient', language)}
          value={recipient}
          onChange={(value) => setRecipient(recipients.safeParse(value).data ?? 'court')}
          allowDeselect={false}
        />
        <Button
          size="sm"
          leftSection={<IconFileExport size={16} />}
          disabled={isForbidden || isEmpty || contents === undefined}
          loading={attempt.isRunning}
          onClick={() => build()}
        >
          {text('build')}
        </Button>
        {attempt.isRunning && running !== undefined ? (
          <Group gap="xs">
            {made === undefined ? null : (
              <>
                <Progress
                  w={180}
                  value={made.total === 0 ? 0 : (100 * made.done) / made.total}
                  aria-label={text('building')}
                />
                <Text size="sm" role="status">
                  {text(made.stage === 'write' ? 'stageWrite' : 'stagePrepare', {
                    done: made.done,
                    total: made.total,
                  })}
                </Text>
              </>
            )}
            <Button variant="default" onClick={running.cancel}>
              {text('cancelBuild')}
            </Button>
          </Group>
        ) : null}
      </Group>
      <FailureNotice failure={inTheWay(attempt.failure) ?? failure} />
      {isEmpty ? <Text size="sm">{text('nothingToShowHint')}</Text> : null}
      {saved === undefined ? null : <SavedNotice saved={saved} />}
      {contents === undefined || plan === undefined || isEmpty ? null : (
        <>
          <ObstacleList obstacles={contents.obstacles} caseId={bundle.caseId} />
          <ContentsSummary contents={contents} plan={plan} />
        </>
      )}
      <BuildsList bundleId={bundle.id} isBusy={attempt.isRunning} onRebuild={build} />
    </Stack>
  )
}

function SavedNotice({ saved }: { readonly saved: Saved }) {
  const text = useText('bundles')
  const { built, name, token } = saved
  return (
    <Alert variant="light" role="status" title={text('wasBuilt', { name })}>
      <Stack gap={6} align="flex-start">
        <Text size="sm">
          {text('pages', { count: built.pages })} · {text('volumes', { count: built.volumes.length })}
          {built.problems.length === 0 ? '' : ` · ${text('findings', { count: built.problems.length })}`}
        </Text>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={14} />}
          onClick={() => void callShell('shell.show-saved', { token })}
        >
          {text('showSaved')}
        </Button>
      </Stack>
    </Alert>
  )
}

/** No dialog asked about a second volume: one that lies there already is from an earlier build, and is told as that. */
function inTheWay(failure: Failure | undefined): Failure | undefined {
  return failure?.code === 'output.exists'
    ? new Failure('bundle.stale-volume', { file: failure.details['file'] ?? '' })
    : failure
}

/** A title as the name of a file on any system. */
function fileName(title: string): string {
  return title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80)
}
