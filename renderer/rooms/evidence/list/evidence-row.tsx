import { IconCheck } from '@tabler/icons-react'
import type { EvidenceRow } from '../../../../shared/contract/evidence-list-contract.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { formatBytes, formatDate } from '../../../ui/format-text.ts'
import { Thumbnail } from '../thumbnails/thumbnail.tsx'
import classes from './evidence-list.module.css'
import { KindIcon } from './kind-icon.tsx'
import { RowMarks } from './row-marks.tsx'

type RowProps = { readonly row: EvidenceRow; readonly onCheck: (event: React.MouseEvent) => void }

function sizeOf(row: EvidenceRow): number {
  return row.files.reduce((sum, file) => sum + file.size, 0)
}

function CheckSign({
  onCheck,
  className,
}: {
  readonly onCheck: RowProps['onCheck']
  readonly className: string
}) {
  return (
    <span
      className={className}
      data-check
      aria-hidden
      onClick={(event) => {
        event.stopPropagation()
        onCheck(event)
      }}
    >
      <span className={classes['box-sign']}>
        <IconCheck size={14} stroke={3} />
      </span>
    </span>
  )
}

/** An exhibit as a line of the list. */
export function EvidenceLine({ row, onCheck }: RowProps) {
  const text = useText('evidence')
  const language = useLanguage()
  const size = sizeOf(row)
  return (
    <>
      <CheckSign onCheck={onCheck} className={classes['check'] ?? ''} />
      <span className={`${classes['cell'] ?? ''} ${classes['title'] ?? ''}`} title={row.title}>
        <KindIcon kind={row.kind} />
        <span>{row.title}</span>
      </span>
      <span className={classes['cell']} title={row.source}>
        {row.source ?? ''}
      </span>
      <span className={classes['cell']}>
        {row.datedOn === undefined ? '' : formatDate(row.datedOn, language)}
      </span>
      <span className={`${classes['cell'] ?? ''} ${classes['number'] ?? ''}`}>
        {row.files.length === 0 ? '' : formatBytes(size, language)}
      </span>
      <span className={classes['cell']} title={text('columnTakenIn')}>
        {formatDate(row.takenInAt, language)}
      </span>
      <RowMarks row={row} />
    </>
  )
}

/** An exhibit as a tile with a picture of its first file. */
export function EvidenceTile({ row, onCheck }: RowProps) {
  const text = useText('evidence')
  const language = useLanguage()
  const [file] = row.files
  return (
    <>
      <CheckSign onCheck={onCheck} className={classes['tileCheck'] ?? ''} />
      <Thumbnail file={file} kind={row.kind} isIntimate={row.intimate === true} />
      <span className={classes['tileTitle']} title={row.title}>
        {row.title}
      </span>
      <span className={classes['tileFoot']}>
        <span className={classes['tileTitle']}>
          {row.datedOn === undefined
            ? valueLabel('evidenceKind', row.kind, language)
            : formatDate(row.datedOn, language)}
          {row.files.length > 1 ? ` · ${text('moreFiles', { count: row.files.length })}` : ''}
        </span>
        <RowMarks row={row} />
      </span>
    </>
  )
}
