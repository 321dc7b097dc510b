import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandContext, Environment, QueryContext } from '../../electron/backend/context.ts'
import { insertFile, saveText } from '../../electron/backend/evidence/evidence-file.rows.ts'
import { createNodeEnvironment } from '../../electron/backend/node-environment.ts'
import { createRecord, type RecordTable } from '../../electron/backend/records/record-table.ts'
import type { TextReading } from '../../shared/model/reading.ts'
import { runCommand, runQuery } from '../../electron/backend/transaction.ts'
import { createVault } from '../../electron/backend/vault/create-vault.ts'
import { insertObject } from '../../electron/backend/vault/object.rows.ts'
import { countedId, ownerName, passphrase } from './test-backend.ts'

export type TestRooms = {
  readonly clock: { now: Date }
  readonly query: <Value>(work: (context: QueryContext) => Value) => Value
  readonly command: <Value>(work: (context: CommandContext) => Value) => Value
  /** Creates a record and returns its id. */
  readonly add: <Fields>(table: RecordTable<Fields>, fields: unknown) => string
  /** Gives an item of evidence a file with this text, without any bytes on disk. */
  readonly addFile: (evidenceId: string, text: string, reading?: TextReading) => string
  readonly close: () => Promise<void>
}

/** The rules of the rooms on an open vault, without the call around them: for tests that need many small cases. */
export async function openTestRooms(): Promise<TestRooms> {
  const folder = mkdtempSync(join(tmpdir(), 'sandyq-rooms-'))
  const clock = { now: new Date('2026-03-12T10:00:00.000Z') }
  let drawn = 0
  const newId = () => countedId((drawn += 1))
  const environment: Environment = { ...createNodeEnvironment(folder), now: () => clock.now, newId }
  const { session } = await createVault({
    folder: join(folder, 'test.sandyq'),
    ownerName,
    ownerId: newId(),
    passphrase,
    workFactor: 10,
  })
  const command: TestRooms['command'] = (work) => runCommand(environment, session, { action: 'test', work })
  return {
    clock,
    command,
    query: (work) => runQuery(environment, session, work),
    add: (table, fields) =>
      command((context) => createRecord(context, table, { fields: table.schema.parse(fields) }).id),
    addFile: (evidenceId, text, reading = { state: 'read' }) =>
      command((context) => {
        const [id, objectId] = [newId(), (drawn += 1).toString(16).padStart(32, '0')]
        const hash = objectId.padStart(64, '0')
        const sizes = { plaintextSize: text.length, ciphertextSize: text.length + 300 }
        insertObject(
          context.db,
          { objectId, plaintextSha256: hash, headerSha256: hash, ...sizes },
          context.now,
        )
        const facts = { name: 'file.txt', mediaType: 'text/plain', takenInAt: context.now }
        insertFile(context.db, { id, evidenceId, objectId, ...facts })
        if (reading.reason !== 'not-yet') saveText(context.db, id, { text, hidden: '', reading })
        context.custody({ subject: evidenceId, details: {} })
        return id
      }),
    close: async () => {
      session.close()
      await environment.parser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
