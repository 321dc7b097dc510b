import { entityOfField } from '../../../shared/model/field-shape.ts'
import type { RecordEntity } from '../../../shared/model/record-fields.ts'
import { fieldPathLabel, fieldValueKind } from '../../../shared/text/field-text.ts'
import { signedTiyn, type LedgerEntry } from '../../../shared/model/ledger.ts'
import { recordTitle } from '../../../shared/text/record-title.ts'
import { booleanText, valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { RecordTable } from '../records/record-table.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import { exportedRecords } from './contents.ts'
import { csvLine, csvMark } from './csv.ts'
import type { ExportWork } from './export-work.ts'
import { pagesOf } from './whole-export.rows.ts'

/** The lists a person opens in a table program, each with its columns. Everything else is in the JSON. */
export const listColumns = {
  case: [
    'internalNumber',
    'title',
    'kind',
    'stage',
    'registrationNumbers.number',
    'courtId',
    'courtNumber',
    'judge',
    'articles',
    'leadLawyerId',
    'region',
    'language',
    'confidentiality',
    'openedOn',
    'closedOn',
    'outcomeKind',
    'outcome',
  ],
  person: [
    'kind',
    'name',
    'legalName',
    'nameKk',
    'birthDate',
    'minor',
    'iin',
    'bin',
    'gender',
    'phones.value',
    'addresses.value',
    'emails.value',
    'occupation',
    'pseudonym',
    'sealed',
  ],
  role: ['caseId', 'personId', 'role', 'representsId', 'since', 'until'],
  evidence: ['caseId', 'title', 'kind', 'datedOn', 'source', 'form'],
  filing: ['caseId', 'direction', 'kind', 'title', 'status', 'bodyId'],
  hearing: ['caseId', 'heldOn', 'startsAt', 'state', 'courtId', 'judge', 'subject'],
  deadline: ['caseId', 'name', 'startsOn', 'endsOn', 'doneOn', 'responsibleId'],
  task: ['caseId', 'title', 'dueOn', 'doneOn', 'responsibleId'],
  incident: ['caseId', 'when.from', 'when.to', 'place', 'gbvType'],
  report: ['caseId', 'madeAt', 'bodyId', 'registration.number', 'outcome'],
  ledger: [
    'caseId',
    'paidOn',
    'direction',
    'category',
    'amountTiyn',
    'currency',
    'payer',
    'payee',
    'purpose',
    'fund',
    'costGround',
    'reversesId',
    'reversalReason',
  ],
  time: ['caseId', 'lawyerId', 'workedOn', 'what', 'minutes', 'rateTiyn', 'basis'],
} as const satisfies Partial<Record<RecordEntity, readonly string[]>>

const entities = [...exportedRecords.keys()]

/** What a record that is named is called; a deleted one too. */
function createTitles(db: ReadDb, language: Language) {
  const known = new Map<string, string>()
  return (field: string, id: string): string => {
    const entity = entityOfField(field, entities) ?? 'person'
    const key = `${entity} ${id}`
    const title = known.get(key) ?? titleOf(db, { entity, id, language })
    // People and cases come again and again; of everything else there may be a hundred thousand.
    if (known.size < 20_000) known.set(key, title)
    return title
  }
}

function titleOf(db: ReadDb, named: { entity: string; id: string; language: Language }): string {
  const { entity, id, language } = named
  const table: RecordTable<unknown> | undefined = exportedRecords.get(entity)
  const record = table === undefined ? undefined : findRecord(db, table, id)
  return table === undefined || record === undefined ? id : recordTitle(entity, table.title(record), language)
}

function valuesAt(record: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(record)) return record.flatMap((item: unknown) => valuesAt(item, path))
  const [name, ...rest] = path
  if (name === undefined) return record === undefined || record === null ? [] : [record]
  if (typeof record !== 'object' || record === null) return []
  return valuesAt((record as Record<string, unknown>)[name], rest)
}

type Cells = {
  readonly entity: string
  readonly language: Language
  readonly titles: (field: string, id: string) => string
}

/** As a table program of that language reads an amount: with a point it would take 12.05 for a day in May. */
function amountText(tiyn: number, language: Language): string {
  const amount = (tiyn / 100).toFixed(2)
  return language === 'en' ? amount : amount.replace('.', ',')
}

/** An entry that takes another back counts against it, so that the column adds up. */
function asListed(entity: string, record: object): object {
  const { amountTiyn, reversesId } = record as Partial<LedgerEntry>
  return entity === 'ledger' && amountTiyn !== undefined
    ? { ...record, amountTiyn: signedTiyn({ amountTiyn, reversesId }) }
    : record
}

function cellText(value: unknown, path: string, { entity, language, titles }: Cells): string {
  if (typeof value === 'boolean') return booleanText[value ? 'true' : 'false'][language]
  if (typeof value === 'number') return path.endsWith('Tiyn') ? amountText(value, language) : String(value)
  if (typeof value === 'object' && value !== null) return Object.values(value).join(' ')
  const text = String(value)
  if (/Ids?$/u.test(path)) return titles(path, text)
  const kind = fieldValueKind(entity, path)
  return kind === undefined ? text : valueLabel(kind, text, language)
}

async function* rowsOf(work: ExportWork, entity: keyof typeof listColumns) {
  const { db, language } = work
  const table = exportedRecords.get(entity)
  const columns: readonly string[] = listColumns[entity]
  const cells: Cells = { entity, language, titles: createTitles(db, language) }
  yield csvMark + csvLine(['ID', ...columns.map((path) => fieldPathLabel(entity, path, language))])
  if (table === undefined) return
  for (const page of pagesOf(db, table, 500)) {
    work.context.signal.throwIfAborted()
    yield page
      .filter(({ deletedAt }) => deletedAt === undefined)
      .map((record) =>
        csvLine([
          record.id,
          ...columns.map((path) =>
            valuesAt(asListed(entity, record), path.split('.'))
              .map((value) => cellText(value, path, cells))
              .join('; '),
          ),
        ]),
      )
      .join('')
  }
}

/** The main lists as CSV, in the words of the interface; deleted records stand in the JSON alone. */
export async function writeLists(work: ExportWork): Promise<void> {
  for (const entity of Object.keys(listColumns) as (keyof typeof listColumns)[])
    await work.folder.write(`lists/${entity}.csv`, rowsOf(work, entity))
}
