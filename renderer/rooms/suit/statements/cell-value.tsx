import { fieldValueKind } from '../../../../shared/text/field-text.ts'
import { booleanText, valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage } from '../../../client/language.ts'
import { formatDate } from '../../../ui/format-text.ts'
import { useRecordTitle } from '../../../ui/record-picker.tsx'
import type { StatementRecord } from '../use-suit-records.ts'
import type { StatementColumn } from './statement-columns.ts'
import classes from './statement-table.module.css'
import { useTableContext } from './table-context.ts'

type CellValueProps = { readonly record: StatementRecord; readonly column: StatementColumn }

/** A field of a statement as it reads in the table; long texts are cut after a few lines. */
export function CellValue({ record, column }: CellValueProps) {
  const language = useLanguage()
  const value: unknown = record[column.field as keyof StatementRecord]
  switch (column.kind) {
    case 'positions':
      return <Positions record={record} />
    case 'proof':
      return <Proof record={record} />
    case 'person':
      return record.aboutId === undefined ? null : <PersonName id={record.aboutId} />
    case 'publication':
      return <PublicationLine id={record.publicationId} />
    case 'yes-no':
      return typeof value === 'boolean' ? booleanText[value ? 'true' : 'false'][language] : null
    case 'date':
      return typeof value === 'string' ? formatDate(value, language) : null
    case 'texts':
      return <Lines lines={(value as readonly string[] | undefined) ?? []} />
    case 'choice': {
      const kind = fieldValueKind('statement', column.field)
      return kind === undefined || typeof value !== 'string' ? null : valueLabel(kind, value, language)
    }
    case 'text':
      return (
        <>
          <div className={classes['clamped']} lang={langOf(record, column.field)}>
            {typeof value === 'string' ? value : null}
          </div>
          {column.field === 'quotation' ? <PublicationLine id={record.publicationId} isQuiet /> : null}
        </>
      )
  }
}

function langOf(record: StatementRecord, field: string): string | undefined {
  if (field.endsWith('Kk')) return 'kk'
  return field === 'quotation' && record.language !== 'other' ? record.language : undefined
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <ul className={classes['lines']}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}

function Positions({ record }: { readonly record: StatementRecord }) {
  const language = useLanguage()
  const named = (record.positions ?? []).map((one) => valueLabel('statementPosition', one, language))
  return <Lines lines={record.otherPosition === undefined ? named : [...named, record.otherPosition]} />
}

function Proof({ record }: { readonly record: StatementRecord }) {
  const proof = record.proof ?? []
  if (proof.length === 0) return null
  return (
    <ul className={classes['lines']}>
      {proof.map(({ evidenceId, kind }) => (
        <li key={evidenceId}>
          <EvidenceName id={evidenceId} />
          {kind === 'final-judicial-act' ? <FinalAct /> : null}
        </li>
      ))}
    </ul>
  )
}

function FinalAct() {
  const language = useLanguage()
  return (
    <span className={classes['finalAct']}>{valueLabel('proofKind', 'final-judicial-act', language)}</span>
  )
}

function EvidenceName({ id }: { readonly id: string }) {
  return <>{useRecordTitle('evidence', id) ?? '…'}</>
}

function PersonName({ id }: { readonly id: string }) {
  return <>{useRecordTitle('person', id) ?? '…'}</>
}

type PublicationLineProps = { readonly id: string | undefined; readonly isQuiet?: boolean }

function PublicationLine({ id, isQuiet = false }: PublicationLineProps) {
  const language = useLanguage()
  const { publications } = useTableContext()
  const publication = id === undefined ? undefined : publications.get(id)
  if (publication === undefined) return null
  const { medium, title, publishedAt } = publication
  const parts = [isQuiet ? medium : (title ?? medium), publishedAt && formatDate(publishedAt, language)]
  return (
    <div className={isQuiet ? classes['quiet'] : undefined}>
      {parts.filter((part) => part !== undefined).join(', ')}
    </div>
  )
}
