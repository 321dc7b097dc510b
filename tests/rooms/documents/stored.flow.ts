import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { createCaseWithGaps, startAtDocuments, waitForPages } from './documents-desk.ts'

test('a document is saved, and saving can be undone', async ({ desk }) => {
  const { page } = desk
  const { caseId } = await createCaseWithGaps(desk)
  const count = async () => (await desk.ask('document.list', { caseId })).total
  await startAtDocuments(desk, caseId, 'template/ru/response-to-claim')
  await waitForPages(page)
  await page.getByRole('button', { name: 'Сохранить документ' }).click()
  // The notice stays while it is pointed at.
  await page.getByRole('button', { name: 'Отменить' }).hover()
  await expect(page.getByText(/^Заполнен .+ Черновик, пробелы: 3$/u)).toBeVisible()
  expect(await count()).toBe(1)
  await page.getByRole('button', { name: 'Отменить' }).click()
  await expect(page.getByRole('button', { name: 'Сохранить документ' })).toBeVisible()
  expect(await count()).toBe(0)
})

test('a kept document shows what changed since, is filled anew, signed off and deleted with a reason', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId, statementId } = await createCaseWithGaps(desk)
  const { id } = await desk.ask('document.fill', { caseId, template: 'response-to-claim', language: 'ru' })
  await startAtDocuments(desk, caseId)
  await page.getByRole('grid', { name: 'Документы дела' }).press('Enter')
  await waitForPages(page)
  await expect(page.getByText('Данные с тех пор не менялись')).toBeVisible()
  await expectAccessible(page)
  const { version } = await desk.ask('statement.show', { id: statementId })
  await desk.ask('statement.update', { id: statementId, version, changes: { argument: 'Новый довод.' } })
  await expect(page.getByText('Стало: Новый довод.')).toBeVisible()
  await expect(page.getByText('Было: пусто')).toBeVisible()
  await page.getByRole('tab', { name: 'Не хватает' }).click()
  await expect(page.getByText('истец 1: адрес для суда')).toBeVisible()

  await page.getByRole('button', { name: 'Ещё' }).click()
  await page.getByRole('menuitem', { name: 'Принять пробелы' }).click()
  await page.getByRole('textbox', { name: 'Причина' }).fill('адрес неизвестен')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Принять пробелы' }).click()
  await expect(page.getByText(/Пробелы приняты$/u).first()).toBeVisible()
  expect(await desk.ask('document.show', { id })).toMatchObject({ draft: false })

  await page.getByRole('button', { name: 'Ещё' }).click()
  await page.getByRole('menuitem', { name: 'Заполнить заново' }).click()
  await expect(page.getByRole('tab', { name: 'Не хватает 2' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('button', { name: 'Ещё' }).click()
  await page.getByRole('menuitem', { name: 'Удалить документ' }).click()
  await page.getByRole('textbox', { name: 'Причина' }).fill('заменён новым')
  await page.getByRole('textbox', { name: 'Причина' }).press('Enter')
  await expect(page.getByText('Документов ещё нет')).toBeVisible()
})

test('a document leaves as PDF and DOCX, and what forbids it is said beforehand', async ({ desk }) => {
  const { page } = desk
  const { caseId, people } = await createCaseWithGaps(desk)
  const { id } = await desk.ask('document.fill', { caseId, template: 'response-to-claim', language: 'ru' })
  const setMinor = async (minor: boolean) => {
    const { version } = await desk.ask('person.show', { id: people.plaintiff })
    await desk.ask('person.update', { id: people.plaintiff, version, changes: { minor } })
  }
  await setMinor(true)
  await startAtDocuments(desk, caseId, id)
  await page.getByRole('button', { name: 'Вывести в файл' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/Примеров Образец Тестович \(моложе 18 лет\)/u)).toBeVisible()
  await expect(dialog.getByRole('alert')).toContainText(
    'Назван несовершеннолетний: Примеров Образец Тестович',
  )
  await expect(dialog.getByRole('button', { name: 'Выбрать место и записать' })).toBeDisabled()
  await expectAccessible(page)
  await setMinor(false)
  await expect(dialog.getByRole('alert')).toBeHidden()
  await expect(dialog).toContainText('На каждой странице будет «Черновик»')

  // The person changes her mind in the system's dialog: nothing happens.
  await dialog.getByRole('button', { name: 'Выбрать место и записать' }).click()
  await expect(dialog.getByRole('button', { name: 'Выбрать место и записать' })).toBeEnabled()
  const pdf = join(desk.folder, 'отзыв.pdf')
  desk.shell.script.saves.push(pdf)
  await dialog.getByRole('button', { name: 'Выбрать место и записать' }).click()
  await expect(dialog.getByText(/^Записано: отзыв\.pdf, .+ КБ$/u)).toBeVisible()
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Показать в папке' }).click()

  await dialog.getByRole('button', { name: 'Вывести ещё раз' }).click()
  await dialog.getByText('DOCX, для правки').click()
  const docx = join(desk.folder, 'отзыв.docx')
  desk.shell.script.saves.push(docx)
  await dialog.getByRole('button', { name: 'Выбрать место и записать' }).click()
  await expect(dialog.getByText(/^Записано: отзыв\.docx/u)).toBeVisible()
  expect(existsSync(docx)).toBe(true)
})

test('a closed hearing is for the court and the parties: another recipient is refused in words', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId } = await createCaseWithGaps(desk)
  const { version } = await desk.ask('case.show', { id: caseId })
  await desk.ask('case.update', { id: caseId, version, changes: { closedHearing: true } })
  const { id } = await desk.ask('document.fill', { caseId, template: 'cover-letter', language: 'ru' })
  await startAtDocuments(desk, caseId, id)
  await page.getByRole('button', { name: 'Вывести в файл' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Заседание закрытое')
  await expect(dialog.getByRole('button', { name: 'Выбрать место и записать' })).toBeEnabled()
  await dialog.getByRole('combobox', { name: 'Кому' }).click()
  await page.getByRole('option', { name: 'Эксперт' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Выберите другого получателя')
  await expect(dialog.getByRole('button', { name: 'Выбрать место и записать' })).toBeDisabled()
})

test('two hundred and twenty documents: only those on screen exist, the keyboard reaches the last', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId } = await createCaseWithGaps(desk)
  for (let made = 0; made < 220; made += 1)
    await desk.ask('document.fill', { caseId, template: 'cover-letter', language: 'ru' })
  await startAtDocuments(desk, caseId)
  const grid = page.getByRole('grid', { name: 'Документы дела' })
  await expect(grid).toHaveAttribute('aria-rowcount', '221')
  expect(await grid.getByRole('row').count()).toBeLessThan(60)
  await grid.press('End')
  await expect(grid.locator('[aria-rowindex="221"]')).toContainText('Сопроводительное письмо')
  await expectAccessible(page)
  await grid.press('Enter')
  await waitForPages(page)
})

test.describe('in English', () => {
  test.use({ deskOptions: { settings: { language: 'en' }, hasVault: true } })
  test('an empty case says what to do first', async ({ desk }) => {
    const { page } = desk
    const { id } = await desk.ask('case.create', { title: 'Empty case', kind: 'criminal' })
    await startAtDocuments(desk, id)
    await expect(page.getByText('No documents yet')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Отзыв на иск о защите/u }).click()
    await waitForPages(page)
    await expect(page.getByRole('tab', { name: /^Missing \d+$/u })).toBeVisible()
    await expectAccessible(page)
  })
})
