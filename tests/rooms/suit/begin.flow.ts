import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { openCase, openSuit, storedOrder } from './suit-desk.ts'

test('a case without a suit begins with a few questions, and the answer can be taken back', async ({
  desk,
}) => {
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'civil-defamation' })
  await openCase(desk, caseId)
  await expect(page.getByRole('heading', { name: /Иск о защите чести/u })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Опровержение').check()
  await page.getByLabel('Сумма морального вреда').fill('пять миллионов')
  await expect(page.getByText(/Нужна сумма в тенге/u)).toBeVisible()
  await page.getByRole('button', { name: 'Завести иск' }).click()
  expect((await desk.ask('suit.list', { filter: { caseId } })).total).toBe(0)
  await page.getByLabel('Сумма морального вреда').fill('5 000 000,50')
  await page.getByLabel('Дата получения копии иска').fill('2026-03-16')
  await page.getByRole('button', { name: 'Завести иск' }).click()
  await expect(page.getByText('Высказываний пока нет')).toBeVisible()
  await expectAccessible(page)
  const { items } = await desk.ask('suit.list', { filter: { caseId } })
  expect(items[0]).toMatchObject({
    direction: 'against-us',
    claims: [{ kind: 'refutation' }],
    moralDamageTiyn: 500_000_050,
    claimReceivedOn: '2026-03-16',
  })
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Завести иск' })).toBeVisible()
})

test('many statements are pasted at once, seen before they are added, and taken back as one', async ({
  desk,
}) => {
  const { page } = desk
  const { suitId, publicationId } = await openSuit(desk, [])
  await page.getByRole('button', { name: 'Добавить высказывания' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel('Текст высказываний')
    .fill('1. «Первое\nв две строки»\n\n2) Қазақша: «Әділет» үшін\n\n   \n\n— Третье «с кавычками» внутри')
  const preview = dialog.getByRole('list', { name: 'Что будет добавлено' })
  await expect(preview.getByRole('listitem')).toHaveText([
    /^Первое\s+в две строки$/u,
    'Қазақша: «Әділет» үшін',
    'Третье «с кавычками» внутри',
  ])
  await expectAccessible(page)
  await dialog.getByText('Каждая строка').click()
  await expect(preview.getByRole('listitem')).toHaveCount(4)
  await dialog.getByText('Каждый абзац').click()
  await dialog.getByRole('button', { name: 'Добавить 3' }).click()
  await expect(dialog).toBeHidden()
  // The notice stays while it is pointed at.
  await page.getByRole('button', { name: 'Отменить' }).hover()
  await expect(page.getByRole('grid').getByText('Қазақша: «Әділет» үшін')).toBeVisible()
  expect(await storedOrder(desk, suitId)).toEqual([
    'Первое\nв две строки',
    'Қазақша: «Әділет» үшін',
    'Третье «с кавычками» внутри',
  ])
  const { items } = await desk.ask('statement.list', { filter: { suitId } })
  expect(items.every((item) => (item.publicationId as string) === publicationId)).toBe(true)
  await page.getByRole('button', { name: 'Отменить' }).click()
  await expect(page.getByText('Высказываний пока нет')).toBeVisible()
})

test('what was pasted and not added yet is there again after the dialog was closed', async ({ desk }) => {
  const { page } = desk
  await openSuit(desk, [])
  const open = () => page.getByRole('button', { name: 'Добавить высказывания' }).click()
  await open()
  await page.getByLabel('Текст высказываний').fill('Недописанное')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await open()
  await expect(page.getByLabel('Текст высказываний')).toHaveValue('Недописанное')
})
