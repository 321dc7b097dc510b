import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import type { BrowserContext, Route } from '@playwright/test'
import { pagePolicy } from '../../../electron/main/content-policy.ts'
import { serveEvidence, type ReadPiece } from '../../../electron/main/evidence-files.ts'
import { projectFolder } from '../../architecture/source-files.ts'

/** Where the page stands in a browser that knows no scheme of ours. */
export const pageOrigin = 'https://app.sandyq.test'
export const evidenceOrigin = 'https://evidence.sandyq.test'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
}

/** The policy the page ships with, with the origin of evidence that this browser knows. */
function policy(nonce: string): string {
  return pagePolicy(nonce).replaceAll('sandyq://evidence', evidenceOrigin)
}

/** Answers for evidence with what the main process serves it with, for an origin that this browser knows. */
async function relayEvidence(route: Route, readPiece: ReadPiece): Promise<void> {
  const request = route.request()
  const range = await request.headerValue('range')
  const answer = await serveEvidence(
    readPiece,
    new Request(request.url(), {
      method: request.method(),
      headers: range === null ? {} : { range },
    }),
  )
  await route.fulfill({
    status: answer.status,
    headers: { ...Object.fromEntries(answer.headers), 'access-control-allow-origin': pageOrigin },
    body: Buffer.from(await answer.arrayBuffer()),
  })
}

/**
 * Answers the page's own address from the built page, under the policy it ships with, and evidence as the main process
 * does; everything else is refused.
 */
export async function servePage(
  context: BrowserContext,
  refused: string[],
  readPiece: ReadPiece,
): Promise<void> {
  const folder = join(projectFolder, 'out/renderer')
  if (!existsSync(join(folder, 'index.html'))) throw new Error('npm run build comes first')
  await context.route('**', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin === evidenceOrigin) return relayEvidence(route, readPiece)
    if (url.origin !== pageOrigin) {
      refused.push(url.href)
      return route.abort('blockedbyclient')
    }
    const path = normalize(join(folder, url.pathname === '/' ? 'index.html' : url.pathname))
    if (!path.startsWith(folder) || !existsSync(path)) return route.fulfill({ status: 404 })
    const isHtml = path.endsWith('.html')
    const nonce = randomBytes(16).toString('base64')
    const bytes = readFileSync(path)
    return route.fulfill({
      status: 200,
      headers: {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        ...(isHtml ? { 'content-security-policy': policy(nonce) } : {}),
      },
      body: isHtml ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : bytes,
    })
  })
}
