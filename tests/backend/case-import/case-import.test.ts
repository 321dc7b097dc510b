import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RowChoice } from '../../../shared/case-import/case-mapping.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'
import { csvOf, messyRows, workbookOf } from './messy-list.ts'
import { codesOf as codes, previewList, readList } from './read-list.ts'

let kit: TestBackend
beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

const read = (name: string, content: string | Uint8Array) => readList(kit, name, content)
const preview = (...[rows, asked]: [Parameters<typeof previewList>[1], Parameters<typeof previewList>[2]?]) =>
  previewList(kit, rows, asked)

const head = async () => (await kit.ask('vault.info', {})).custody.sequence
const after = async (sequence: number) =>
  (await kit.ask('custody.list', { from: sequence + 1, open: true, limit: 10_000 })).entries
const total = async (entity: 'case' | 'person' | 'role') =>
  (await kit.ask(`${entity}.list`, { limit: 1 })).total

describe('an old list of an office', () => {
  test('is read, told what it means, looked at; nothing is written before it is confirmed', async () => {
    const [before, cases] = [await head(), await total('case')]
    const { table, mapping, sheets } = await read(
      'Список дел.xlsx',
      await workbookOf({ name: 'Дела', rows: messyRows }),
    )
    expect(sheets[0]).toMatchObject({ name: 'Дела', rows: 6, proposed: { headingRow: 3 } })
    const { rows, ...counts } = await kit.ask('case.preview-import', { table, mapping })
    expect(rows.map(({ row, take, stops, joins }) => ({ row, take, stops, joins }))).toEqual([
      { row: 4, take: true, stops: false, joins: undefined },
      { row: 5, take: true, stops: false, joins: 4 },
      { row: 7, take: true, stops: false, joins: undefined },
      { row: 8, take: false, stops: true, joins: undefined },
      { row: 9, take: true, stops: false, joins: undefined },
      { row: 10, take: true, stops: false, joins: undefined },
    ])
    expect(counts).toMatchObject({ cases: 4, skipped: 1, stopped: 1, missing: [] })
    expect(rows[0]).toMatchObject({
      title: '№ 1/2023 — Выдуманова Сауле Примеровна',
      fields: {
        internalNumber: '1/2023',
        kind: 'criminal',
        openedOn: '2023-02-14',
        articles: ['ст. 120 ч. 2', 'ст. 110'],
      },
      court: { title: 'Суд № 2 города Примерска', fields: { kind: 'legal' } },
      people: [
        {
          role: 'victim',
          fields: { iin: '900101300126', birthDate: '1990-01-01', phones: [{ purpose: 'contact' }] },
        },
        { role: 'suspect', fields: { name: { surname: 'Небылицын', given: 'Пётр' } } },
      ],
    })
    expect(codes(rows[2])).toEqual(['conflict-in-file', 'number-zero-lost', 'day-short-year', 'name-twice'])
    expect(codes(rows[3])).toEqual([
      'conflict-in-file',
      'kind-unknown',
      'number-form',
      'day-unreadable',
      'name-twice',
    ])
    expect(rows[3]?.people[0]?.fields).toMatchObject({
      notes: 'Дата рождения: весной',
      phones: [{ value: '=7+1' }],
    })
    expect(codes(rows[4])).toEqual(['twice-in-file'])
    expect(rows[4]?.fields).toMatchObject({ openedOn: '2023-03-15' })
    expect(codes(rows[5])).toEqual(['same-person'])
    expect([await head(), await total('case')]).toEqual([before, cases])

    const refusal = await kit.refusal('case.import', { table, mapping })
    expect(refusal).toEqual({ code: 'import.rows-stop', details: { count: 1, rows: '8' } })
    expect([await head(), await total('case')]).toEqual([before, cases])
  })

  test('is written whole, with a custody entry for each record and one of the import; and taken back', async () => {
    const [before, cases, people, roles] = [
      await head(),
      await total('case'),
      await total('person'),
      await total('role'),
    ]
    const { table, mapping, sha256 } = await read(
      'Список дел.xlsx',
      await workbookOf({ name: 'Дела', rows: messyRows }),
    )
    const kinds = [{ word: 'Не знаю', kind: 'administrative' as const }]
    const done = await kit.ask('case.import', { table, mapping: { ...mapping, kinds, sameNames: true } })
    expect(done).toMatchObject({ cases: 5, people: 7, roles: 9, used: 0, skipped: 0 })
    expect([await total('case'), await total('person'), await total('role')]).toEqual([
      cases + 5,
      people + 7,
      roles + 9,
    ])
    const entries = await after(before)
    expect(entries).toHaveLength(5 + 7 + 9 + 1)
    expect(new Set(entries.slice(0, -1).map(({ action }) => action))).toEqual(
      new Set(['person.create', 'case.create', 'role.create']),
    )
    expect(entries.at(-1)).toMatchObject({
      action: 'case.import',
      subject: done.id,
      details: { file: 'Список дел.xlsx', sha256, cases: 5, people: 7, from: before + 1, sheet: 'Дела' },
    })
    // Two victims of one case, from merged cells.
    const { items } = await kit.ask('case.list', { text: '1/2023' })
    const first = items.find(({ kind }) => kind === 'criminal')
    expect(
      (await kit.ask('role.list', { filter: { caseId: first?.id as never } })).items
        .map(({ role }) => role)
        .sort(),
    ).toEqual(['suspect', 'victim', 'victim'])
    expect((await kit.ask('search.find', { text: 'Придумкина' })).hits.length).toBeGreaterThan(0)
    expect((await kit.ask('custody.verify', {})).problems).toEqual([])
    expect((await kit.ask('case.list-imports', {})).imports[0]).toMatchObject({
      id: done.id,
      file: 'Список дел.xlsx',
      undone: false,
    })

    const undone = await kit.ask('case.undo-import', { id: done.id, reason: 'не тот список' })
    expect(undone).toEqual({ id: done.id, removed: 21 })
    expect([await total('case'), await total('person'), await total('role')]).toEqual([cases, people, roles])
    expect((await kit.ask('search.find', { text: 'Придумкина' })).hits).toEqual([])
    expect((await kit.ask('case.list-imports', {})).imports[0]).toMatchObject({ undone: true })
    expect((await kit.refusal('case.undo-import', { id: done.id, reason: 'снова' })).code).toBe(
      'record.not-found',
    )
  })
})

