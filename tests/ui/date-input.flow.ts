import { expect, test } from '../kit/page/page-flow.ts'
import { openSection } from '../rooms/consents/open-section.ts'

test('a day is typed as it is written here, and what is no day stays with the reason', async ({ desk }) => {
  const { page } = desk
  const { id } = await desk.ask('case.create', { title: 'Вымышленное дело', kind: 'civil-other' })
  await desk.start()
  await page.getByRole('main').getByText('Вымышленное дело').first().click()
  const opened = page.getByLabel('Дата открытия')
  const stored = async () => (await desk.ask('case.show', { id })).openedOn
  await opened.fill('5.4.2026')
  await opened.press('Enter')
  await expect.poll(stored).toBe('2026-04-05')
  await opened.blur()
  await expect(opened).toHaveValue('05.04.2026')
  await opened.fill('31.02.2026')
  await opened.press('Enter')
  await expect(opened).toHaveAttribute('aria-invalid', 'true')
  await expect(opened).toHaveValue('31.02.2026')
  expect(await stored()).toBe('2026-04-05')
  await opened.press('Escape')
  await expect(opened).toHaveValue('05.04.2026')
  await opened.fill('')
  await opened.press('Enter')
  await expect.poll(stored).toBeUndefined()
})

test('a day left half typed is told wherever days are typed, and no longer once it is whole', async ({
  desk,
}) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Вымышленное дело', kind: 'civil-other' })
  await openSection(desk, 'custody', 'Вымышленное дело')
  const since = page.getByLabel('С какого дня').first()
  await since.fill('5.4.')
  await expect(page.getByText('Нужен день целиком')).toHaveCount(0)
  await since.press('Tab')
  await expect(page.getByText('Нужен день целиком')).toBeVisible()
  await expect(since).toHaveAttribute('aria-invalid', 'true')
  await since.fill('5.4.2026')
  await since.press('Tab')
  await expect(since).toHaveValue('05.04.2026')
  await expect(page.getByText('Нужен день целиком')).toHaveCount(0)
})
