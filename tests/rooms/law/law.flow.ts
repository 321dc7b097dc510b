import type { Page } from '@playwright/test'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { refuseCalls } from '../../kit/page/refuse-calls.ts'

test.use({ deskOptions: { settings: {}, hasVault: true, now: '2026-03-12T22:40:00+05:00' } })

const main = (page: Page) => page.getByRole('main')
const status = (page: Page) => page.getByRole('region', { name: 'Что известно об этой дате' })

async function openLaw(desk: Desk): Promise<Page> {
  await desk.start()
  await desk.page.locator('[data-room="law"]').click()
  return desk.page
}

async function openArticle(page: Page, words: string): Promise<void> {
  await main(page).getByRole('textbox', { name: 'Найти статью' }).fill(words)
  await expect(main(page).getByRole('list', { name: 'Статьи законов' }).getByRole('listitem')).toHaveCount(2)
  await main(page).getByRole('textbox', { name: 'Найти статью' }).press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
}

test('codes open and close, and the keyboard walks through their articles', async ({ desk }) => {
  const page = await openLaw(desk)
  const list = main(page).getByRole('list', { name: 'Статьи законов' })
  await expect(list.getByRole('button')).toHaveCount(6)
  await expectAccessible(page)
  await list.getByRole('button', { name: /^Уголовный кодекс/u }).press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('button', { name: /^3 /u })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'УК, статья 3' })).toContainText('эксплуатация человека')
  await expect(list.locator('[aria-current="true"]')).toContainText('Разъяснение некоторых понятий')
  await expectAccessible(page)
  await list.getByRole('button', { name: /^Уголовный кодекс/u }).click()
  await expect(list.getByRole('button')).toHaveCount(6)
})

test('an article tells what is known of its text on a day, and never more', async ({ desk }) => {
  const page = await openLaw(desk)
  await openArticle(page, 'ГПК 436')
  const on = page.getByRole('article').getByRole('textbox', { name: 'На дату' })
  await on.fill('01.08.2025')
  await expect(status(page)).toContainText('На 01.08.2025 действовал этот текст')
  await expect(status(page).getByRole('button')).toHaveCount(0)
  await on.fill('01.02.2018')
  await expect(status(page)).toContainText('Редакции, которая действовала 01.02.2018, в программе нет')
  await expect(page.getByRole('region', { name: 'Текст статьи' })).toContainText(
    'Другая редакция — не на 01.02.2018',
  )
  await expectAccessible(page)
  await on.fill('32.13.2018')
  await on.press('Tab')
  await expect(status(page)).toContainText('01.02.2018')
  await page.getByRole('article').getByRole('button', { name: 'Без даты' }).click()
  await expect(status(page)).not.toContainText('01.02.2018')
  await page.getByRole('article').getByRole('button', { name: 'Сегодня' }).click()
  await expect(status(page)).toContainText('12.03.2026')
})

test('what is not held says so; an own edition answers for its days and can be corrected', async ({
  desk,
}) => {
  const page = await openLaw(desk)
  await openArticle(page, 'УК 120')
  await page.getByRole('article').getByRole('textbox', { name: 'На дату' }).fill('05.05.2018')
  await status(page).getByRole('button', { name: 'Внести редакцию на 05.05.2018' }).click()
  const dialog = page.getByRole('dialog', { name: 'Своя редакция статьи' })
  await expect(dialog.getByRole('textbox', { name: 'Кодекс или закон' })).toHaveValue('УК')
  await expect(dialog.getByRole('textbox', { name: 'Статья', exact: true })).toHaveValue('120')
  await dialog.getByRole('textbox', { name: 'Текст в этой редакции' }).fill('1. Вымышленный прежний текст.')
  await dialog.getByRole('textbox', { name: 'Редакция действует с' }).fill('01.01.2015')
  await dialog.getByRole('textbox', { name: 'Редакция действует по' }).fill('31.12.2019')
  await dialog.getByRole('textbox', { name: 'Откуда текст' }).fill('Вымышленный источник')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  await expect(dialog).toBeHidden()
  await expect(status(page)).toContainText('внесённая нами редакция (01.01.2015 — 31.12.2019)')
  await expect(page.getByRole('region', { name: 'Текст статьи' })).toContainText('Вымышленный прежний текст')
  await expect(page.getByRole('article')).toContainText('Источник: Вымышленный источник')
  await page.getByRole('article').getByRole('textbox', { name: 'На дату' }).fill('05.05.2021')
  await expect(status(page)).not.toContainText('внесённая нами редакция')
  await page.getByRole('combobox', { name: 'Редакции' }).click()
  await page.getByRole('option', { name: 'Наша: 01.01.2015 — 31.12.2019' }).click()
  await expect(status(page)).toContainText('на 05.05.2021 действовала не она')
  await page.getByRole('button', { name: 'Править запись' }).click()
  await page.getByRole('textbox', { name: 'Редакция действует по' }).fill('31.12.2022')
  await page.getByRole('textbox', { name: 'Редакция действует по' }).press('Tab')
  await expect(status(page)).toContainText('внесённая нами редакция (01.01.2015 — 31.12.2022)')
  await expectAccessible(page)
})

