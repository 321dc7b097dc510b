import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestBackend } from '../../kit/test-backend.ts'

test('the list of money adds up, an entry that was taken back included, and an amount is no day', async () => {
  const kit = await openTestBackend()
  const fields = { direction: 'out', category: 'food', currency: 'KZT', paidOn: '2026-01-05' } as const
  const { id } = await kit.ask('ledger.create', { ...fields, amountTiyn: 9_99, purpose: 'ошибка' })
  await kit.ask('ledger.reverse', { id, reason: 'дважды' })
  await kit.ask('ledger.create', { ...fields, amountTiyn: 12_05, purpose: 'продукты' })
  const linesOf = async (language: 'ru' | 'en') => {
    const folder = join(kit.folder, language)
    await kit.ask('vault.export', { folder, reason: 'проба', language })
    return readFileSync(join(folder, 'lists/ledger.csv'), 'utf8').trim().split('\r\n').slice(1)
  }
  const [first, back, last] = await linesOf('ru')
  expect(first).toContain(';"9,99";')
  expect(back).toContain(';"-9,99";')
  expect(back).toContain(';ошибка;дважды')
  expect(last).toContain(';"12,05";')
  expect((await linesOf('en'))[2]).toContain(';12.05;')
  await kit.close()
})
