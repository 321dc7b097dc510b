import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ledgerDimension } from '../../../shared/contract/money-contract.ts'
import { currency, ledgerCategory, ledgerDirection } from '../../../shared/model/ledger.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId: string

beforeAll(async () => {
  kit = await openTestBackend()
  caseId = (await kit.ask('case.create', { title: 'Дело о вымысле', kind: 'criminal' })).id
})
afterAll(() => kit.close())

const entry = (fields: object = {}) => ({
  direction: 'out' as const,
  category: 'lodging' as const,
  amountTiyn: 150_000_00,
  currency: 'KZT' as const,
  paidOn: '2026-03-01',
  purpose: 'Квартира на месяц',
  ...fields,
})
const create = (fields: object = {}) => kit.ask('ledger.create', entry(fields))
const issue = async (name: string, input: unknown) => (await kit.refusal(name, input)).details['issue']

describe('what was entered stays', () => {
  test.each([
    ['amountTiyn', 1],
    ['currency', 'USD'],
    ['direction', 'in'],
    ['paidOn', '2026-03-02'],
  ])('%s is not changed', async (field, value) => {
    const { id, version } = await create()
    expect(await issue('ledger.update', { id, version, changes: { [field]: value } })).toBe('ledger-settled')
    await kit.ask('ledger.update', { id, version, changes: { purpose: 'Квартира, март' } })
  })

  test('there is no way to delete an entry', async () => {
    const { id } = await create()
    expect((await kit.refusal('ledger.delete', { id, reason: 'ошибка' })).code).toBe('input.unknown-command')
  })

  test.each([0, -1, 1.5, 1_000_000_000_001, '100'])('an amount of %s is refused', async (amountTiyn) => {
    expect((await kit.refusal('ledger.create', entry({ amountTiyn }))).code).toBe('input.invalid')
  })
})

describe('a reversal', () => {
  test('is an entry of its own with the reason, once', async () => {
    const { id } = await create({ fund: 'Фонд А' })
    const back = await kit.ask('ledger.reverse', { id, reason: 'внесено дважды' })
    expect(await kit.ask('ledger.show', { id: back.id })).toMatchObject({
      direction: 'out',
      amountTiyn: 150_000_00,
      fund: 'Фонд А',
      paidOn: '2026-03-12',
      reversesId: id,
      reversalReason: 'внесено дважды',
    })
    expect(await issue('ledger.reverse', { id, reason: 'снова' })).toBe('ledger-reversed')
    expect(await issue('ledger.reverse', { id: back.id, reason: 'снова' })).toBe('ledger-reversed')
  })

  test('is never earlier than what it takes back', async () => {
    const { id } = await create({ paidOn: '2026-03-05' })
    const early = { id, reason: 'ошибка', on: '2026-03-04' }
    expect(await issue('ledger.reverse', early)).toBe('ledger-before-entry')
    const ahead = await create({ paidOn: '2026-04-01' })
    const back = await kit.ask('ledger.reverse', { id: ahead.id, reason: 'ошибка' })
    expect(await kit.ask('ledger.show', { id: back.id })).toMatchObject({ paidOn: '2026-04-01' })
  })

  test('freezes what sums go by, on both sides', async () => {
    const { id } = await create({ costGround: 'state-fee' })
    const back = await kit.ask('ledger.reverse', { id, reason: 'ошибка', on: '2026-03-05' })
    for (const one of [id, back.id])
      for (const changes of [
        { category: 'food' },
        { fund: 'Фонд Б' },
        { costGround: 'notice' },
        { costGround: null },
        { caseId },
      ])
        expect(await issue('ledger.update', { id: one, version: 1, changes })).toBe('ledger-reversed')
    await kit.ask('ledger.update', { id, version: 1, changes: { notes: 'пояснение' } })
  })

  test('is not entered by hand, nor taken off', async () => {
    const { id, version } = await create()
    expect(await issue('ledger.create', entry({ reversesId: id }))).toBe('ledger-by-reverse')
    expect(await issue('ledger.update', { id, version, changes: { reversalReason: 'так' } })).toBe(
      'ledger-by-reverse',
    )
  })

  test('of what has changed meanwhile is refused', async () => {
    const { id } = await create()
    expect((await kit.refusal('ledger.reverse', { id, version: 9, reason: 'ошибка' })).code).toBe(
      'record.changed',
    )
  })
})

