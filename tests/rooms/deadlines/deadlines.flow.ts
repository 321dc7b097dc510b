import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { createDeadlines, flowDay } from './sample.ts'

test.use({ deskOptions: { settings: {}, hasVault: true, now: flowDay } })

async function openCase(desk: Desk): Promise<string> {
  const { caseId } = await createDeadlines(desk)
  await desk.start()
  await desk.page.getByRole('main').getByText('Фонд «Пример» по иску').first().click()
  await desk.page.getByRole('tab', { name: 'Сроки' }).click()
  return caseId
}

test('a deadline is added by a rule, with its day explained while it is chosen', async ({ desk }) => {
  const caseId = await openCase(desk)
  const { page } = desk
  await page.getByRole('button', { name: 'Новый срок' }).click()
  const dialog = page.getByRole('dialog', { name: 'Новый срок' })
  await expect(dialog.getByRole('button', { name: 'Добавить' })).toBeDisabled()
  await dialog.getByRole('combobox', { name: 'Правило' }).fill('отзыв на иск 166(2)')
  await page.getByRole('option', { name: /^Отзыв на иск — 10 рабочих дней, ГПК 166\(2\)/u }).click()
  await expect(dialog).toContainText('Что случилось: получена копия иска')
  await dialog.getByRole('textbox', { name: 'С какого дня' }).fill('12.03.2026')
  await dialog.getByRole('textbox', { name: 'С какого дня' }).press('Tab')
  const explanation = dialog.getByRole('region', { name: 'Объяснение' })
  await expect(explanation).toContainText('31.03.2026')
  await expect(explanation).toContainText(
    '10 рабочих дней с 12.03.2026, не считая суббот, воскресений и 23–25.03.2026, истекают 31.03.2026, ГПК 166(2).',
  )
  await expect(explanation).toContainText('Отзыв представляется не позднее десяти рабочих дней')
  await expect(dialog).toContainText('Правила сроков не проверены юристом')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Добавить' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('main').getByRole('heading', { name: 'Отзыв на иск' })).toBeVisible()
  const { items } = await desk.ask('deadline.list', { filter: { caseId, rule: 'civil.response' } })
  expect(new Set(items.map((item) => item.endsOn))).toEqual(new Set(['2026-03-20', '2026-03-31']))
  await expectAccessible(page)
})

