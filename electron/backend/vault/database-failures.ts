import { Failure } from '../../../shared/failures/failure.ts'

const damagedCodes = ['SQLITE_NOTADB', 'SQLITE_CORRUPT']
/** SQLite says IOERR_SHMSIZE when the disk has no room for the log's index. */
const fullCodes = ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE']

/**
 * What an error of the driver is called: `vault.disk-full`, `vault.damaged` (part `vault.db`), `vault.open-elsewhere`, or the
 * error itself. The driver's messages carry SQL text and column names, never values.
 */
export function nameDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const code = error.code
  if (fullCodes.includes(code)) return new Failure('vault.disk-full', {}, { cause: error })
  if (damagedCodes.some((known) => code.startsWith(known))) {
    return new Failure('vault.damaged', { part: 'vault.db' }, { cause: error })
  }
  if (code === 'SQLITE_BUSY') return new Failure('vault.open-elsewhere', {}, { cause: error })
  return error
}
