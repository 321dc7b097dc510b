import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { titleOf } from '../../../electron/backend/evidence/add-evidence.ts'
import { openVault } from '../../../electron/backend/vault/open-vault.ts'
import { openTestBackend, passphrase, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let opened: string[] = []
let streamed: string[] = []

beforeAll(async () => {
  kit = await openTestBackend()
  const { files } = kit.environment
  Object.assign(kit.environment, {
    files: {
      ...files,
      openForRead: async (reference: string) => {
        const file = await files.openForRead(reference)
        opened.push(file.name)
        return {
          ...file,
          stream: () => {
            streamed.push(file.name)
            return file.stream()
          },
        }
      },
    },
  })
})
afterAll(() => kit.close())
afterEach(async () => {
  opened = []
  streamed = []
  expect((await kit.ask('vault.check', {})).problems).toEqual([])
  expect(kit.internalErrors).toEqual([])
})

const newCase = async () => (await kit.ask('case.create', { title: 'Дело', kind: 'civil-defamation' })).id
const titles = async (caseId: string) =>
  (await kit.ask('evidence.list', { filter: { caseId }, sort: 'changed', limit: 1_000 })).items.map(
    (item) => item.title,
  )
const found = async (text: string) => (await kit.ask('search.find', { text })).hits.map((hit) => hit.id)

/** A PDF of one line of Latin text. */
function smallPdf(text: string): string {
  const stream = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${String(stream.length)}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`
}
describe('intake', () => {
  test('each file is read once, hashed and kept as it is', async () => {
    const caseId = await newCase()
    const path = kit.file('one.txt', 'ровно один раз')
    const { items } = await kit.ask('evidence.add', { caseId, files: [path] })
    expect([opened, streamed]).toEqual([['one.txt'], ['one.txt']])
    const { files, kind } = await kit.ask('evidence.show', { id: items[0]?.id ?? '' })
    expect(kind).toBe('document')
    expect(files).toMatchObject([{ name: 'one.txt', mediaType: 'text/plain', size: 26 }])
    const folder = join(kit.folder, 'out-one')
    await kit.ask('evidence.export', { id: items[0]?.id ?? '', folder })
    expect(readFileSync(join(folder, 'one.txt'), 'utf8')).toBe('ровно один раз')
  })

  test.each([
    ['Жалоба Ә.pdf', 'Жалоба Ә'],
    ['Өтініш ғой.txt'.normalize('NFD'), 'Өтініш ғой'],
    ['снимок 🧾🗂️.jpg', 'снимок 🧾🗂️'],
    ['   .txt', '.txt'],
    ['   ', '—'],
    ['.скрытый', '.скрытый'],
    ['две\nстроки\u0007.txt', 'две строки'],
    [`${'я'.repeat(120)}.txt`, 'я'.repeat(120)],
    ['дело.v1.2.docx', 'дело.v1.2'],
  ])('the name %j becomes a title that can be read back', async (name, title) => {
    expect(titleOf(name)).toBe(title)
    const caseId = await newCase()
    const path = kit.file(name, `${name} bytes`)
    const { items } = await kit.ask('evidence.add', { caseId, files: [path] })
    expect(await titles(caseId)).toEqual([title])
    expect((await kit.ask('evidence.show', { id: items[0]?.id ?? '' })).files[0]?.name).toBe(name)
  })

  test('a title that is only spaces is refused before any file is read', async () => {
    const input = { caseId: await newCase(), files: [kit.file('x.txt', 'x')], title: '   ' }
    expect((await kit.refusal('evidence.add', input)).code).toBe('input.invalid')
    expect(opened).toEqual([])
  })

  test('an empty file is kept', async () => {
    const caseId = await newCase()
    const { items } = await kit.ask('evidence.add', { caseId, files: [kit.file('empty.pdf', '')] })
    expect(items[0]).toMatchObject({
      size: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    })
    expect(await kit.ask('evidence.verify', { caseId })).toEqual({
      verified: 1,
      read: 0,
      unread: [],
      damaged: [],
    })
  })

  test('what a file is, its bytes say before its name', async () => {
    const caseId = await newCase()
    const { items } = await kit.ask('evidence.add', { caseId, files: [kit.file('photo.jpg', smallPdf('x'))] })
    const shown = await kit.ask('evidence.show', { id: items[0]?.id ?? '' })
    expect(shown.files[0]?.mediaType).toBe('application/pdf')
    expect(shown.kind).toBe('document')
  })

  test('a case that is not there takes nothing', async () => {
    const input = { caseId: '01900000-0000-7000-8000-0000000fffff', files: [kit.file('y.txt', 'y')] }
    expect((await kit.refusal('evidence.add', input)).code).toBe('record.not-found')
    expect(opened).toEqual([])
  })

  test('a file that vanishes midway: those before it stay, and it leaves nothing', async () => {
    const caseId = await newCase()
    const first = kit.file('stays.txt', 'остаётся')
    const gone = kit.file('gone.txt', 'исчезает')
    const onProgress = ({ done }: { done: number }) => {
      if (done === 1) unlinkSync(gone)
    }
    const files = [first, gone, kit.file('after.txt', 'следующий')]
    const { items, failed } = await kit.ask('evidence.add', { caseId, files }, { onProgress })
    expect(items.map((item) => item.name)).toEqual(['stays.txt', 'after.txt'])
    expect(failed).toEqual([{ name: 'gone.txt', code: 'input.file-not-found' }])
    expect(await titles(caseId)).toEqual(['stays', 'after'])
  })

  test('when no file could be taken in, the job fails as the first did', async () => {
    const input = { caseId: await newCase(), files: [join(kit.folder, 'none.txt'), kit.folder] }
    expect((await kit.refusal('evidence.add', input)).code).toBe('input.file-not-found')
  })
})

describe('duplicates', () => {
  test('the same bytes are told and not kept, under any name; asked for, they are', async () => {
    const caseId = await newCase()
    const [one, two] = [kit.file('a.txt', 'те же байты'), kit.file('b.txt', 'те же байты')]
    const { items } = await kit.ask('evidence.add', { caseId, files: [one, two] })
    expect(items[1]).toMatchObject({ name: 'b.txt', id: items[0]?.id, duplicateOf: items[0]?.id })
    expect(await titles(caseId)).toEqual(['a'])
    const again = await kit.ask('evidence.add', { caseId, files: [two], keepDuplicates: true })
    expect(again.items[0]?.duplicateOf).toBe(items[0]?.id)
    expect(again.items[0]?.id).not.toBe(items[0]?.id)
    expect(await titles(caseId)).toEqual(['a', 'b'])
    expect(await titles(await newCase())).toEqual([])
  })

  test('the same file taken in twice at once is one item', async () => {
    const caseId = await newCase()
    const path = kit.file('parallel.txt', 'дважды сразу')
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => kit.ask('evidence.add', { caseId, files: [path] })),
    )
    expect(new Set(answers.map((answer) => answer.items[0]?.id)).size).toBe(1)
    expect(answers.filter((answer) => answer.items[0]?.duplicateOf === undefined)).toHaveLength(1)
    expect(await titles(caseId)).toEqual(['parallel'])
  })
})

describe('verify, delete, destroy', () => {
  const addOne = async (name: string, content: string) => {
    const caseId = await newCase()
    const { items } = await kit.ask('evidence.add', { caseId, files: [kit.file(name, content)] })
    return { caseId, id: items[0]?.id ?? '', fileId: items[0]?.fileId ?? '' }
  }
  const objects = () =>
    readdirSync(join(kit.vaultFolder, 'objects'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))

  test('a flipped byte on disk is found by verify and by export', async () => {
    const before = new Set(objects())
    const { caseId, id, fileId } = await addOne('flip.txt', 'ни один байт')
    const path = objects().find((object) => !before.has(object)) ?? ''
    const bytes = readFileSync(path)
    const flipped = Buffer.from(bytes)
    flipped[flipped.length - 3] = (flipped[flipped.length - 3] ?? 0) ^ 1
    writeFileSync(path, flipped)
    expect(await kit.ask('evidence.verify', { caseId })).toEqual({
      verified: 0,
      read: 0,
      unread: [],
      damaged: [{ id, fileId, name: 'flip.txt', problem: 'damaged' }],
    })
    const folder = join(kit.folder, 'out-flip')
    expect((await kit.refusal('evidence.export', { id, folder })).code).toBe('object.damaged')
    unlinkSync(path)
    expect((await kit.ask('evidence.verify', { caseId })).damaged[0]?.problem).toBe('missing')
    writeFileSync(path, bytes)
    expect((await kit.ask('evidence.verify', { caseId })).verified).toBe(1)
  })

  test('a deleted item and its text are found no more, and its files can still be destroyed', async () => {
    const { id } = await addOne('deleted.txt', 'удаляемое содержание')
    expect(await found('удаляемое')).toEqual([id])
    await kit.ask('evidence.delete', { id, reason: 'лишнее' })
    expect(await found('удаляемое')).toEqual([])
    expect(await found('deleted')).toEqual([])
    expect((await kit.ask('evidence.destroy', { id, reason: 'лишнее' })).destroyed).toBe(1)
    expect((await kit.refusal('evidence.destroy', { id, reason: 'лишнее' })).code).toBe('record.not-found')
    expect((await kit.refusal('evidence.restore', { id })).code).toBe('record.not-found')
  })

  test('a deleted item comes back with its file and the words in it', async () => {
    const { id } = await addOne('returned.txt', 'возвращаемое содержание')
    await kit.ask('evidence.delete', { id, reason: 'по ошибке' })
    await kit.ask('evidence.restore', { id })
    expect(await found('возвращаемое')).toEqual([id])
    expect((await kit.ask('evidence.show', { id })).files).toHaveLength(1)
  })

  test('destroying leaves the hash and nothing of the text, on disk or in the database', async () => {
    const before = objects().length
    const { id, fileId } = await addOne('burn.txt', 'сжигаемое содержание')
    const sha256 = (await kit.ask('evidence.show', { id })).files[0]?.sha256
    expect(objects()).toHaveLength(before + 1)
    await kit.ask('evidence.destroy', { id, reason: 'по требованию лица' })
    expect(objects()).toHaveLength(before)
    expect(await found('сжигаемое')).toEqual([])
    expect((await kit.refusal('evidence.show', { id })).code).toBe('record.not-found')
    const { entries } = await kit.ask('custody.list', { subject: id, open: true, limit: 10_000 })
    expect(JSON.stringify(entries)).toContain(sha256)
    expect(JSON.stringify(entries)).toContain('по требованию лица')
    await kit.ask('vault.lock', {})
    const key = { kind: 'passphrase', passphrase } as const
    const session = await openVault({ folder: kit.vaultFolder, key, workFactor: 10 })
    const rows = session.database.read((db) => ({
      texts: db.all('SELECT 1 FROM evidence_text WHERE file_id = ?', [fileId]),
      files: db.all('SELECT 1 FROM evidence_file WHERE id = ?', [fileId]),
      tombstones: db.all<{ why: string }>(
        'SELECT why FROM object_tombstone WHERE what = ? AND unlinked_at IS NOT NULL',
        [id],
      ),
      // FTS5 keeps words in its own pages: the very bytes must be gone.
      index: db.all<{ block: Uint8Array }>('SELECT block FROM search_text_data'),
      config: db.all<{ k: string; v: unknown }>('SELECT k, v FROM search_text_config'),
      pragma: db.get<{ secure_delete: number }>('PRAGMA secure_delete'),
    }))
    session.close()
    await kit.ask('vault.open', { folder: kit.vaultFolder, passphrase })
    expect(rows).toMatchObject({ texts: [], files: [], tombstones: [{ why: 'по требованию лица' }] })
    expect(rows.config).toContainEqual({ k: 'secure-delete', v: 1 })
    expect(rows.pragma?.secure_delete).toBe(1)
    const blocks = rows.index.map((row) => Buffer.from(row.block).toString('utf8')).join('')
    expect(blocks).not.toContain('сжигаемое')
  })

  test('what others need is not destroyed, and nothing of it goes', async () => {
    const { id, caseId } = await addOne('needed.txt', 'нужное содержание')
    await kit.ask('permit.create', {
      caseId,
      lifts: ['closed-hearing'],
      grantedBy: 'Суд',
      grantedOn: '2026-01-01',
      evidenceId: id,
    })
    expect(await kit.refusal('evidence.destroy', { id, reason: 'нет' })).toEqual({
      code: 'record.in-use',
      details: { by: 'permit' },
    })
    expect(await found('нужное')).toEqual([id])
    expect((await kit.ask('evidence.verify', { caseId })).verified).toBe(1)
  })
})
