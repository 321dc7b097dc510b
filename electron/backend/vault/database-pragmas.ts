/** Settings of every connection, each `name = value`, in the order they are given. */
export type ConnectionPragmas = readonly string[]

/**
 * Vault format 1, "Database". SQLCipher's own defaults (AES-256-CBC, HMAC-SHA512, 4096-byte pages) are left as they are, so
 * that any SQLCipher 4 opens the file.
 */
export function connectionPragmas(platform: NodeJS.Platform): ConnectionPragmas {
  const everywhere = [
    'journal_mode = WAL',
    // The default in WAL mode is NORMAL: a committed import could vanish with the power.
    'synchronous = FULL',
    'foreign_keys = ON',
    'secure_delete = ON',
    // A tampered schema must not call functions from triggers and views.
    'trusted_schema = OFF',
    // Sorting must not leave plain text in temporary files.
    'temp_store = MEMORY',
    'recursive_triggers = ON',
  ]
  return platform === 'darwin' ? [...everywhere, 'fullfsync = ON', 'checkpoint_fullfsync = ON'] : everywhere
}
