import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factFindings, recordFindings } from '../../../electron/backend/bundles/check-bundle.ts'
import { bundleProblemText } from '../../../shared/text/bundle-text.ts'
import { bundleFindingText } from '../../../shared/text/finding-text.ts'
import { makePhoto, makeScan, makeSilence } from '../../demo/sample-files.ts'
import { createSmallCase, tinyPdf, type SmallCase } from '../../flows/small-case.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let test: TestBackend
let small: SmallCase

beforeAll(async () => {
  test = await openTestBackend()
  small = await createSmallCase(test)
})
afterAll(() => test.close())

const add = async (name: string, content: string | Uint8Array, defaults: Record<string, unknown> = {}) => {
  const { items } = await test.ask('evidence.add', {
    caseId: small.caseId,
    files: [test.file(name, content)],
    keepDuplicates: true,
    defaults: { source: 'архив', form: 'copy', personIds: [], ...defaults },
  })
  return items[0]?.id ?? ''
}

const check = async (evidenceIds: readonly string[], language: 'ru' | 'kk' = 'ru') => {
  const { id } = await test.ask('bundle.create', {
    caseId: small.caseId,
    title: 'Проверка',
    language,
    sections: [{ title: 'Раздел', evidenceIds: [...evidenceIds] }],
  })
  return { id, ...(await test.ask('bundle.check', { id })) }
}
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code).toSorted()

async function encrypted(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(Buffer.from(tinyPdf('LOCKED')))
  pdf.encrypt({ userPassword: 'secret', ownerPassword: 'owner' })
  return pdf.save({ useObjectStreams: false })
}

