import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { listStrangeSlotFiles } from './alarms.ts'
import { makeFolder, syncFolder } from './atomic-file.ts'
import { listOrphans } from './check.ts'
import { finishDeletions } from './delete-object.ts'
import { listRecipients } from './pending-slots.ts'
import { findReadmeProblem, writeReadme } from './readme-file.ts'
import { finishRotation } from './rotate.ts'
import { countSecretRecipients, writeSecret } from './secret.ts'
import { keysOf, recordCustody, type VaultSession } from './session.ts'
import { listSlotRows } from './slot.rows.ts'
import { placesOf, removeStaleFiles } from './vault-folder.ts'

/** What `repairVault` can do. Worded in `vaultRepairWording`. */
type VaultRepairCode =
  | 'readme-written'
  | 'slot-file-set-aside'
  | 'secret-sealed-anew'
  | 'rotation-finished'
  | 'deletion-finished'
  | 'orphan-set-aside'
  | 'leftover-removed'

type VaultRepair = { code: VaultRepairCode; part: string }

/**
 * Mends what can be mended without losing anything, and returns what it did. Strange files are moved to `set-aside/`, never
 * deleted. What is missing or damaged cannot be mended: restore it from a backup. Not to be run beside an import.
 */
export async function repairVault(session: VaultSession): Promise<VaultRepair[]> {
  const repairs = [...(await repairKeys(session)), ...(await repairObjects(session))]
  removeStaleFiles(session.folder)
  if (repairs.length > 0) {
    session.database.write((db) =>
      recordCustody(session, db, {
        time: keysOf(session).clock(),
        action: 'vault.repair',
        details: { repairs },
      }),
    )
  }
  return repairs
}

async function repairKeys(session: VaultSession): Promise<VaultRepair[]> {
  const { folder, database } = session
  const repairs: VaultRepair[] = []
  const places = placesOf(folder)
  if (findReadmeProblem(folder) !== undefined) {
    writeReadme(folder)
    repairs.push({ code: 'readme-written', part: 'README.txt' })
  }
  const rows = database.read((db) => listSlotRows(db))
  for (const name of listStrangeSlotFiles(folder, rows)) {
    makeFolder(places.setAside)
    renameSync(join(places.keys, name), freeName(places.setAside, `slot-${name}`))
    syncFolder(places.setAside)
    syncFolder(places.keys)
    repairs.push({ code: 'slot-file-set-aside', part: `keys/${name}` })
  }
  if (keysOf(session).secret.formerDatabaseKey !== undefined) {
    await finishRotation(session)
    repairs.push({ code: 'rotation-finished', part: 'secret.age' })
  } else if (countSecretRecipients(folder) !== rows.length) {
    await writeSecret(folder, keysOf(session).secret, listRecipients(rows))
    repairs.push({ code: 'secret-sealed-anew', part: 'secret.age' })
  }
  return repairs
}

async function repairObjects(session: VaultSession): Promise<VaultRepair[]> {
  const repairs: VaultRepair[] = []
  for (const part of await finishDeletions(session)) repairs.push({ code: 'deletion-finished', part })
  const onDisk: string[] = []
  for await (const objectId of session.objects.list()) onDisk.push(objectId)
  for (const part of listOrphans(session, onDisk)) {
    await session.objects.setAside(part, placesOf(session.folder).setAside)
    repairs.push({ code: 'orphan-set-aside', part })
  }
  const leftovers: string[] = []
  for await (const objectId of session.objects.leftovers()) leftovers.push(objectId)
  for (const part of leftovers) {
    await session.objects.removeLeftover(part)
    repairs.push({ code: 'leftover-removed', part })
  }
  return repairs
}

function freeName(folder: string, name: string): string {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, copy === 1 ? name : `${copy}-${name}`)
    if (!existsSync(path)) return path
  }
}
