import { performance } from 'node:perf_hooks'
import { join } from 'node:path'
import type { Ask } from '../demo/build-sample.ts'
import { fillFoundation } from '../seed/fill-foundation.ts'
import { benchRow, type BenchRow } from './bench-row.ts'
import { inBenchVault, makeBenchVault, type BenchVault } from './bench-vault.ts'
import { largest as largestTitle } from './feel-clicks.ts'
import { fillWholeCase, type FoundCase } from './fill-whole-case.ts'
import { listQuestions } from './list-questions.ts'
import { spreadOf } from './spread.ts'
import { inWorkFolder } from './work-folder.ts'

const runs = 10
const size = { cases: 10_000, evidence: 100_000 }
const pageSize = 1_000

/** Every case of the vault with two of its people, the largest first. */
export async function findCases(ask: Ask): Promise<FoundCase[]> {
  const { total } = await ask('case.list', { limit: 1 })
  const people = new Map<string, string[]>()
  const { total: roles } = await ask('role.list', { limit: 1 })
  for (let offset = 0; offset < roles; offset += pageSize)
    for (const { caseId, personId } of (await ask('role.list', { limit: pageSize, offset })).items)
      people.set(caseId, [...(people.get(caseId) ?? []), personId])
  const found: (FoundCase & { readonly isLargest: boolean })[] = []
  for (let offset = 0; offset < total; offset += pageSize)
    for (const { id, title } of (await ask('case.list', { limit: pageSize, offset })).items)
      found.push({
        caseId: id,
        people: (people.get(id) ?? []).slice(0, 2),
        isLargest: title === largestTitle,
      })
  return found
    .filter(({ people: those }) => those.length === 2)
    .toSorted((one, other) => Number(other.isLargest) - Number(one.isLargest))
}

async function measure(ask: Ask, found: FoundCase): Promise<BenchRow[]> {
  const largest = { caseId: found.caseId, personId: found.people[0] ?? '' }
  const rows: BenchRow[] = []
  for (const { name, ask: put } of listQuestions(largest)) {
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now()
      await put(ask, run)
      times.push(performance.now() - start)
    }
    rows.push(
      benchRow({
        name: `список: ${name}`,
        unit: 'мс',
        runs: spreadOf(times),
        target: { kind: 'value', atMost: 100 },
        note: `в первый раз ${(times[0] ?? 0).toFixed(0)} мс`,
      }),
    )
  }
  return rows
}

async function fill(vault: BenchVault, of: typeof size): Promise<FoundCase> {
  await fillFoundation(vault, of)
  const cases = await inBenchVault(vault, (ask) => findCases(ask))
  await fillWholeCase(vault, cases)
  const [largest] = cases
  if (largest === undefined) throw new Error('a case with two people')
  return largest
}

/** How soon every list and search of a large foundation is answered, with all rooms filled. */
export async function listBench(of: typeof size = size): Promise<BenchRow[]> {
  return inWorkFolder(async (folder) => {
    const { vault } = await makeBenchVault(join(folder, 'vault'), () => Promise.resolve())
    const largest = await fill(vault, of)
    return inBenchVault(vault, (ask) => measure(ask, largest))
  })
}
