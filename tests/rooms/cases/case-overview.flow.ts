import { createSampleRecords } from '../../kit/sample-records.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

async function openCase(desk: Desk): Promise<string> {
  const sample = await createSampleRecords(desk.ask)
  const { version } = await desk.ask('suit.show', { id: sample.suit })
  await desk.ask('suit.update', {
    id: sample.suit,
    version,
    changes: { claimReceivedOn: '2026-03-16', filedOn: '2026-03-10' },
  })
  await desk.start()
  await desk.page.getByRole('gridcell', { name: 'Дело Проба' }).click()
  await expect(desk.page.getByRole('heading', { name: 'Дело Проба' })).toBeVisible()
  return sample.case
}

test('shows counts, gaps, people, dates and changes, each leading where it belongs', async ({ desk }) => {
  const { page } = desk
  await openCase(desk)
  await expect(page.getByRole('button', { name: 'Доказательства 2' })).toBeVisible()
  const dates = page.getByRole('region', { name: 'Даты' })
  await expect(dates).toContainText('16.03.2026')
  await expect(dates).toContainText('31.03.2026Последний день — Срок Проба')
  await expect(dates).not.toContainText('ГПК 166')
  await expect(page.getByRole('region', { name: 'Последние изменения' })).toContainText(
    'Запись изменена: иск',
  )
  await expectAccessible(page)

  const gaps = page.getByRole('region', { name: 'Чего не хватает' })
  await gaps.getByRole('button', { name: 'Не указан язык судопроизводства' }).click()
  await expect(page.getByRole('combobox', { name: 'Язык судопроизводства' })).toBeFocused()
  await page
    .getByRole('region', { name: 'Лица в деле' })
    .getByRole('button', { name: /Пробаова Защита/ })
    .click()
  await expect(page.getByRole('heading', { name: /Пробаова Защита/ })).toBeVisible()
})

test('tells of a criminal case its incidents and reports, and no suit while there is none', async ({
  desk,
}) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Уголовное Проба', kind: 'criminal' })
  await desk.start()
  await page.getByText('Уголовное Проба').first().dblclick()
  await expect(page.getByRole('button', { name: 'Происшествия 0' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Иски/u })).toHaveCount(1) // the room alone
  await page.getByRole('button', { name: 'Обращения 0' }).click()
  await expect(page.getByRole('tab', { name: 'Происшествия' })).toHaveAttribute('aria-selected', 'true')
})

test('keeps a fact where it is edited, and Ctrl+Z takes it back', async ({ desk }) => {
  const { page } = desk
  const id = await openCase(desk)
  const court = page.getByRole('textbox', { name: 'Номер дела в суде' })
  await court.fill('7599-26-00-2/15')
  await court.press('Enter')
  await expect.poll(async () => (await desk.ask('case.show', { id })).courtNumber).toBe('7599-26-00-2/15')
  await court.blur()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await desk.ask('case.show', { id })).courtNumber).toBeUndefined()
  await expect(court).toHaveValue('')
})

test('moves to another stage and keeps the way there', async ({ desk }) => {
  const { page } = desk
  const id = await openCase(desk)
  await page.getByRole('button', { name: 'Перейти на другую стадию' }).click()
  await page.getByRole('combobox', { name: 'Новая стадия' }).fill('Апелляция')
  await page.getByRole('textbox', { name: 'Основание' }).fill('жалоба принята')
  await page.getByRole('button', { name: 'Перейти', exact: true }).click()
  await expect(page.getByText('Сейчас: Апелляция')).toBeVisible()
  const record = await desk.ask('case.show', { id })
  expect(record.stage).toBe('Апелляция')
  expect(record.stages).toMatchObject([{ stage: 'Апелляция', why: 'жалоба принята' }])
  await expectAccessible(page)
})

test('adds a registration number only when it is whole, and takes it out again', async ({ desk }) => {
  const { page } = desk
  const id = await openCase(desk)
  await page.getByRole('button', { name: 'Добавить номер' }).click()
  await page.getByRole('textbox', { name: 'Вид номера 1' }).fill('КУИ')
  await page.getByRole('textbox', { name: 'Номер 1' }).fill('26759')
  await page.getByRole('textbox', { name: 'Номер 1' }).press('Enter')
  const numbers = async () => (await desk.ask('case.show', { id })).registrationNumbers
  await expect.poll(numbers).toEqual([{ kind: 'КУИ', number: '26759' }])
  await page.getByRole('button', { name: 'Убрать: Регистрационные номера (КУИ, ЕРДР), 1' }).click()
  await expect.poll(numbers).toBeUndefined()
})

test('a permit needs its document; it is deleted with a reason', async ({ desk }) => {
  const { page } = desk
  const id = await openCase(desk)
  await page.getByRole('button', { name: 'Добавить разрешение' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('О деле в целом').click()
  await dialog.getByRole('combobox', { name: 'Какие запреты снимает' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('option', { name: 'Закрытое заседание' }).click()
  await page.keyboard.press('Escape')
  await dialog.getByRole('textbox', { name: 'Кем выдано' }).fill('Судья Вымыслов')
  await dialog.getByLabel('Дата выдачи').fill('2026-03-20')
  const add = dialog.getByRole('button', { name: 'Добавить', exact: true })
  await expect(add).toBeDisabled()
  await expectAccessible(page)
  await dialog.getByRole('combobox', { name: 'Сам документ среди доказательств' }).click()
  await page.getByRole('option', { name: 'Снимок Проба' }).click()
  await add.click()
  await expect(page.getByText('Судья Вымыслов, от 20.03.2026')).toBeVisible()
  const permits = async () => (await desk.ask('permit.list', { filter: { caseId: id } })).total
  expect(await permits()).toBe(2)
  await page.getByRole('button', { name: 'Удалить разрешение' }).first().click()
  await page.getByRole('textbox', { name: 'Причина' }).fill('внесено дважды')
  await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click()
  await expect.poll(permits).toBe(1)
})

test('a case that others need is not deleted, and says why', async ({ desk }) => {
  const { page } = desk
  await openCase(desk)
  await page.getByLabel('Ещё', { exact: true }).click()
  await page.getByRole('menuitem', { name: 'Удалить дело' }).click()
  await page.getByRole('textbox', { name: 'Причина' }).fill('проба')
  await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
})
