import { performance } from 'node:perf_hooks'
import { inBenchVault, type BenchVault } from './bench-vault.ts'
import { buildFromFolder } from './build-from-folder.ts'
import { answerParent } from './child.ts'
import { watchMemory, type MemoryUse } from './peak-memory.ts'

/** The whole job of the program, or its engine alone on the same files outside a vault. */
export type BundleTask =
  | {
      readonly kind: 'job'
      readonly vault: BenchVault
      readonly bundleId: string
      readonly file: string
    }
  | { readonly kind: 'engine'; readonly folder: string; readonly file: string }

export type BundleAnswer = {
  readonly seconds: number
  readonly processorSeconds: number
  readonly memory: MemoryUse
  readonly pages: number
  /** Exhibits that went in as they are. */
  readonly whole: number
}

type Built = { readonly pages: number; readonly exhibits: readonly { readonly outcome: string }[] }

async function measure(work: () => Promise<Built>): Promise<BundleAnswer> {
  const { value, memory } = await watchMemory(async () => {
    const processor = process.cpuUsage()
    const start = performance.now()
    const built = await work()
    const seconds = (performance.now() - start) / 1000
    const { user, system } = process.cpuUsage(processor)
    return { built, seconds, processorSeconds: (user + system) / 1e6 }
  })
  const { built, ...times } = value
  const whole = built.exhibits.filter((exhibit) => exhibit.outcome === 'whole').length
  return { ...times, memory, pages: built.pages, whole }
}

answerParent(async (task: BundleTask) =>
  task.kind === 'engine'
    ? measure(() => buildFromFolder(task.folder, task.file))
    : inBenchVault(task.vault, (ask) =>
        measure(() => ask('bundle.build', { id: task.bundleId, file: task.file })),
      ),
)
