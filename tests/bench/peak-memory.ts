import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const mib = 1024 * 1024
const sampleMs = 20

/** Resident memory of this process before some work, and the most it took during it, in MiB. */
export type MemoryUse = { readonly before: number; readonly peak: number; readonly how: 'VmHWM' | 'samples' }

/** The kernel's own high-water mark, which no sampling can miss. Only Linux has one that can be set back. */
function resetHighWater(): boolean {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
    return true
  } catch {
    return false
  }
}

function highWater(): number {
  const line = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))
  if (line?.[1] === undefined) throw new Error('no VmHWM')
  return Number(line[1]) / 1024
}

/** Does the work and tells what memory this process took meanwhile, its threads included. */
export async function watchMemory<Value>(
  work: () => Promise<Value>,
): Promise<{ value: Value; memory: MemoryUse }> {
  // Lets what is still on its way settle first.
  await wait(100)
  const before = process.memoryUsage.rss() / mib
  const isExact = resetHighWater()
  let sampled = before
  const timer = setInterval(() => {
    sampled = Math.max(sampled, process.memoryUsage.rss() / mib)
  }, sampleMs)
  try {
    const value = await work()
    const peak = isExact ? highWater() : Math.max(sampled, process.memoryUsage.rss() / mib)
    return { value, memory: { before, peak, how: isExact ? 'VmHWM' : 'samples' } }
  } finally {
    clearInterval(timer)
  }
}
