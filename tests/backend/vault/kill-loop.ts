import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { checkVault } from '../../../electron/backend/vault/check.ts'
import { findObject, listObjects } from '../../../electron/backend/vault/object.rows.ts'
import { openVault } from '../../../electron/backend/vault/open-vault.ts'
import { repairVault } from '../../../electron/backend/vault/repair.ts'

/** How often the import is killed: in every test run, and in the campaign. */
export const killCounts = { test: 30, campaign: 1000 } as const

const script = fileURLToPath(new URL('kill-import.ts', import.meta.url))

export type KillLoop = { folder: string; identity: string; kills: number; seed: number }

/**
 * Imports into the vault and kills the process at random moments, again and again. After every kill the vault opens, everything
 * promised is there and whole, and nothing is half listed. Returns how many objects there are in the end.
 */
export async function killAtRandomMoments({ folder, identity, kills, seed }: KillLoop): Promise<number> {
  const random = createRandom(seed)
  const promised = new Set<string>()
  const verified = new Set<string>()
  let waiting = startImport(folder, identity)
  for (let kill = 0; kill < kills; kill += 1) {
    const importing = waiting
    if (kill < kills - 1) waiting = startImport(folder, identity)
    for (const objectId of await importAndKill(importing, {
      commits: Math.floor(random() * 4),
      afterMs: random() * 40,
    }))
      promised.add(objectId)
    const session = await openVault({ folder, key: { kind: 'identity', identity } })
    try {
      const where = `seed ${seed}, kill ${kill}`
      const rows = session.database.read((db) => listObjects(db, '', Number.MAX_SAFE_INTEGER))
      for (const row of rows.filter((row) => !verified.has(row.objectId))) {
        expect([where, row.objectId, await session.objects.verify(row)]).toEqual([
          where,
          row.objectId,
          undefined,
        ])
        verified.add(row.objectId)
      }
      const lost = [...promised].filter(
        (objectId) => session.database.read((db) => findObject(db, objectId)) === undefined,
      )
      expect([where, lost, session.alarms]).toEqual([where, [], []])
      // At most the one object that was being written, and nothing else.
      const problems = await checkVault(session)
      const strange = problems.filter(({ code }) => code !== 'object-orphan' && code !== 'object-leftover')
      expect([where, strange, problems.length <= 1]).toEqual([where, [], true])
      await repairVault(session)
      expect([where, await checkVault(session)]).toEqual([where, []])
    } finally {
      session.close()
    }
  }
  return verified.size
}

type Import = ChildProcessByStdio<Writable, Readable, null>

/** A process that is ready to import and waits for the word. */
function startImport(folder: string, identity: string): Import {
  return spawn(process.execPath, [script, folder, identity], { stdio: ['pipe', 'pipe', 'inherit'] })
}

/** When to kill: so many announced commits after the opening, and a moment. */
type Moment = { commits: number; afterMs: number }

/** Ids of the objects whose commit the process had announced before it was killed. */
async function importAndKill(child: Import, { commits, afterMs }: Moment): Promise<string[]> {
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  // The last line may be cut.
  const listLines = (): string[] => said.split('\n').slice(0, -1)
  const closed = once(child, 'close')
  child.stdin.write('go\n')
  while (listLines().length <= commits && child.exitCode === null) await wait(1)
  await wait(afterMs)
  child.kill('SIGKILL')
  await closed
  const [first, ...objectIds] = listLines()
  expect(first).toBe('open')
  return objectIds
}

/** mulberry32: small, seeded, good enough to choose moments. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