test('what happened starts its deadlines at once, and they are taken back together', async ({ desk }) => {
  const caseId = await openCase(desk)
  const { page } = desk
  await page.getByRole('button', { name: 'Что случилось…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Что случилось: начать сроки' })
  await dialog.getByRole('combobox', { name: 'Что случилось' }).fill('зарегистрировано в ЕРДР')
  await page.getByRole('option', { name: 'сообщение зарегистрировано в ЕРДР' }).click()
  await dialog.getByRole('textbox', { name: 'Когда это случилось' }).fill('12.03.2026')
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(dialog.getByRole('group', { name: 'Сроки' })).toContainText('15.03.2026 24:00')
  await dialog.getByRole('checkbox', { name: 'Дознание' }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Начать сроки' }).click()
  await expect(page.getByText('Начато 2 срока')).toBeVisible()
  const ofCase = { filter: { caseId, open: true } }
  expect((await desk.ask('deadline.list', ofCase)).total).toBe(4)
  const listed = page.getByRole('list', { name: 'Сроки' }).getByRole('button')
  await expect(listed).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(listed).toHaveCount(2)
})

test('another rule counts the day anew', async ({ desk }) => {
  await openCase(desk)
  const { page } = desk
  await page
    .getByRole('list', { name: 'Сроки' })
    .getByRole('button', { name: /^Отзыв на иск/u })
    .click()
  const panel = page.getByRole('region', { name: 'День и почему' })
  await expect(panel).toContainText('20.03.2026')
  await panel.getByRole('combobox', { name: 'Правило' }).fill('403(3)')
  await page.getByRole('option', { name: /^Апелляционная жалоба — 1 месяц/u }).click()
  await expect(panel).toContainText('1 месяц с 05.03.2026 истекает 06.04.2026')
})

test('a deadline is done, taken back, withdrawn with a reason', async ({ desk }) => {
  await openCase(desk)
  const { page } = desk
  const list = page.getByRole('list', { name: 'Сроки' })
  await list.getByRole('button', { name: /^Отзыв на иск/u }).click()
  await page.getByRole('button', { name: 'Выполнено' }).click()
  await expect(list.getByRole('button', { name: /^Отзыв на иск/u })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('button', { name: /^Отзыв на иск/u })).toHaveCount(1)
  await list.getByRole('button', { name: /^Отзыв на иск/u }).click()
  await page.getByRole('button', { name: 'Снять' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Иск возвращён')
  await dialog.getByRole('button', { name: 'Снять' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('checkbox', { name: 'И выполненные' }).check()
  await expect(list.getByText('снято 12.03.2026')).toBeVisible()
  await expect(list.getByText('выполнено 10.03.2026')).toBeVisible()
})

test('what is late stands out, and a day entered by hand says what the count gives', async ({ desk }) => {
  await openCase(desk)
  const { page } = desk
  const late = page.getByRole('list', { name: 'Сроки' }).getByRole('button', { name: /^Частная жалоба/u })
  await expect(late).toContainText('просрочено')
  await late.click()
  await expect(page.getByRole('region', { name: 'День и почему' })).toContainText('просрочено на 6 дней')
  const end = page.getByRole('textbox', { name: 'Последний день' })
  await end.fill('20.03.2026')
  await end.press('Tab')
  await expect(page.getByText('День указан вручную; по счёту выходит 06.03.2026')).toBeVisible()
  await end.fill('')
  await end.press('Tab')
  await expect(page.getByText(/День указан вручную; по счёту/u)).toBeHidden()
})

test('a task is added by the keyboard', async ({ desk }) => {
  await openCase(desk)
  const { page } = desk
  await page.getByText('Задачи', { exact: true }).click()
  await page.getByRole('list', { name: 'Задачи' }).getByRole('button').first().focus()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Новая задача' })
  await dialog.getByRole('textbox', { name: 'Что сделать' }).fill('Позвонить в канцелярию')
  await dialog.getByRole('textbox', { name: 'К какому дню' }).fill('16.03.2026')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('list', { name: 'Задачи' })).toContainText('Позвонить в канцелярию')
  await expectAccessible(page)
})

test('the agenda gathers all cases, narrows, and opens what is clicked', async ({ desk }) => {
  await createDeadlines(desk)
  await desk.start()
  const { page } = desk
  await expect(page.getByRole('contentinfo')).toContainText('просрочен 1')
  await page.getByRole('navigation').getByRole('button', { name: 'Сроки' }).click()
  const list = page.getByRole('list', { name: 'Повестка' })
  await expect(list).toContainText('Просрочено')
  await expect(list.getByRole('button', { name: /Предварительное заседание/u })).toBeVisible()
  await expect(list).toContainText('У-12/2026')
  await expectAccessible(page)
  await page.getByRole('combobox', { name: 'Что показывать' }).click()
  await page.getByRole('option', { name: 'Задача' }).click()
  await page.keyboard.press('Escape')
  await expect(list.getByRole('button')).toHaveCount(2)
  await list.getByRole('button', { name: /Получить заверенные копии/u }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('button', { name: /Сверить опись/u })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Сроки' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('heading', { name: 'Сверить опись с материалами' })).toBeVisible()
})

test('the month is walked by arrows; days off are marked', async ({ desk }) => {
  await createDeadlines(desk)
  await desk.start()
  const { page } = desk
  await page.getByRole('navigation').getByRole('button', { name: 'Сроки' }).click()
  await page.getByText('Месяц', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Март 2026' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^23\.03\.2026, нерабочий день/u })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^13\.03\.2026/u }).click()
  await expect(page.getByRole('complementary', { name: '13.03.2026' })).toContainText(
    'Получить заверенные копии',
  )
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /^20\.03\.2026/u })).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'Апрель 2026' })).toBeVisible()
})

