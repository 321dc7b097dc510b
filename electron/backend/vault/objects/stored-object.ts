/** What the database keeps of an object. The file on disk must agree with every field, or it is damaged or swapped. */
export type StoredObject = {
  /** 32 hex digits, random. */
  objectId: string
  plaintextSize: number
  /** Hex. Checked whenever the whole is read. */
  plaintextSha256: string
  /** Hex; of age header and payload nonce together. Checked at every opening. */
  headerSha256: string
  /** Size of the file on disk. Checked at every opening. */
  ciphertextSize: number
}

/** age keys of the vault's objects. */
export type ObjectKeys = {
  /** age1…: what new objects are encrypted to. */
  recipient: string
  /** AGE-SECRET-KEY-1…, newest first: what old and new objects are opened with. */
  identities: readonly string[]
}
