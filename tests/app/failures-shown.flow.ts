import type { Page } from '@playwright/test'
import { expect, test } from '../kit/page/page-flow.ts'
import { createConsentCase } from '../rooms/consents/consent-desk.ts'
import { openSection } from '../rooms/consents/open-section.ts'
import { createMoneyCase } from '../rooms/money/money-desk.ts'

const failures = (page: Page) => page.getByRole('main').getByRole('alert').filter({ hasText: 'код Проба' })
const part = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('radiogroup', { name: 'Что показать' })
    .getByText(name, { exact: true })
    .click()

test('what cannot be read of a case says so: marks, next steps, a consent, hours', async ({ desk }) => {
  const { page } = desk
  await createConsentCase(desk)
  desk.refuse('checklist.list')
  await desk.start()
  await page.getByRole('main').getByText('Дело Примеровой').first().click()
  await expect(failures(page)).toHaveCount(1)
  desk.refuse('consent.standing')
  desk.refuse('consent.check')
  await openSection(desk, 'consents')
  await expect(failures(page).first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: 'Отозвать согласие' })).toHaveCount(0)
})

test('money that cannot be summed or told about says so', async ({ desk }) => {
  const { page } = desk
  await createMoneyCase(desk)
  desk.refuse('time.sums')
  await openSection(desk, 'money')
  const list = page.getByRole('main').getByRole('list', { name: 'Приход и расход' })
  await expect(list.getByText('Билет')).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: 'Открыть её' })).toBeVisible()
  await expect(failures(page)).toHaveCount(0)
  desk.refuse('ledger.list')
  await list.getByText('Билет').click()
  await expect(page.getByRole('main').getByRole('heading', { name: 'Билет' })).toBeVisible()
  await expect(failures(page)).toHaveCount(1)
  await expect(page.getByRole('main').getByRole('button', { name: 'Отменить запись' })).toHaveCount(0)
  await part(page, 'Время')
  await expect(failures(page)).toHaveCount(1)
})
