import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { caseTable } from '../../../electron/backend/cases/cases.ts'
import type { SqlParameters } from '../../../electron/backend/vault/database.ts'
import { evidenceTable } from '../../../electron/backend/evidence/evidence.ts'
import { createExportFolder } from '../../../electron/backend/whole-export/export-folder.ts'
import type { ExportWork } from '../../../electron/backend/whole-export/export-work.ts'
import { GivenNames } from '../../../electron/backend/whole-export/safe-names.ts'
import { writeFiles } from '../../../electron/backend/whole-export/write-files.ts'
import { openTestRooms } from '../../kit/test-rooms.ts'

test('a large file is stopped within: a lock leaves nothing readable behind', async () => {
  const rooms = await openTestRooms()
  const caseId = rooms.add(caseTable, { title: 'Пример', kind: 'criminal' })
  rooms.addFile(rooms.add(evidenceTable, { caseId, title: 'Запись', kind: 'video' }), 'начало')
  const place = mkdtempSync(join(tmpdir(), 'sandyq-'))
  const folder = createExportFolder(join(place, 'всё'), (path) => path)
  const controller = new AbortController()
  let pieces = 0
  async function* endless() {
    for (; pieces < 20; pieces += 1) {
      if (pieces === 3) controller.abort(new Error('locked'))
      yield Buffer.from('кусок')
      await Promise.resolve()
    }
  }
  const db = {
    get: (sql: string, values: SqlParameters) => rooms.query((context) => context.db.get(sql, values)),
    all: (sql: string, values: SqlParameters) => rooms.query((context) => context.db.all(sql, values)),
  }
  const work = {
    context: { signal: controller.signal, session: { objects: { read: endless } } },
    db,
    folder,
    names: new GivenNames(),
    places: new Map(),
    gaps: [],
    count: () => undefined,
  } as unknown as ExportWork
  await expect(writeFiles(work)).rejects.toThrow('locked')
  expect(pieces).toBe(3)
  expect(folder.files).toEqual([])
  folder.abandon()
  expect(readdirSync(place)).toEqual([])
  rmSync(place, { recursive: true })
  await rooms.close()
})

test.each(['file', 'folder'])('a %s that took the name meanwhile keeps it, and it is said', async (kind) => {
  const place = mkdtempSync(join(tmpdir(), 'sandyq-'))
  const target = join(place, 'всё')
  const folder = createExportFolder(target, (path) => path)
  await folder.write('records/case.json', ['{}'])
  if (kind === 'folder') mkdirSync(target)
  const other = kind === 'folder' ? join(target, 'чужое.txt') : target
  writeFileSync(other, 'не наше')
  expect(() => folder.finish()).toThrow(expect.objectContaining({ code: 'output.exists' }) as Error)
  folder.abandon()
  expect(readdirSync(place)).toEqual(['всё'])
  expect(readFileSync(other, 'utf8')).toBe('не наше')
  rmSync(place, { recursive: true })
})
