import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Backend } from '../../electron/backend/backend.ts'
import { evidencePolicy } from '../../electron/main/content-policy.ts'
import { ask, expect, openQuickVault, test, valueOf } from '../standin/small-page.ts'

const mebibyte = 1024 * 1024
const secondsLong = 120

/** Two minutes of sound that any Chromium plays: 16-bit PCM, 44.1 kHz, stereo; 20 MB. */
function sound(): Buffer {
  const data = randomBytes(secondsLong * 44_100 * 4)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(2, 22)
  head.writeUInt32LE(44_100, 24)
  head.writeUInt32LE(44_100 * 4, 28)
  head.writeUInt16LE(4, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}

const bytes = sound()
let folder: string
let fileIds: string[]
let itemId: string

async function fill(backend: Backend): Promise<void> {
  const made = await backend.call('case.create', { title: 'Дело', kind: 'civil-defamation' })
  if (!made.ok) throw new Error(made.failure.code)
  const added = await backend.call('evidence.add', {
    caseId: made.value.id,
    files: ['запись.wav', 'страница.html', 'снимок.png', 'чат.txt'].map((name) => join(folder, name)),
  })
  if (!added.ok) throw new Error(added.failure.code)
  fileIds = added.value.items.map(({ fileId }) => fileId)
  itemId = added.value.items[2]?.id ?? ''
  const marked = await backend.call('evidence.update', {
    id: itemId,
    version: 1,
    changes: { intimate: true },
  })
  if (!marked.ok) throw new Error(marked.failure.code)
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

test.beforeEach(async ({ app, page }) => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-media-'))
  writeFileSync(join(folder, 'запись.wav'), bytes)
  writeFileSync(join(folder, 'страница.html'), '<script>parent.stolen = true</script>')
  writeFileSync(join(folder, 'снимок.png'), png)
  writeFileSync(join(folder, 'чат.txt'), 'переписка')
  await openQuickVault(app, page, { within: folder, fill })
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Opened = { url: string; name: string; mediaType: string; size: number }
const open = (page: Page, at: number, confirmed?: boolean) =>
  valueOf<Opened>(page, 'evidence.open-file', {
    fileId: fileIds[at],
    ...(confirmed === undefined ? {} : { confirmed }),
  })

/** A request of the page's own; the body only as its hash. */
async function get(page: Page, url: string, range?: string) {
  const answer = await page.evaluate(
    async ([url, range]) => {
      const answer = await fetch(url, range === undefined ? {} : { headers: { range } })
      const body = new Uint8Array(await answer.arrayBuffer())
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
      return {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        size: body.length,
        hash: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
      }
    },
    [url, range] as const,
  )
  return answer
}

const hashOf = (part: Uint8Array) => createHash('sha256').update(part).digest('hex')

test('a range comes as a piece of at most one mebibyte, with the bytes that were taken in', async ({
  page,
}) => {
  const { url, ...facts } = await open(page, 0)
  expect(facts).toEqual({ name: 'запись.wav', mediaType: 'audio/wav', size: bytes.length })
  const middle = 10_000_000
  const piece = await get(page, url, `bytes=${String(middle)}-`)
  expect(piece).toMatchObject({
    status: 206,
    size: mebibyte,
    hash: hashOf(bytes.subarray(middle, middle + mebibyte)),
    headers: {
      'content-type': 'audio/wav',
      'content-range': `bytes ${String(middle)}-${String(middle + mebibyte - 1)}/${String(bytes.length)}`,
    },
  })
  const few = await get(page, url, 'bytes=65530-65545')
  expect(few).toMatchObject({ status: 206, size: 16, hash: hashOf(bytes.subarray(65_530, 65_546)) })
  const end = await get(page, url, `bytes=${String(bytes.length - 10)}-${String(bytes.length + 500)}`)
  expect(end).toMatchObject({ status: 206, size: 10, hash: hashOf(bytes.subarray(-10)) })
  for (const range of [
    `bytes=${String(bytes.length)}-`,
    'bytes=5-4',
    'bytes=-5',
    'bytes=0-1,3-4',
    'lines=1-2',
  ])
    expect([range, (await get(page, url, range)).status]).toEqual([range, 416])
})

test('the whole comes without a range, in one answer', async ({ page }) => {
  const { url } = await open(page, 0)
  expect(await get(page, url)).toMatchObject({ status: 200, size: bytes.length, hash: hashOf(bytes) })
})

test('a player seeks in it by pieces', async ({ page }) => {
  const { url } = await open(page, 0)
  const answers: { status: number; length: number; range: string }[] = []
  page.on('response', (answer) => {
    const headers = answer.headers()
    if (!answer.url().includes('//evidence.')) return
    answers.push({
      status: answer.status(),
      length: Number(headers['content-length']),
      range: headers['content-range'] ?? '',
    })
  })
  const seek = (seconds: number) =>
    page.evaluate(
      async ([url, seconds]) => {
        const player = document.querySelector('video') ?? document.createElement('video')
        if (player.src === '') {
          player.src = url
          await new Promise((resolve) => player.addEventListener('loadedmetadata', resolve, { once: true }))
        }
        const sought = new Promise((resolve) => player.addEventListener('seeked', resolve, { once: true }))
        player.currentTime = seconds
        await sought
        return Math.round(player.duration)
      },
      [url, seconds] as const,
    )
  expect(await seek(100)).toBe(secondsLong)
  await seek(10)
  expect(answers.length).toBeGreaterThan(2)
  expect(answers.filter(({ status, length }) => status !== 206 || length > mebibyte)).toEqual([])
  const starts = answers.map(({ range }) => Number(/^bytes (\d+)-/u.exec(range)?.[1]))
  expect(starts.some((start) => start > 15_000_000)).toBe(true)
})

test('evidence has a policy and an origin of its own, and is kept nowhere', async ({ page }) => {
  const { url } = await open(page, 3)
  const answer = page.waitForResponse(url)
  expect(await get(page, url)).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
  const headers = (await answer).headers()
  expect(headers).toMatchObject({
    'content-security-policy': evidencePolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'access-control-allow-origin': new URL(page.url()).origin,
  })
  expect(new URL(url).origin).not.toBe(new URL(page.url()).origin)
})

test('what could be a page or a script is not served', async ({ page }) => {
  const { url } = await open(page, 1)
  expect((await get(page, url)).status).toBe(415)
})

test('what is intimate opens only on a second word', async ({ page }) => {
  expect(await ask(page, 'evidence.open-file', { fileId: fileIds[2] })).toMatchObject({
    failure: { code: 'evidence.intimate' },
  })
  const { url } = await open(page, 2, true)
  const shown = await page.evaluate(async (url) => {
    const image = new Image()
    image.src = url
    await image.decode()
    return image.naturalWidth
  }, url)
  expect(shown).toBe(1)
})

test('a lock ends every address', async ({ app, page }) => {
  const { url } = await open(page, 3)
  await ask(page, 'shell.lock')
  const next = await app.nextWindow(page)
  expect((await get(next, url)).status).toBe(404)
})

test('one file is checked by itself', async ({ page }) => {
  expect(await valueOf(page, 'evidence.verify-file', { fileId: fileIds[0] })).toEqual({
    verified: true,
    sha256: hashOf(bytes),
  })
  damage()
  expect(await valueOf(page, 'evidence.verify-file', { fileId: fileIds[0] })).toMatchObject({
    verified: false,
  })
})

/** Turns one bit of the largest object over. */
function damage(): void {
  const objects = join(folder, 'проба.sandyq/objects')
  const files = readdirSync(objects, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const largest = files.sort((one, other) => statSync(other).size - statSync(one).size)[0] ?? ''
  const content = readFileSync(largest)
  content[5_000_000] = (content[5_000_000] ?? 0) ^ 1
  writeFileSync(largest, content)
}
