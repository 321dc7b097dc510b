import { openSnapshot, type Snapshot } from './database.ts'
import { keysOf, type VaultSession } from './session.ts'
import { placesOf } from './vault-folder.ts'

/** The vault's records as they are at this moment, for long work that must not see them change. To be closed. */
export function vaultSnapshot(session: VaultSession): Snapshot {
  return openSnapshot({ file: placesOf(session.folder).database, key: keysOf(session).secret.databaseKey })
}