test('a law that does not ship is entered by the foundation, found by its words and by search', async ({
  desk,
}) => {
  await desk.ask('norm.create', {
    act: 'Закон о профилактике бытового насилия',
    article: '20',
    title: 'Вымышленный заголовок',
    excerpt: 'Вымышленный текст о предписании.',
    editionFrom: '2024-06-16',
  })
  const page = await openLaw(desk)
  await main(page).getByRole('textbox', { name: 'Найти статью' }).fill('вымышленный предписании')
  await main(page).getByRole('textbox', { name: 'Найти статью' }).press('Enter')
  await expect(page.getByRole('article')).toContainText('Вымышленный текст о предписании')
  await main(page).getByRole('textbox', { name: 'Найти статью' }).fill('нетакогослова')
  await expect(main(page)).toContainText('Таких статей нет')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('вымышленный загол')
  await page.getByRole('option', { name: /Вымышленный заголовок/u }).click()
  await expect(page.getByRole('article')).toContainText('Вымышленный текст о предписании')
})

test('an own article is entered whole in its form, kept through a failure, read on its day, and taken back', async ({
  desk,
}) => {
  const page = await openLaw(desk)
  await page.locator('[data-room="law"]').focus()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Своя редакция статьи' })
  const field = (name: string) => dialog.getByRole('textbox', { name, exact: true })
  const typed = {
    'Кодекс или закон': 'Вымышленный закон',
    Статья: '7',
    'Заголовок статьи': 'Вымышленный заголовок',
    'Текст в этой редакции': 'Вымышленный текст о предписании.',
    'Редакция действует с': '01.01.2020',
    'Редакция действует по': '31.12.2025',
    'Откуда текст': 'Вымышленный источник',
  }
  await expect(field('Кодекс или закон')).toHaveValue('')
  await expect(dialog.getByRole('button', { name: 'Добавить' })).toBeDisabled()
  for (const [name, value] of Object.entries(typed)) await field(name).fill(value)
  await expectAccessible(page)
  const letThrough = await refuseCalls(page, 'norm.create')
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  await expect(dialog.getByRole('alert')).toContainText('код проба')
  for (const [name, value] of Object.entries(typed)) await expect(field(name)).toHaveValue(value)
  await letThrough()
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  await expect(dialog).toBeHidden()
  const article = page.getByRole('article', { name: 'Вымышленный закон, статья 7' })
  await expect(article).toContainText('Вымышленный текст о предписании.')
  await expect(article).toContainText('Источник: Вымышленный источник')
  const { items } = await desk.ask('norm.list', {})
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    act: 'Вымышленный закон',
    article: '7',
    title: 'Вымышленный заголовок',
    excerpt: 'Вымышленный текст о предписании.',
    editionFrom: '2020-01-01',
    editionTo: '2025-12-31',
    source: 'Вымышленный источник',
  })
  const list = main(page).getByRole('list', { name: 'Статьи законов' })
  await expect(list.locator('[aria-current="true"]')).toContainText('7Вымышленный заголовок')
  await article.getByRole('textbox', { name: 'На дату' }).fill('01.02.2024')
  await expect(status(page)).toContainText('внесённая нами редакция (01.01.2020 — 31.12.2025)')
  await page.locator('[data-room="law"]').focus()
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('button', { name: /^Вымышленный закон/u })).toHaveCount(0)
  expect((await desk.ask('norm.list', {})).total).toBe(0)
})

