import { generateX25519Identity } from 'age-encryption'

/** A fresh age identity (AGE-SECRET-KEY-1…). As a recovery key it is shown once, written on paper and stored nowhere. */
export async function createIdentity(): Promise<string> {
  return await generateX25519Identity()
}

/** A recovery key as a person types it from paper: any case, spaces and line breaks anywhere. Nothing else is mended. */
export function parseRecoveryKey(typed: string): string {
  return typed.replace(/\s+/gu, '').toUpperCase()
}

/** The key in groups that are easier to copy by hand. `parseRecoveryKey` takes it back. */
export function formatRecoveryKey(identity: string): string {
  const prefix = 'AGE-SECRET-KEY-1'
  const groups = identity.slice(prefix.length).match(/.{1,5}/gu) ?? []
  return [prefix, ...groups].join(' ')
}
