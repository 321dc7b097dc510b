import { Button, Group, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ChooseTable } from './choose-table.tsx'
import { ImportDone } from './import-done.tsx'
import classes from './import.module.css'
import { useImport } from './import-store.ts'
import { MapColumns } from './map-columns.tsx'
import { PreviewRows } from './preview-rows.tsx'
import { useImportWork } from './use-import-work.ts'

const steps = ['file', 'columns', 'rows', 'done'] as const

/** An existing list of cases, step by step: a file, what its columns mean, its rows, and only then the vault. */
export function ImportCases() {
  const text = useText('cases')
  const { step, table } = useImport()
  const work = useImportWork()
  return (
    <div className={classes['room']}>
      <PageHeader title={text('importTitle')}>
        <ol className={classes['steps']} aria-label={text('importSteps')}>
          {steps.map((name) => (
            <li key={name} aria-current={name === step ? 'step' : undefined}>
              {text(`importStep-${name}`)}
            </li>
          ))}
        </ol>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={16} />}
          onClick={() => goTo({ at: 'cases' })}
        >
          {text('importBack')}
        </Button>
      </PageHeader>
      {work.attempt.failure === undefined ? null : (
        <div className={classes['notice']}>
          <FailureNotice failure={work.attempt.failure} />
        </div>
      )}
      {table === undefined || step === 'done' ? null : <TableLine work={work} />}
      {step === 'file' || (table === undefined && step !== 'done') ? <ChooseTable work={work} /> : null}
      {step === 'columns' && table !== undefined ? <MapColumns table={table} work={work} /> : null}
      {step === 'rows' && table !== undefined ? <PreviewRows work={work} /> : null}
      {step === 'done' ? <ImportDone /> : null}
    </div>
  )
}

/** Which file this is, and the way to another. */
function TableLine({ work }: { readonly work: ReturnType<typeof useImportWork> }) {
  const text = useText('cases')
  const { table, sheet, isRestored } = useImport()
  if (table === undefined) return null
  const kind =
    table.encoding === undefined ? text('importWorkbook') : text(`importEncoding-${table.encoding}`)
  return (
    <Group className={classes['line'] ?? ''} gap="sm" wrap="nowrap">
      <Text size="sm" fw={600} truncate>
        {table.name}
      </Text>
      <Text size="sm" flex="none">
        {kind} · {text('importRows', { count: table.sheets[sheet]?.rows ?? 0 })}
      </Text>
      {isRestored === true ? (
        <Text size="sm" role="status" truncate>
          {text('importRestored')}
        </Text>
      ) : null}
      <Button variant="subtle" flex="none" disabled={work.attempt.isRunning} onClick={() => void work.read()}>
        {text('importOther')}
      </Button>
    </Group>
  )
}
