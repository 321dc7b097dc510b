import { describe, expect, test } from 'vitest'
import {
  longestPiece,
  parseRange,
  serveEvidence,
  type ReadPiece,
} from '../../electron/main/evidence-files.ts'

const token = 'a'.repeat(64)
const size = 5 * longestPiece + 7
let reads: [number, number][] = []

const readPiece =
  (mediaType: string): ReadPiece =>
  async (asked, start, end) => {
    reads.push([start, end])
    if (asked !== token) return undefined
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start)).map((_, at) => (start + at) % 251)
    return { mediaType, size, start, bytes }
  }

function get(options: { range?: string; path?: string; method?: string; mediaType?: string } = {}) {
  reads = []
  const { range, path = token, method = 'GET', mediaType = 'video/mp4' } = options
  const request = new Request(`sandyq://evidence/${path}`, {
    method,
    headers: range === undefined ? {} : { range },
  })
  return serveEvidence(readPiece(mediaType), request)
}

describe('a range', () => {
  test.each([
    ['bytes=0-', { start: 0, end: Infinity }],
    ['bytes=5-9', { start: 5, end: 10 }],
    ['bytes=9-9', { start: 9, end: 10 }],
  ])('%s', (header, range) => {
    expect(parseRange(header)).toEqual(range)
  })

  test.each([
    'bytes=9-5',
    'bytes=-5',
    'bytes=',
    'bytes=a-b',
    'items=0-1',
    'bytes=0-1,2-3',
    `bytes=${'9'.repeat(30)}-`,
  ])('%s cannot be met', async (range) => {
    expect(parseRange(range)).toBeUndefined()
    expect((await get({ range })).status).toBe(416)
    expect(reads).toEqual([])
  })

  test('comes as one piece, however much is asked for', async () => {
    const answer = await get({ range: 'bytes=100-' })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-range')).toBe(
      `bytes 100-${String(100 + longestPiece - 1)}/${String(size)}`,
    )
    expect((await answer.arrayBuffer()).byteLength).toBe(longestPiece)
    expect(reads).toEqual([[100, 100 + longestPiece]])
  })

  test('behind the end cannot be met', async () => {
    expect((await get({ range: `bytes=${String(size)}-` })).status).toBe(416)
  })
})

describe('the whole', () => {
  test('is read piece by piece, as it is taken', async () => {
    const answer = await get()
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, String(size)])
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
    await reader.read()
    expect(reads.length).toBeLessThanOrEqual(3)
    let rest = 0
    for (let part = await reader.read(); !part.done; part = await reader.read()) rest += part.value.length
    expect(rest).toBe(size - longestPiece)
    expect(reads.every(([start, end]) => end - start <= longestPiece)).toBe(true)
  })

  test('that cannot be read to its end fails rather than ending early', async () => {
    let at = 0
    const failing: ReadPiece = async (...range) =>
      (at += 1) > 2 ? undefined : readPiece('video/mp4')(...range)
    const answer = await serveEvidence(failing, new Request(`sandyq://evidence/${token}`))
    await expect(answer.arrayBuffer()).rejects.toThrow('cannot be read')
  })
})

const unshown = [
  'text/html',
  'image/svg+xml',
  'application/zip',
  'text/javascript',
  'application/octet-stream',
  '__proto__',
]
const refusals: readonly (readonly [Parameters<typeof get>[0], number])[] = [
  [{ path: 'b'.repeat(64) }, 404],
  [{ path: 'short' }, 404],
  [{ path: '' }, 404],
  [{ method: 'POST' }, 405],
  [{ method: 'HEAD' }, 405],
  ...unshown.map((mediaType) => [{ mediaType }, 415] as const),
]

describe('what is refused', () => {
  test.each(refusals)('%j is answered %i, with every header all the same', async (options, status) => {
    const answer = await get(options)
    expect(answer.status).toBe(status)
    expect((await answer.arrayBuffer()).byteLength).toBe(0)
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('no text is shown as more than text', async () => {
    for (const mediaType of ['text/csv', 'application/json', 'text/plain'])
      expect((await get({ mediaType })).headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })
})