test('what fails in reading the law is said where it was asked', async ({ desk }) => {
  const page = await openLaw(desk)
  const search = main(page).getByRole('textbox', { name: 'Найти статью' })
  await search.fill('УПК 185')
  await expect(main(page).getByRole('list', { name: 'Статьи законов' }).getByRole('listitem')).toHaveCount(2)
  const letThrough = await refuseCalls(page, 'law.list', 'shell.copy')
  await search.press('Enter')
  await expect(main(page).getByRole('alert')).toContainText('код проба')
  await expect(search).toHaveValue('УПК 185')
  await letThrough()
  await search.press('Enter')
  const article = page.getByRole('article', { name: 'УПК, статья 185' })
  await expect(main(page).getByRole('alert')).toHaveCount(0)
  await refuseCalls(page, 'shell.copy')
  await article.getByRole('button', { name: 'Скопировать' }).click()
  await expect(article.getByRole('alert')).toContainText('код проба')
  await expectAccessible(page)
})

test('a check is noted, taken back, called to mind, and told among the deadlines', async ({ desk }) => {
  await desk.ask('norm.create', {
    act: 'УПК',
    article: '185',
    checkedOn: '2025-03-01',
    checkedBy: 'Юрист Примерова',
  })
  const page = await openLaw(desk)
  await page.getByText('Сверка · 1').click()
  await expectAccessible(page)
  await page
    .getByRole('region', { name: 'Пора сверить' })
    .getByRole('button', { name: /УПК 185/u })
    .click()
  const checks = page.getByRole('region', { name: 'Сверка с официальным текстом' })
  await expect(checks.first()).toContainText('Сверено 01.03.2025, Юрист Примерова; снова — 01.09.2025')
  await checks.first().getByRole('button', { name: 'Отметить: сверено' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Сверено' })).toHaveValue('12.03.2026')
  await expect(dialog.getByRole('textbox', { name: 'Кто сверил' })).toHaveValue('Примерова Проба Тестовна')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Отметить: сверено' }).click()
  await expect(checks.first()).toContainText(
    'Сверено 12.03.2026, Примерова Проба Тестовна; снова — 12.09.2026',
  )
  await page.keyboard.press('Control+z')
  await expect(checks.first()).toContainText('Сверено 01.03.2025')
  await page.locator('[data-room="deadlines"]').click()
  await page.getByRole('button', { name: 'Сверить 1 норму' }).click()
  await expect(page.getByRole('region', { name: 'Пора сверить' })).toBeVisible()
})

test('a rule gives its day in words from a date, and leads to its article', async ({ desk }) => {
  const page = await openLaw(desk)
  await page.getByText('Правила сроков', { exact: true }).click()
  await main(page).getByRole('textbox', { name: 'Найти правило' }).fill('отзыв 166(2)')
  await main(page).getByRole('button', { name: 'Отзыв на иск', exact: true }).press('Enter')
  const panel = page.getByRole('complementary', { name: 'Отзыв на иск' })
  await panel.getByRole('textbox', { name: 'С какого дня' }).fill('12.03.2026')
  await expect(panel).toContainText('10 рабочих дней с 12.03.2026')
  await expect(panel).toContainText('31.03.2026')
  await panel.getByRole('textbox', { name: 'С какого дня' }).fill('12.03.2041')
  await expect(panel.getByRole('alert')).toContainText('2041')
  await expectAccessible(page)
  await main(page).getByRole('table').getByRole('button', { name: 'ГПК 166(2)' }).click()
  await expect(page.getByRole('article', { name: 'ГПК, статья 166' })).toBeVisible()
  await expect(page.locator('[data-asked="true"]')).toContainText('десяти рабочих дней')
  await page.getByRole('button', { name: 'Назад' }).click()
  await expect(panel).toBeVisible()
  const chosen = main(page).getByRole('table').locator('button[aria-current="true"]')
  await chosen.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(chosen).toBeFocused()
  await page.getByText('Календари', { exact: true }).click()
  await expect(main(page).getByRole('row', { name: /^2027/u })).toContainText('День Курбан айта')
  await expectAccessible(page)
  await main(page).getByRole('button', { name: 'Открыть и править' }).click()
  await expect(page.getByRole('navigation', { name: 'Годы' })).toBeVisible()
})

test('articles that a record names lead to their text on the day of the incident', async ({ desk }) => {
  const { id: caseId } = await desk.ask('case.create', {
    title: 'Дело вымышленное',
    kind: 'criminal',
    articles: ['УК 115-1'],
  })
  const { id: incident } = await desk.ask('incident.create', {
    caseId,
    when: { from: '2017-03-01', precision: 'day' },
    description: 'Отказ по ст. 179 УПК, сама она говорит о ч. 2 ст. 120 УК РК.',
  })
  await desk.ask('report.create', {
    caseId,
    madeAt: '2017-03-05',
    incidentIds: [incident],
    asked: 'Возбудить по УК 120',
  })
  await desk.start()
  const { page } = desk
  await main(page).getByText('Дело вымышленное').first().click()
  const named = main(page).getByRole('group', { name: 'Названы статьи:' })
  await expect(named).toContainText('УК 115-1')
  await expect(named).toContainText('на 01.03.2017')
  await page.getByRole('tab', { name: 'Происшествия' }).click()
  await named.getByRole('button', { name: 'ч. 2 ст. 120 УК РК' }).click()
  await expect(page.getByRole('article', { name: 'УК, статья 120' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'На дату' })).toHaveValue('01.03.2017')
  await expect(status(page)).toContainText('Редакции, которая действовала 01.03.2017, в программе нет')
  await expect(page.locator('[data-asked="true"]').first()).toContainText('2. Изнасилование')
  await page.getByRole('button', { name: 'Назад' }).click()
  await main(page).getByText('Обращения', { exact: true }).click()
  await named.getByRole('button', { name: 'УК 120' }).click()
  await expect(page.getByRole('textbox', { name: 'На дату' })).toHaveValue('01.03.2017')
})

test('the command line of the window opens an article by its number, and every part of the room', async ({
  desk,
}) => {
  await desk.start()
  const { page } = desk
  await page.keyboard.press('Control+k')
  await page.keyboard.type('упк 185')
  await page.getByRole('option', { name: /УПК 185\. /u }).click()
  await expect(page.getByRole('article', { name: 'УПК, статья 185' })).toBeVisible()
  for (const [words, view] of [
    ['право календари', 'calendars'],
    ['право памятки', 'playbooks'],
    ['құқық мерзім', 'rules'],
    ['law due', 'due'],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words)
    await page.getByRole('option').first().click()
    await expect(page.locator(`input[type="radio"][value="${view}"]`)).toBeChecked()
  }
})

test('two hundred own norms scroll without all of them being drawn', async ({ desk }) => {
  for (let number = 1; number <= 220; number += 1)
    await desk.ask('norm.create', {
      act: 'Вымышленный закон',
      article: String(number),
      title: `Норма ${String(number)}`,
    })
  const page = await openLaw(desk)
  const list = main(page).getByRole('list', { name: 'Статьи законов' })
  await list.getByRole('button', { name: /^Вымышленный закон/u }).click()
  await expect(list.getByRole('button', { name: /^1 Норма 1/u }).first()).toBeVisible()
  expect(await list.getByRole('listitem').count()).toBeLessThan(60)
  await list.getByRole('button', { name: /^Вымышленный закон/u }).press('End')
  await expect(list.getByRole('button', { name: /Норма 220/u })).toBeFocused()
})

for (const [language, heading] of [
  ['kk', 'ҚПК, 185-бап'],
  ['en', 'Criminal Procedure Code, article 185'],
] as const)
  test.describe(language, () => {
    test.use({ deskOptions: { settings: { language }, hasVault: true } })
    test('an article is read, and is said to be in Russian', async ({ desk }) => {
      const page = await openLaw(desk)
      await main(page)
        .getByRole('textbox')
        .first()
        .fill(language === 'kk' ? 'ҚПК 185' : 'УПК 185')
      await main(page).getByRole('textbox').first().press('Enter')
      await expect(page.getByRole('article', { name: heading })).toContainText(
        language === 'kk' ? 'қазақша мәтін жоқ' : 'The text is in Russian',
      )
      await expectAccessible(page)
    })
    test('what is to be checked again names its code as the language does', async ({ desk }) => {
      await desk.ask('norm.create', { act: 'УПК', article: '32', checkedOn: '2025-03-03' })
      const page = await openLaw(desk)
      await main(page).locator('label[for$="-due"]').click()
      await expect(main(page).locator('li button[data-due]')).toContainText(
        language === 'kk' ? 'ҚПК 32' : 'Criminal Procedure Code 32',
      )
    })
  })
