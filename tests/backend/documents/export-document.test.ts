import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openZip } from './open-zip.ts'
import { createSmallCase, type SmallCase } from '../../flows/small-case.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let test: TestBackend
let small: SmallCase

beforeAll(async () => {
  test = await openTestBackend()
  small = await createSmallCase(test)
})
afterAll(() => test.close())

const fill = (language: 'ru' | 'kk' = 'ru', template = 'response-to-claim') =>
  test.ask('document.fill', { caseId: small.caseId, template, language })

const place = (name: string) => join(test.folder, name)
const pagesOf = (file: string): string[] => {
  const opened = mupdf.Document.openDocument(readFileSync(place(file)), 'application/pdf')
  return Array.from({ length: opened.countPages() }, (_, page) =>
    opened.loadPage(page).toStructuredText('preserve-whitespace').asText().replaceAll(/\s+/gu, ' '),
  )
}
const docxText = (file: string): string =>
  openZip(readFileSync(place(file)))
    .get('word/document.xml')
    ?.toString('utf8')
    .replaceAll(/<[^>]+>/gu, '') ?? ''

describe.each(['ru', 'kk'] as const)('a response in %s', (language) => {
  it.each(['pdf', 'docx'] as const)('is written as %s whose bytes the answer names', async (format) => {
    const { id, draft, missing } = await fill(language)
    expect({ draft, missing }).toEqual({ draft: false, missing: [] })
    const file = `response-${language}.${format}`
    const answer = await test.ask('document.export', { id, file, format })
    const bytes = readFileSync(place(file))
    expect(answer.bytes).toBe(bytes.length)
    expect(answer.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(answer).toMatchObject({ id, draft: false, warnings: [] })
    const { entries } = await test.ask('custody.list', { subject: id })
    expect(entries.at(-1)).toMatchObject({ action: 'document.export' })
  })

  it('takes numbers and pages of a recorded build in both formats', async () => {
    const { id } = await fill(language)
    const bundle = await test.ask('bundle.create-all', { caseId: small.caseId, documentId: id, language })
    const built = await test.ask('bundle.build', { id: bundle.id, file: `bundle-${language}.pdf` })
    const [first] = built.exhibits
    const said =
      language === 'ru'
        ? `Приложение 1, с. ${String(first?.firstPage)}`
        : `1-қосымша, ${String(first?.firstPage)}-бет`
    for (const format of ['pdf', 'docx'] as const) {
      const file = `paged-${language}.${format}`
      await test.ask('document.export', { id, file, format, build: built.buildId })
      const text = format === 'pdf' ? pagesOf(file).join(' ') : docxText(file)
      expect(text.replaceAll('\u00a0', ' ').replaceAll(/\u00ad/gu, '')).toContain(said)
    }
  })
})

describe('what stops an export', () => {
  it('refuses a name that is taken, and replaces it when asked', async () => {
    const { id } = await fill()
    const input = { id, file: 'taken.docx', format: 'docx' as const }
    await test.ask('document.export', input)
    const before = readFileSync(place('taken.docx'))
    expect((await test.refusal('document.export', input)).code).toBe('output.exists')
    expect(readFileSync(place('taken.docx'))).toEqual(before)
    await test.ask('document.export', { ...input, replace: true })
  })

  it('writes nothing and records nothing when the policy refuses', async () => {
    const { id } = await fill()
    const { version } = await test.ask('person.show', { id: small.people.plaintiff })
    await test.ask('person.update', { id: small.people.plaintiff, version, changes: { minor: true } })
    const files = readdirSync(test.folder)
    const { obstacles } = await test.ask('document.check', { id })
    expect(obstacles.map(({ code, subject }) => [code, subject])).toEqual([['minor', small.people.plaintiff]])
    for (const format of ['pdf', 'docx'] as const) {
      const refused = await test.refusal('document.export', { id, file: `refused.${format}`, format })
      expect(refused.code).toBe('export.refused')
      expect(JSON.stringify(refused)).not.toContain('Примеров')
      expect(existsSync(place(`refused.${format}`))).toBe(false)
    }
    expect(readdirSync(test.folder)).toEqual(files)
    const { entries } = await test.ask('custody.list', { subject: id })
    expect(entries.map(({ action }) => action)).toEqual(['document.fill'])
    await test.ask('person.update', {
      id: small.people.plaintiff,
      version: version + 1,
      changes: { minor: null },
    })
  })

  it('writes nothing when it is cancelled', async () => {
    const { id } = await fill()
    const cancelled = new AbortController()
    const input = { id, file: 'cancelled.pdf', format: 'pdf' as const }
    const answer = await test.refusal('document.export', input, {
      signal: cancelled.signal,
      onProgress: () => cancelled.abort(),
    })
    expect(answer.code).toBe('job.cancelled')
    expect(existsSync(place('cancelled.pdf'))).toBe(false)
  })
})

describe('the custody entry', () => {
  it('stands before the file has its name', async () => {
    const { files } = test.environment
    const { id } = await fill()
    const actions = async () =>
      (await test.ask('custody.list', { subject: id })).entries.map(({ action }) => action)
    let [isNamed, seen]: [boolean, string[]] = [true, []]
    Object.assign(test.environment, {
      files: {
        ...files,
        createForWrite: async (...given: Parameters<typeof files.createForWrite>) => {
          const target = await files.createForWrite(...given)
          return {
            ...target,
            finish: async () => {
              ;[isNamed, seen] = [existsSync(place('ordered.pdf')), await actions()]
              await target.finish()
            },
          }
        },
      },
    })
    await test.ask('document.export', { id, file: 'ordered.pdf', format: 'pdf' })
    Object.assign(test.environment, { files })
    expect({ isNamed, seen }).toEqual({ isNamed: false, seen: ['document.fill', 'document.export'] })
    expect(await actions()).toEqual(seen)
  })
})

describe('a draft', () => {
  it('says so on every page until the gap is filled or answered for', async () => {
    const shown = await test.ask('statement.show', { id: small.statementId })
    const update = (changes: Record<string, unknown>, version: number) =>
      test.ask('statement.update', { id: small.statementId, version, changes })
    await update({ argument: null }, shown.version)
    const { id, draft, missing } = await fill()
    expect(draft).toBe(true)
    expect(missing).toEqual([
      {
        path: 'suit.statements[0].argument',
        label: 'высказывание 1: довод',
        enteredIn: 'statement.argument',
        record: small.statementId,
      },
    ])
    const exported = await test.ask('document.export', { id, file: 'draft.pdf', format: 'pdf' })
    expect(exported.draft).toBe(true)
    const isMarked = (page: string) => /ПРОЕКТ|ЧЕРНОВИК|черновик|проект/u.test(page)
    expect(pagesOf('draft.pdf').map(isMarked)).not.toContain(false)

    expect(await test.ask('document.sign-off', { id, reason: 'довод будет устным' })).toEqual({
      id,
      draft: false,
    })
    await test.ask('document.export', { id, file: 'signed-off.pdf', format: 'pdf' })
    expect(pagesOf('signed-off.pdf').map(isMarked)).not.toContain(true)
    expect((await test.ask('document.check', { id })).missing).toHaveLength(1)

    await update({ argument: 'Новый довод.' }, shown.version + 1)
    const again = await fill()
    expect(again).toMatchObject({ draft: false, missing: [] })
    expect((await test.ask('document.show', { id: again.id })).text).toContain('Новый довод.')
    expect((await test.ask('document.show', { id })).text).not.toContain('Новый довод.')
  })
})
