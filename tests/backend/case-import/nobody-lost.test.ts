import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinPeople } from '../../../electron/backend/case-import/join-people.ts'
import { caseNumberKey } from '../../../electron/backend/case-import/vault-matches.ts'
import { checkIin } from '../../../shared/language/person-number.ts'
import type { ContactPurpose, Person } from '../../../shared/model/person.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'
import { codesOf, previewList, readList } from './read-list.ts'

let kit: TestBackend
beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

const heads = ['Дело №', 'Потерпевшая', 'ИИН', 'Телефон']
const more = { kind: 'criminal' } as const

/** A number whose check digit fits. */
function whole(eleven: string): string {
  const last = Array.from({ length: 10 }, (_none, digit) => String(digit))
  return eleven + (last.find((digit) => checkIin(eleven + digit).length === 0) ?? '')
}

test('a number copied into the row below makes no two people one', async () => {
  const iin = whole('90010130012')
  const { asked, rows } = await previewList(
    kit,
    [heads, ['1', 'Выдуманова Сауле', iin, '1'], ['2', 'Небылицына Мария', iin, '2']],
    { more },
  )
  expect(codesOf(rows[1])).toEqual(['number-shared'])
  expect((await kit.ask('case.import', asked)).people).toBe(2)
  const again = await previewList(kit, [heads, ['3', 'Сказкина Ольга', iin, '3']], { more })
  expect(again.rows[0]?.people[0]?.known.map(({ by }) => by)).toContain('number')
  expect(again.rows[0]?.people[0]?.use).toBeUndefined()
})

test('what a row says of someone whose record stays as it is, is told', async () => {
  const iin = whole('91010130012')
  await kit.ask('person.create', { kind: 'natural', name: { surname: 'Примерова', given: 'Лира' }, iin })
  const rowOf = async (phone: string | null) =>
    (await previewList(kit, [heads, ['4', 'Примерова Лира', iin, phone]], { more })).rows[0]
  const row = await rowOf('+7 701 000 00 01')
  expect(row?.people[0]?.use).toBeDefined()
  expect(row?.problems.find(({ code }) => code === 'left-out')?.fields).toEqual([
    { field: 'phone', value: '+7 701 000 00 01' },
  ])
  expect(codesOf(await rowOf(null))).toEqual(['person-known'])
})

test('a number that begins with several zeros gets all of them back', async () => {
  const iin = whole('00031530012')
  expect(iin.startsWith('000')).toBe(true)
  const { rows } = await previewList(kit, [heads, ['5', 'Пробина Анна', String(Number(iin)), null]], { more })
  expect(rows[0]?.people[0]?.fields).toMatchObject({ iin })
  expect(codesOf(rows[0])).toEqual(['number-zero-added'])
})

test('numbers of cases are not taken for one another', () => {
  expect(caseNumberKey('1-1/2023')).not.toBe(caseNumberKey('11/2023'))
  expect(caseNumberKey('1/23')).not.toBe(caseNumberKey('12/3'))
  for (const [one, other] of [
    ['№ 12', '12'],
    ['УД № 12', 'уд12'],
    ['2-15/2023', '2 - 15 / 2023'],
    ['257500131 000123', '257500131000123'],
  ] as const)
    expect(caseNumberKey(one)).toBe(caseNumberKey(other))
})

test('a cell that is too long is cut as the preview says, and the import goes on', async () => {
  const rows = [
    ['Дело №', 'Потерпевшая', 'Стадия'],
    ['901', 'Я'.repeat(30_000), 'э'.repeat(30_000)],
  ]
  const { asked, rows: planned } = await previewList(kit, rows, { more })
  expect(codesOf(planned[0])).toEqual(['text-cut', 'text-cut'])
  expect((await kit.ask('case.import', asked)).cases).toBe(1)
})

test('an address that is closed in one row is not opened by another row', () => {
  const name = { surname: 'Выдуманова', given: 'Сауле' }
  const at = (purpose: ContactPurpose, value: string): Person => ({
    kind: 'natural',
    name,
    addresses: [{ purpose, value }],
  })
  const { person } = joinPeople(at('procedural', 'ул. Тихая, 1'), at('contact', 'ул. Тихая 1'))
  expect(person.addresses).toEqual([{ purpose: 'contact', value: 'ул. Тихая 1' }])
  expect(joinPeople(at('work', 'а'), at('work', 'б')).person.addresses).toHaveLength(2)
})

test('rows that a quote has drawn into a cell stop the import instead of getting lost', async () => {
  const text = 'Дело №;Потерпевшая;Примечание\n1;А Б;"начало\n2;В Г;ещё\n3;Д Е;конец"\n'
  const { table, mapping } = await readList(kit, 'list.csv', text)
  const { rows } = await kit.ask('case.preview-import', { table, mapping: { ...mapping, ...more } })
  expect(rows).toHaveLength(1)
  expect(codesOf(rows[0])).toContain('rows-in-cell')
  expect(rows[0]?.stops).toBe(true)
  const fine = 'Дело №;Потерпевшая;Примечание\n9;Ж З;"первая; вторая\nтретья; четвёртая"\n'
  const other = await readList(kit, 'list.csv', fine)
  const asked = { table: other.table, mapping: { ...other.mapping, ...more } }
  expect((await kit.ask('case.preview-import', asked)).rows[0]?.stops).toBe(false)
})
