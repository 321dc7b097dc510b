import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { removeFile, moveFile } from './atomic-file.ts'
import { isDatabaseKey, openDatabase, rekeyFile } from './database.ts'
import { listBackups } from './migrations.ts'
import { listRecipients } from './pending-slots.ts'
import { createIdentity } from './recovery-key.ts'
import { createDatabaseKey, objectKeysOf, type VaultSecret, writeSecret } from './secret.ts'
import { keysOf, recordCustody, type VaultSession } from './session.ts'
import { listSlotRows } from './slot.rows.ts'
import { placesOf } from './vault-folder.ts'

/**
 * Gives the vault a new database key and, for objects to come, a new identity; nobody's passphrase is needed. Old objects stay
 * as they are and keep their old identity. Whoever kept an old copy of the whole vault can still open that copy.
 *
 * Order, so that the vault opens after a crash at any point:
 * 1. `secret.age` with both database keys and the new identity in front: the database still opens with the former key;
 * 2. a copy of the database gets the new key and is renamed over the old one: it opens with the new key;
 * 3. the copies in `backups/` likewise, each by itself;
 * 4. `secret.age` with the new database key alone.
 * An opening that finds two database keys goes on at step 2. Throws Failure `vault.disk-full`; the vault is then as before.
 */
export async function rotateVault(session: VaultSession): Promise<void> {
  const keys = keysOf(session)
  const before = keys.secret
  if (before.formerDatabaseKey !== undefined) await finishRotation(session)
  const former = keys.secret
  const during: VaultSecret = {
    ...former,
    databaseKey: createDatabaseKey(),
    formerDatabaseKey: former.databaseKey,
    objectIdentities: [await createIdentity(), ...former.objectIdentities],
  }
  await replaceSecret(session, during)
  keys.onStep('secret with both keys')
  try {
    await finishRotation(session)
  } catch (error) {
    await takeBack(session, former)
    throw error
  }
}

/** Steps 2 to 4 of `rotateVault`, from wherever they stopped. */
export async function finishRotation(session: VaultSession): Promise<void> {
  const keys = keysOf(session)
  const { formerDatabaseKey, ...after } = keys.secret
  if (formerDatabaseKey === undefined) return
  const { database, backups } = placesOf(session.folder)
  if (!isDatabaseKey({ file: database, key: after.databaseKey })) session.database.rekey(after.databaseKey)
  keys.onStep('database under the new key')
  for (const name of existsSync(backups) ? listBackups(backups) : []) {
    rekeyBackup(join(backups, name), formerDatabaseKey, after.databaseKey)
    keys.onStep('backup under the new key')
  }
  session.database.write((db) =>
    recordCustody(session, db, {
      time: keys.clock(),
      action: 'vault.rotate',
      details: { objectIdentities: after.objectIdentities.length },
    }),
  )
  await replaceSecret(session, after)
  keys.onStep('secret with the new key')
}

async function replaceSecret(session: VaultSession, secret: VaultSecret): Promise<void> {
  const rows = session.database.read((db) => listSlotRows(db))
  await writeSecret(session.folder, secret, listRecipients(rows))
  keysOf(session).secret = secret
  session.objects.useKeys(await objectKeysOf(secret))
}

/** Only while the database is still under its former key; otherwise both keys stay in the secret and the next opening goes on. */
async function takeBack(session: VaultSession, former: VaultSecret): Promise<void> {
  const { database } = placesOf(session.folder)
  const { databaseKey } = former
  if (!isDatabaseKey({ file: database, key: databaseKey })) return
  const { objectIdentities } = keysOf(session).secret
  // Objects may have been written to the new identity meanwhile.
  await replaceSecret(session, { ...former, objectIdentities })
}

function rekeyBackup(file: string, key: string, newKey: string): void {
  if (isDatabaseKey({ file, key: newKey })) return
  const copy = `${file}.rekeyed`
  removeFile(copy)
  const database = openDatabase({ file, key })
  try {
    database.backupInto(copy)
  } finally {
    database.close()
  }
  rekeyFile({ file: copy, key }, newKey)
  moveFile(copy, file)
}
