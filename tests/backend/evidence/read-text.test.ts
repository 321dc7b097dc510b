import { join } from 'node:path'
import { afterAll, beforeAll, expect, describe, test } from 'vitest'
import { createParser } from '../../../electron/backend/parsing/parser.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

const newCase = async () => (await kit.ask('case.create', { title: 'Дело', kind: 'civil-defamation' })).id
const titles = async (caseId: string) =>
  (await kit.ask('evidence.list', { filter: { caseId }, limit: 1_000 })).items.map((item) => item.title)
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
/** «привет из прошлого» in windows-1251. */
const windows1251 = Buffer.from('eff0e8e2e5f220e8e720eff0eef8ebeee3ee', 'hex')

describe('texts', () => {
  test.each([
    ['a.pdf', smallPdf('Quixotic testimony'), 'quixotic'],
    ['utf8.txt', 'Невыразимое событие', 'невыразим'],
    ['old.txt', windows1251, 'прошлого'],
    ['page.html', '<p>Размеченное слово</p><script>скриптовое</script>', 'размеченное'],
  ])('of %s are found', async (name, content, word) => {
    const caseId = await newCase()
    const { items } = await kit.ask('evidence.add', { caseId, files: [kit.file(name, content)] })
    expect(await found(word)).toEqual([items[0]?.id])
    expect(await found('скриптовое')).toEqual([])
  })

  test('a file that no parser can read is kept as it is', async () => {
    const caseId = await newCase()
    const files = [
      kit.file('broken.pdf', `%PDF-1.7\n${'('.repeat(200_000)}`),
      kit.file(
        'loop.pdf',
        '%PDF-1.4\n1 0 obj<</Type/Pages/Kids[1 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>',
      ),
      kit.file('noise.bin', Buffer.from(Array.from({ length: 5_000 }, (_, place) => (place * 7919) % 256))),
    ]
    const { items } = await kit.ask('evidence.add', { caseId, files })
    expect(items).toHaveLength(3)
    expect((await kit.ask('evidence.verify', { caseId })).verified).toBe(3)
  })

  test('a parser that dies costs the text, not the file', async () => {
    const { parser } = kit.environment
    Object.assign(kit.environment, {
      parser: {
        ...parser,
        extractText: async (...given: Parameters<typeof parser.extractText>) => {
          // No file is read in a millisecond: the thread is stopped as for a hostile one.
          const hurried = createParser({ timeoutMs: 1 })
          try {
            return await hurried.extractText(...given)
          } finally {
            await hurried.close()
          }
        },
      },
    })
    const caseId = await newCase()
    const policy = { defaults: { personIds: [] } }
    const files = [kit.file('deadly.pdf', smallPdf('deadly content'))]
    const { items } = await kit.ask('evidence.add', { caseId, files, ...policy })
    const [{ id, fileId } = { id: '', fileId: '' }] = items
    expect(await titles(caseId)).toEqual(['deadly'])
    expect(await found('deadly')).toEqual([id])
    const reading = async () => (await kit.ask('evidence.show', { id })).files[0]?.reading
    expect(await reading()).toEqual({ state: 'not-read', reason: 'timeout' })

    const { id: personId } = await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Другова', given: 'Лада' },
      minor: true,
    })
    await kit.ask('role.create', { caseId, personId, role: 'survivor' })
    const out = { id, folder: join(kit.folder, 'out-deadly') }
    expect((await kit.refusal('evidence.export', out)).code).toBe('export.refused')
    const unread = [{ id, fileId, name: 'deadly.pdf', reason: 'timeout' }]
    expect(await kit.ask('evidence.verify', { caseId })).toMatchObject({ read: 0, unread })
    Object.assign(kit.environment, { parser })
    expect(await kit.ask('evidence.verify', { caseId })).toMatchObject({ read: 1, unread: [] })
    expect(await reading()).toEqual({ state: 'read' })
    expect(await found('content')).toEqual([id])
    await kit.ask('evidence.export', out)
    expect(await kit.ask('evidence.verify', { caseId })).toMatchObject({ read: 0, unread: [] })
  })

  test('an import that was cut off before the text leaves it unread, not empty', async () => {
    const caseId = await newCase()
    const { parser } = kit.environment
    const cancelled = new AbortController()
    Object.assign(kit.environment, {
      parser: {
        ...parser,
        extractText: () => {
          cancelled.abort()
          return new Promise(() => undefined)
        },
      },
    })
    const input = { caseId, files: [kit.file('cut-off.txt', 'прерванное чтение')] }
    const stopped = await kit.refusal('evidence.add', input, { signal: cancelled.signal })
    Object.assign(kit.environment, { parser })
    expect(stopped.code).toBe('job.cancelled')
    const { items } = await kit.ask('evidence.list', { filter: { caseId } })
    const shown = await kit.ask('evidence.show', { id: items[0]?.id ?? '' })
    expect(shown.files[0]?.reading).toEqual({ state: 'not-read', reason: 'not-yet' })
    expect((await kit.ask('evidence.verify', { caseId })).read).toBe(1)
    expect(await found('прерванное')).toEqual([shown.id])
  })

  test('a text that would swell a hundredfold is kept as far as it goes, and the next file follows', async () => {
    const caseId = await newCase()
    const files = [
      kit.file('swelling.txt', '\uFDFA'.repeat(1_000_000)),
      kit.file('after-swelling.txt', 'последующее слово'),
    ]
    const { items, failed } = await kit.ask('evidence.add', { caseId, files })
    expect(failed).toEqual([])
    const shown = await kit.ask('evidence.show', { id: items[0]?.id ?? '' })
    expect(shown.files[0]?.reading).toEqual({ state: 'not-read', reason: 'cut' })
    expect(await found('последующее')).toEqual([items[1]?.id])
  })
})
