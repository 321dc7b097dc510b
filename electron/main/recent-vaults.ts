import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { ShellOutputOf } from '../../shared/contract/shell-contract.ts'
import { readJsonFile, writeJsonFile } from './private-file.ts'

const most = 12
const recent = z.array(z.strictObject({ id: z.string(), path: z.string(), openedAt: z.string() })).max(most)

const isVault = (path: string) => existsSync(join(path, 'vault.json'))

export type RecentVaults = {
  readonly list: () => ShellOutputOf<'shell.recent-vaults'>['vaults']
  readonly path: (id: string) => string | undefined
  /** Nothing that is no vault is remembered. */
  readonly remember: (path: string, openedAt: Date) => void
  readonly forget: (id: string) => void
  readonly forgetAll: () => void
}

/** Vaults that were opened here, newest first, in a file of the person's own. The page gets names and ids, no path. */
export function createRecentVaults(file: string): RecentVaults {
  let vaults = readJsonFile(file, recent) ?? []
  const save = (next: typeof vaults) => {
    vaults = next.slice(0, most)
    writeJsonFile(file, vaults)
  }
  return {
    list: () =>
      vaults.map(({ id, path, openedAt }) => ({
        id,
        name: basename(path),
        within: basename(dirname(path)),
        openedAt,
        isThere: isVault(path),
      })),
    path: (id) => vaults.find((vault) => vault.id === id)?.path,
    remember: (path, openedAt) => {
      if (!isVault(path)) return
      const id = vaults.find((vault) => vault.path === path)?.id ?? randomUUID()
      const others = vaults.filter((vault) => vault.path !== path)
      save([{ id, path, openedAt: openedAt.toISOString() }, ...others])
    },
    forget: (id) => save(vaults.filter((vault) => vault.id !== id)),
    forgetAll: () => save([]),
  }
}
