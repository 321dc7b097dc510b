import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

/** Stands in every free text of the ledger: no report may hold it. */
const mark = 'Тайнопись'
let kit: TestBackend
let helped: string

beforeAll(async () => {
  kit = await openTestBackend()
  const person = await kit.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Выдуманова', given: 'Лира' },
  })
  helped = person.id
  const { id: caseId } = await kit.ask('case.create', { title: mark, kind: 'criminal' })
  const entry = (fields: object) =>
    kit.ask('ledger.create', {
      caseId,
      direction: 'out',
      category: 'treatment',
      amountTiyn: 1_234_56,
      currency: 'KZT',
      paidOn: '2026-02-10',
      payer: mark,
      payee: mark,
      purpose: mark,
      approvedBy: mark,
      notes: mark,
      helpedId: helped,
      fund: 'Фонд «Үміт»',
      ...fields,
    })
  for (let number = 0; number < 6; number += 1) await entry({})
  await entry({ category: 'food', amountTiyn: 44 })
  await entry({ direction: 'in', category: 'other', amountTiyn: 900_000_00, paidOn: '2026-01-05' })
  const { id } = await entry({ amountTiyn: 77_777_77 })
  await kit.ask('ledger.reverse', { id, reason: mark, on: '2026-02-11' })
})
afterAll(() => kit.close())

const write = async (name: string, format: 'pdf' | 'xlsx', more: object = {}) => {
  const file = join(kit.folder, name)
  await kit.ask('ledger.report', { file, format, ...more })
  return readFileSync(file)
}

test('the workbook holds sums and counts alone, and they are the ledger’s', async () => {
  const files = unzipSync(new Uint8Array(await write('отчёт.xlsx', 'xlsx')))
  const text = Object.values(files)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n')
  for (const secret of [mark, 'Выдуманова', 'Лира', helped]) expect(text).not.toContain(secret)
  expect(text).toContain('Фонд «Үміт»')
  // 6 × 1 234,56 + 0,44 = 7 407,80; what was taken back is not in it.
  expect(text).toContain('<v>7407.8</v>')
  expect(text).toContain('<v>900000</v>')
  expect(text).not.toContain('77777.77')
  const { totals } = await kit.ask('ledger.sums', { by: 'fund' })
  expect(totals).toEqual([{ currency: 'KZT', inTiyn: 900_000_00, outTiyn: 7_407_80, entries: 10 }])
})

test('the pages are written and logged', async () => {
  expect((await write('отчёт.pdf', 'pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  const { entries } = await kit.ask('custody.list', { subject: 'ledger', open: true })
  expect(entries.map(({ action }) => action)).toContain('ledger.report')
  expect(JSON.stringify(entries)).not.toContain(mark)
  const { obstacles, pdf } = await kit.ask('ledger.preview-report', { language: 'kk', unit: 'quarter' })
  expect(obstacles).toEqual([])
  expect(pdf.length).toBeGreaterThan(1_000)
})

test('a fund that bears a person’s name keeps the report inside', async () => {
  await kit.ask('ledger.create', {
    direction: 'in',
    category: 'other',
    amountTiyn: 1,
    currency: 'EUR',
    paidOn: '2020-01-01',
    purpose: mark,
    fund: 'Пожертвование Лиры Выдумановой',
  })
  const refused = await kit.refusal('ledger.report', { file: join(kit.folder, 'нет.pdf'), format: 'pdf' })
  expect(refused.code).toBe('export.refused')
  expect(JSON.stringify(refused)).not.toContain('Выдуман')
  const { obstacles } = await kit.ask('ledger.preview-report', {})
  expect(obstacles).toEqual([{ code: 'no-consent', subject: helped, where: 'text' }])
  await write('без неё.pdf', 'pdf', { from: '2026-01-01' })
})

test('a fund gathered for one person tells of her by her given name or her pseudonym alone', async () => {
  const { id } = await kit.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Примерова', given: 'Айгерим' },
    pseudonym: 'Ласточка',
  })
  const add = (fund: string, helpedId: string, paidOn: string) =>
    kit.ask('ledger.create', {
      direction: 'out',
      category: 'food',
      amountTiyn: 1,
      currency: 'KZT',
      paidOn,
      purpose: mark,
      fund,
      helpedId,
    })
  await add('Сбор для Айгерим', id, '2019-01-01')
  await add('На лечение: «Ласточка»', id, '2019-02-01')
  await add('Фонд Айгерим', helped, '2019-03-01')
  const told = async (from: string, until: string) =>
    (await kit.ask('ledger.preview-report', { from, until })).obstacles.map(({ subject }) => subject)
  expect(await told('2019-01-01', '2019-01-31')).toEqual([id])
  expect(await told('2019-02-01', '2019-02-28')).toEqual([id])
  expect(await told('2019-03-01', '2019-03-31')).toEqual([])
  const file = join(kit.folder, 'сбор.xlsx')
  const asked = { file, format: 'xlsx', from: '2019-01-01', until: '2019-01-31' } as const
  expect((await kit.refusal('ledger.report', asked)).code).toBe('export.refused')
})
