import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId: string
const ids = new Map<string, string>()

async function add(title: string, fields: object = {}): Promise<string> {
  const { id } = await kit.ask('evidence.create', {
    caseId,
    title,
    kind: 'document',
    ...fields,
  })
  ids.set(title, id)
  return id
}

beforeAll(async () => {
  kit = await openTestBackend()
  ;({ id: caseId } = await kit.ask('case.create', { title: 'Дело', kind: 'criminal' }))
  await add('Өтініш', {
    source: 'заявитель',
    datedOn: '2026-01-05',
    notes: 'тайна',
    workProduct: { doubts: 'тайна' },
  })
  await add('Аудио', { kind: 'audio', datedOn: '2026-02-01', recording: { recordedBy: 'Проба' } })
  await add('Без даты', { source: 'почта' })
  const { id: other } = await kit.ask('case.create', { title: 'Другое', kind: 'criminal' })
  await kit.ask('evidence.create', { caseId: other, title: 'Чужое', kind: 'document' })
  const { items } = await kit.ask('evidence.add', {
    caseId,
    files: [
      kit.file('переписка.txt', 'встреча у фонтана'),
      kit.file('архив.zip', new Uint8Array([80, 75, 3, 4, 0, 0])),
    ],
  })
  for (const item of items) ids.set(item.name, item.id)
})
afterAll(() => kit.close())

const browse = async (question: Partial<InputOf<'evidence.browse'>> = {}) =>
  kit.ask('evidence.browse', { caseId, ...question })
const titles = async (question: Partial<InputOf<'evidence.browse'>> = {}) =>
  (await browse(question)).items.map((item) => item.title)

describe('the list of exhibits', () => {
  test('has those of one case in the Kazakh order, with their files and without what is for the lawyer alone', async () => {
    const { items, total } = await browse()
    expect(items.map((item) => item.title)).toEqual(['архив', 'Аудио', 'Без даты', 'Өтініш', 'переписка'])
    expect(total).toBe(5)
    expect(items[4]?.files.map((file) => [file.name, file.reading.state])).toEqual([
      ['переписка.txt', 'read'],
    ])
    expect(JSON.stringify(items)).not.toContain('тайна')
  })

  test('says what ГПК 99(2) still asks of a recording', async () => {
    const { items } = await browse({ filter: { kind: 'audio' } })
    expect(items.map((item) => item.missingFacts)).toEqual([['recordedAt', 'circumstances']])
  })

  test('puts undated ones last, whichever way it runs', async () => {
    const dates = async (descending: boolean) =>
      (await browse({ sort: 'date', descending })).items.map((item) => item.datedOn)
    expect(await dates(false)).toEqual(['2026-01-05', '2026-02-01', undefined, undefined, undefined])
    expect(await dates(true)).toEqual(['2026-02-01', '2026-01-05', undefined, undefined, undefined])
  })

  test('is narrowed by kind, missing source, unread text and all of them at once', async () => {
    expect(await titles({ filter: { kind: 'audio' } })).toEqual(['Аудио'])
    expect(await titles({ filter: { withoutSource: true } })).toEqual(['архив', 'Аудио', 'переписка'])
    expect(await titles({ filter: { unread: true } })).toEqual(['архив'])
    expect(await titles({ filter: { kind: 'document', withoutSource: true, unread: true } })).toEqual([
      'архив',
    ])
    expect(await titles({ filter: { withoutSource: false, unread: false } })).toHaveLength(5)
  })

  test('finds words of the record and of its files', async () => {
    expect(await titles({ text: 'өтін' })).toEqual(['Өтініш'])
    expect(await titles({ text: 'ФОНТАН' })).toEqual(['переписка'])
    expect(await titles({ text: 'фонтан', filter: { kind: 'audio' } })).toEqual([])
    expect(await titles({ text: '  ' })).toHaveLength(5)
    expect((await kit.refusal('evidence.browse', { caseId, text: 'ы' })).code).toBe('search.too-short')
  })

  test('goes by pages, and follows a change at once', async () => {
    expect(await titles({ offset: 1, limit: 2 })).toEqual(['Аудио', 'Без даты'])
    expect((await browse({ offset: 99 })).items).toEqual([])
    const id = await add('Ааа')
    expect(await titles({ limit: 2 })).toEqual(['Ааа', 'архив'])
    await kit.ask('evidence.delete', { id, reason: 'проба' })
    expect(await titles({ limit: 1 })).toEqual(['архив'])
    expect((await kit.ask('evidence.ids', { caseId, limit: 2, offset: 4 })).ids).toEqual([
      ids.get('переписка.txt'),
    ])
  })

  test('knows what stands before and after one', async () => {
    const around = async (title: string, question: object = {}) =>
      kit.ask('evidence.neighbours', {
        caseId,
        id: ids.get(title) ?? '',
        ...question,
      })
    expect(await around('Аудио')).toEqual({
      total: 5,
      position: 1,
      previous: ids.get('архив.zip'),
      next: ids.get('Без даты'),
    })
    expect(await around('архив.zip')).not.toHaveProperty('previous')
    expect(await around('переписка.txt')).not.toHaveProperty('next')
    expect(await around('Аудио', { filter: { kind: 'photo' } })).toEqual({ total: 0 })
  })
})

