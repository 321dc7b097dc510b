import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '../../shared/failures/failure.ts'
import { isSystemError } from '../backend/vault/objects/system-error.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

const largestSecretFile = 64 * 1024
const largestJson = 64 * 1024 * 1024

/** What a failed read is called: `input.file-not-found` or `input.file-unreadable`. */
export function nameReadError(error: unknown, file: string): unknown {
  if (isSystemError(error, 'ENOENT', 'ENOTDIR'))
    return new Failure('input.file-not-found', { file }, { cause: error })
  if (error instanceof Error && 'code' in error)
    return new Failure('input.file-unreadable', { file }, { cause: error })
  return error
}

/** UTF-8 without its byte order mark. `cutAt`: where reading stopped, be it within a letter. Throws UsageError `usage.not-utf8`. */
function decodeUtf8(bytes: Buffer, where: string, cutAt = Infinity): string {
  // UTF-16 without a byte order mark is well-formed UTF-8 full of zeros.
  if (bytes.includes(0)) throw new UsageError('usage.not-utf8', { where })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length >= cutAt })
  } catch {
    throw new UsageError('usage.not-utf8', { where })
  }
}

async function readLimited(path: string, limit: number): Promise<Buffer> {
  const handle = await open(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(limit)
    let length = 0
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, limit - length, null)
      length += bytesRead
      if (bytesRead === 0 || length === limit) return buffer.subarray(0, length)
    }
  } finally {
    await handle.close()
  }
}

/** The first 64 KiB of a small text file. Throws UsageError `usage.not-utf8`, `input.file-not-found`, `input.file-unreadable`. */
export async function readStart(folder: string, file: string): Promise<string> {
  try {
    return decodeUtf8(await readLimited(resolve(folder, file), largestSecretFile), file, largestSecretFile)
  } catch (error) {
    throw nameReadError(error, file)
  }
}

async function readAllInput(io: Io): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of io.input) {
    const bytes = Buffer.from(chunk as Buffer | string)
    length += bytes.length
    if (length > largestJson) throw new UsageError('usage.input-too-large', { where: '-' })
    chunks.push(bytes)
  }
  return decodeUtf8(Buffer.concat(chunks), '-')
}

async function readFileText(folder: string, file: string): Promise<string> {
  try {
    const handle = await open(resolve(folder, file), 'r')
    try {
      if ((await handle.stat()).size > largestJson)
        throw new UsageError('usage.input-too-large', { where: file })
      return decodeUtf8(await handle.readFile(), file)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw nameReadError(error, file)
  }
}

/** Where JSON went wrong: line and column only, never the text that stands there. */
function placeOf(error: unknown): string {
  const [, line, column] = /line (\d+) column (\d+)/u.exec(String(error)) ?? []
  return line === undefined || column === undefined ? '' : `:${line}:${column}`
}

/**
 * A JSON object from a file, or from standard input for `-`. Throws UsageError `usage.not-json` with line and column, `usage.not-utf8`, and
 * the failures of reading.
 */
export async function readJsonObject(
  io: Io,
  source: { readonly folder: string; readonly file: string },
): Promise<Record<string, unknown>> {
  const { folder, file } = source
  const text = file === '-' ? await readAllInput(io) : await readFileText(folder, file)
  const value = parseJson(text, file)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError('usage.not-json', { where: file })
  return value as Record<string, unknown>
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new UsageError('usage.not-json', { where: `${file}${placeOf(error)}` })
  }
}
