import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestBackend, passphrase, type TestBackend } from '../kit/test-backend.ts'
import { createSmallCase, type SmallCase } from './small-case.ts'

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0

let test: TestBackend
let small: SmallCase
/** What one step leaves for the next: the flow is one job done in order. */
let response: Readonly<Record<'ru' | 'kk', string>>
let buildId: string
let bundleId: string

beforeAll(async () => {
  test = await openTestBackend()
  small = await createSmallCase(test)
})
afterAll(() => test.close())

const place = (name: string) => join(test.folder, name)
const hashOf = (name: string) =>
  createHash('sha256')
    .update(readFileSync(place(name)))
    .digest('hex')

describe('the main job, from an empty vault to a restored one', () => {
  it('fills the response in both languages', async () => {
    const fill = async (language: 'ru' | 'kk') => {
      const { caseId } = small
      const filled = await test.ask('document.fill', { caseId, template: 'response-to-claim', language })
      expect(filled).toMatchObject({ draft: false, missing: [] })
      return filled.id
    }
    response = { ru: await fill('ru'), kk: await fill('kk') }
  })

  it('bundles the exhibits in the order of the response', async () => {
    const bundle = await test.ask('bundle.create-all', {
      caseId: small.caseId,
      documentId: response.ru,
    })
    bundleId = bundle.id
    expect(await test.ask('bundle.check', { id: bundle.id })).toEqual({ problems: [], obstacles: [] })
    const built = await test.ask('bundle.build', { id: bundle.id, file: 'bundle.pdf' })
    buildId = built.buildId
    expect(built.volumes[0]?.sha256).toBe(hashOf('bundle.pdf'))
  })

  it('writes the responses with the pages of the bundle as PDF and DOCX', async () => {
    for (const language of ['ru', 'kk'] as const)
      for (const format of ['pdf', 'docx'] as const) {
        const file = `response-${language}.${format}`
        const input = { id: response[language], file, format, build: buildId }
        const answer = await test.ask('document.export', input)
        expect(answer).toMatchObject({ draft: false, warnings: [], sha256: hashOf(file) })
      }
  })

  it.skipIf(!hasQpdf)('leaves PDF files that qpdf finds sound', () => {
    for (const name of ['bundle.pdf', 'response-ru.pdf', 'response-kk.pdf'])
      expect(execFileSync('qpdf', ['--check', place(name)], { encoding: 'utf8' })).toContain('No syntax')
  })

  it('builds the same bundle again', async () => {
    const again = await test.ask('bundle.build', {
      id: bundleId,
      file: 'again.pdf',
      rebuild: buildId,
    })
    expect(again.problems).toEqual([])
    expect(hashOf('again.pdf')).toBe(hashOf('bundle.pdf'))
  })

  it('finds the vault, its files and its log sound, and copies it to where it can be restored from', async () => {
    const verify = async () => {
      expect((await test.ask('vault.check', {})).problems).toEqual([])
      expect(await test.ask('evidence.verify', {})).toMatchObject({ verified: 3, damaged: [] })
      expect((await test.ask('custody.verify', {})).problems).toEqual([])
    }
    await verify()
    await test.ask('vault.backup', { folder: place('backup.sandyq') })
    const { entries } = await test.ask('custody.list', { limit: 1_000 })
    await test.ask('vault.lock', {})
    await test.ask('vault.restore', {
      from: place('backup.sandyq'),
      to: place('restored.sandyq'),
      passphrase,
    })
    await test.ask('vault.lock', {})
    await test.ask('vault.open', { folder: place('restored.sandyq'), passphrase })
    await verify()
    const restored = await test.ask('custody.list', { limit: 1_000 })
    expect(restored.entries.slice(0, entries.length - 1)).toEqual(entries.slice(0, -1))
    const again = await test.ask('bundle.build', {
      id: bundleId,
      file: 'restored.pdf',
      rebuild: buildId,
    })
    expect(again.volumes[0]?.sha256).toBe(hashOf('bundle.pdf'))
  })
})
