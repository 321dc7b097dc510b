import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileAccess } from '../../../electron/backend/file-access.ts'
import { createPathFileAccess } from '../../../electron/backend/path-file-access.ts'
import { makeTextPdf } from '../../demo/sample-files.ts'
import { createSmallCase, type SmallCase } from '../../flows/small-case.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let test: TestBackend
let small: SmallCase
let recipe: string
/** What a write of a file outside the vault does before it does anything; tests make it fail. */
let beforeWrite: (part: number | undefined) => void = () => undefined
/** What happens before a file gets its name. */
let beforeFinish: () => void = () => undefined

function failingFiles(base: FileAccess): FileAccess {
  return {
    ...base,
    createForWrite: async (reference, options) => {
      const target = await base.createForWrite(reference, options)
      return {
        ...target,
        write: async (bytes) => {
          beforeWrite(options.part)
          await target.write(bytes)
        },
        finish: async () => {
          beforeFinish()
          await target.finish()
        },
      }
    },
  }
}

beforeAll(async () => {
  let files: FileAccess | undefined
  const late: FileAccess = {
    openForRead: (reference) => base().openForRead(reference),
    createForWrite: (reference, options) => base().createForWrite(reference, options),
    folder: (reference) => base().folder(reference),
    nameFolder: (path) => base().nameFolder(path),
  }
  const base = () => (files ??= failingFiles(createPathFileAccess(test.folder)))
  // The vault's own folder is absolute, so the first call may come before the test knows its folder.
  const early = createPathFileAccess('/')
  const chosen: FileAccess = {
    openForRead: (reference) => (test === undefined ? early : late).openForRead(reference),
    createForWrite: (reference, options) =>
      (test === undefined ? early : late).createForWrite(reference, options),
    folder: (reference) => (test === undefined ? early : late).folder(reference),
    nameFolder: (path) => early.nameFolder(path),
  }
  test = await openTestBackend({ files: chosen, utcOffsetMinutes: () => 300 })
  small = await createSmallCase(test)
  recipe = (await test.ask('bundle.create-all', { caseId: small.caseId })).id
})
afterAll(() => test.close())

const place = (name: string) => join(test.folder, name)
const hashOf = (name: string) =>
  createHash('sha256')
    .update(readFileSync(place(name)))
    .digest('hex')
const textOf = (name: string): string => {
  const opened = mupdf.Document.openDocument(readFileSync(place(name)), 'application/pdf')
  const pages = Array.from({ length: opened.countPages() }, (_, page) =>
    opened.loadPage(page).toStructuredText('preserve-whitespace').asText(),
  )
  return pages.join('\n').replaceAll(/\s+/gu, ' ')
}
const leftovers = () =>
  readdirSync(test.folder).filter((name) => name.startsWith('.sandyq') || name.startsWith('half'))

async function longRecipe(): Promise<string> {
  const sections = []
  for (const name of ['one', 'two', 'three']) {
    const bytes = await makeTextPdf(8, (page) => [`${name} ${String(page)}`])
    const { items } = await test.ask('evidence.add', {
      caseId: small.caseId,
      files: [test.file(`${name}.pdf`, bytes)],
      defaults: { source: 'архив', form: 'copy', personIds: [] },
    })
    sections.push({ title: name, evidenceIds: items.map((item) => item.id) })
  }
  const { id } = await test.ask('bundle.create', {
    caseId: small.caseId,
    title: 'Длинный',
    language: 'ru',
    sections,
    pagesPerVolume: 14,
  })
  return id
}

