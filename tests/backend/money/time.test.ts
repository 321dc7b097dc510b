import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { costsPaper } from '../../../electron/backend/money/costs-paper.ts'
import { ledgerTable, timeTable } from '../../../electron/backend/money/money.ts'
import { timeSums } from '../../../electron/backend/money/sums.ts'
import { caseTable } from '../../../electron/backend/cases/cases.ts'
import { personTable } from '../../../electron/backend/people/people.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { caseId as caseIdSchema } from '../../../shared/model/ids.ts'
import { timeAmountTiyn } from '../../../shared/model/time-entry.ts'
import { openTestBackend } from '../../kit/test-backend.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

let rooms: TestRooms
let lawyer: string

beforeAll(async () => {
  rooms = await openTestRooms()
  lawyer = rooms.add(personTable, { kind: 'natural', name: { surname: 'Защитникова', given: 'Проба' } })
})
afterAll(() => rooms.close())

const newCase = () => caseIdSchema.parse(rooms.add(caseTable, { title: 'Иск', kind: 'civil-defamation' }))
const work = (caseId: string, fields: object = {}) =>
  rooms.add(timeTable, {
    caseId,
    lawyerId: lawyer,
    workedOn: '2026-03-02',
    what: 'Составлен отзыв',
    minutes: 90,
    rateTiyn: 20_000_00,
    basis: 'paid-contract',
    ...fields,
  })

test.each([
  [60, 1_000, 1_000],
  [90, 20_000_00, 30_000_00],
  [1, 100, 2],
  [1, 30, 1],
  [1, 29, 0],
  [7, 1, 0],
])('%i minutes at %i an hour are %i', (minutes, rateTiyn, sum) => {
  expect(timeAmountTiyn({ minutes, rateTiyn })).toBe(sum)
})

test('sums of a case are those of its entries, each rounded by itself', () => {
  const entry = fc.record({
    minutes: fc.integer({ min: 1, max: 1_440 }),
    rateTiyn: fc.integer({ min: 0, max: 1_000_000_000 }),
    basis: fc.constantFrom('paid-contract', 'own-employee', 'free-of-charge'),
  })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const caseId = newCase()
      for (const fields of entries) work(caseId, fields)
      const { recoverable, excluded } = rooms.query((context) => timeSums(context, { caseId }))
      const sum = (basis: string) =>
        entries.filter((one) => one.basis === basis).reduce((all, one) => all + timeAmountTiyn(one), 0)
      expect(recoverable.tiyn).toBe(sum('paid-contract'))
      for (const { basis, tiyn } of excluded) expect(tiyn).toBe(sum(basis))
      const all = [recoverable, ...excluded].reduce((total, one) => total + one.entries, 0)
      expect(all).toBe(entries.length)
    }),
    { numRuns: 20 },
  )
})

test('the statement holds paid work and costs not taken back; own employees and gifts are not in it', () => {
  const caseId = newCase()
  work(caseId)
  work(caseId, { what: 'Работа своего юриста', basis: 'own-employee' })
  const cost = (fields: object) =>
    rooms.add(ledgerTable, {
      caseId,
      direction: 'out',
      category: 'fee',
      amountTiyn: 4_325_00,
      currency: 'KZT',
      paidOn: '2026-03-03',
      purpose: 'Пошлина за иск',
      ...fields,
    })
  cost({ costGround: 'state-fee' })
  cost({ purpose: 'Продукты' })
  const wrong = cost({ costGround: 'storage', purpose: 'Хранение' })
  cost({ costGround: 'storage', purpose: 'Хранение', reversesId: wrong, reversalReason: 'ошибка' })
  const input = { caseId, language: 'ru', recipient: 'court' } as const
  const text = plainText(rooms.query((context) => costsPaper(context, input)).tree)
  for (const part of ['Составлен отзыв', '1:30', 'Пошлина за иск', 'Защитникова Проба'])
    expect(text).toContain(part)
  for (const part of ['своего юриста', 'Продукты', 'Хранение']) expect(text).not.toContain(part)
  expect(text).toContain('34\u00a0325 (тридцать четыре тысячи триста двадцать пять) тенге')
})

test('costs of court are the state fee and the expenses of the proceedings, each by its name', () => {
  const caseId = newCase()
  const cost = (costGround: string, amountTiyn: number) =>
    rooms.add(ledgerTable, {
      caseId,
      direction: 'out',
      category: 'fee',
      amountTiyn,
      currency: 'KZT',
      paidOn: '2026-03-03',
      purpose: costGround,
      costGround,
    })
  const sheet = (language: 'ru' | 'kk') =>
    plainText(
      rooms.query((context) => costsPaper(context, { caseId, language, recipient: 'court' as const })).tree,
    )
  cost('state-fee', 1_000_00)
  expect(sheet('ru')).toContain('Расчёт судебных расходов')
  expect(sheet('ru')).toContain('«Судебные расходы состоят из государственной пошлины и издержек')
  expect(sheet('ru')).not.toContain('Иные издержки')
  expect(sheet('ru')).not.toContain('Из них')
  cost('storage', 500_00)
  work(caseId)
  const text = sheet('ru')
  const places = [
    'Государственная пошлина (ст',
    'state-fee',
    'Помощь представителя',
    'Иные издержки',
    'storage',
  ]
  for (const place of places) expect(text).toContain(place)
  expect(places.map((place) => text.indexOf(place)).toSorted((one, other) => one - other)).toEqual(
    places.map((place) => text.indexOf(place)),
  )
  expect(text).toContain('Всего судебных расходов: 31\u00a0500 (')
  expect(text).toMatch(/Из них государственная пошлина: 1\u00a0000 \(.+; издержки.+: 30\u00a0500 \(/u)
  expect(sheet('kk')).toMatch(/мемлекеттік баж: 1\u00a0000 .+ шығындар: 30\u00a0500 /u)
})

test('it leaves through the export policy', async () => {
  const kit = await openTestBackend()
  const { id: caseId } = await kit.ask('case.create', { title: 'Иск', kind: 'civil-defamation' })
  const { id: lawyerId } = await kit.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Защитникова', given: 'Проба' },
    sealed: true,
    pseudonym: 'Помощник',
  })
  const entry = {
    caseId,
    lawyerId,
    workedOn: '2026-03-02',
    minutes: 60,
    rateTiyn: 100,
    basis: 'paid-contract',
  }
  await kit.ask('time.create', { ...entry, basis: 'paid-contract', what: 'Беседа' })
  const file = join(kit.folder, 'расчёт.pdf')
  await kit.ask('time.statement', { caseId, file })
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
  await kit.ask('time.create', { ...entry, basis: 'paid-contract', what: 'Беседа с Пробой Защитниковой' })
  const again = { caseId, file: join(kit.folder, 'ещё.pdf') }
  expect((await kit.refusal('time.statement', again)).code).toBe('export.refused')
  await kit.close()
})
