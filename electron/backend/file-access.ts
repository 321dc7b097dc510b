/** A file someone picked, ready to be read once or more. */
export type ReadableFile = {
  readonly name: string
  readonly size: number
  readonly modifiedAt?: Date
  /** The bytes in pieces; a piece may be overwritten as soon as the next one is asked for or the reading ends. */
  readonly stream: () => AsyncIterable<Uint8Array>
}

/** A file being written: it appears under its name only when `finish` is reached. */
export type WritableFile = {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly finish: () => Promise<void>
  readonly abandon: () => Promise<void>
}

export type WriteOptions = {
  readonly replace: boolean
  /** The number of a volume, put before the ending of the name. */
  readonly part?: number
  /** The file's name, where the reference stands for the folder it goes into. */
  readonly name?: string
}

/**
 * How the backend reaches files outside the vault. References are paths on the command line and one-time tokens in the
 * app; nothing else in the backend knows which.
 */
export type FileAccess = {
  /** Fails with `input.file-not-found` or `input.file-unreadable`. */
  readonly openForRead: (reference: string) => Promise<ReadableFile>
  /** Fails with `output.exists`, `output.not-written`. */
  readonly createForWrite: (reference: string, options: WriteOptions) => Promise<WritableFile>
  /** The folder behind a reference, as a path; it need not exist. Fails with `input.file-not-found`. */
  readonly folder: (reference: string) => Promise<string>
  /** How a folder is named to whoever asked: a path on the command line, its last name in the app. */
  readonly nameFolder: (path: string) => string
}
