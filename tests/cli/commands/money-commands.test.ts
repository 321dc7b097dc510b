import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
let caseId = ''
let lawyerId = ''

beforeAll(async () => {
  cli = await createVaultCli()
  caseId = await cli.create('case', { title: 'Фонд «Пример»', kind: 'criminal' })
  lawyerId = await cli.create('person', { kind: 'natural', name: { surname: 'Защитникова' } })
})
afterAll(() => cli.remove())

const payment = { direction: 'out', category: 'lodging', currency: 'KZT', paidOn: '2026-03-01' }

test('an entry is made, summed, taken back; nothing deletes it', async () => {
  const entry = { ...payment, amountTiyn: 150_000_50, purpose: 'Квартира', fund: 'Фонд А' }
  const id = await cli.create('ledger', entry, '--case', caseId)
  const sums = ['ledger', 'sums', '--by', 'fund', '--case', caseId]
  expect((await cli.told([...sums, '--lang', 'ru'])).out).toMatch(
    /Фонд А +0\sтенге +150\s000\sтенге 50\sтиынов/u,
  )
  const back = await cli.ask<{ id: string }>(['ledger', 'reverse', id.slice(-8), '--reason', 'ошибка'])
  expect(await cli.ask(['ledger', 'show', back.id])).toMatchObject({ reversesId: id, amountTiyn: 150_000_50 })
  const { totals } = await cli.ask<{ totals: object[] }>(sums)
  expect(totals).toEqual([{ currency: 'KZT', inTiyn: 0, outTiyn: 0, entries: 2 }])
  expect((await cli.told(['ledger', 'delete', id, '--reason', 'ошибка'])).status).toBe(2)
  expect((await cli.told(['ledger', 'reverse', id, '--reason', 'снова', '--lang', 'ru'])).err).toContain(
    'уже отменена',
  )
})

test('the report is written as pages or as a workbook, by the ending of the name', async () => {
  await cli.create('ledger', { ...payment, amountTiyn: 1, purpose: 'Продукты' })
  for (const [name, head] of [
    ['отчёт.pdf', '%PDF'],
    ['отчёт.xlsx', 'PK'],
  ] as const) {
    await cli.ask(['ledger', 'report', '--out', name, '--unit', 'quarter', '--language', 'kk'])
    expect(readFileSync(join(cli.folder, name)).subarray(0, head.length).toString()).toBe(head)
  }
  expect((await cli.told(['ledger', 'report', '--out', 'отчёт.doc'])).status).toBe(2)
  expect((await cli.told(['ledger', 'report', '--out', 'отчёт.pdf'])).status).not.toBe(0)
})

test('time is summed by its terms, and the statement of costs is written', async () => {
  const entry = { lawyerId, workedOn: '2026-03-02', what: 'Отзыв', minutes: 90, rateTiyn: 20_000_00 }
  await cli.create('time', { ...entry, basis: 'paid-contract' }, '--case', caseId)
  await cli.create('time', { ...entry, basis: 'own-employee' }, '--case', caseId)
  const { out } = await cli.told(['time', 'sums', '--case', caseId, '--lang', 'ru'])
  expect(out).toMatch(/По оплаченному договору +1:30 +30\s000\sтенге/u)
  expect(out).toContain('Свой работник (ГПК 113(1))')
  await cli.ask(['time', 'statement', '--case', caseId, '--out', 'расчёт.pdf'])
  expect(readFileSync(join(cli.folder, 'расчёт.pdf')).subarray(0, 4).toString()).toBe('%PDF')
})

test('a consent given by the suspect is refused in words that say what to do', async () => {
  const person = (surname: string) => cli.create('person', { kind: 'natural', name: { surname } })
  const [child, father] = [await person('Дитякова'), await person('Другов')]
  await cli.create('role', { personId: father, role: 'suspect' }, '--case', caseId)
  cli.write(
    'consent.json',
    JSON.stringify({
      personId: child,
      purpose: 'media',
      scopes: ['story'],
      givenBy: 'representative',
      representativeId: father,
      givenOn: '2026-03-01',
    }),
  )
  const create = ['consent', 'create', '--file', 'consent.json', '--case', caseId, '--lang', 'ru']
  const { status, err } = await cli.told(create)
  expect(status).not.toBe(0)
  expect(err).toContain('найдите другого представителя')
})
