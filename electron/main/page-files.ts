import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { pagePolicy } from './content-policy.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.icc': 'application/vnd.iccprofile',
  '.wasm': 'application/wasm',
}

/** What index.html has in place of the nonce of each answer. */
const noncePlace = '__CSP_NONCE__'

/** The file an address means; undefined when it leads out of the folder, also by a link, or to nothing. */
async function findFile(root: string, pathname: string): Promise<string | undefined> {
  try {
    const file = await realpath(join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)))
    return file.startsWith((await realpath(root)) + sep) ? file : undefined
  } catch {
    return undefined
  }
}

/**
 * Answers with the page's own files, each under the page's policy with a nonce of its own. 404 for whatever is not a file of
 * a known kind inside the folder, 405 for anything but GET.
 */
export async function servePageFile(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405 })
  const file = await findFile(resolve(root), new URL(request.url).pathname)
  const mediaType = mediaTypes[extname(file ?? '').toLowerCase()]
  if (file === undefined || mediaType === undefined) return new Response(null, { status: 404 })
  const bytes = await readFile(file)
  const nonce = randomBytes(16).toString('base64')
  const isPage = mediaType.startsWith('text/html')
  const body = isPage ? bytes.toString('utf8').replaceAll(noncePlace, nonce) : new Uint8Array(bytes)
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-security-policy': pagePolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  })
}
