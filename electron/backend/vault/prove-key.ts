import { Failure } from '../../../shared/failures/failure.ts'
import { findIdentity, type VaultKey } from './find-identity.ts'
import { readSecretFile } from './secret.ts'
import { keysOf, type VaultSession } from './session.ts'

/** How long an opening, or a proof, is believed: longer than a walk through a form, shorter than a break for tea. */
const proofMinutes = 5

/**
 * Passes when the key of this session's slot was given within the last five minutes. Whoever finds an open vault must not make
 * herself a way in, or take everything out. Throws Failure `vault.prove-first` with
 * the `kind` of slot the vault was opened with.
 */
export function ensureProved(session: VaultSession): void {
  const { provedAt, clock } = keysOf(session)
  const age = clock().getTime() - provedAt.getTime()
  // A clock that went back proves nothing.
  if (age < 0 || age >= proofMinutes * 60_000)
    throw new Failure('vault.prove-first', { kind: session.slot.kind })
}

/**
 * Takes the key this session was opened with once more. Throws Failure `vault.wrong-passphrase`, `vault.wrong-key` when it is
 * another one, even of this vault: the person who opened it is asked.
 */
export async function proveKey(session: VaultSession, key: VaultKey): Promise<void> {
  const keys = keysOf(session)
  const identity = await findIdentity({
    folder: session.folder,
    key,
    secretFile: readSecretFile(session.folder),
    deriveKeys: keys.deriveKeys,
  })
  if (identity !== keys.identity)
    throw new Failure(key.kind === 'passphrase' ? 'vault.wrong-passphrase' : 'vault.wrong-key')
  keys.provedAt = keys.clock()
}
