import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { test, expect, type Desk } from '../../kit/page/page-flow.ts'

async function openTimeline(desk: Desk, language: 'ru' | 'kk' | 'en' = 'ru') {
  const { id: caseId } = await desk.ask('case.create', {
    title: 'Вымышленное дело о защите чести',
    kind: 'criminal',
    openedOn: '2026-01-10',
    stages: [
      { stage: 'досудебное расследование', since: '2026-01-12' },
      { stage: 'суд первой инстанции', since: '2026-06-01' },
    ],
  })
  const { id: suitId } = await desk.ask('suit.create', {
    caseId: caseId,
    direction: 'against-us',
    filedOn: '2026-03-04',
    claimReceivedOn: '2026-03-16',
  })
  for (const [medium, publishedAt] of [
    ['Вымышленная газета «Очень длинное название издания для проверки ширины строки»', '2026-02-01'],
    ['Выдуманный канал', '2026-02-03'],
  ] as const)
    await desk.ask('publication.create', {
      caseId: caseId,
      suitId: suitId,
      medium,
      publishedAt,
    })
  await desk.start()
  const { page } = desk
  await page.getByRole('main').getByText('Вымышленное дело о защите чести').first().click()
  const names = { ru: 'Хронология', kk: 'Хронология', en: 'Timeline' }
  await page.getByRole('tab', { name: names[language] }).click()
  return { page, caseId }
}

test('what happened stands over time, and an event leads to its record', async ({ desk }) => {
  const { page } = await openTimeline(desk)
  const picture = page.getByRole('group', { name: 'Хронология дела' })
  await expect(picture.getByRole('button')).toHaveCount(6)
  await expect(
    picture.getByRole('button', { name: '01.02.2026: Опубликовано: Вымышленная газета' }),
  ).toBeVisible()
  await picture.getByRole('button', { name: /04\.03\.2026: Иск подан/u }).click()
  await expect(page.getByRole('tab', { name: 'Иск и высказывания' })).toHaveAttribute('aria-selected', 'true')
})

test('the keyboard goes from event to event, zooms, and opens', async ({ desk }) => {
  const { page } = await openTimeline(desk)
  const events = page.getByRole('group', { name: 'Хронология дела' }).getByRole('button')
  await events.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: /Опубликовано: Вымышленная/u })).toBeFocused()
  await page.keyboard.press('Home')
  await expect(events.first()).toBeFocused()
  const sight = page.getByRole('status').filter({ hasText: /^с /u })
  const whole = await sight.textContent()
  await page.keyboard.press('Equal')
  await expect(sight).not.toHaveText(whole ?? '')
  await page.keyboard.press('Digit0')
  await expect(sight).toHaveText(whole ?? '')
})

test('rows are put away and come back; far from everything it says so', async ({ desk }) => {
  const { page } = await openTimeline(desk)
  const picture = page.getByRole('group', { name: 'Хронология дела' })
  await page.getByText('Публикации', { exact: true }).first().click()
  await expect(picture.getByRole('button')).toHaveCount(4)
  for (let step = 0; step < 12; step += 1) await page.getByRole('button', { name: 'Раньше' }).click()
  await expect(page.getByText('За это время ничего нет.')).toBeVisible()
  await page.getByRole('button', { name: 'Всё время' }).click()
  await expect(picture.getByRole('button')).toHaveCount(4)
})

test('the list and the sheet for court show the same events', async ({ desk }) => {
  const { page } = await openTimeline(desk)
  await page.getByText('Список', { exact: true }).click()
  await expect(page.getByRole('listitem')).toHaveCount(6)
  await page.getByText('Для суда', { exact: true }).click()
  const pages = page.getByRole('region', { name: 'Страницы' })
  await expect(pages).toContainText('Иск подан', { timeout: 20_000 })
  await expect(pages).toContainText('01.02.2026')
  desk.shell.script.saves.push(join(desk.folder, 'Хронология.pdf'))
  await page.getByRole('button', { name: 'Выбрать место и записать' }).click()
  await expect(page.getByText(/^Записано:/u)).toBeVisible()
})

test('the picture leaves as a file of its own', async ({ desk }) => {
  const { page } = await openTimeline(desk)
  await page.getByText('Для суда', { exact: true }).click()
  await expect(page.getByText(/^2 страницы/u)).toBeVisible({ timeout: 20_000 })
  const file = join(desk.folder, 'Хронология.svg')
  desk.shell.script.saves.push(file)
  await page.getByRole('button', { name: 'Записать картину (SVG)' }).click()
  await expect(page.getByText('Записано: Хронология.svg')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain('Иск подан')
})

test('without a dated event it says where events come from', async ({ desk }) => {
  await desk.ask('case.create', { title: 'Пустое вымышленное дело', kind: 'criminal' })
  await desk.start()
  await desk.page.getByRole('main').getByText('Пустое вымышленное дело').first().click()
  await desk.page.getByRole('tab', { name: 'Хронология' }).click()
  await expect(desk.page.getByText('Событий с датами пока нет')).toBeVisible()
})

test('is accessible as a picture, as a list and as a sheet', async ({ desk }) => {
  const { page } = await openTimeline(desk)
  await expect(page.getByRole('group', { name: 'Хронология дела' }).getByRole('button')).toHaveCount(6)
  for (const view of ['Картина', 'Список', 'Для суда']) {
    await page.getByText(view, { exact: true }).click()
    if (view === 'Для суда') await expect(page.getByText(/^\d+ страниц/u)).toBeVisible({ timeout: 20_000 })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [view, id, nodes.map(({ html }) => html)])).toEqual([])
  }
})
