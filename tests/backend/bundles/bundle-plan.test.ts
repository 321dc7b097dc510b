import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { makePhoto, makeScan, makeTextPdf } from '../../demo/sample-files.ts'
import { createSmallCase, type SmallCase } from '../../flows/small-case.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let test: TestBackend
let small: SmallCase
let ids: string[]

const page = (title: string) => (number: number) => [title, `Страница ${String(number)}, әғқңөұүһі.`]

async function addItem(name: string, bytes: Uint8Array | string): Promise<string> {
  const { items } = await test.ask('evidence.add', {
    caseId: small.caseId,
    files: [test.file(name, bytes)],
    defaults: { source: 'архив', form: 'copy', personIds: [] },
  })
  return items[0]?.id ?? ''
}

beforeAll(async () => {
  test = await openTestBackend({ utcOffsetMinutes: () => 300 })
  small = await createSmallCase(test)
  const text = await makeTextPdf(9, page('Протокол'))
  ids = [
    ...small.exhibits,
    await addItem('protokol.pdf', text),
    await addItem('skan.pdf', await makeScan(await makeTextPdf(3, page('Решение')))),
    await addItem('foto.jpg', makePhoto(1, 6)),
    await addItem('pisma.txt', 'Вымышленное письмо.\n'.repeat(400)),
    await addItem('zapis.bin', new Uint8Array([0, 1, 2, 250, 251, 252])),
    await addItem('lomanyj.pdf', text.slice(0, 900)),
    await addItem('pustoj.pdf', ''),
  ]
  const { id: bare } = await test.ask('evidence.create', {
    caseId: small.caseId,
    title: 'Предмет на хранении',
    kind: 'object-elsewhere',
    personIds: [],
  })
  ids.push(bare)
})
afterAll(() => test.close())

const place = (name: string) => join(test.folder, name)

type Changes = Partial<InputOf<'bundle.create'>>
async function recipe(changes: Changes = {}): Promise<string> {
  const { id } = await test.ask('bundle.create', {
    caseId: small.caseId,
    title: 'Приложения',
    language: 'ru',
    sections: [
      { title: 'Раздел первый', evidenceIds: ids.slice(0, 4) },
      { title: 'Раздел второй', evidenceIds: ids.slice(4) },
    ],
    ...changes,
  })
  return id
}

const shapes: [string, Changes][] = [
  ['one volume with everything', {}],
  ['several volumes', { pagesPerVolume: 14 }],
  ['no cover and no slip sheets', { cover: false, slipSheets: false }],
  [
    'Kazakh, marked, watermarked',
    {
      language: 'kk',
      pagesPerVolume: 20,
      confidentialityMark: 'Құпия',
      watermark: 'Соттың данасы',
      author: 'Вымыслова',
    },
  ],
]

describe('the plan of a bundle', () => {
  it('says what is not counted, and counts it once for every bundle', async () => {
    const id = await recipe()
    const before = await test.ask('bundle.plan', { id })
    expect(before.pages).toBeUndefined()
    expect(before.volumes).toEqual([])
    // What has no file needs no counting.
    expect(before.uncounted).toBe(ids.length - 1)
    expect(before.exhibits.map((exhibit) => exhibit.evidenceId)).toEqual(ids)
    const progress: number[] = []
    const { counted } = await test.ask(
      'bundle.count-pages',
      { id },
      { onProgress: ({ done }) => progress.push(done) },
    )
    expect(counted).toBe(ids.length - 1)
    expect(progress).toEqual(Array.from({ length: counted }, (_, index) => index))
    const after = await test.ask('bundle.plan', { id })
    expect(after.uncounted).toBe(0)
    expect(after.state).not.toBe(before.state)
    expect(after.exhibits.find((exhibit) => exhibit.evidenceId === ids[3])).toMatchObject({
      pages: 9,
      slipPages: 1,
      outcome: 'whole',
    })
    expect(await test.ask('bundle.count-pages', { id: await recipe() })).toEqual({ counted: 0 })
    const { entries } = await test.ask('custody.list', { subject: id })
    expect(entries.map((entry) => entry.action)).toEqual(['bundle.create', 'bundle.count-pages'])
  })

  it.each(shapes)('gives exactly what the build gives: %s', async (name, changes) => {
    const id = await recipe(changes)
    await test.ask('bundle.count-pages', { id })
    const plan = await test.ask('bundle.plan', { id })
    const built = await test.ask('bundle.build', { id, file: `${name}.pdf` })
    expect(plan.pages).toBe(built.pages)
    expect(plan.volumes.map((volume) => volume.pages)).toEqual(built.volumes.map((volume) => volume.pages))
    const placed = (list: typeof plan.exhibits | typeof built.exhibits) =>
      list.map(({ evidenceId, number, volume, firstPage, lastPage, outcome }) => [
        evidenceId,
        number,
        volume,
        firstPage,
        lastPage,
        outcome,
      ])
    expect(placed(plan.exhibits)).toEqual(placed(built.exhibits))
    for (const { slipPages = 0, pages = 0, firstPage = 0, lastPage = 0 } of plan.exhibits)
      expect(slipPages + pages).toBe(lastPage - firstPage + 1)
    expect(plan.exhibits.filter(({ outcome }) => outcome === 'slip-sheet').length).toBeGreaterThan(2)
  })

  it('keeps its counts when the vault is opened again, and forgets those of a destroyed file', async () => {
    const gone = await addItem('nenuzhnyj.txt', 'Вымышленный текст.')
    const id = await recipe({ sections: [{ title: 'А', evidenceIds: [gone] }] })
    await test.ask('bundle.count-pages', { id })
    expect((await test.ask('bundle.plan', { id })).uncounted).toBe(0)
    await test.ask('bundle.delete', { id, reason: 'проба' })
    await test.ask('evidence.destroy', { id: gone, reason: 'проба' })
    const problems = await test.ask('vault.check', {})
    expect(problems.problems).toEqual([])
  })

  it('refuses what is not there and keeps what was counted when it is cancelled', async () => {
    const fresh = [await addItem('a.txt', 'А один'), await addItem('b.txt', 'Б два')]
    const id = await recipe({ sections: [{ title: 'А', evidenceIds: fresh }] })
    const abort = new AbortController()
    const failure = await test.refusal(
      'bundle.count-pages',
      { id },
      { signal: abort.signal, onProgress: ({ done }) => done === 1 && abort.abort() },
    )
    expect(failure.code).toBe('job.cancelled')
    expect((await test.ask('bundle.plan', { id })).uncounted).toBe(1)
    expect(await test.refusal('bundle.plan', { id: ids[0] })).toMatchObject({ code: 'record.not-found' })
    const empty = await recipe({ sections: [{ title: 'А', evidenceIds: [] }] })
    expect(await test.ask('bundle.plan', { id: empty })).toMatchObject({
      exhibits: [],
      volumes: [],
      uncounted: 0,
    })
  })
})