describe('what the check finds', () => {
  it('has nothing to say of a sound exhibit', async () => {
    const sound = await check([small.exhibits[0], small.exhibits[2]])
    expect(sound).toMatchObject({ problems: [], obstacles: [] })
  })

  it('finds what the record lacks', async () => {
    const empty = await test.ask('evidence.create', {
      caseId: small.caseId,
      title: 'Без файла',
      kind: 'document',
    })
    const elsewhere = await test.ask('evidence.create', {
      caseId: small.caseId,
      title: 'Вещь у нотариуса',
      kind: 'object-elsewhere',
      source: 'нотариус',
      form: 'original',
    })
    const audio = await add('speech.wav', makeSilence(1), {
      recording: { recordedBy: 'Заметкина А.Т.', peopleAware: 'no' },
      privateCorrespondence: true,
      language: 'en',
    })
    const { problems } = await check([empty.id, elsewhere.id, audio])
    expect(codes(problems.filter(({ evidenceId }) => evidenceId === empty.id))).toEqual([
      'form-not-stated',
      'no-file',
      'no-source',
    ])
    expect(problems.filter(({ evidenceId }) => evidenceId === elsewhere.id)).toEqual([])
    expect(codes(problems.filter(({ evidenceId }) => evidenceId === audio))).toEqual([
      'covert-recording',
      'no-translation',
      'not-printable',
      'private-correspondence',
      'recording-fact-missing',
      'recording-fact-missing',
    ])
    const facts = problems.filter(({ code }) => code === 'recording-fact-missing').map(({ detail }) => detail)
    expect(facts[0]).toContain('когда сделана запись')
    expect(facts[1]).toContain('в каких условиях')
  })

  it('finds scans, blurred pictures, damage, passwords and the same bytes twice', async () => {
    const scan = await add('scan.pdf', await makeScan(Buffer.from(tinyPdf('SCAN'))))
    const photo = await add('photo.jpg', makePhoto(1, 1), {
      recording: { recordedAt: '2026-03-01', recordedBy: 'Заметкина А.Т.', circumstances: 'открыто' },
    })
    const damaged = await add('damaged.pdf', tinyPdf('CUT').replace(/xref[^]*$/u, ''))
    const locked = await add('locked.pdf', await encrypted())
    const twice = await add('again.pdf', tinyPdf('EARLY'))
    const { problems } = await check([small.exhibits[2], scan, photo, damaged, locked, twice], 'kk')
    const found = (id: string) => codes(problems.filter(({ evidenceId }) => evidenceId === id))
    expect(problems.find(({ evidenceId }) => evidenceId === scan)).toMatchObject({
      code: 'no-text-layer',
      page: 1,
      detail: 'беттің мәтіні ізделмейді: scan.pdf, 1-бет',
    })
    expect(found(photo)).toEqual([])
    expect(found(damaged)).toContain('damaged-file')
    expect(found(locked)).toEqual(['needs-password'])
    expect(problems.find(({ code }) => code === 'duplicate')).toMatchObject({
      evidenceId: twice,
      detail: 'again.pdf файлы 1-қосымшаның файлын қайталайды',
    })
  })

  it('foresees every slip sheet that a build would put in the place of a file', async () => {
    const files = {
      'no-pages': ['empty.pdf', '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n'],
      'cut-short': ['cut.pdf', tinyPdf('CUT').slice(0, 60)],
      'only-a-name': ['name.pdf', 'no PDF at all'],
      'empty-file': ['nothing.txt', ''],
      'broken-picture': ['broken.jpg', makePhoto(1, 1).subarray(0, 100)],
      'not-printable': ['speech.wav', makeSilence(1)],
    } as const
    const ids: string[] = []
    for (const [name, content] of Object.values(files)) ids.push(await add(name, content))
    const { id, problems } = await check(ids)
    const foreseen = problems
      .filter(({ code }) => Object.hasOwn(bundleProblemText, code))
      .map(({ code, evidenceId }) => [evidenceId, code])
    const built = await test.ask('bundle.build', { id, file: join(test.folder, 'foreseen.pdf') })
    const slips = built.exhibits
      .filter(({ outcome }) => outcome === 'slip-sheet')
      .map((one) => one.evidenceId)
    const told = built.problems.map(({ code, evidenceId }) => [evidenceId, code])
    expect(slips).toEqual(ids)
    expect(foreseen).toEqual(told)
  })

  it('is worded in the language asked for, and asks for a translation into the bundle’s', async () => {
    const english = await add('english.pdf', tinyPdf('ENGLISH'), { language: 'en' })
    const { id, problems } = await check([english], 'kk')
    expect(problems.map(({ detail }) => detail)).toEqual([bundleFindingText['no-translation'].kk])
    for (const language of ['ru', 'en'] as const)
      expect(await test.ask('bundle.check', { id, language })).toMatchObject({
        problems: [{ code: 'no-translation', detail: bundleFindingText['no-translation'][language] }],
      })
  })

  it('never meets a deleted exhibit: one that stands in a recipe is not deleted', async () => {
    const kept = await add('kept.pdf', tinyPdf('KEPT'))
    await check([kept])
    const refused = await test.refusal('evidence.delete', { id: kept, reason: 'ошибка' })
    expect(refused.code).toBe('record.in-use')
  })

  it('finds files that the vault has lost', async () => {
    const lost = await add('lost.pdf', tinyPdf('LOST'))
    const objects = join(test.vaultFolder, 'objects')
    const before = new Set(readdirSync(objects, { recursive: true }).map(String))
    const second = await add('lost-too.pdf', tinyPdf('LOST TOO'))
    for (const name of readdirSync(objects, { recursive: true }).map(String))
      if (!before.has(name) && name.endsWith('.age')) rmSync(join(objects, name))
    const { problems } = await check([lost, second])
    expect(problems.map(({ code, evidenceId }) => [code, evidenceId])).toEqual([['not-in-vault', second]])
  })

  it('names what the policy holds against it', async () => {
    const shown = await add('shown.pdf', tinyPdf('SHOWN'), { pretrialSecrecy: true })
    const { obstacles } = await check([shown])
    expect(obstacles).toEqual([{ code: 'pretrial-secrecy', subject: shown, where: 'exhibit' }])
  })
})

describe('pure findings', () => {
  it('tells a poor picture by its resolution, and a large file by its name', () => {
    const facts = {
      pagesWithoutText: [],
      needsPassword: false,
      repaired: false,
      kind: 'picture',
      imageDpi: { lowest: 72 },
    }
    const found = factFindings(facts as never, { evidenceId: 'e', name: 'small.jpg', language: 'ru' })
    expect(found).toEqual([
      {
        code: 'low-resolution',
        evidenceId: 'e',
        detail: 'изображение нечеткое: 72 точек на дюйм, small.jpg',
        values: { dpi: 72, file: 'small.jpg' },
      },
    ])
  })

  it('words every code in ru, kk and en', () => {
    for (const wording of Object.values(bundleFindingText))
      for (const language of ['ru', 'kk', 'en'] as const) expect(wording[language].trim()).not.toBe('')
    expect(
      recordFindings({ item: { id: 'e', kind: 'document' } as never, files: [] }, 'kk')[0]?.detail,
    ).toMatch(/АПК/u)
  })
})
