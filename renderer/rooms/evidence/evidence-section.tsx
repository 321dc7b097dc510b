import { useCallback, useEffect, useState } from 'react'
import { useText } from '../../client/language.ts'
import type { SectionProps } from '../../ui/section-props.ts'
import { notifyDone } from '../../ui/notify.tsx'
import { DropZone } from './intake/drop-zone.tsx'
import { IntakeDialog } from './intake/intake-dialog.tsx'
import { EvidenceItem } from './item/evidence-item.tsx'
import type { IntakeFile } from './intake/intake.ts'
import { EvidenceBrowser } from './list/evidence-browser.tsx'
import { prepareWorker } from '../../ui/file/pdf/spare-worker.ts'

/** The evidence of a case: its list or one exhibit; files dropped anywhere on it are taken in. */
export function EvidenceSection({ caseId, record, field }: SectionProps) {
  const text = useText('evidence')
  const [files, setFiles] = useState<readonly IntakeFile[]>([])
  useEffect(prepareWorker, [])
  const onDrop = useCallback(
    (dropped: File[]) => {
      if (dropped.length === 0) notifyDone(text('nothingDropped'))
      setFiles(dropped.map((file) => ({ name: file.name, size: file.size, file })))
    },
    [text],
  )
  return (
    <DropZone onFiles={onDrop}>
      {record === undefined ? (
        <EvidenceBrowser caseId={caseId} onFiles={setFiles} />
      ) : (
        <EvidenceItem caseId={caseId} id={record} field={field} />
      )}
      <IntakeDialog caseId={caseId} files={files} onClose={() => setFiles([])} />
    </DropZone>
  )
}