/** Red, green and blue of every point of a page at 72 dpi. */
function pixels(bytes: Uint8Array, at: number): { size: number[]; points: Uint8ClampedArray; text: string } {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf')
  const loaded = document.loadPage(at)
  const pixmap = loaded.toPixmap([1, 0, 0, 1, 0, 0], mupdf.ColorSpace.DeviceRGB, false)
  const shown = {
    size: [pixmap.getWidth(), pixmap.getHeight()],
    points: pixmap.getPixels().slice(),
    text: loaded.toStructuredText('').asText(),
  }
  document.destroy()
  return shown
}

describe('a previewed page', () => {
  it('is the page of the build, point by point, whatever stands on it', async () => {
    const id = await recipe({ pagesPerVolume: 14, confidentialityMark: 'Для суда' })
    await test.ask('bundle.count-pages', { id })
    const plan = await test.ask('bundle.plan', { id })
    const kinds = new Set<string>()
    await test.ask('bundle.build', { id, file: 'sravnenie.pdf' })
    expect(plan.volumes.length).toBeGreaterThan(1)
    for (const { number, pages } of plan.volumes) {
      const whole = readFileSync(place(`sravnenie-${String(number)}.pdf`))
      for (let at = 1; at <= pages; at += 1) {
        const { pdf, kind } = await test.ask('bundle.preview-page', { id, volume: number, page: at })
        kinds.add(kind)
        const [shown, wanted] = [pixels(pdf, 0), pixels(whole, at - 1)]
        // The statement at the end names the time and the head of the log, which are of another moment.
        if (kind === 'statement') continue
        expect(shown.text, `${String(number)}/${String(at)}`).toBe(wanted.text)
        expect(shown.size).toEqual(wanted.size)
        expect(
          Buffer.from(shown.points).equals(Buffer.from(wanted.points)),
          `${String(number)}/${String(at)}`,
        ).toBe(true)
      }
    }
    expect([...kinds].sort()).toEqual(['cover', 'exhibit', 'index', 'slip-sheet', 'statement'])
  })

  it('holds nothing of the other pages of its file, and says where its links lead', async () => {
    const id = await recipe()
    const plan = await test.ask('bundle.plan', { id })
    const scan = plan.exhibits[4]
    const first = (scan?.firstPage ?? 0) + 1
    const { pdf, evidenceId } = await test.ask('bundle.preview-page', { id, volume: 1, page: first })
    expect(evidenceId).toBe(scan?.evidenceId)
    const pictures = Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Subtype\s*\/Image/gu)
    expect(pictures).toHaveLength(1)
    expect(scan?.pages).toBe(3)
    const index = await test.ask('bundle.preview-page', { id, volume: 1, page: 2 })
    expect(index.kind).toBe('index')
    const leads = new Set(index.links.map((link) => link.page))
    expect([...leads].every((to) => plan.exhibits.some((exhibit) => exhibit.firstPage === to))).toBe(true)
    expect(leads.size).toBeGreaterThan(5)
  })

  it('counts first what nobody has counted, leaves no trace of looking, and knows its bounds', async () => {
    const fresh = await addItem('svezhij.txt', 'Свежий вымышленный текст')
    const id = await recipe({ sections: [{ title: 'А', evidenceIds: [fresh] }] })
    await test.ask('bundle.preview-page', { id, volume: 1, page: 1 })
    const { sequence } = await test.ask('custody.list', { limit: 1 })
    await test.ask('bundle.preview-page', { id, volume: 1, page: 3 })
    expect((await test.ask('custody.list', { limit: 1 })).sequence).toBe(sequence)
    for (const at of [
      { volume: 1, page: 99 },
      { volume: 2, page: 1 },
    ])
      expect(await test.refusal('bundle.preview-page', { id, ...at })).toMatchObject({
        code: 'bundle.no-page',
      })
    const empty = await recipe({ sections: [{ title: 'А', evidenceIds: [] }] })
    expect(await test.refusal('bundle.preview-page', { id: empty, volume: 1, page: 1 })).toMatchObject({
      code: 'bundle.empty',
    })
  })

  it('shows what is intimate only when the person confirms; its slip sheet has no picture', async () => {
    const photo = ids[5] ?? ''
    const { version } = await test.ask('evidence.show', { id: photo })
    await test.ask('evidence.update', { id: photo, version, changes: { intimate: true } })
    const id = await recipe({ sections: [{ title: 'А', evidenceIds: [photo] }] })
    await test.ask('bundle.count-pages', { id })
    const [exhibit] = (await test.ask('bundle.plan', { id })).exhibits
    const at = { id, volume: 1, page: exhibit?.firstPage ?? 0 }
    expect((await test.ask('bundle.preview-page', at)).kind).toBe('slip-sheet')
    const shown = { ...at, page: at.page + 1 }
    expect(await test.refusal('bundle.preview-page', shown)).toMatchObject({ code: 'evidence.intimate' })
    expect((await test.ask('bundle.preview-page', { ...shown, confirmed: true })).kind).toBe('exhibit')
  })
})

