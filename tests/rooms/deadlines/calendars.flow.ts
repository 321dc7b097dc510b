import type { Page } from '@playwright/test'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { createDeadlines, flowDay } from './sample.ts'

test.use({ deskOptions: { settings: {}, hasVault: true, now: flowDay } })

const main = (page: Page) => page.getByRole('main')

/** Opens the working days from the room of law, as somebody does who looks up what a term is counted by. */
async function openCalendars(page: Page): Promise<void> {
  await page.locator('[data-room="law"]').click()
  await page.getByText('Календари', { exact: true }).click()
  await main(page).getByRole('button', { name: 'Открыть и править' }).click()
  await expect(page.getByRole('navigation', { name: 'Годы' })).toBeVisible()
}

async function openYear(page: Page, year: number): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Годы' })
    .getByRole('button', { name: new RegExp(`^${String(year)}`, 'u') })
    .click()
}

/** Makes the shipped calendar of a year one's own and adds a day off. */
async function markDayOff(page: Page, { year, day }: { year: number; day: string }): Promise<void> {
  await openYear(page, year)
  await page.getByRole('button', { name: 'Изменить: сделать своим' }).click()
  const days = page
    .getByRole('region', { name: 'Особые дни года' })
    .getByRole('textbox', { name: /^День \d+$/u })
  await expect(days.first()).toBeVisible()
  const before = await days.count()
  await page.getByRole('button', { name: 'Добавить день' }).click()
  await expect(days).toHaveCount(before + 1)
  await days.last().fill(day)
  await days.last().press('Tab')
  await expect(page.getByRole('group', { name: day })).toBeVisible()
}

/** Opens the rule of the answer to a claim and asks it from a day. */
async function askRule(page: Page, from: string) {
  await page.locator('[data-room="law"]').click()
  await page.getByText('Правила сроков', { exact: true }).click()
  await main(page).getByRole('textbox', { name: 'Найти правило' }).fill('отзыв 166(2)')
  await main(page).getByRole('button', { name: 'Отзыв на иск', exact: true }).press('Enter')
  const panel = page.getByRole('complementary', { name: 'Отзыв на иск' })
  await panel.getByRole('textbox', { name: 'С какого дня' }).fill(from)
  return panel
}

for (const [year, holiday] of [
  [2024, '08.03.2024'],
  [2025, '16.12.2025'],
  [2026, '23.03.2026'],
  [2027, '16.12.2027'],
] as const)
  test(`the year ${String(year)} is there with its days and can be made one’s own`, async ({ desk }) => {
    await desk.start()
    const { page } = desk
    await openCalendars(page)
    await openYear(page, year)
    await expect(main(page).getByRole('table').getByRole('row', { name: holiday }).first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Изменить: сделать своим' }).click()
    // The notice stays while it is pointed at.
    await page.getByRole('button', { name: 'Отменить' }).hover()
    await expect(page.getByRole('button', { name: new RegExp(`^${String(year)} свой`, 'u') })).toBeVisible()
    await page.getByRole('button', { name: 'Отменить' }).click()
    await expect(page.getByRole('button', { name: 'Изменить: сделать своим' })).toBeVisible()
    expect((await desk.ask('calendar.list', {})).total).toBe(0)
  })

test('a day that is marked off moves what a rule gives, and back when it is taken out', async ({ desk }) => {
  await desk.start()
  const { page } = desk
  await expect(await askRule(page, '12.03.2026')).toContainText('31.03.2026')
  await openCalendars(page)
  await markDayOff(page, { year: 2026, day: '30.03.2026' })
  await expectAccessible(page)
  const panel = await askRule(page, '12.03.2026')
  await expect(panel).toContainText('01.04.2026')
  await panel.getByRole('heading').first().click()
  await page.locator('[data-room="law"]').focus()
  await page.keyboard.press('Control+z')
  await expect(panel).toContainText('31.03.2026')
  await expect(panel).not.toContainText('01.04.2026')
})

test('a deadline says what day the changed calendar gives, and takes it when that is wished', async ({
  desk,
}) => {
  const { caseId } = await createDeadlines(desk)
  await desk.start()
  const { page } = desk
  const stored = async () => {
    const { items } = await desk.ask('deadline.list', { filter: { caseId, rule: 'civil.response' } })
    return items[0]
  }
  await openCalendars(page)
  await markDayOff(page, { year: 2026, day: '19.03.2026' })
  // What was counted stays until somebody takes the new day.
  expect(await stored()).toMatchObject({ endsOn: '2026-03-20' })
  await page.locator('[data-room="cases"]').click()
  await main(page).getByText('Фонд «Пример» по иску').first().click()
  await page.getByRole('tab', { name: 'Сроки' }).click()
  const line = page.getByRole('list', { name: 'Сроки' }).getByRole('button', { name: /^Отзыв на иск/u })
  await line.click()
  const panel = page.getByRole('region', { name: 'День и почему' })
  await expect(panel).toContainText('Календарь с тех пор изменился: по нему выходит 26.03.2026.')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Взять 26.03.2026' }).click()
  await expect(panel).not.toContainText('Календарь с тех пор изменился')
  await expect(panel).toContainText('Календари: kz-2026 2026-03-12')
  expect(await stored()).toMatchObject({ endsOn: '2026-03-26', calendars: ['kz-2026 2026-03-12'] })
  await page.keyboard.press('Control+z')
  await expect.poll(stored).toMatchObject({ endsOn: '2026-03-20' })
})

test('a year without a calendar says so, and is counted as soon as it has one', async ({ desk }) => {
  await desk.start()
  const { page } = desk
  const panel = await askRule(page, '01.06.2028')
  await expect(panel.getByRole('alert')).toContainText('2028')
  await expectAccessible(page)
  await openCalendars(page)
  await expect(page.getByRole('navigation', { name: 'Годы' })).toContainText('На другие годы календаря нет')
  await page.getByRole('button', { name: 'Календарь на 2028 год' }).click()
  await expect(page.getByRole('button', { name: /^2028 свой/u })).toBeVisible()
  // Holidays of fixed date are there at once, to be checked; counting without them would give days too early.
  await expect(page.getByRole('group', { name: '22.03.2028' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Источник' })).toHaveValue(
    /2027 года по правилу ТК 84\(5\), 85\(3\)/u,
  )
  await expect(await askRule(page, '01.06.2028')).toContainText('15.06.2028')
  await page.locator('[data-room="law"]').focus()
  await page.keyboard.press('Control+z')
  await expect(panel.getByRole('alert')).toContainText('2028')
})