describe('what is already there', () => {
  const columns = ['Дело №', 'Вид дела', 'Пострадавшая', 'ИИН', 'Дата рождения', 'Ответчик']
  let known: string
  beforeAll(async () => {
    known = (
      await kit.ask('person.create', {
        kind: 'natural',
        name: { surname: 'Знакомова', given: 'Лира' },
        iin: '910203300135',
        birthDate: '1991-02-03',
      })
    ).id
    const { id: caseId } = await kit.ask('case.create', {
      title: 'Прежнее дело',
      kind: 'criminal',
      internalNumber: '77/2020',
    })
    await kit.ask('role.create', { caseId, personId: known, role: 'survivor' })
    const { id: hidden } = await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Скрытова', given: 'Мира' },
    })
    const { id: sealed } = await kit.ask('case.create', {
      title: 'Тайное дело',
      kind: 'criminal',
      internalNumber: '88/2020',
      confidentiality: 'sealed',
    })
    await kit.ask('role.create', { caseId: sealed, personId: hidden, role: 'survivor' })
    await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Закрытова', given: 'Вера' },
      sealed: true,
      pseudonym: 'П-1',
    })
  })

  test('a person is recognised by her number or name and birth date, and used', async () => {
    const { rows, asked } = await preview([
      columns,
      ['1/1', 'уголовное', 'Знакомова Лира', '910203300135', null, null],
      ['1/2', 'уголовное', 'Знакомова Лира', null, '03.02.1991', null],
      ['1/3', 'уголовное', 'Знакомова Лира', null, null, null],
    ])
    expect(rows.map(({ people }) => [people[0]?.use, people[0]?.known[0]?.by])).toEqual([
      [known, 'number'],
      [known, 'birth'],
      [undefined, 'name'],
    ])
    expect(codes(rows[2])).toContain('name-known')
    const choices: RowChoice[] = [
      { row: 2, people: [{ person: 1, use: 'new' }] },
      { row: 4, people: [{ person: 1, use: known as never }] },
      { row: 3, take: false },
    ]
    const people = await total('person')
    const done = await kit.ask('case.import', { ...asked, choices })
    expect(done).toMatchObject({ cases: 2, people: 1, used: 1, skipped: 1 })
    expect(await total('person')).toBe(people + 1)
    const parts = await kit.ask('role.list', { filter: { personId: known } })
    expect(parts.items).toHaveLength(2)
    await kit.ask('case.undo-import', { id: done.id, reason: 'проба' })
    expect((await kit.ask('person.show', { id: known })).version).toBe(1)
  })

  test('a case of that number is left out unless someone decides otherwise', async () => {
    const list = [columns, ['77 / 2020', 'уголовное', 'Новая Нина', null, null, null]]
    const { rows, asked } = await preview(list)
    expect(rows[0]).toMatchObject({ take: false, stops: false })
    expect(rows[0]?.problems).toMatchObject([{ code: 'case-known', title: 'Прежнее дело' }])
    expect((await kit.refusal('case.import', asked)).code).toBe('import.nothing')
    expect((await preview(list, { choices: [{ row: 2, take: true }] })).rows[0]).toMatchObject({ take: true })
  })

  test('a conflict of interest is shown', async () => {
    const { rows } = await preview([
      columns,
      ['2/1', 'гражданское', 'Новая Нина', null, null, 'Знакомова Лира'],
    ])
    expect(rows[0]?.problems).toContainEqual(
      expect.objectContaining({ code: 'conflict', reason: 'helped-by-us', title: 'Прежнее дело' }),
    )
  })

  test('a sealed case and a sealed person say nothing but whom to ask', async () => {
    const { rows } = await preview([
      columns,
      ['88/2020', 'уголовное', 'Новая Нина', null, null, null],
      ['3/1', 'гражданское', 'Новая Нелли', null, null, 'Скрытова Мира'],
      ['3/2', 'гражданское', 'Закрытова Вера', null, null, null],
    ])
    for (const row of [rows[0], rows[1], rows[2]]) {
      expect(codes(row)).toContain('ask-lead-lawyer')
      expect(JSON.stringify(row)).not.toMatch(/Тайное|П-1/u)
    }
    expect(rows[2]?.people[0]).toMatchObject({ known: [] })
    expect(rows[0]?.problems.some(({ caseId }) => caseId !== undefined)).toBe(false)
  })
})