describe('a build', () => {
  it('writes what its answer and the custody log name, dated by this machine’s calendar', async () => {
    test.clock.now = new Date('2026-03-25T19:30:00.000Z')
    const built = await test.ask('bundle.build', { id: recipe, file: 'bundle.pdf' })
    expect(built.volumes).toHaveLength(1)
    expect(built.volumes[0]).toMatchObject({ number: 1, pages: built.pages, sha256: hashOf('bundle.pdf') })
    expect(built.exhibits.map(({ evidenceId, number }) => [evidenceId, number])).toEqual([
      [small.exhibits[2], 1],
      [small.exhibits[0], 2],
      [small.exhibits[1], 3],
    ])
    expect(built.problems).toEqual([])
    const { entries } = await test.ask('custody.list', { subject: recipe })
    expect(entries.at(-1)).toMatchObject({ action: 'bundle.build' })
    const text = textOf('bundle.pdf')
    expect(text).toContain('Составлено 26.03.2026')
    expect(text).toContain('26.03.2026 00:30:00 (UTC+05:00)')
  })

  it('prints the opened custody entries of its exhibits and of nothing else', async () => {
    const text = textOf('bundle.pdf').replaceAll(' ', '')
    const { entries } = await test.ask('custody.list', { limit: 1_000 })
    const mine = entries.filter((entry) => (small.exhibits as readonly string[]).includes(entry.subject))
    expect(mine.length).toBeGreaterThanOrEqual(6)
    for (const entry of mine) expect(text).toContain(entry.hash)
    const others = entries.filter((entry) => !mine.includes(entry))
    expect(others.filter((entry) => text.includes(entry.commitment))).toEqual([])
    expect(text).toContain('принятовхранилище(evidence.add)')
    const opened =
      /обязательство:([0-9a-f]{64})хеш:[0-9a-f]{64}содержание:(\{.*?\})·соль:([0-9a-f]{64})/u.exec(text)
    const [, commitment = '', details = '', salt = ''] = opened ?? []
    const computed = createHash('sha256')
      .update(Buffer.from(salt, 'hex'))
      .update(details, 'utf8')
      .digest('hex')
    expect(computed).toBe(commitment)
  })

  it('tells nobody that there is work product, or who was looked for', async () => {
    const [id] = small.exhibits
    const { version } = await test.ask('evidence.show', { id })
    await test.ask('evidence.update', {
      id,
      version,
      changes: { notes: 'заметка', workProduct: { doubts: 'сомнение' }, personIds: [] },
    })
    await test.ask('bundle.build', { id: recipe, file: 'silent.pdf' })
    const text = textOf('silent.pdf').replaceAll(/\s/gu, '')
    expect(text).toContain('(evidence.update)')
    for (const word of ['workProduct', 'notes', 'personIds', '"fields"']) expect(text).not.toContain(word)
  })

  it('is refused by the policy before anything is written', async () => {
    const { version } = await test.ask('case.show', { id: small.caseId })
    const secrecy = (pretrialSecrecy: boolean, from: number) =>
      test.ask('case.update', { id: small.caseId, version: from, changes: { pretrialSecrecy } })
    await secrecy(true, version)
    const refused = await test.refusal('bundle.build', { id: recipe, file: 'half-refused.pdf' })
    expect(refused.code).toBe('export.refused')
    expect(leftovers()).toEqual([])
    await secrecy(false, version + 1)
  })

  it('shows its free words to the policy', async () => {
    const { version } = await test.ask('person.show', { id: small.people.plaintiff })
    await test.ask('person.update', { id: small.people.plaintiff, version, changes: { minor: true } })
    const { id } = await test.ask('bundle.create', {
      caseId: small.caseId,
      title: 'Том',
      language: 'ru',
      sections: [{ title: 'Раздел', evidenceIds: [small.exhibits[0]] }],
      watermark: 'для Примерова О.Т.',
    })
    expect((await test.refusal('bundle.build', { id, file: 'half.pdf' })).code).toBe('export.refused')
    await test.ask('person.update', {
      id: small.people.plaintiff,
      version: version + 1,
      changes: { minor: null },
    })
    await test.ask('bundle.build', { id, file: 'allowed.pdf' })
  })
})

describe('several volumes', () => {
  it('are FILE-1.pdf, FILE-2.pdf, and none of them is there when one fails or the job is cancelled', async () => {
    const id = await longRecipe()
    for (const stop of ['failure', 'cancel'] as const) {
      const cancelled = new AbortController()
      beforeWrite = (part) => {
        if (part !== 2) return
        if (stop === 'failure') throw new Error('the disk went away')
        cancelled.abort()
      }
      const refused = await test.refusal(
        'bundle.build',
        { id, file: 'half.pdf' },
        { signal: cancelled.signal },
      )
      expect(refused.code).toBe(stop === 'failure' ? 'internal.unexpected' : 'job.cancelled')
      expect(leftovers()).toEqual([])
    }
    expect(await test.ask('bundle.builds', { id: id })).toEqual({ builds: [] })
    beforeWrite = () => undefined
    const built = await test.ask('bundle.build', { id, file: 'long.pdf' })
    expect(built.volumes.length).toBeGreaterThan(1)
    for (const volume of built.volumes)
      expect(hashOf(`long-${String(volume.number)}.pdf`)).toBe(volume.sha256)
    expect(existsSync(place('long.pdf'))).toBe(false)
    const again = await test.refusal('bundle.build', { id, file: 'long.pdf' })
    expect(again.code).toBe('output.exists')
  })
})

describe('a build that could not get its name', () => {
  it('is in the log with its hashes and can be had again', async () => {
    beforeFinish = () => {
      throw new Error('the disk went away')
    }
    await test.refusal('bundle.build', { id: recipe, file: 'nameless.pdf' })
    beforeFinish = () => undefined
    expect(existsSync(place('nameless.pdf'))).toBe(false)
    const { entries } = await test.ask('custody.list', { subject: recipe, open: true, limit: 100 })
    const [told, failed] = entries.slice(-2).map((entry) => JSON.stringify(entry))
    const { builds } = await test.ask('bundle.builds', { id: recipe })
    const sha256 = builds[0]?.volumes[0]?.sha256 ?? '-'
    for (const entry of [told, failed]) expect(entry).toContain(sha256)
    expect(failed).toContain('notWritten')
    await test.ask('bundle.build', { id: recipe, file: 'nameless.pdf', rebuild: builds[0]?.buildId })
    expect(hashOf('nameless.pdf')).toBe(sha256)
  })
})