describe('changing several exhibits', () => {
  test('reaches inner fields, leaves an entry of each, and is undone by its own answer', async () => {
    const two = [ids.get('Аудио') ?? '', ids.get('Без даты') ?? '']
    const before = await Promise.all(two.map((id) => kit.ask('evidence.show', { id })))
    const changes = { source: 'следователь', 'recording.place': 'двор', 'received.from': 'Проба' }
    const answer = await kit.ask('evidence.change-many', {
      items: two.map((id) => ({ id, changes })),
    })
    const audio = await kit.ask('evidence.show', { id: two[0] ?? '' })
    expect(audio.recording).toEqual({ recordedBy: 'Проба', place: 'двор' })
    expect(audio.source).toBe('следователь')
    for (const id of two) {
      const { entries } = await kit.ask('custody.list', { subject: id })
      expect(entries.at(-1)?.action).toBe('evidence.update')
    }
    await kit.ask('evidence.change-many', { items: answer.before })
    const after = await Promise.all(two.map((id) => kit.ask('evidence.show', { id })))
    const fields = (records: object[]) =>
      records.map((record) => ({ ...record, version: 0, changedAt: '', files: [] }))
    expect(fields(after)).toEqual(fields(before))
  })

  test('changes none when one is refused', async () => {
    const items = [
      { id: ids.get('Аудио') ?? '', changes: { source: 'новый' } },
      { id: ids.get('Без даты') ?? '', changes: { datedOn: 'вчера' } },
    ]
    expect((await kit.refusal('evidence.change-many', { items })).code).toBe('input.invalid')
    expect((await kit.ask('evidence.show', { id: ids.get('Аудио') ?? '' })).source).toBeUndefined()
  })
})

describe('the text of a file', () => {
  test('comes in pieces, and of intimate material only when confirmed', async () => {
    const { files } = await kit.ask('evidence.show', { id: ids.get('переписка.txt') ?? '' })
    const fileId = files[0]?.id ?? ''
    expect(await kit.ask('evidence.file-text', { fileId, offset: 8, limit: 3 })).toEqual({
      text: 'у ф',
      total: 17,
    })
    const found = async () => (await kit.ask('search.find', { text: 'фонтана', limit: 10 })).hits
    expect(await found()).toMatchObject([{ title: 'переписка.txt', excerpt: 'встреча у фонтана' }])
    const items = [{ id: ids.get('переписка.txt') ?? '', changes: { intimate: true } }]
    await kit.ask('evidence.change-many', { items })
    expect((await kit.refusal('evidence.file-text', { fileId })).code).toBe('evidence.intimate')
    const [hit] = await found()
    expect([hit?.title, hit?.excerpt]).toEqual(['переписка.txt', undefined])
    expect((await kit.refusal('evidence.inspect-picture', { fileId })).code).toBe('evidence.intimate')
    expect((await kit.ask('evidence.file-text', { fileId, confirmed: true })).total).toBe(17)
  })
})

test('reading jobs tell nobody of a change', async () => {
  const heard: string[] = []
  const stop = kit.backend.onChange((name) => heard.push(name))
  const { files } = await kit.ask('evidence.show', { id: ids.get('архив.zip') ?? '' })
  const fileId = files[0]?.id ?? ('' as never)
  await kit.ask('evidence.verify-file', { fileId })
  expect(await kit.ask('evidence.inspect-picture', { fileId })).toEqual({})
  stop()
  expect(heard).toEqual([])
})
