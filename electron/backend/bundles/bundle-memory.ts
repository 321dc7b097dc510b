import type { PreparedExhibit } from '../parsing/prepared-exhibit.ts'
import type { VaultSession } from '../vault/session.ts'
import type { BundleLayout } from './layout-bundle.ts'
import type { PageCount } from './page-count.rows.ts'
import { PreparedFiles } from './prepared-files.ts'

/** What is kept of bundles while the vault is open, and never longer: in memory alone. */
type BundleMemory = {
  /** Counts that another try may change: of a file that is missing, or whose reading was stopped. */
  readonly uncertain: Map<string, PageCount>
  /** The last layout of each bundle. */
  readonly layouts: Map<string, BundleLayout>
  /** How long the slip sheet of each exhibit was, and what stood on it. */
  readonly slipPages: Map<string, { readonly sheet: string; readonly pages: number }>
  /** Files whose pages were looked at. */
  readonly prepared: PreparedFiles<PreparedExhibit>
}

const memories = new WeakMap<VaultSession, BundleMemory>()

export function memoryOf(session: VaultSession): BundleMemory {
  const known = memories.get(session)
  if (known !== undefined) return known
  const memory: BundleMemory = {
    uncertain: new Map(),
    layouts: new Map(),
    slipPages: new Map(),
    prepared: new PreparedFiles(),
  }
  memories.set(session, memory)
  return memory
}
