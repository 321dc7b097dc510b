import type { StoredFile } from '../evidence/evidence-file.rows.ts'
import { listFilesOf } from '../evidence/evidence-file.rows.ts'
import { listCustody, openCustodyEntries } from '../vault/custody.ts'
import { exportedRecords, exportedTables } from './contents.ts'
import type { ExportWork } from './export-work.ts'
import { pagesOf, rowsFrom } from './whole-export.rows.ts'

const pageSize = 500

/** What stands before the items of every JSON file: what it is, and how it is to be read. */
function headOf(name: string, schema: number): string {
  return `{"format":"sandyq-records","version":1,"schema":${String(schema)},"type":${JSON.stringify(name)},"records":[\n`
}

/** A JSON array, one record a line, however many there are. */
async function* jsonOf(name: string, work: ExportWork, pages: Iterable<readonly unknown[]>) {
  yield headOf(name, work.schema)
  let isFirst = true
  for (const page of pages) {
    work.context.signal.throwIfAborted()
    const lines = page.map((record) => JSON.stringify(record)).join(',\n')
    if (lines === '') continue
    yield isFirst ? lines : `,\n${lines}`
    isFirst = false
  }
  yield '\n]}\n'
}

/** Pages of records by id, each with what belongs to it. */
function* recordPages(work: ExportWork, entity: string): Generator<unknown[]> {
  const table = exportedRecords.get(entity)
  if (table === undefined) return
  for (const page of pagesOf(work.db, table, pageSize)) {
    const files =
      entity === 'evidence'
        ? listFilesOf(
            work.db,
            page.map(({ id }) => id),
          )
        : undefined
    yield page.map((record) =>
      files === undefined ? record : { ...record, files: (files.get(record.id) ?? []).map(toFile(work)) },
    )
    work.count(page.length)
  }
}

const toFile =
  ({ places }: ExportWork) =>
  ({ id, name, mediaType, size, sha256, takenInAt }: StoredFile) => ({
    id,
    name,
    mediaType,
    size,
    sha256,
    takenInAt,
    /** Where its bytes lie; absent when they are lost. */
    path: places.get(id),
  })

const jsonColumns = new Set(['data', 'steps'])

/** A row with its columns in the spelling of the model, its JSON as JSON. */
function toRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.replaceAll(/_(?<letter>[a-z])/gu, (_whole, letter: string) => letter.toUpperCase()),
      jsonColumns.has(column) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
    ]),
  )
}

function* tablePages({ db }: ExportWork, table: string): Generator<unknown[]> {
  for (let offset = 0; ; offset += pageSize) {
    const page = rowsFrom(db, table, { offset, limit: pageSize })
    yield page.map(toRow)
    if (page.length < pageSize) return
  }
}

function* custodyPages({ db }: ExportWork): Generator<unknown[]> {
  for (let fromSequence = 1; ; fromSequence += pageSize) {
    const entries = listCustody(db, { fromSequence, limit: pageSize })
    yield openCustodyEntries(
      db,
      entries.map(({ sequence }) => sequence),
    ).map(({ salt, details, ...entry }) => ({
      ...entry,
      ...(salt === undefined ? {} : { salt: Buffer.from(salt).toString('hex') }),
      // The very text the commitment is made of.
      ...(details === undefined ? {} : { details }),
    }))
    if (entries.length < pageSize) return
  }
}

/** Every record of every type, the tables beside them and the custody log, as JSON. */
export async function writeRecords(work: ExportWork): Promise<void> {
  for (const entity of exportedRecords.keys())
    await work.folder.write(`records/${entity}.json`, jsonOf(entity, work, recordPages(work, entity)))
  for (const [table, name] of Object.entries(exportedTables))
    await work.folder.write(`records/${name}.json`, jsonOf(name, work, tablePages(work, table)))
  await work.folder.write('custody/custody-log.json', jsonOf('custody-log', work, custodyPages(work)))
}
