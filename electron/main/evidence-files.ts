import { evidencePolicy } from './content-policy.ts'
import { pageOrigin } from './page-address.ts'

/** Most bytes of one answer: nothing larger ever passes through this process. */
export const longestPiece = 1024 * 1024

export type Piece = {
  readonly mediaType: string
  readonly size: number
  readonly start: number
  readonly bytes: Uint8Array
}

/** Bytes [start, end) of an opened file; undefined when there is no such file, or it cannot be read. */
export type ReadPiece = (token: string, start: number, end: number) => Promise<Piece | undefined>

/** What the page may show, and as what. Anything else is refused: it could be taken for a page or a script. */
const shown: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'image/jpeg': 'image/jpeg',
    'image/png': 'image/png',
    'image/gif': 'image/gif',
    'image/webp': 'image/webp',
    'audio/mpeg': 'audio/mpeg',
    'audio/mp4': 'audio/mp4',
    'audio/ogg': 'audio/ogg',
    'audio/wav': 'audio/wav',
    'video/mp4': 'video/mp4',
    'video/quicktime': 'video/mp4',
    'video/webm': 'video/webm',
    'video/x-matroska': 'video/webm',
    'video/3gpp': 'video/3gpp',
    'application/pdf': 'application/pdf',
    'text/plain': 'text/plain; charset=utf-8',
    'text/csv': 'text/plain; charset=utf-8',
    'application/json': 'text/plain; charset=utf-8',
  }),
)

const headers = {
  'content-security-policy': evidencePolicy,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'accept-ranges': 'bytes',
  'access-control-allow-origin': pageOrigin,
  'access-control-expose-headers': 'content-range, content-length, accept-ranges',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
}

/**
 * The bytes [start, end) that a Range header asks for, `end` open-ended when it names none; undefined for one that cannot be
 * met, which is also one of several ranges.
 */
export function parseRange(header: string): { start: number; end: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/u.exec(header) ?? []
  const start = Number(from)
  const end = to === '' ? Infinity : Number(to) + 1
  return from !== '' && Number.isSafeInteger(start) && end > start ? { start, end } : undefined
}

const refuse = (status: number) => new Response(null, { status, headers })

/** The rest of a file after its first piece, read as it is taken. */
function streamFrom(first: Piece, readNext: (start: number) => Promise<Piece | undefined>): ReadableStream {
  let next: Piece | undefined = first
  let done = 0
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      next ??= await readNext(done)
      if (next === undefined || (next.bytes.length === 0 && done < first.size))
        return controller.error(new Error('the file cannot be read'))
      if (next.bytes.length > 0) controller.enqueue(next.bytes)
      done += next.bytes.length
      next = undefined
      if (done >= first.size) controller.close()
    },
  })
}

/**
 * Answers with an opened file, kept nowhere: a range as one piece of at most 1 MiB, from which a player asks on; the whole as
 * a stream of such pieces. 404 for an unknown token, 415 for what may not be shown, 416 for a range that cannot be met, 405
 * for anything but GET.
 */
export async function serveEvidence(readPiece: ReadPiece, request: Request): Promise<Response> {
  if (request.method !== 'GET') return refuse(405)
  const token = new URL(request.url).pathname.slice(1)
  if (!/^[0-9a-f]{64}$/u.test(token)) return refuse(404)
  const asked = request.headers.get('range')
  const range = parseRange(asked ?? 'bytes=0-')
  if (range === undefined) return refuse(416)
  const piece = await readPiece(token, range.start, Math.min(range.end, range.start + longestPiece))
  if (piece === undefined) return refuse(404)
  const { start, size, bytes } = piece
  const mediaType = shown.get(piece.mediaType)
  if (mediaType === undefined) return refuse(415)
  if (asked === null) {
    const body = streamFrom(piece, (from) => readPiece(token, from, from + longestPiece))
    const whole = { 'content-type': mediaType, 'content-length': String(size) }
    return new Response(body, { headers: { ...headers, ...whole } })
  }
  if (bytes.length === 0) return refuse(416)
  const last = start + bytes.length - 1
  return new Response(new Uint8Array(bytes), {
    status: 206,
    headers: {
      ...headers,
      'content-type': mediaType,
      'content-length': String(bytes.length),
      'content-range': `bytes ${start}-${last}/${size}`,
    },
  })
}
