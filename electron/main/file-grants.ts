import { randomBytes } from 'node:crypto'
import type { Granted, GrantUse } from '../../shared/contract/process-messages.ts'

/** How long a choice stays good while nobody uses it, in milliseconds. */
export const grantLifeMs = 10 * 60_000

/** What a path was chosen as: a file to take in, a file that a save dialog named, a folder to put things into, a vault's place. */
export type GrantKind = 'file' | 'save' | 'folder' | 'vault'

/** A path for what it was chosen; `mayReplace` when the person was asked about the file that is there. */
export type Choice = { readonly path: string; readonly kind: GrantKind; readonly mayReplace?: boolean }

/** What was chosen to be read is never written to, and the other way round. */
const kindsFor: Readonly<Record<GrantUse, readonly GrantKind[]>> = {
  read: ['file'],
  write: ['save'],
  'write-into': ['folder'],
  folder: ['folder', 'vault'],
}

/**
 * Paths that a person chose, each behind a random token: the page gets the token, the backend the path, once and for nothing
 * but what it was chosen for. What was used is remembered apart, so that a saved file can be shown in its folder and an opened
 * vault named in the list of recent ones.
 */
export type FileGrants = {
  readonly grant: (choice: Choice) => string
  /** What stands behind a token, which is used up; undefined when it is used up, expired, was never given, or not for this. */
  readonly redeem: (token: string, use: GrantUse) => Granted | undefined
  /** The path of a token of one of these kinds that was used. */
  readonly usedPath: (token: string, kinds: readonly GrantKind[]) => string | undefined
  /** Forgets every token, used or not. */
  readonly clear: () => void
}

export function createFileGrants(now: () => Date): FileGrants {
  const granted = new Map<string, Choice & { readonly expiresAt: number }>()
  const used = new Map<string, Choice>()

  function dropExpired(): void {
    for (const [token, { expiresAt }] of granted) if (expiresAt <= now().getTime()) granted.delete(token)
  }

  return {
    grant: (choice) => {
      dropExpired()
      const token = randomBytes(24).toString('hex')
      granted.set(token, { ...choice, expiresAt: now().getTime() + grantLifeMs })
      return token
    },
    redeem: (token, use) => {
      dropExpired()
      const choice = granted.get(token)
      if (choice === undefined || !kindsFor[use].includes(choice.kind)) return undefined
      granted.delete(token)
      used.set(token, choice)
      return { path: choice.path, mayReplace: choice.mayReplace === true }
    },
    usedPath: (token, kinds) => {
      const choice = used.get(token)
      return choice !== undefined && kinds.includes(choice.kind) ? choice.path : undefined
    },
    clear: () => {
      granted.clear()
      used.clear()
    },
  }
}
