import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { main, openCase, rape, step, storedIn, take } from './checklist-desk.ts'

test.use({ deskOptions: { settings: {}, hasVault: true, now: '2026-03-12T22:40:00+05:00' } })

test('a playbook is taken into the case: those for its kind come first, and its times run from the incident', async ({
  desk,
}) => {
  const caseId = await openCase(desk)
  const { page } = desk
  await main(page).getByRole('button', { name: 'Взять памятку', exact: true }).click()
  const fitting = page.getByRole('region', { name: 'Для таких дел' })
  await expect(fitting.getByRole('listitem')).toHaveCount(6)
  await expect(page.getByRole('region', { name: 'Другие памятки' }).getByRole('listitem')).toHaveCount(2)
  await expectAccessible(page)
  await fitting.getByRole('button', { name: `Взять в дело: ${rape}` }).click()
  await expect(main(page)).toContainText('Время шагов считается от 12.03.2026 01:30')
  await expect(step(page, /Найдите человека/u)).toContainText('лучше до 13.03.2026 01:30')
  await expect(step(page, /её собственная жалоба/u)).toContainText('Срок по закону: 3 суток, УПК 32(5)')
  await expect(step(page, /её собственная жалоба/u)).not.toContainText('лучше до')
  const headings = await main(page).getByRole('heading', { level: 3 }).allTextContents()
  expect(headings.slice(0, 4)).toEqual(['Безопасность', 'Помощь и здоровье', 'Её выбор', 'Доказательства'])
  await expectAccessible(page)
  await page.keyboard.press('Control+z')
  await expect(main(page)).toContainText('Возьмите памятку')
  expect((await desk.ask('checklist.list', { filter: { caseId } })).total).toBe(0)
})

test('steps are ticked off by the keyboard, quickly, and taken back', async ({ desk }) => {
  const caseId = await openCase(desk)
  const { page } = desk
  await take(page, rape)
  await main(page)
    .getByRole('checkbox', { name: /^Спросите, в безопасности/u })
    .focus()
  for (const key of ['Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space']) await page.keyboard.press(key)
  await expect(page.getByRole('status').filter({ hasText: 'Сделано 3 из 15' })).toBeVisible()
  await expect(step(page, /^Спросите, в безопасности/u)).toContainText(
    'Сделано 12.03.2026, Примерова Проба Тестовна',
  )
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status').filter({ hasText: 'Сделано 2 из 15' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status').filter({ hasText: 'Сделано 0 из 15' })).toBeVisible()
  expect((await storedIn(desk, caseId)).steps.every(({ settledBy }) => settledBy === undefined)).toBe(true)
  await main(page)
    .getByRole('checkbox', { name: /^Спросите, в безопасности/u })
    .check()
  await main(page).getByRole('checkbox', { name: 'Скрыть отмеченные' }).check()
  await expect(step(page, /^Спросите, в безопасности/u)).toHaveCount(0)
  // What is ticked goes, and the keyboard goes on with what stands in its place.
  const now = main(page).locator('ol').getByRole('checkbox').first()
  const words = await now.getAttribute('id')
  await now.press('Space')
  await expect(main(page).locator(`[id="${words ?? ''}"]`)).toHaveCount(0)
  await expect(main(page).locator('ol').getByRole('checkbox').first()).toBeFocused()
})

