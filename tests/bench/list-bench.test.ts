import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillFoundation } from '../seed/fill-foundation.ts'
import { temporaryFolder } from '../backend/vault/vault-in-folder.ts'
import { inBenchVault, makeBenchVault } from './bench-vault.ts'
import { fillWholeCase, largestEvents } from './fill-whole-case.ts'
import { findCases } from './list-bench.ts'
import { listQuestions } from './list-questions.ts'

test('the vault of the bench holds records of every room, and every question of the bench is answered', async () => {
  const { vault } = await makeBenchVault(join(temporaryFolder(), 'vault'), () => Promise.resolve())
  await fillFoundation(vault, { cases: 6, evidence: 20 })
  const cases = await inBenchVault(vault, findCases)
  expect(cases).toHaveLength(6)
  await fillWholeCase(vault, cases)
  await inBenchVault(vault, async (ask) => {
    const [first] = cases
    const largest = { caseId: first?.caseId ?? '', personId: first?.people[0] ?? '' }
    const { events } = await ask('timeline.show', { caseId: largest.caseId })
    expect(events.length).toBeGreaterThanOrEqual(largestEvents)
    expect(new Set(events.map(({ lane }) => lane)).size).toBeGreaterThan(6)
    for (const { name, ask: put } of listQuestions(largest))
      await expect(put(ask, 0), name).resolves.toBeDefined()
  })
}, 120_000)
