import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSmallCase, type SmallCase } from '../../flows/small-case.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'
import { readPages } from '../render/read-pdf.ts'

let test: TestBackend
let small: SmallCase

beforeAll(async () => {
  test = await openTestBackend({ utcOffsetMinutes: () => 300 })
  small = await createSmallCase(test)
})
afterAll(() => test.close())

const template = 'response-to-claim'
const preview = (language: 'ru' | 'kk' = 'ru') =>
  test.ask('document.preview', { caseId: small.caseId, template, language })
const words = (pdf: Uint8Array) =>
  readPages(pdf)
    .flatMap((page) => page.lines.map((line) => line.text))
    .join(' ')
const custody = async () => (await test.ask('custody.list', {})).sequence

describe('a preview', () => {
  it('gives the pages that export would write, and says the same', async () => {
    const { id, ...filled } = await test.ask('document.fill', {
      caseId: small.caseId,
      template,
      language: 'kk',
    })
    const shown = await preview('kk')
    const file = `${test.folder}/kk.pdf`
    await test.ask('document.export', { id, file, format: 'pdf' })
    const { readFileSync } = await import('node:fs')
    expect(Buffer.from(shown.pdf).equals(readFileSync(file))).toBe(true)
    const { pdf: _, demands, ...rest } = shown
    expect(rest).toEqual({ draft: filled.draft, missing: filled.missing, unconfirmed: filled.unconfirmed })
    expect(demands).toEqual((await test.ask('document.check', { id })).demands)
    const stored = await test.ask('document.preview-stored', { id })
    expect(Buffer.from(stored.pdf).equals(shown.pdf)).toBe(true)
  })

  it('keeps nothing, notes nothing and is no news', async () => {
    const heard: string[] = []
    const stop = test.backend.onChange((name) => heard.push(name))
    const before = { custody: await custody(), documents: await test.ask('document.list', {}) }
    await preview()
    await test.ask('document.prepare-preview', {})
    stop()
    expect({ custody: await custody(), documents: await test.ask('document.list', {}) }).toEqual(before)
    expect(heard).toEqual([])
  })

  it('follows the data, and stays a draft while a value is missing', async () => {
    const { people, caseId } = small
    const change = async (addresses: { purpose: 'procedural'; value: string }[] | null) => {
      const { version } = await test.ask('person.show', { id: people.plaintiff })
      await test.ask('person.update', { id: people.plaintiff, version, changes: { addresses } })
    }
    expect((await preview()).missing).toEqual([])
    await change(null)
    const gaps = await preview()
    expect(gaps.draft).toBe(true)
    expect(gaps.missing).toMatchObject([{ enteredIn: 'person.addresses', record: people.plaintiff }])
    expect(words(gaps.pdf)).toContain('ЧЕРНОВИК')
    await change([{ purpose: 'procedural', value: 'г. Примерск, ул. Новая, 77' }])
    const filled = await test.ask('document.preview', { caseId, template, language: 'ru', on: '2026-04-05' })
    expect(words(filled.pdf)).toContain('Новая, 77')
    expect(words(filled.pdf)).toContain('5 апреля 2026 года')
  })

  it('shows a kept document as it was filled', async () => {
    const { id } = await test.ask('document.fill', { caseId: small.caseId, template, language: 'ru' })
    const { version } = await test.ask('case.show', { id: small.caseId })
    await test.ask('case.update', { id: small.caseId, version, changes: { courtNumber: '1111-26-00-2/1' } })
    expect(words((await test.ask('document.preview-stored', { id })).pdf)).not.toContain('1111-26-00-2/1')
    expect(words((await preview()).pdf)).toContain('1111-26-00-2/1')
  })

  it('gives mentions of exhibits the pages of a build', async () => {
    const { id } = await test.ask('bundle.create-all', { caseId: small.caseId })
    const { buildId } = await test.ask('bundle.build', { id, file: `${test.folder}/bundle.pdf` })
    const { caseId } = small
    const shown = await test.ask('document.preview', { caseId, template, language: 'ru', build: buildId })
    expect(words(shown.pdf)).toMatch(/Приложение \d, с\. \d/u)
    expect(words((await preview()).pdf)).not.toMatch(/Приложение \d, с\. \d/u)
  })

  it('refuses an unknown template, case or document', async () => {
    const input = { caseId: small.caseId, template, language: 'ru' }
    expect((await test.refusal('document.preview', { ...input, template: 'нет' })).code).toBe(
      'template.not-found',
    )
    expect((await test.refusal('document.preview', { ...input, caseId: small.suitId })).code).toBe(
      'record.not-found',
    )
    expect((await test.refusal('document.preview-stored', { id: small.suitId })).code).toBe(
      'record.not-found',
    )
  })
})