describe('a volume of an earlier, longer build', () => {
  it('stops the replacement, which leaves everything as it was', async () => {
    test.file('stale-2.pdf', 'прежний второй том')
    await test.ask('bundle.build', { id: recipe, file: 'stale.pdf' })
    const before = hashOf('stale.pdf')
    const input = { id: recipe, file: 'stale.pdf', replace: true }
    const refused = await test.refusal('bundle.build', input)
    expect(refused).toEqual({ code: 'bundle.stale-volume', details: { file: 'stale-2.pdf' } })
    expect(hashOf('stale.pdf')).toBe(before)
    expect(leftovers()).toEqual([])
    rmSync(place('stale-2.pdf'))
    await test.ask('bundle.build', input)
  })
})

describe('a recorded build', () => {
  it('gives the same bytes after records, time and recipe changed, and stands first in the list when newest', async () => {
    const built = await test.ask('bundle.build', { id: recipe, file: 'first.pdf' })
    const shown = await test.ask('evidence.show', { id: small.exhibits[0] })
    const changes = { title: 'Новое название', datedOn: '2020-01-01' }
    await test.ask('evidence.update', { id: small.exhibits[0], version: shown.version, changes })
    const { version } = await test.ask('bundle.show', { id: recipe })
    await test.ask('bundle.update', {
      id: recipe,
      version,
      changes: { title: 'Другой том', watermark: 'копия' },
    })
    test.clock.now = new Date('2027-01-01T00:00:00.000Z')
    const again = await test.ask('bundle.build', { id: recipe, file: 'again.pdf', rebuild: built.buildId })
    expect(again.problems).toEqual(built.problems)
    expect(hashOf('again.pdf')).toBe(hashOf('first.pdf'))
    const newer = await test.ask('bundle.build', { id: recipe, file: 'newer.pdf' })
    expect(hashOf('newer.pdf')).not.toBe(hashOf('first.pdf'))
    expect(textOf('newer.pdf')).toContain('Новое название')
    const { builds } = await test.ask('bundle.builds', { id: recipe })
    expect(builds.map(({ buildId }) => buildId).slice(0, 2)).toEqual([newer.buildId, built.buildId])
    expect(builds[0]?.builtAt).toBe('2027-01-01T00:00:00.000Z')
    const { entries } = await test.ask('custody.list', { subject: recipe })
    expect(entries.map(({ action }) => action)).toContain('bundle.rebuild')
  })

  it('that would give other bytes is not written, and says what it should have been', async () => {
    const built = await test.ask('bundle.build', { id: recipe, file: 'kept.pdf' })
    const before = hashOf('kept.pdf')
    const { parser } = test.environment
    Object.assign(test.environment, {
      parser: {
        ...parser,
        prepareExhibit: (file: Parameters<typeof parser.prepareExhibit>[0]) =>
          parser.prepareExhibit(file, { rasterise: true }),
      },
    })
    const input = { id: recipe, file: 'kept.pdf', rebuild: built.buildId, replace: true }
    const refused = await test.refusal('bundle.build', input)
    Object.assign(test.environment, { parser })
    expect(refused).toEqual({ code: 'bundle.rebuild-differs', details: { hashes: before } })
    expect(hashOf('kept.pdf')).toBe(before)
    const { entries } = await test.ask('custody.list', { subject: recipe, limit: 100 })
    expect(entries.at(-1)).toMatchObject({ action: 'bundle.build' })
    expect(leftovers()).toEqual([])
  })

  it('belongs to its own recipe', async () => {
    const { builds } = await test.ask('bundle.builds', { id: recipe })
    const other = await test.ask('bundle.create-all', { caseId: small.caseId })
    const input = { id: other.id, file: 'half.pdf', rebuild: builds[0]?.buildId }
    expect((await test.refusal('bundle.build', input)).code).toBe('record.not-found')
  })

  it('cannot be had again once an exhibit was destroyed, and says which', async () => {
    const { items } = await test.ask('evidence.add', {
      caseId: small.caseId,
      files: [test.file('doomed.txt', 'будет уничтожено')],
      defaults: { source: 'архив', form: 'copy', personIds: [] },
    })
    const doomed = items[0]?.id ?? ''
    const { id } = await test.ask('bundle.create', {
      caseId: small.caseId,
      title: 'С уничтоженным',
      language: 'ru',
      sections: [{ title: 'Раздел', evidenceIds: [small.exhibits[0], doomed] }],
    })
    const built = await test.ask('bundle.build', { id, file: 'doomed.pdf' })
    const { version } = await test.ask('bundle.show', { id })
    const sections = [{ title: 'Раздел', evidenceIds: [small.exhibits[0]] }]
    await test.ask('bundle.update', { id, version, changes: { sections } })
    await test.ask('evidence.destroy', { id: doomed, reason: 'требование закона' })
    const refused = await test.refusal('bundle.build', { id, file: 'half.pdf', rebuild: built.buildId })
    expect(refused.code).toBe('bundle.not-built')
    expect(refused.details['problem']).toMatch(/^Приложение 2: доказательство удалено/u)
    expect(leftovers()).toEqual([])
    await test.ask('bundle.build', { id, file: 'without.pdf' })
  })
})