test('a step is left out only with her reason, noted, worded anew, moved within its group, and removed', async ({
  desk,
}) => {
  await openCase(desk)
  const { page } = desk
  await take(page, rape)
  const actions = (words: RegExp) => step(page, words).getByRole('button', { name: /действия$/u })
  await actions(/психолога\. Не/u).click()
  await page.getByRole('menuitem', { name: 'Решено не делать…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Почему этот шаг не делать' })
  await expect(dialog.getByRole('button', { name: 'Не делать' })).toBeDisabled()
  await dialog.getByRole('textbox').fill('она хочет побыть одна')
  await dialog.getByRole('button', { name: 'Не делать' }).click()
  await expect(step(page, /психолога\. Не/u)).toContainText('она хочет побыть одна')
  await expect(page.getByRole('status').filter({ hasText: 'решено не делать: 1' })).toBeVisible()
  await actions(/психолога\. Не/u).click()
  await page.getByRole('menuitem', { name: 'Добавить пометку' }).click()
  await page.getByRole('textbox', { name: 'Пометка' }).fill('перезвонить утром')
  await page.getByRole('textbox', { name: 'Пометка' }).press('Control+Enter')
  await expect(step(page, /психолога\. Не/u)).toContainText('перезвонить утром')
  await expect(step(page, /психолога\. Не/u)).toContainText('она хочет побыть одна')
  await expectAccessible(page)
  await main(page)
    .getByRole('checkbox', { name: /^Договоритесь, как с ней/u })
    .focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(
    main(page).getByRole('region', { name: 'Безопасность' }).getByRole('listitem').first(),
  ).toContainText('Договоритесь')
  await page.keyboard.press('Control+z')
  await expect(
    main(page).getByRole('region', { name: 'Безопасность' }).getByRole('listitem').first(),
  ).toContainText('Спросите')
  await actions(/^Договоритесь, как с ней/u).click()
  await page.getByRole('menuitem', { name: 'Убрать шаг' }).click()
  await expect(step(page, /^Договоритесь, как с ней/u)).toHaveCount(0)
  await expect(main(page).locator('ol').getByRole('checkbox').nth(1)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(step(page, /^Договоритесь, как с ней/u)).toHaveCount(1)
})

test('a step of one’s own stands in its group, and what is typed survives an Escape that closes a choice', async ({
  desk,
}) => {
  await openCase(desk)
  const { page } = desk
  await take(page, 'Заявление не приняли')
  await main(page).getByRole('button', { name: 'Свой шаг' }).click()
  const dialog = page.getByRole('dialog', { name: 'Свой шаг' })
  await expect(dialog.getByRole('button', { name: 'Сохранить' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Что сделать' }).fill('Позвонить Ғалие — үйге')
  await dialog.getByRole('combobox', { name: 'О чём шаг' }).click()
  await expect(page.getByRole('option', { name: 'Безопасность' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option', { name: 'Безопасность' })).toBeHidden()
  await expect(dialog.getByRole('textbox', { name: 'Что сделать' })).toHaveValue('Позвонить Ғалие — үйге')
  await dialog.getByRole('combobox', { name: 'О чём шаг' }).click()
  await page.getByRole('option', { name: 'Безопасность' }).click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Сохранить' }).click()
  await expect(main(page).getByRole('region', { name: 'Безопасность' })).toContainText(
    'Позвонить Ғалие — үйге',
  )
})

test('what the times run from is hers to say, and what has passed is told without reproach', async ({
  desk,
}) => {
  await openCase(desk)
  const { page } = desk
  await take(page, rape)
  await main(page).getByRole('button', { name: 'Изменить' }).click()
  await page.getByRole('textbox', { name: 'От чего считать время шагов', exact: true }).fill('01.03.2026')
  await page.getByRole('textbox', { name: 'Время: От чего считать время шагов' }).fill('')
  await page.getByRole('textbox', { name: 'Время: От чего считать время шагов' }).press('Tab')
  await page.getByRole('button', { name: 'Готово' }).click()
  await expect(main(page)).toContainText('Время шагов считается от 01.03.2026')
  await expect(step(page, /Найдите человека/u)).toContainText(
    'лучшее время прошло 02.03.2026; сделать всё равно стоит',
  )
  await expectAccessible(page)
})

test('a step leads to its article on the day, to its rule, and to the room it is done in', async ({
  desk,
}) => {
  await openCase(desk)
  const { page } = desk
  await take(page, rape)
  await step(page, /заявление можно сделать устно/u)
    .getByRole('button', { name: 'УПК 181(1)' })
    .click()
  await expect(page.getByRole('article', { name: 'УПК, статья 181' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'На дату' })).toHaveValue('12.03.2026')
  await page.getByRole('button', { name: 'Назад' }).click()
  await step(page, /её собственная жалоба/u)
    .getByRole('button', { name: /^Срок по закону/u })
    .click()
  await expect(page.getByRole('complementary')).toContainText('Жалоба потерпевшего')
  await page.getByRole('button', { name: 'Назад' }).click()
  await step(page, /^Спросите, в безопасности/u)
    .getByRole('button', { name: '→ Безопасность' })
    .click()
  await expect(page.getByRole('tab', { name: 'Безопасность' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('tab', { name: 'Обзор' }).click()
  await expect(main(page).getByRole('region', { name: 'Что делать дальше' })).toContainText('Сделано 0 из 15')
  await main(page).getByRole('region', { name: 'Что делать дальше' }).getByRole('button').click()
  await expect(main(page).getByRole('heading', { name: rape })).toBeVisible()
})

test('an own playbook is copied, changed and told apart; a checklist taken before stays as it was', async ({
  desk,
}) => {
  await openCase(desk)
  const { page } = desk
  await page.locator('[data-room="law"]').click()
  await page.getByText('Памятки', { exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Памятки' })
    .getByRole('button', { name: /^Заявление не приняли/u })
    .click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Сделать свою копию' }).click()
  await expect(page.getByText('Памятка фонда, правка № 1 от 12.03.2026.')).toBeVisible()
  await page.locator('[data-room="cases"]').click()
  await main(page).getByText('Дело вымышленное').first().click()
  await main(page).getByRole('button', { name: 'Взять памятку', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Другие памятки' })).toContainText('исходная')
  await page
    .getByRole('region', { name: 'Для таких дел' })
    .getByRole('button', { name: 'Взять в дело: Заявление не приняли' })
    .click()
  await main(page)
    .getByRole('button', { name: /^По памятке «Заявление не приняли», редакция № 1/u })
    .click()
  await page.getByRole('button', { name: 'Шаг 1: действия' }).click()
  await page.getByRole('menuitem', { name: 'Править шаг' }).click()
  const dialog = page.getByRole('dialog', { name: 'Править шаг' })
  await dialog.getByRole('textbox', { name: 'Что сделать', exact: true }).fill('Сначала — её план на вечер.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('Памятка фонда, правка № 2 от 12.03.2026.')).toBeVisible()
  await expect(step(page, /Сначала — её план на вечер/u)).toBeVisible()
  await page.getByRole('button', { name: 'Назад' }).click()
  await expect(main(page)).toContainText('Памятка с тех пор изменилась; этот план остался прежним.')
  await expect(step(page, /Сначала — её план на вечер/u)).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('заявление не приняли')
  await expect(page.getByRole('option', { name: /Заявление не приняли/u })).toHaveCount(2)
})

test('a civil case is offered its own playbook first', async ({ desk }) => {
  await openCase(desk, { kind: 'civil-defamation' })
  const { page } = desk
  await main(page).getByRole('button', { name: 'Взять памятку', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Для таких дел' })).toContainText('На нас подали иск')
})

for (const [language, name, take_] of [
  ['kk', 'Жыныстық зорлықтан кейінгі алғашқы сағаттар', 'Іске алу'],
  ['en', 'The first hours after sexual violence', 'Take into the case'],
] as const)
  test.describe(language, () => {
    test.use({ deskOptions: { settings: { language }, hasVault: true, now: '2026-03-12T22:40:00+05:00' } })
    test('a checklist reads and works in the language of the window', async ({ desk }) => {
      await openCase(desk)
      const { page } = desk
      await page.locator('[role="tab"][id$="-tab-checklists"]').click()
      await page.getByRole('button', { name: `${take_}: ${name}` }).click()
      await expect(main(page).getByRole('heading', { name, level: 2 })).toBeVisible()
      await main(page).locator('ol').getByRole('checkbox').first().press('Space')
      await expect(main(page).locator('ol').getByRole('checkbox').first()).toBeChecked()
      await expect(main(page)).not.toContainText('Спросите')
      await expectAccessible(page)
    })
  })
