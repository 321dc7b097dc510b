import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDatabase } from '../../../electron/backend/vault/database.ts'
import { migrate, migrations } from '../../../electron/backend/vault/migrations.ts'
import { suit } from '../../../shared/model/suit.ts'
import { temporaryFolder } from './vault-in-folder.ts'

test('parallel proceedings written as lines become records with the line as their remark', () => {
  const folder = temporaryFolder()
  const database = createDatabase({ file: join(folder, 'a.db'), key: 'ab'.repeat(32) })
  migrate(database, folder, migrations.slice(0, 6))
  const id = '01900000-0000-7000-8000-000000000001'
  const meta = "1, '', '', '', '', ''"
  const insert = (table: string, name: string, data: object) =>
    database.migrate((db) =>
      db.run(
        `INSERT INTO ${table} (id, version, created_at, created_by, changed_at, changed_by, sort_key, data)
         VALUES (?, ${meta}, ?)`,
        [name, JSON.stringify(data)],
      ),
    )
  insert('case_record', id, { title: 'Дело' })
  insert('suit', 'a', { caseId: id, direction: 'by-us', parallelProceedings: ['КоАП 73-3, суд', 'УК 131'] })
  insert('suit', 'b', { caseId: id, direction: 'by-us', result: 'без них' })
  migrate(database, folder)
  const stored = database.read((db) => db.all<{ data: string }>('SELECT data FROM suit ORDER BY id'))
  const [first, second] = stored.map(({ data }) => suit.parse(JSON.parse(data)))
  expect(first?.parallelProceedings).toEqual([
    { kind: 'other', note: 'КоАП 73-3, суд' },
    { kind: 'other', note: 'УК 131' },
  ])
  expect(second).toEqual({ caseId: id, direction: 'by-us', result: 'без них' })
  database.close()
})
