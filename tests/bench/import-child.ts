import { performance } from 'node:perf_hooks'
import { inBenchVault, type BenchVault } from './bench-vault.ts'
import { answerParent } from './child.ts'
import { watchMemory, type MemoryUse } from './peak-memory.ts'

export type ImportTask = { readonly vault: BenchVault; readonly caseId: string; readonly file: string }
export type ImportAnswer = {
  readonly seconds: number
  /** Processor time of this process meanwhile, its threads included. */
  readonly processorSeconds: number
  readonly memory: MemoryUse
  readonly sha256: string
}

answerParent(({ vault, caseId, file }: ImportTask) =>
  inBenchVault(vault, async (ask): Promise<ImportAnswer> => {
    const { value, memory } = await watchMemory(async () => {
      const processor = process.cpuUsage()
      const start = performance.now()
      const { items } = await ask('evidence.add', { caseId, files: [file], keepDuplicates: true })
      const seconds = (performance.now() - start) / 1000
      const { user, system } = process.cpuUsage(processor)
      return { seconds, processorSeconds: (user + system) / 1e6, sha256: items[0]?.sha256 ?? '' }
    })
    return { ...value, memory }
  }),
)
