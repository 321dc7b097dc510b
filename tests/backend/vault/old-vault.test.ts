import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBackend, type Backend } from '../../../electron/backend/backend.ts'
import { createNodeEnvironment } from '../../../electron/backend/node-environment.ts'
import { openDatabase } from '../../../electron/backend/vault/database.ts'
import { migrations } from '../../../electron/backend/vault/migrations.ts'
import { contract, type OperationName } from '../../../shared/contract/contract.ts'
import facts from '../../fixtures/vaults/schema-6.json' with { type: 'json' }
import { projectFolder } from '../../architecture/source-files.ts'
import type { Ask } from '../../kit/ask.ts'
import { createSampleRecords } from '../../kit/sample-records.ts'
import { passphrase } from '../../kit/test-backend.ts'

/** A vault that an earlier program made (schema 6): its passphrase is the tests' own, its people and files are invented. */
const stored = join(projectFolder, 'tests/fixtures/vaults/schema-6.sandyq')
const oldSchema = 6

let folder: string
let backend: Backend
const ask: Ask = async (name, input) => {
  const result = await backend.call(name, input)
  if (result.ok) return result.value
  throw new Error(`${name}: ${result.failure.code} ${JSON.stringify(result.failure.details)}`)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-old-'))
  cpSync(stored, join(folder, 'old.sandyq'), { recursive: true })
  backend = createBackend(
    { ...createNodeEnvironment(folder), now: () => new Date('2026-06-01T10:00:00.000Z'), workFactor: 10 },
    {},
  )
  await ask('vault.open', { folder: join(folder, 'old.sandyq'), passphrase })
})

afterAll(async () => {
  await backend.close()
  rmSync(folder, { recursive: true, force: true })
})

type Listed = { items: object[]; total: number }

function list(entity: string): Promise<Listed> {
  return ask(`${entity}.list` as 'person.list', { limit: 1_000 })
}

describe('a vault of schema 6', () => {
  test('is copied as it was before anything changes', () => {
    const backups = join(folder, 'old.sandyq', 'backups')
    const name = `before-${String(oldSchema + 1).padStart(4, '0')}.db`
    expect(existsSync(join(backups, name))).toBe(true)
    expect(readdirSync(backups).length).toBeLessThanOrEqual(migrations.length - oldSchema)
    expect(() => openDatabase({ file: join(backups, name), key: '00'.repeat(32) })).toThrow()
  })

  test.each(Object.keys(facts.lists))('has every %s as it was', async (entity) => {
    const { items, total } = await list(entity)
    const before = facts.lists[entity as keyof typeof facts.lists]
    expect(items).toEqual(before)
    expect(total).toBe(before.length)
    for (const item of before.slice(0, 3))
      expect(await ask(`${entity}.show` as 'person.show', { id: item.id })).toMatchObject(item)
  })

  test('has a custody log whose chain still holds what was printed of it', async () => {
    const printed = { sequence: facts.sequence, hash: facts.head }
    const { entries, problems } = await ask('custody.verify', { heads: [printed] })
    expect(problems).toEqual([])
    expect(entries).toBeGreaterThanOrEqual(facts.sequence)
  })

  test('is found through, in records and in the text of files', async () => {
    for (const [text, hits] of Object.entries(facts.search)) {
      const found = await ask('search.find', { text, limit: 500 })
      const ids = found.hits.map((hit) => `${hit.entity} ${hit.id} ${hit.title}`).sort()
      expect(ids).toEqual(hits.map((hit) => `${hit.entity} ${hit.id} ${hit.title}`).sort())
    }
  })

  test('gives its bundle again, byte for byte', async () => {
    const file = join(folder, 'again.pdf')
    await ask('bundle.build', { id: facts.build.bundleId, rebuild: facts.build.id, file })
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(facts.build.sha256)
  })

  test('is whole: every object is what was taken in', async () => {
    expect((await ask('vault.check', {})).problems).toEqual([])
    expect((await ask('evidence.verify', {})).damaged).toEqual([])
  })

  test('takes every record type of today', async () => {
    const types = Object.keys(contract).filter(
      (name) => name.endsWith('.list') && Object.hasOwn(contract, name.replace(/list$/u, 'create')),
    )
    for (const name of types) await ask(name as OperationName & 'person.list', {})
    const made = await createSampleRecords(ask, 'Новое')
    expect((await ask('case.show', { id: made.case })).title).toBe('Дело Новое')
    expect((await ask('custody.verify', {})).problems).toEqual([])
  })
})
