import type { Readable } from 'node:stream'

/** Standard input: a keyboard when `setRawMode` is there. */
export type Input = Readable & {
  readonly isTTY?: boolean
  readonly setRawMode?: (raw: boolean) => unknown
}

/** Standard output or error. */
export type Output = {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Everything a command meets of the outer world, so that tests can stand in for it. */
export type Io = {
  /** Secrets are deleted from it at once, so that no child process inherits them. */
  readonly env: Record<string, string | undefined>
  /** Folder of the process; see `standingFolder`. */
  readonly cwd: string
  readonly input: Input
  readonly out: Output
  readonly err: Output
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal
}

/** The folder the person stands in: npm runs a script in the package's own folder and tells the first one apart. */
export function standingFolder(io: Pick<Io, 'env' | 'cwd'>): string {
  const started = io.env['INIT_CWD']
  return io.env['npm_lifecycle_event'] === 'sandyq' && started !== undefined && started !== ''
    ? started
    : io.cwd
}
