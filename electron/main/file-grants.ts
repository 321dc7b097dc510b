import { randomBytes } from 'node:crypto'

/** How long a choice stays good while nobody uses it, in milliseconds. */
export const grantLifeMs = 10 * 60_000

type Grant = { readonly path: string; readonly expiresAt: number }

/**
 * Paths that a person chose, each behind a random token: the page gets the token, the backend the path, once. What was used
 * is remembered apart, so that a saved file can be shown in its folder and an opened vault named in the list of recent ones.
 */
export type FileGrants = {
  readonly grant: (path: string) => string
  /** The path behind a token, which is used up; undefined when it is used up, expired or was never given. */
  readonly redeem: (token: string) => string | undefined
  /** The path of a token that was used. */
  readonly usedPath: (token: string) => string | undefined
  /** Forgets every token, used or not. */
  readonly clear: () => void
}

export function createFileGrants(now: () => Date): FileGrants {
  const granted = new Map<string, Grant>()
  const used = new Map<string, string>()

  function dropExpired(): void {
    for (const [token, { expiresAt }] of granted) if (expiresAt <= now().getTime()) granted.delete(token)
  }

  return {
    grant: (path) => {
      dropExpired()
      const token = randomBytes(24).toString('hex')
      granted.set(token, { path, expiresAt: now().getTime() + grantLifeMs })
      return token
    },
    redeem: (token) => {
      dropExpired()
      const path = granted.get(token)?.path
      granted.delete(token)
      if (path !== undefined) used.set(token, path)
      return path
    },
    usedPath: (token) => used.get(token),
    clear: () => {
      granted.clear()
      used.clear()
    },
  }
}
