import { Alert, Anchor, Button, Group, List, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconRefresh } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { PlanExhibit } from '../../../../shared/contract/bundle-contract.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { findingWording } from '../../../../shared/text/finding-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { runJob } from '../../../client/jobs.ts'
import { goTo } from '../../../client/navigation.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import type { Plan } from '../use-plan.ts'
import { groupFindings, pageRanges, type FindingLine } from './group-findings.ts'
import { ObstacleList } from './obstacle-list.tsx'

type CheckViewProps = { readonly bundle: RecordOf<'bundle'>; readonly plan: Plan | undefined }
type Checked = OutputOf<'bundle.check'> & { readonly version: number }

/** What would trouble the bundle in court, exhibit by exhibit, and what stands against letting it out. */
export function CheckView({ bundle, plan }: CheckViewProps) {
  const text = useText('bundles')
  const language = useLanguage()
  const [checked, setChecked] = useState<Checked>()
  const [done, setDone] = useState<{ done: number; total: number }>()
  const attempt = useAttempt()
  const begun = useRef(false)
  const check = () =>
    void attempt.run(async () => {
      const answer = await runJob(
        'bundle.check',
        { id: bundle.id, language },
        { label: text('checking'), onProgress: setDone },
      )
      setDone(undefined)
      if (answer !== undefined) setChecked({ ...answer, version: bundle.version })
    })
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    check()
  })
  const titles = new Map<string, PlanExhibit>(
    plan?.exhibits.map((exhibit) => [exhibit.evidenceId, exhibit]) ?? [],
  )
  const groups = groupFindings(checked?.problems ?? [])
  const { caseId } = bundle
  return (
    <Stack p="md" maw={900} gap="md">
      <Group justify="space-between">
        <Text size="sm" role="status">
          {attempt.isRunning
            ? text('checkingNow', { done: done?.done ?? 0, total: done?.total ?? 0 })
            : checked === undefined
              ? ''
              : checked.problems.length === 0
                ? text('checkClean')
                : text('findings', {
                    count: groups.reduce((sum, { lines }) => sum + lines.length, 0),
                  })}
          {checked !== undefined && checked.version !== bundle.version ? ` ${text('checkIsOld')}` : ''}
        </Text>
        <Button
          variant="default"
          leftSection={<IconRefresh size={14} />}
          loading={attempt.isRunning}
          onClick={check}
        >
          {text('checkAgain')}
        </Button>
      </Group>
      <FailureNotice failure={attempt.failure} />
      <ObstacleList obstacles={checked?.obstacles ?? []} caseId={caseId} />
      {checked !== undefined && checked.problems.length === 0 && checked.obstacles.length === 0 ? (
        <Alert variant="light" icon={<IconCircleCheck size={18} />}>
          {text('checkCleanHint')}
        </Alert>
      ) : null}
      {groups.map(({ evidenceId = '', lines }) => {
        const exhibit = titles.get(evidenceId)
        const title = text('exhibitLine', { number: exhibit?.number ?? 0, title: exhibit?.title ?? '…' })
        return (
          <section key={evidenceId} aria-label={title}>
            <Anchor
              component="button"
              fw={600}
              size="sm"
              ta="left"
              onClick={() => goTo({ at: 'case', caseId, section: 'evidence', record: evidenceId })}
            >
              {title}
            </Anchor>
            <List size="sm" mt={4} spacing={2}>
              {lines.map((line) => (
                <List.Item key={`${line.finding.code} ${line.finding.detail}`}>
                  <Finding line={line} />
                </List.Item>
              ))}
            </List>
          </section>
        )
      })}
    </Stack>
  )
}

function Finding({ line }: { readonly line: FindingLine }) {
  const language = useLanguage()
  const { finding, pages } = line
  if (pages.length < 2) return <>{finding.detail}</>
  const values = { ...finding.values, page: pageRanges(pages) }
  return <>{findingWording(language, finding.code, values)}</>
}
