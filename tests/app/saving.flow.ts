import { expect, test } from '../kit/page/page-flow.ts'

test('every change of the vault is told while it is on its way, whatever it is called', async ({ desk }) => {
  const { page } = desk
  const entry = { direction: 'out', category: 'food', amountTiyn: 100, currency: 'KZT' } as const
  await desk.ask('ledger.create', { ...entry, paidOn: '2026-02-10', purpose: 'Обед' })
  await desk.start()
  await page.locator('[data-room="money"]').click()
  await page.getByRole('main').getByRole('button', { name: 'Отменить запись' }).click()
  await page.getByRole('dialog').getByLabel('Причина').fill('внесено дважды')
  const release = desk.hold('ledger.reverse')
  await page.keyboard.press('Enter')
  const state = page.getByRole('contentinfo')
  await expect(state).toContainText('Сохраняется…')
  release()
  await expect(state).toContainText('Сохранено')
})
