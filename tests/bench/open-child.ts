import { performance } from 'node:perf_hooks'
import { createBackend } from '../../electron/backend/backend.ts'
import { asker, type Ask } from '../demo/build-sample.ts'
import { benchEnvironment, type BenchVault } from './bench-vault.ts'
import { answerParent } from './child.ts'

export type OpenTask = { readonly vault: BenchVault; readonly queries: number }

/** Milliseconds. `again`: the same opening a second time in the same process. */
export type OpenAnswer = {
  readonly opening: number
  readonly again: number
  readonly people: readonly number[]
  readonly info: readonly number[]
  readonly found: readonly number[]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** From the key to the first page a person sees: the list of cases. */
async function openAndList(ask: Ask, vault: BenchVault): Promise<void> {
  await ask('vault.open', vault)
  await ask('case.list', { limit: 100 })
}

async function repeat(times: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const found: number[] = []
  for (let run = 0; run < times; run += 1) found.push(await timed(() => work(run)))
  return found
}

answerParent(async ({ vault, queries }: OpenTask): Promise<OpenAnswer> => {
  const backend = createBackend(benchEnvironment(vault.folder), {
    onInternalError: (_support, error) => console.error(error),
  })
  const ask = asker(backend)
  const opening = await timed(() => openAndList(ask, vault))
  await ask('vault.lock', {})
  const again = await timed(() => openAndList(ask, vault))
  const people = await repeat(queries, (run) => ask('person.list', { limit: 100, offset: run * 100 }))
  const info = await repeat(queries, () => ask('vault.info', {}))
  const found = await repeat(queries, (run) => ask('search.find', { text: `дово суд${String(run)}` }))
  await backend.close()
  return { opening, again, people, info, found }
})
