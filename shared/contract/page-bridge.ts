import type { OperationName, Progress, Result } from './contract.ts'
import type { ShellOperationName } from './shell-contract.ts'

/** A file the page was given: a single-use token that stands for its path, which the page never sees. */
export type GrantedFile = { readonly token: string; readonly name: string; readonly size: number }

/** What the page is told without asking: that something happened, never a record. */
export type PageEvent =
  /** A command or job changed something: ask again. */
  | { readonly event: 'changed'; readonly name: OperationName }
  /** The backend process began anew (after a lock or a crash): everything is locked. */
  | { readonly event: 'backend'; readonly state: 'ready' | 'crashed'; readonly support?: string }
  /** The vault is about to be locked: save drafts, then call `shell.drafts-saved`. */
  | { readonly event: 'locking'; readonly reason: LockReason }
  /** How long until the vault locks by itself; null when it does not. */
  | { readonly event: 'auto-lock'; readonly secondsLeft: number | null }
  | { readonly event: 'menu'; readonly command: MenuCommand }
  /** A vault was opened from outside: by its icon, or by a second start. */
  | { readonly event: 'open-vault'; readonly token: string; readonly name: string }

export type LockReason = 'person' | 'idle' | 'suspend' | 'screen-lock' | 'quit'
export type MenuCommand = 'search' | 'settings' | 'about' | 'text-larger' | 'text-smaller' | 'text-normal'

export type CallOptions = {
  /** Names the call, so that `job.cancel` can stop it. */
  readonly callId?: string
  readonly onProgress?: (progress: Progress) => void
}

/** What `preload` puts on `window.sandyq`: the page's only doorway. `DroppedFile` is the DOM's File. */
export type PageBridge<DroppedFile = unknown> = {
  /** Asks the backend, or the shell for names that begin with `shell.`; `job.cancel` with `{ callId }` stops a job. */
  readonly call: (
    name: OperationName | ShellOperationName | 'job.cancel',
    input: unknown,
    options?: CallOptions,
  ) => Promise<Result<unknown>>
  /** Returns what ends the listening. */
  readonly on: (listener: (event: PageEvent) => void) => () => void
  /** Files dropped or chosen in the page become tokens. */
  readonly grantFiles: (files: readonly DroppedFile[]) => Promise<readonly GrantedFile[]>
}

/** Page to backend, over the MessagePort. */
export type PortRequest =
  { readonly call: string; readonly name: string; readonly input: unknown } | { readonly cancel: string }

/** Backend to page. */
export type PortAnswer =
  | { readonly call: string; readonly result: Result<unknown> }
  | { readonly call: string; readonly progress: Progress }
  | { readonly changed: OperationName }
