import { Alert, Tabs } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../../ui/delete-record.ts'
import { FailurePage } from '../../../ui/failure-page.tsx'
import { ExportItem } from './export-item.tsx'
import { FileView } from '../../../ui/file/file-view.tsx'
import { ItemHead } from './item-head.tsx'
import classes from './item.module.css'
import { ItemPanel } from './item-panel.tsx'
import { useVerifiedFile } from './use-verified-file.ts'

type EvidenceItemProps = {
  readonly caseId: string
  readonly id: string
  readonly field: string | undefined
}

/** One exhibit: its file beside its provenance. */
export function EvidenceItem({ caseId, id, field }: EvidenceItemProps) {
  const text = useText('evidence')
  const { value: item, failure } = useAnswer('evidence.show', { id }, { keep: false })
  const [dialog, setDialog] = useState<'export' | 'delete'>()
  const deleteRecord = useDeleteRecord()
  const [chosen, setChosen] = useState<string>()
  const file = item?.files.find((known) => known.id === chosen) ?? item?.files[0]
  const verified = useVerifiedFile(file?.id)
  const close = () => setDialog(undefined)
  if (failure !== undefined && item === undefined) return <FailurePage failure={failure} />
  const title = item?.title ?? '…'
  return (
    <>
      <ItemHead
        caseId={caseId}
        id={id}
        title={title}
        hasFiles={file !== undefined}
        verified={file === undefined ? undefined : verified}
        onExport={() => setDialog('export')}
        onDelete={() => setDialog('delete')}
      />
      {verified === 'damaged' && file !== undefined ? (
        <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />} p="xs" role="alert">
          {text('damagedWhy')}
        </Alert>
      ) : null}
      {item === undefined ? null : (
        <div className={classes['body']}>
          <div className={classes['viewer']}>
            {item.files.length < 2 ? null : (
              <Tabs value={file?.id ?? null} onChange={(next) => setChosen(next ?? undefined)}>
                <Tabs.List aria-label={text('files')}>
                  {item.files.map((known) => (
                    <Tabs.Tab key={known.id} value={known.id}>
                      {known.name}
                    </Tabs.Tab>
                  ))}
                </Tabs.List>
              </Tabs>
            )}
            <FileView
              key={file?.id ?? 'none'}
              file={file}
              isIntimate={item.intimate === true}
              onExport={() => setDialog('export')}
            />
          </div>
          <ItemPanel key={item.id} item={item} file={file} field={field} />
        </div>
      )}
      {item === undefined ? null : <ExportItem item={item} isOpen={dialog === 'export'} onClose={close} />}
      <AskReason
        title={text('deleteItemTitle', { title })}
        isOpen={dialog === 'delete'}
        onClose={close}
        onConfirm={async (reason) => {
          await deleteRecord('evidence', { id, reason }, text('deleted', { count: 1 }))
          goTo({ at: 'case', caseId, section: 'evidence' })
        }}
      />
    </>
  )
}