describe('sums', () => {
  test('every month is in its quarter', async () => {
    const fund = 'Фонд кварталов'
    for (let month = 1; month <= 12; month += 1)
      await create({ fund, amountTiyn: month, paidOn: `2026-${String(month).padStart(2, '0')}-01` })
    const { groups } = await kit.ask('ledger.sums', { by: 'quarter', bounds: { fund } })
    expect(groups.map(({ key, outTiyn }) => [key, outTiyn])).toEqual([
      ['2026-Q1', 1 + 2 + 3],
      ['2026-Q2', 4 + 5 + 6],
      ['2026-Q3', 7 + 8 + 9],
      ['2026-Q4', 10 + 11 + 12],
    ])
  })

  const made = fc.record({
    direction: fc.constantFrom(...ledgerDirection.options),
    category: fc.constantFrom(...ledgerCategory.options),
    amountTiyn: fc.integer({ min: 1, max: 1_000_000_000_000 }),
    currency: fc.constantFrom(...currency.options.slice(0, 2)),
    paidOn: fc.constantFrom('2024-01-31', '2024-12-31', '2025-04-01', '2026-03-31'),
    fund: fc.constantFrom(undefined, 'Фонд Ә', 'Фонд Я'),
    isOfCase: fc.boolean(),
    isReversed: fc.boolean(),
  })

  test('by any dimension equal the totals, and what was reversed nets to zero', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 8 }), async (entries) => {
        const before = (await kit.ask('ledger.sums', { by: 'category' })).totals
        const expected = new Map(before.map((sum) => [sum.currency, { ...sum }]))
        for (const { isOfCase, isReversed, fund, ...fields } of entries) {
          const { id } = await create({
            ...fields,
            ...(fund === undefined ? {} : { fund }),
            ...(isOfCase ? { caseId } : {}),
          })
          if (isReversed) await kit.ask('ledger.reverse', { id, reason: 'проба' })
          const sum = expected.get(fields.currency) ?? {
            currency: fields.currency,
            inTiyn: 0,
            outTiyn: 0,
            entries: 0,
          }
          sum.entries += isReversed ? 2 : 1
          if (!isReversed) sum[fields.direction === 'in' ? 'inTiyn' : 'outTiyn'] += fields.amountTiyn
          expected.set(fields.currency, sum)
        }
        const wanted = [...expected.values()].toSorted((one, other) =>
          one.currency < other.currency ? -1 : 1,
        )
        for (const by of ledgerDimension.options) {
          const { groups, totals } = await kit.ask('ledger.sums', { by })
          expect(totals).toEqual(wanted)
          for (const total of totals) {
            const own = groups.filter((group) => group.currency === total.currency)
            for (const key of ['inTiyn', 'outTiyn', 'entries'] as const)
              expect(own.reduce((sum, group) => sum + group[key], 0)).toBe(total[key])
          }
        }
      }),
      { numRuns: 15 },
    )
  })

  test('of a case, of no case, of a fund, of a time', async () => {
    const other = (await kit.ask('case.create', { title: 'Дело для сумм', kind: 'support-only' })).id
    await create({ caseId: other, amountTiyn: 700, paidOn: '2019-05-01', fund: 'Фонд Ү' })
    await create({ caseId: other, amountTiyn: 30, paidOn: '2019-06-01', direction: 'in' })
    await create({ amountTiyn: 5, paidOn: '2019-06-02' })
    const out = async (bounds: object) =>
      (await kit.ask('ledger.sums', { by: 'month', bounds })).totals.map((sum) => sum.outTiyn)
    expect(await out({ caseId: other })).toEqual([700])
    expect(await out({ fund: 'Фонд Ү' })).toEqual([700])
    expect(await out({ general: true, until: '2019-12-31' })).toEqual([5])
    expect(await out({ from: '2019-06-01', until: '2019-06-30' })).toEqual([5])
    const { groups } = await kit.ask('ledger.sums', { by: 'case', bounds: { until: '2019-12-31' } })
    expect(groups.map(({ key, title }) => [key, title])).toEqual([
      [other, 'Дело для сумм'],
      [null, undefined],
    ])
    expect((await kit.ask('ledger.funds', {})).funds).toContain('Фонд Ү')
  })
})
