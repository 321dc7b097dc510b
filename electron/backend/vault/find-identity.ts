import { Failure } from '../../../shared/failures/failure.ts'
import { openText, recipientOf } from './age-text.ts'
import type { DeriveKeys } from './key-derivation.ts'
import { encodePassphrase } from './passphrase.ts'
import { parseRecoveryKey } from './recovery-key.ts'
import { isSlotFileName, readSlotFiles, type SlotFile } from './slot-files.ts'

/** What a person opens a vault with: her passphrase, or an age identity (a recovery key, or one a slot is encrypted to). */
export type VaultKey = { kind: 'passphrase'; passphrase: string } | { kind: 'identity'; identity: string }

type IdentitySearch = {
  folder: string
  key: VaultKey
  secretFile: Uint8Array
  deriveKeys: DeriveKeys
}

/**
 * The slot identity this key gives, or undefined. A passphrase is tried on every passphrase slot, 0.9 s each. Throws Failure
 * `vault.damaged` (part `keys/<name>`) when there is no whole file to try it on, or it is the damaged file's own key; and
 * `vault.wrong-passphrase-or-file` when it fits none of the whole files and another one is damaged. A damaged file under a name
 * that no slot can have counts for nothing here: it is strange, and said to be so at the next opening.
 */
export async function findIdentity(search: IdentitySearch): Promise<string | undefined> {
  const files = readSlotFiles(search.folder)
  const { key } = search
  return key.kind === 'passphrase'
    ? await findByPassphrase(files, key.passphrase, search.deriveKeys)
    : await findByIdentity(files, parseRecoveryKey(key.identity), search.secretFile)
}

async function findByPassphrase(
  files: readonly SlotFile[],
  passphrase: string,
  deriveKeys: DeriveKeys,
): Promise<string | undefined> {
  const locked = files.filter((file) => file.lock === 'passphrase')
  const answer = await deriveKeys({
    kind: 'open',
    passphrase: encodePassphrase(passphrase),
    files: locked.map((file) => file.content),
  })
  if (answer.kind === 'opened') return answer.text.trim()
  const broken = answer.kind === 'none' ? answer.damaged.map((index) => locked[index]) : []
  const damaged = files.find(
    (file) => isSlotFileName(file.name) && (file.lock === 'unreadable' || broken.includes(file)),
  )
  if (damaged === undefined) return undefined
  const isAllDamaged = broken.length === locked.length
  throw new Failure(isAllDamaged ? 'vault.damaged' : 'vault.wrong-passphrase-or-file', {
    part: `keys/${damaged.name}`,
  })
}

async function findByIdentity(
  files: readonly SlotFile[],
  identity: string,
  secretFile: Uint8Array,
): Promise<string | undefined> {
  if ((await recipientOf(identity)) === undefined) return undefined
  const direct = await openText({ identity }, secretFile)
  if (direct.kind === 'damaged') throw new Failure('vault.damaged', { part: 'secret.age' })
  if (direct.kind === 'text') return identity
  let damaged: SlotFile | undefined
  for (const file of files.filter((file) => file.lock === 'recipient')) {
    const opened = await openText({ identity }, file.content)
    if (opened.kind === 'text') return opened.text.trim()
    if (opened.kind === 'damaged' && isSlotFileName(file.name)) damaged ??= file
  }
  if (damaged !== undefined) throw new Failure('vault.damaged', { part: `keys/${damaged.name}` })
  return undefined
}
