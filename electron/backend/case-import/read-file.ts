import { createHash } from 'node:crypto'
import type { TableRefusal } from '../../../shared/case-import/found-table.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { FailureCode } from '../../../shared/failures/codes.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { JobContext } from '../context.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { describeSheet } from './describe-sheet.ts'
import { holdTable } from './held-table.ts'

const refusals: Readonly<Record<TableRefusal, FailureCode>> = {
  empty: 'import.empty',
  'old-excel': 'import.old-excel',
  'not-table': 'import.not-table',
  'too-large': 'import.too-large',
  'too-many-rows': 'import.too-many-rows',
  unreadable: 'import.unreadable',
}

/** The bytes of a file with their hash on the way. */
async function* hashed(source: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const piece of source) {
    hash.update(piece)
    yield piece
  }
}

/**
 * Reads a table out of reach of the keys and holds it in memory. Fails with an `import.…` that says what kind of file it is and
 * what to do.
 */
export async function readTableFile(
  context: JobContext,
  input: ParsedInputOf<'case.read-table'>,
): Promise<OutputOf<'case.read-table'>> {
  const { environment, session, signal } = context
  const file = await environment.files.openForRead(input.file)
  const hash = createHash('sha256')
  const contents = hashed(file.stream(), hash)
  const found = await environment.parser.readTable({
    contents,
    size: file.size,
    mediaType: '',
    name: file.name,
  })
  signal.throwIfAborted()
  if (found.outcome === 'refused') throw new Failure(refusals[found.reason], { file: file.name })
  const table = environment.newId()
  const sha256 = hash.digest('hex')
  holdTable(session, table, { name: file.name, sha256, size: file.size, table: found })
  const { format, encoding, delimiter } = found
  return withoutUndefined({
    table,
    name: file.name,
    sha256,
    format,
    encoding,
    delimiter,
    sheets: found.sheets.map((sheet) => describeSheet(sheet)),
    tooLong: [...(found.tooLong ?? [])],
  })
}
