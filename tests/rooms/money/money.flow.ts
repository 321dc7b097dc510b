import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { openSection } from '../consents/open-section.ts'
import { createMoneyCase } from './money-desk.ts'

const now = '2026-03-12T10:00:00.000Z'

test.describe('money of a case', () => {
  test.use({ deskOptions: { settings: {}, hasVault: true, now } })

  test('every part is accessible and fits the window, empty and full', async ({ desk }) => {
    const { page } = desk
    await createMoneyCase(desk)
    await desk.ask('case.create', { title: 'Пустое дело', kind: 'support-only' })
    for (const title of ['Дело Примеровой', 'Пустое дело']) {
      await openSection(desk, 'money', title)
      for (const name of ['Приход и расход', 'Суммы', 'Время', 'Судебные расходы']) {
        await page.getByRole('main').getByRole('radiogroup', { name: 'Что показать' }).getByText(name).click()
        await expectAccessible(page)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
        expect([name, wide]).toEqual([name, false])
      }
    }
  })

  test('an entry is made by the keyboard and taken back; its amount cannot be edited', async ({ desk }) => {
    const { page } = desk
    const { id: caseId } = await desk.ask('case.create', { title: 'Дело Примеровой', kind: 'criminal' })
    await openSection(desk, 'money', 'Дело Примеровой')
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('На что').click()
    await page.getByRole('option', { name: 'Лечение' }).click()
    await dialog.getByLabel('Сумма').fill('1500,25')
    await dialog.getByLabel('Назначение').fill('Лекарства')
    await dialog.getByLabel('Фонд или донор').fill('Фонд А')
    await page.keyboard.press('Enter')
    const main = page.getByRole('main')
    await expect(main.getByText('Сумма, валюта, день и направление не меняются.')).toBeVisible()
    await expect(main.getByLabel('Сумма')).toHaveCount(0)
    const list = async () => (await desk.ask('ledger.list', { filter: { caseId } })).items
    await expect.poll(list).toMatchObject([{ amountTiyn: 1_500_25, fund: 'Фонд А', currency: 'KZT' }])
    await main.getByRole('button', { name: 'Отменить запись' }).click()
    await page.getByRole('dialog').getByLabel('Причина').fill('внесено дважды')
    await page.keyboard.press('Enter')
    await expect(main.getByText('Отменена встречной записью.')).toBeVisible()
    await expect(main.getByRole('button', { name: 'Отменить запись' })).toHaveCount(0)
    await main.getByRole('button', { name: 'Открыть её' }).click()
    await expect(main.getByText('Отменяет другую запись: внесено дважды')).toBeVisible()
    await main.getByRole('radiogroup', { name: 'Что показать' }).getByText('Суммы').click()
    await expect(main.getByRole('row', { name: /Итого/u })).toHaveText(/Итого0,00\s?₸0,00\s?₸2/u)
  })

  test('undoing a new entry takes it back by another one', async ({ desk }) => {
    const { page } = desk
    const { id: caseId } = await desk.ask('case.create', { title: 'Дело Примеровой', kind: 'criminal' })
    await openSection(desk, 'money', 'Дело Примеровой')
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('На что').click()
    await page.getByRole('option', { name: 'Питание' }).click()
    await dialog.getByLabel('Сумма').fill('10')
    await dialog.getByLabel('Назначение').fill('Обед')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').getByRole('heading', { name: 'Обед' })).toBeVisible()
    await page.getByRole('main').getByRole('heading', { name: 'Обед' }).click()
    await page.keyboard.press('Control+z')
    const sums = async () => (await desk.ask('ledger.sums', { by: 'case', bounds: { caseId } })).totals
    await expect.poll(sums).toEqual([{ currency: 'KZT', inTiyn: 0, outTiyn: 0, entries: 2 }])
  })

  test('what an own employee worked is told with its source, and the statement leaves it out', async ({
    desk,
  }) => {
    const { page } = desk
    await createMoneyCase(desk)
    await openSection(desk, 'money', 'Дело Примеровой')
    const main = page.getByRole('main')
    await main.getByRole('radiogroup', { name: 'Что показать' }).getByText('Время').click()
    const sums = main.getByRole('group', { name: 'Итого' })
    await expect(sums).toContainText('4 ч 5 мин')
    await expect(sums).toContainText('не состоящего с этой стороной в трудовых отношениях')
    await main.getByRole('radiogroup', { name: 'Что показать' }).getByText('Судебные расходы').click()
    await expect(main.getByRole('status')).toContainText('1 страница')
    const file = join(desk.folder, 'расчёт.pdf')
    desk.shell.script.saves.push(file)
    await main.getByRole('button', { name: 'Выбрать место и записать' }).click()
    await expect(page.getByText('Записано: расчёт.pdf')).toBeVisible()
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

test.describe('money of the foundation', () => {
  test.use({ deskOptions: { settings: {}, hasVault: true, now } })

  test('all entries, sums by what is asked, and a report that adds up', async ({ desk }) => {
    const { page } = desk
    await createMoneyCase(desk)
    await desk.start()
    await page.locator('[data-room="money"]').click()
    const main = page.getByRole('main')
    await expect(main.getByRole('list', { name: 'Приход и расход' }).getByRole('listitem')).toHaveCount(7)
    await expectAccessible(page)
    const view = (name: string) =>
      main.getByRole('radiogroup', { name: 'Что показать' }).getByText(name, { exact: true }).click()
    await view('Суммы')
    await main.getByRole('radiogroup', { name: 'Суммировать по' }).getByText('По делам').click()
    await expect(main.getByRole('row', { name: /Дело Примеровой/u })).toHaveCount(2)
    await expect(main.getByRole('row', { name: /Общие, вне дел/u })).toContainText(/1\s200\s000/u)
    await expectAccessible(page)
    await view('Отчёт для доноров')
    await expect(main.getByRole('status')).toContainText(/страниц/u)
    await expectAccessible(page)
    const file = join(desk.folder, 'отчёт.xlsx')
    desk.shell.script.saves.push(file)
    await main.getByRole('button', { name: 'Записать таблицей (XLSX)' }).click()
    await expect(page.getByText('Записано: отчёт.xlsx')).toBeVisible()
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  })

  test('a long ledger is paged through, the keyboard moves in it', async ({ desk }) => {
    const { page } = desk
    for (let number = 1; number <= 230; number += 1)
      await desk.ask('ledger.create', {
        direction: 'out',
        category: 'food',
        amountTiyn: number,
        currency: 'KZT',
        paidOn: '2026-02-10',
        purpose: `Покупка ${String(number)}`,
      })
    await desk.start()
    await page.locator('[data-room="money"]').click()
    const list = page.getByRole('main').getByRole('list', { name: 'Приход и расход' })
    await list.getByRole('button').first().focus()
    await page.keyboard.press('End')
    await expect(list.locator('[data-index="229"]')).toBeFocused()
  })
})