describe('care', () => {
  test('files that are no tables say what to do; nothing is held', async () => {
    for (const [content, code] of [
      ['', 'import.empty'],
      ['%PDF-1.4', 'import.not-table'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'import.old-excel'],
    ] as const)
      expect((await kit.refusal('case.read-table', { file: kit.file('bad.xlsx', content) })).code).toBe(code)
    const large = `Дело №;Суд\n${`1;${'x'.repeat(1_000)}\n`.repeat(34_000)}`
    expect(await kit.refusal('case.read-table', { file: kit.file('large.csv', large) })).toEqual({
      code: 'import.too-large',
      details: { file: 'large.csv' },
    })
    expect((await kit.refusal('case.read-table', { file: 'nowhere.csv' })).code).toBe('input.file-not-found')
    expect(
      (await kit.refusal('case.preview-import', { table: 'nothing', mapping: { columns: [] } })).code,
    ).toBe('import.table-gone')
  })

  test('a column about nobody is refused', async () => {
    const { asked } = await preview([['Дело №'], ['1']])
    const mapping = {
      columns: [{ heading: 'Дело №', field: 'fullName', person: 2 }],
      people: [{ role: 'victim' }],
    }
    expect((await kit.refusal('case.preview-import', { ...asked, mapping })).code).toBe('input.invalid')
  })

  test('an import that was worked with is not taken back', async () => {
    const { asked } = await preview([
      ['Дело №', 'Вид дела', 'Потерпевшая'],
      ['9/9', 'уголовное', 'Занятая Зоя'],
    ])
    const { id } = await kit.ask('case.import', asked)
    const [record] = (await kit.ask('case.list', { text: '9/9' })).items
    const task = await kit.ask('task.create', {
      caseId: record?.id as never,
      title: 'Позвонить',
      dueOn: '2026-03-20',
    })
    expect((await kit.refusal('case.undo-import', { id, reason: 'проба' })).code).toBe('import.changed')
    await kit.ask('task.delete', { id: task.id, reason: 'проба' })
    await kit.ask('case.update', { id: record?.id ?? '', version: 1, changes: { stage: 'суд' } })
    expect(await kit.refusal('case.undo-import', { id, reason: 'проба' })).toEqual({
      code: 'import.changed',
      details: { count: 1 },
    })
  })

  test('stopped while it looks, it has written nothing', async () => {
    const rows = Array.from({ length: 600 }, (_none, place) => [
      `м/${String(place)}`,
      'уголовное',
      `Много${String(place)} Имя`,
    ])
    const { table, mapping } = await read('many.csv', csvOf([['Дело №', 'Вид дела', 'Потерпевшая'], ...rows]))
    const [before, controller] = [await head(), new AbortController()]
    const refusal = await kit.refusal(
      'case.import',
      { table, mapping },
      {
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done >= 200) controller.abort()
        },
      },
    )
    expect(refusal.code).toBe('job.cancelled')
    expect(await head()).toBe(before)
  })

  test('a mapping is kept under a name and used again', async () => {
    const { mapping } = await read(
      'a.csv',
      csvOf([
        ['Дело №', 'Суд'],
        ['1', 'х'],
      ]),
    )
    const { id } = await kit.ask('case.save-mapping', { name: 'Наш список', mapping })
    expect((await kit.ask('case.list-mappings', {})).mappings).toEqual([{ id, name: 'Наш список', mapping }])
    expect((await kit.ask('view.list', {})).views).toEqual([])
    await kit.ask('case.delete-mapping', { id })
    expect((await kit.ask('case.list-mappings', {})).mappings).toEqual([])
  })
})
