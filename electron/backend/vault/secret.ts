import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Failure, isFailure } from '../../../shared/failures/failure.ts'
import { openText, readStanzas, recipientOf, sealText } from './age-text.ts'
import { writeFileAtomically } from './atomic-file.ts'
import type { ObjectKeys } from './objects/stored-object.ts'
import { readPlainFile } from './plain-file.ts'

const databaseKey = z.string().regex(/^[0-9a-f]{64}$/u)
const identity = z.string().startsWith('AGE-SECRET-KEY-1')

const vaultSecret = z.object({
  format: z.literal(1),
  vaultId: z.uuid(),
  /** SQLCipher's raw key. */
  databaseKey,
  /** Only while the key is being changed: the database is still under this one, or already under `databaseKey`. */
  formerDatabaseKey: databaseKey.optional(),
  /** Newest first: new objects are encrypted to the first one. */
  objectIdentities: z.array(identity).min(1),
})

/** The content of `secret.age`: everything that opens the vault. */
export type VaultSecret = z.infer<typeof vaultSecret>

const secretFile = 'secret.age'
/** A few hundred bytes, and a hundred more for each slot and each rotation. */
const sizeLimitBytes = 4 * 1024 * 1024

/** Encrypts the secret to every slot and replaces `secret.age` atomically. */
export async function writeSecret(
  folder: string,
  secret: VaultSecret,
  recipients: readonly string[],
): Promise<void> {
  if (recipients.length === 0) throw new Failure('vault.last-slot')
  const text = `${JSON.stringify(secret, null, 2)}\n`
  writeFileAtomically(join(folder, secretFile), await sealText(recipients, text))
}

/** The bytes of `secret.age`. Throws Failure `vault.damaged` when there is none. */
export function readSecretFile(folder: string): Uint8Array {
  try {
    return readPlainFile(join(folder, secretFile), sizeLimitBytes)
  } catch (cause) {
    throw new Failure('vault.damaged', { part: secretFile }, { cause })
  }
}

/**
 * The secret, or undefined when this identity is none of its recipients. Throws Failure `vault.damaged` (part `secret.age`) and
 * `vault.too-new`.
 */
export async function openSecret(file: Uint8Array, identity: string): Promise<VaultSecret | undefined> {
  const opened = await openText({ identity }, file)
  if (opened.kind === 'no-match') return undefined
  if (opened.kind === 'damaged') throw new Failure('vault.damaged', { part: secretFile })
  const json = parseJson(opened.text)
  const header = z.object({ format: z.int() }).safeParse(json)
  if (header.success && header.data.format > 1) {
    throw new Failure('vault.too-new', { found: header.data.format })
  }
  const secret = vaultSecret.safeParse(json)
  // Its zod error would quote the keys.
  if (!secret.success) throw new Failure('vault.damaged', { part: secretFile })
  return secret.data
}

/** How many recipients `secret.age` has; undefined when it is damaged or gone. Their names are not in it. */
export function countSecretRecipients(folder: string): number | undefined {
  try {
    return readStanzas(readSecretFile(folder))?.length
  } catch (error) {
    if (isFailure(error, 'vault.damaged')) return undefined
    throw error
  }
}

/** 64 random hex digits. */
export function createDatabaseKey(): string {
  return randomBytes(32).toString('hex')
}

/** What the object store is opened with. */
export async function objectKeysOf(secret: VaultSecret): Promise<ObjectKeys> {
  const [newest] = secret.objectIdentities
  const recipient = newest === undefined ? undefined : await recipientOf(newest)
  if (recipient === undefined) throw new Failure('vault.damaged', { part: secretFile })
  return { recipient, identities: secret.objectIdentities }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure('vault.damaged', { part: secretFile })
  }
}
