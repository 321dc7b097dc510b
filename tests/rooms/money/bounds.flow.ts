import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { openSection } from '../consents/open-section.ts'
import { createMoneyCase } from './money-desk.ts'

const now = '2026-03-12T10:00:00.000Z'

async function openView({ page, start }: Desk, view: string): Promise<void> {
  await start()
  await page.locator('[data-room="money"]').click()
  await page
    .getByRole('main')
    .getByRole('radiogroup', { name: 'Что показать' })
    .getByText(view, { exact: true })
    .click()
}

test.describe('which money is shown', () => {
  test.use({ deskOptions: { settings: {}, hasVault: true, now } })

  test('sums are of the days and the fund asked for, by the keyboard alone', async ({ desk }) => {
    const { page } = desk
    await createMoneyCase(desk)
    await openView(desk, 'Суммы')
    const main = page.getByRole('main')
    const total = main.getByRole('row', { name: /Итого/u }).first()
    await expect(total).toContainText(/1\s200\s000,00/u)
    const from = main.getByLabel('С какого дня')
    await from.focus()
    await page.keyboard.type('01.02.2026')
    await expect(total).toContainText(/^Итого0,00/u)
    await expect(total).toContainText(/196\s825,50/u)
    await page.keyboard.press('Tab')
    await expect(main.getByLabel('По какой день')).toBeFocused()
    await page.keyboard.type('31.12.2025')
    await expect(main.getByText('Раньше, чем начало.')).toBeVisible()
    // What is shown is still what was asked before.
    await expect(total).toContainText(/196\s825,50/u)
    await expectAccessible(page)
    await main.getByLabel('По какой день').fill('')
    await from.fill('')
    const fund = main.getByRole('combobox', { name: 'Фонд' })
    await fund.focus()
    await page.keyboard.type('Үміт')
    await expect(page.getByRole('option', { name: 'Фонд «Үміт»' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(total).toContainText(/150\s000,00/u)
    await expectAccessible(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide).toBe(false)
  })

  test('a half-typed day is told at its field and is not taken for no bound', async ({ desk }) => {
    const { page } = desk
    await createMoneyCase(desk)
    await openView(desk, 'Отчёт для доноров')
    const main = page.getByRole('main')
    const save = main.getByRole('button', { name: 'Выбрать место и записать' })
    await expect(save).toBeEnabled()
    const from = main.getByLabel('С какого дня')
    await from.fill('12.0')
    await from.press('Tab')
    await expect(main.getByText('Нужен день целиком')).toBeVisible()
    await expect(from).toHaveAttribute('aria-invalid', 'true')
    await expect(save).toBeDisabled()
    await expect(main.getByRole('button', { name: 'Записать таблицей (XLSX)' })).toBeDisabled()
    await expectAccessible(page)
    await from.fill('01.02.2026')
    await from.press('Tab')
    await expect(main.getByText('Нужен день целиком')).toHaveCount(0)
    await expect(save).toBeEnabled()
  })

  test('the ledger is listed by fund, of the foundation and of a case', async ({ desk }) => {
    const { page } = desk
    await createMoneyCase(desk)
    await desk.ask('ledger.create', {
      direction: 'in',
      category: 'other',
      amountTiyn: 100,
      currency: 'KZT',
      paidOn: '2026-01-16',
      purpose: 'Пожертвование',
      fund: 'Другой фонд',
    })
    await desk.start()
    await page.locator('[data-room="money"]').click()
    const main = page.getByRole('main')
    const rows = main.getByRole('list', { name: 'Приход и расход' }).getByRole('listitem')
    await expect(rows).toHaveCount(8)
    const fund = main.getByRole('combobox', { name: 'Фонд', exact: true })
    await fund.focus()
    await page.keyboard.type('Үміт')
    await expect(page.getByRole('option', { name: 'Фонд «Үміт»' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(2)
    await expectAccessible(page)
    await main.getByRole('button', { name: 'Все фонды' }).click()
    await expect(rows).toHaveCount(8)

    await openSection(desk, 'money', 'Дело Примеровой')
    await main.getByRole('combobox', { name: 'Фонд', exact: true }).click()
    await page.getByRole('option', { name: 'Другой фонд' }).click()
    await expect(main.getByText('Записей фонда «Другой фонд» здесь нет')).toBeVisible()
    await expectAccessible(page)
  })
})

for (const [language, words] of [
  ['kk', { sums: 'Сомалар', from: 'Қай күннен бастап', fund: 'Қор', all: 'Барлық қор' }],
  ['en', { sums: 'Sums', from: 'From', fund: 'Fund', all: 'All funds' }],
] as const)
  test.describe(`bounds in ${language}`, () => {
    test.use({ deskOptions: { settings: { language }, hasVault: true, now } })

    test('period and fund are named and fit', async ({ desk }) => {
      const { page } = desk
      await createMoneyCase(desk)
      await desk.start()
      await page.locator('[data-room="money"]').click()
      const main = page.getByRole('main')
      await expect(main.getByRole('combobox', { name: words.fund, exact: true })).toHaveAttribute(
        'placeholder',
        words.all,
      )
      await main.getByText(words.sums, { exact: true }).click()
      await expect(main.getByLabel(words.from, { exact: true })).toBeVisible()
      await expectAccessible(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(wide).toBe(false)
    })
  })