test('a shipped calendar is made one’s own, and terms are counted by it', async ({ desk }) => {
  const { caseId } = await createDeadlines(desk)
  await desk.start()
  const { page } = desk
  await page.getByRole('navigation').getByRole('button', { name: 'Сроки' }).click()
  await page.getByText('Рабочие дни', { exact: true }).click()
  await page.getByRole('button', { name: /^2027/u }).click()
  await expect(page.getByRole('main')).toContainText('В календаре нет: День Курбан айта')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Изменить: сделать своим' }).click()
  await expect(page.getByRole('button', { name: /^2027 свой/u })).toBeVisible()
  await expectAccessible(page)
  const rows = page.getByRole('textbox', { name: /^День \d+$/u })
  const before = await rows.count()
  await page.getByRole('button', { name: 'Добавить день' }).click()
  await expect(rows).toHaveCount(before + 1)
  const added = rows.last()
  await added.fill('02.06.2027')
  await added.press('Tab')
  await expect(page.getByRole('group', { name: '02.06.2027' })).toBeVisible()
  await expectAccessible(page)
  const own = async () => (await desk.ask('calendar.list', {})).items
  await expect
    .poll(async () => (await own()).flatMap(({ days }) => days.map(({ on }) => on)))
    .toContain('2027-06-02')
  expect(await own()).toHaveLength(1)
  const { id } = await desk.ask('deadline.create', {
    caseId,
    rule: 'civil.response',
    startsOn: '2027-06-01',
  })
  // 2 June is off now: 3, 4, 7–11, 14–16 June.
  expect(await desk.ask('deadline.show', { id })).toMatchObject({
    endsOn: '2027-06-16',
    calendars: ['kz-2027 2026-03-12'],
  })
})

test('days leave as a calendar file without names and titles', async ({ desk }) => {
  await createDeadlines(desk)
  desk.shell.script.saves.push(join(desk.folder, 'сроки.ics'))
  await desk.start()
  const { page } = desk
  await page.getByRole('navigation').getByRole('button', { name: 'Сроки' }).click()
  await page.getByRole('button', { name: 'В календарь (.ics)' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('ни имён, ни названий')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Выбрать место и записать' }).click()
  await expect(page.getByText(/Записано дней: \d+/u)).toBeVisible()
  const written = readFileSync(join(desk.folder, 'сроки.ics'), 'utf8').replaceAll('\r\n ', '')
  expect(written).toContain('SUMMARY:Отзыв на иск — Д-7/2026')
  for (const word of ['Образцов', 'Пример', 'заверенные', 'Защитникова']) expect(written).not.toContain(word)
})

for (const [language, names] of [
  ['kk', { room: 'Мерзімдер', month: 'Ай', heading: '2026 жылғы наурыз' }],
  ['en', { room: 'Deadlines', month: 'Month', heading: 'March 2026' }],
] as const)
  test.describe(language, () => {
    test.use({ deskOptions: { settings: { language }, hasVault: true, now: flowDay } })
    test('the room speaks it', async ({ desk }) => {
      await createDeadlines(desk)
      await desk.start()
      const { page } = desk
      await page.getByRole('navigation').getByRole('button', { name: names.room }).click()
      await expect(page.getByRole('list')).toContainText(
        language === 'kk' ? 'Талап қоюға пікір' : 'Response to the claim',
      )
      await page.getByText(names.month, { exact: true }).click()
      await expect(page.getByRole('heading', { name: names.heading })).toBeVisible()
      await expectAccessible(page)
    })
  })

test('a thousand days scroll without drawing them all, and the end is reached by the keyboard', async ({
  desk,
}) => {
  const { id: caseId } = await desk.ask('case.create', { title: 'Много сроков', kind: 'civil-other' })
  for (let number = 0; number < 260; number += 1) {
    const day = String(13 + (number % 15)).padStart(2, '0')
    await desk.ask('task.create', { caseId, title: `Задача ${String(number)}`, dueOn: `2026-03-${day}` })
  }
  await desk.start()
  const { page } = desk
  await page.getByRole('navigation').getByRole('button', { name: 'Сроки' }).click()
  const list = page.getByRole('list', { name: 'Повестка' })
  await list.getByRole('button').first().focus()
  expect(await list.getByRole('button').count()).toBeLessThan(80)
  await page.keyboard.press('End')
  await expect(list.getByRole('button', { name: /27\.03|Задача 2\d\d/u }).last()).toBeFocused()
  await page.getByText('Месяц', { exact: true }).click()
  await expect(page.getByRole('button', { name: /^13\.03\.2026, 18 записей/u })).toContainText('ещё 15')
})

test('an empty vault says what this place is for', async ({ desk }) => {
  await desk.start()
  const { page } = desk
  await page.getByRole('navigation').getByRole('button', { name: 'Сроки' }).click()
  await expect(page.getByRole('heading', { name: 'На эти дни ничего нет' })).toBeVisible()
  await expectAccessible(page)
})
