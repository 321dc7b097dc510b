import { appendFileSync, statSync, truncateSync } from 'node:fs'

const longestLog = 256 * 1024

export type ProblemLog = (kind: 'backend' | 'backend-crash' | 'page-crash' | 'shell', support: string) => void

/**
 * Notes when and where something unexpected happened, in a file of the person's own that nothing sends anywhere: a kind and a
 * support code, never a text that could hold a name or a path. A log that has grown long begins anew.
 */
export function createProblemLog(file: string, now: () => Date): ProblemLog {
  return (kind, support) => {
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longestLog) truncateSync(file)
      appendFileSync(file, `${now().toISOString()} ${kind} ${support}\n`, { mode: 0o600 })
    } catch {
      // A full disk must not stop a lock.
    }
  }
}
