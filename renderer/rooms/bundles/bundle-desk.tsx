import { ActionIcon, Group, Menu, SegmentedControl, Select } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { AskReason } from '../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../ui/delete-record.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { StandingMarks } from '../../ui/standing-marks.tsx'
import { BuildView } from './build/build-view.tsx'
import classes from './bundle-desk.module.css'
import { CheckView } from './check/check-view.tsx'
import { ComposeView } from './compose/compose-view.tsx'
import { NewBundle } from './new-bundle.tsx'
import { OptionsView } from './options-view.tsx'
import { PlanTotal } from './plan-total.tsx'
import { PreviewView } from './preview/preview-view.tsx'
import { usePlan } from './use-plan.ts'
import { useSections } from './use-sections.ts'

const views = ['compose', 'options', 'preview', 'check', 'build'] as const
type View = (typeof views)[number]

type BundleDeskProps = {
  readonly bundle: RecordOf<'bundle'>
  readonly bundles: readonly RecordOf<'bundle'>[]
  readonly onOpen: (id: string) => void
}

/** One bundle: composed, set, looked at, checked, built. */
export function BundleDesk({ bundle, bundles, onOpen }: BundleDeskProps) {
  const text = useText('bundles')
  const [view, setView] = useState<View>('compose')
  const [page, setPage] = useState({ volume: 1, page: 1 })
  const [isDeleting, setDeleting] = useState(false)
  const deleteRecord = useDeleteRecord()
  const composition = useSections(bundle)
  const live = usePlan(bundle.id)
  return (
    <div className={classes['desk']}>
      <Group className={classes['head']} gap="xs">
        <Select
          w={250}
          size="xs"
          aria-label={text('bundle')}
          data={bundles.map(({ id, title }) => ({ value: id, label: title }))}
          value={bundle.id}
          onChange={(id) => id !== null && onOpen(id)}
          allowDeselect={false}
          searchable={bundles.length > 7}
        />
        <SegmentedControl
          size="xs"
          aria-label={text('view')}
          data={views.map((value) => ({ value, label: text(`view-${value}`) }))}
          value={view}
          onChange={(next) => setView(views.find((name) => name === next) ?? 'compose')}
        />
        <div className={classes['space']} />
        <PlanTotal live={live} />
        <NewBundle caseId={bundle.caseId} onMade={onOpen} />
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={text('more')}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconTrash size={14} />} onClick={() => setDeleting(true)}>
              {text('deleteBundle')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <StandingMarks caseId={bundle.caseId} recordId={bundle.id} isInset />
      <FailureNotice failure={live.failure} />
      <div className={classes['view']}>
        {view === 'compose' ? (
          <ComposeView bundleId={bundle.id} composition={composition} plan={live.plan} />
        ) : null}
        {view === 'options' ? <OptionsView bundle={bundle} /> : null}
        {view === 'preview' ? (
          <PreviewView bundleId={bundle.id} live={live} at={page} onGo={setPage} />
        ) : null}
        {view === 'check' ? <CheckView bundle={bundle} plan={live.plan} /> : null}
        {view === 'build' ? <BuildView bundle={bundle} live={live} /> : null}
      </div>
      <AskReason
        title={text('deleteBundleOf', { title: bundle.title })}
        isOpen={isDeleting}
        onClose={() => setDeleting(false)}
        onConfirm={async (reason) => {
          await deleteRecord('bundle', { id: bundle.id, reason })
        }}
      />
    </div>
  )
}
