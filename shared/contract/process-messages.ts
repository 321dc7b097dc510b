import type { FailureCode } from '../failures/codes.ts'

/** What a call wants a path for: a file to read, a file to write, a folder to write into, a folder as such. */
export const grantUses = ['read', 'write', 'write-into', 'folder'] as const
export type GrantUse = (typeof grantUses)[number]

/** What a token stands for; `mayReplace` when the person was asked about the file that is there. */
export type Granted = { readonly path: string; readonly mayReplace: boolean }

/**
 * What the main process and the backend process say to each other. No record, no key and no passphrase is in it: those go
 * over ports that the main process only hands on.
 */
export type ToBackend =
  /** With a port: the page's end is somewhere else. The port before it is closed. */
  | { readonly kind: 'page' }
  /** With a port to a process that derives keys. */
  | { readonly kind: 'keys'; readonly id: number }
  /** The answer to `redeem`; with nothing granted the token is used up, expired, was never given or was given for something else. */
  | { readonly kind: 'redeemed'; readonly id: number; readonly granted?: Granted }
  /** A piece of an opened file is wanted: bytes [start, end). */
  | {
      readonly kind: 'media'
      readonly id: number
      readonly token: string
      readonly start: number
      readonly end: number
    }
  /** Lock, and say `closed`. */
  | { readonly kind: 'close' }

export type FromBackend =
  | { readonly kind: 'keys'; readonly id: number }
  | { readonly kind: 'redeem'; readonly id: number; readonly token: string; readonly use: GrantUse }
  | {
      readonly kind: 'media'
      readonly id: number
      readonly mediaType: string
      readonly size: number
      readonly start: number
      readonly bytes: Uint8Array
    }
  | { readonly kind: 'media-refused'; readonly id: number; readonly code: FailureCode }
  /** Whether a vault is open, or about to be. */
  | { readonly kind: 'vault'; readonly isOpen: boolean }
  /** Something the backend did not expect; the code tells its place and nothing else. */
  | { readonly kind: 'problem'; readonly support: string }
  | { readonly kind: 'closed' }
