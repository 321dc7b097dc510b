import type { FileSummary } from '../../../shared/contract/evidence-contract.ts'
import type { FileId } from '../../../shared/model/ids.ts'
import { textReading, type TextReading } from '../../../shared/model/reading.ts'
import type { ReadDb, SqlValue, WriteDb } from '../vault/database.ts'
import type { StoredObject } from '../vault/objects/object-store.ts'

/** A file of an evidence item with the object that holds its bytes. */
export type StoredFile = FileSummary & { readonly evidenceId: string; readonly object: StoredObject }

type Row = {
  id: string
  evidence_id: string
  name: string
  media_type: string
  taken_in_at: string
  object_id: string
  plaintext_size: number
  plaintext_sha256: string
  header_sha256: string
  ciphertext_size: number
  state: string | null
  reason: string | null
}

const select = `SELECT f.id, f.evidence_id, f.name, f.media_type, f.taken_in_at,
  o.object_id, o.plaintext_size, o.plaintext_sha256, o.header_sha256, o.ciphertext_size, t.state, t.reason
  FROM evidence_file AS f JOIN object AS o ON o.object_id = f.object_id JOIN evidence AS e ON e.id = f.evidence_id
  LEFT JOIN evidence_text AS t ON t.file_id = f.id`

/** A file whose text nobody has tried to read, since the program was stopped before it came to that. */
const notYet: TextReading = { state: 'not-read', reason: 'not-yet' }

function toFile(row: Row): StoredFile {
  return {
    id: row.id as FileId,
    evidenceId: row.evidence_id,
    name: row.name,
    mediaType: row.media_type,
    size: row.plaintext_size,
    sha256: row.plaintext_sha256,
    takenInAt: row.taken_in_at,
    reading:
      row.state === null
        ? notYet
        : textReading.parse({ state: row.state, ...(row.reason === null ? {} : { reason: row.reason }) }),
    object: {
      objectId: row.object_id,
      plaintextSize: row.plaintext_size,
      plaintextSha256: row.plaintext_sha256,
      headerSha256: row.header_sha256,
      ciphertextSize: row.ciphertext_size,
    },
  }
}

function files(db: ReadDb, condition: string, values: readonly SqlValue[]): StoredFile[] {
  return db.all<Row>(`${select} WHERE ${condition} ORDER BY f.taken_in_at, f.id`, values).map(toFile)
}

/** The files of one item, in order of intake. */
export function listFiles(db: ReadDb, evidenceId: string): StoredFile[] {
  return files(db, 'f.evidence_id = ?', [evidenceId])
}

/** The files of several items, each item's in order of intake. */
export function listFilesOf(db: ReadDb, evidenceIds: readonly string[]): Map<string, StoredFile[]> {
  const found = files(db, 'f.evidence_id IN (SELECT value FROM json_each(?))', [JSON.stringify(evidenceIds)])
  return Map.groupBy(found, (file) => file.evidenceId)
}

/** Every file whose item is not deleted, of one case or of all. */
export function listAllFiles(db: ReadDb, caseId?: string): StoredFile[] {
  return caseId === undefined
    ? files(db, 'e.deleted_at IS NULL', [])
    : files(db, 'e.deleted_at IS NULL AND e.case_id = ?', [caseId])
}

/** A file of the case with the same bytes, when there is one. */
export function findSameBytes(db: ReadDb, caseId: string, sha256: string): StoredFile | undefined {
  return files(db, 'e.deleted_at IS NULL AND e.case_id = ? AND o.plaintext_sha256 = ?', [caseId, sha256])[0]
}

/** One file by its id, also of a deleted item: a recorded build may need it. */
export function findFile(db: ReadDb, fileId: string): StoredFile | undefined {
  return files(db, 'f.id = ?', [fileId])[0]
}

type NewFile = {
  readonly id: string
  readonly evidenceId: string
  readonly objectId: string
  readonly name: string
  readonly mediaType: string
  readonly takenInAt: string
  readonly modifiedAt?: string
}

/** Names an object as a file of an item. Its text is not read yet. */
export function insertFile(db: WriteDb, file: NewFile): void {
  db.run(
    `INSERT INTO evidence_file (id, evidence_id, object_id, name, media_type, taken_in_at, modified_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      file.id,
      file.evidenceId,
      file.objectId,
      file.name,
      file.mediaType,
      file.takenInAt,
      file.modifiedAt ?? null,
    ],
  )
  saveText(db, file.id, { text: '', hidden: '', reading: notYet })
}

/** What was found in a file: its text for search, what else stands in it for the export policy, and how far it was read. */
type ReadText = { readonly text: string; readonly hidden: string; readonly reading: TextReading }

/** Keeps what was found in a file in place of what was known of it. */
export function saveText(db: WriteDb, fileId: string, found: ReadText): void {
  const { text, hidden, reading } = found
  db.run(
    'INSERT OR REPLACE INTO evidence_text (file_id, state, reason, text, hidden) VALUES (?, ?, ?, ?, ?)',
    [fileId, reading.state, reading.reason ?? null, text, hidden],
  )
}

/** Everything that is known to stand in a file, for the export policy: its name too. */
export function policyText(db: ReadDb, file: { id: string; name: string }): string {
  const row = db.get<{ text: string; hidden: string }>(
    'SELECT text, hidden FROM evidence_text WHERE file_id = ?',
    [file.id],
  )
  return [file.name, row?.text ?? '', row?.hidden ?? ''].join('\n')
}

/** The text of a file that is shown; undefined when nobody has read it. */
export function findText(db: ReadDb, fileId: string): string | undefined {
  return db.get<{ text: string }>('SELECT text FROM evidence_text WHERE file_id = ?', [fileId])?.text
}

/** A piece of that text and its whole length, both in characters as SQLite counts them: a surrogate pair is one. */
export function findTextPiece(
  db: ReadDb,
  fileId: string,
  piece: { offset: number; limit: number },
): { text: string; total: number } | undefined {
  return db.get<{ text: string; total: number }>(
    'SELECT substr(text, ?, ?) AS text, length(text) AS total FROM evidence_text WHERE file_id = ?',
    [piece.offset + 1, piece.limit, fileId],
  )
}

/** The item a file belongs to. */
export function findEvidenceOfFile(db: ReadDb, fileId: string): string | undefined {
  return db.get<{ evidence_id: string }>('SELECT evidence_id FROM evidence_file WHERE id = ?', [fileId])
    ?.evidence_id
}

/** Forgets the rows of an item's files; their tombstones were written before. */
export function deleteFiles(db: WriteDb, evidenceId: string): void {
  db.run('DELETE FROM evidence_text WHERE file_id IN (SELECT id FROM evidence_file WHERE evidence_id = ?)', [
    evidenceId,
  ])
  db.run('DELETE FROM evidence_file WHERE evidence_id = ?', [evidenceId])
}