describe('what may go into a bundle', () => {
  it('is the evidence of its case by date, found by words and kind, with what is in it marked or left out', async () => {
    const [late, chat, early] = small.exhibits
    const id = await recipe({ sections: [{ title: 'А', evidenceIds: [late, chat] }] })
    const list = (rest: object = {}) => test.ask('bundle.candidates', { id, ...rest })
    const { items, total } = await list()
    expect(items.slice(0, 2).map((item) => [item.id, item.number, item.datedOn])).toEqual([
      [early, undefined, '2025-05-12'],
      [late, 1, '2026-02-20'],
    ])
    expect(total).toBe(items.length)
    expect(items.find((item) => item.id === chat)).toMatchObject({
      number: 2,
      kind: 'message-export',
      pages: 1,
    })
    expect((await list({ outside: true })).total).toBe(total - 2)
    expect((await list({ text: 'ранн' })).items.map((item) => item.id)).toEqual([early])
    expect((await list({ kind: 'message-export' })).items.map((item) => item.id)).toEqual([chat])
    expect((await list({ offset: 1, limit: 1 })).items.map((item) => item.id)).toEqual([late])
    const kk = await recipe({ language: 'kk', sections: [{ title: 'А', evidenceIds: [] }] })
    const [first] = (await test.ask('bundle.candidates', { id: kk })).items
    expect(first?.title).toBe('Ертедегі шешім')
  })
})

describe('what would leave with a bundle', () => {
  it('is told before: people, their protection, what stands against it for this recipient', async () => {
    const { id: child } = await test.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Примерова', given: 'Дитя' },
      minor: true,
    })
    const item = ids[1] ?? ''
    const { version } = await test.ask('evidence.show', { id: item })
    await test.ask('evidence.update', {
      id: item,
      version,
      changes: { personIds: [child], privateCorrespondence: true },
    })
    const { version: ofCase } = await test.ask('case.show', { id: small.caseId })
    await test.ask('case.update', { id: small.caseId, version: ofCase, changes: { closedHearing: true } })
    const id = await recipe()
    const toCourt = await test.ask('bundle.contents', { id })
    expect(toCourt).toMatchObject({
      exhibits: ids.length,
      people: [{ id: child, name: 'Примерова Дитя', minor: true, hidden: false }],
      intimate: 1,
      privateCorrespondence: 1,
      pretrialSecrecy: 0,
      unknownPeople: 0,
    })
    expect(toCourt.obstacles.map(({ code }) => code)).toEqual(['minor'])
    const toOther = await test.ask('bundle.contents', { id, recipient: 'other' })
    expect(toOther.obstacles.map(({ code }) => code)).toEqual(['minor', 'closed-hearing'])
  })
})
