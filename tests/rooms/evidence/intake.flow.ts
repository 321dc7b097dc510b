import { join } from 'node:path'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { dropFiles, openEvidence } from './evidence-desk.ts'

const texts = (count: number) =>
  Array.from({ length: count }, (_unused, index) => ({
    name: `Переписка ${String(index + 1)}.txt`,
    content: `Вымышленное сообщение номер ${String(index + 1)}`,
  }))

test('two hundred dropped files are taken in with the provenance asked once', async ({ desk }) => {
  test.setTimeout(180_000)
  const { page } = desk
  const caseId = await openEvidence(desk)
  await expect(page.getByText('Перетащите файлы сюда')).toBeVisible()
  await expectAccessible(page)
  await dropFiles(page, texts(200))
  const dialog = page.getByRole('dialog', { name: 'Принять 200 файлов' })
  await expect(dialog).toContainText('ГПК 99(2)')
  await expectAccessible(page)
  await dialog.getByLabel('Источник').fill('Телефон заявительницы')
  await dialog.getByLabel('От кого получено').fill('Примерова Проба')
  await dialog.getByLabel('Когда записано', { exact: true }).fill('2026-03-02')
  await dialog.getByLabel('Участники знали о записи').click()
  await page.getByRole('option', { name: 'Нет', exact: true }).click()
  await expect(dialog.getByText('Негласная запись недопустима')).toBeVisible()
  await dialog.getByRole('button', { name: 'Принять', exact: true }).click()
  await expect(page.getByText(/Принято \d+ из 200/u)).toBeVisible()
  await expect(page.getByText(/Сейчас: Переписка/u)).toBeVisible()
  await expect(page.getByText('Принято 200 файлов')).toBeVisible({ timeout: 120_000 })
  const { items, total } = await desk.ask('evidence.browse', { caseId, limit: 1 })
  expect(total).toBe(200)
  const record = await desk.ask('evidence.show', { id: items[0]?.id ?? '' })
  expect(record).toMatchObject({
    source: 'Телефон заявительницы',
    received: { from: 'Примерова Проба' },
    recording: { recordedAt: '2026-03-02', peopleAware: 'no' },
  })
  await expectAccessible(page)
})

test('an import that is stopped keeps what is finished and goes on from there', async ({ desk }) => {
  const { page } = desk
  const caseId = await openEvidence(desk)
  await dropFiles(page, texts(60))
  await page.getByRole('button', { name: 'Принять, указать позже' }).click()
  await expect(page.getByText(/Принято [1-9]\d* из 60/u)).toBeVisible()
  await page.getByRole('tabpanel').getByRole('button', { name: 'Остановить' }).click()
  await expect(page.getByText('Остановлено.')).toBeVisible()
  const { total } = await desk.ask('evidence.browse', { caseId })
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThan(60)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Продолжить' }).click()
  await expect(page.getByText('Остановлено.')).toBeHidden()
  await expect(page.getByText(/^Принят/u).last()).toBeVisible()
  await expect
    .poll(async () => (await desk.ask('evidence.browse', { caseId })).total, { timeout: 30_000 })
    .toBe(60)
})

test('files that are already in the case are named, and taken in again only when asked', async ({ desk }) => {
  const { page } = desk
  const caseId = await openEvidence(desk)
  await desk.ask('evidence.add', { caseId, files: [desk.file('Письмо.txt', 'то же самое')] })
  await dropFiles(page, [
    { name: 'Копия письма.txt', content: 'то же самое' },
    { name: 'Новое.txt', content: 'другое' },
  ])
  await page.getByRole('button', { name: 'Принять, указать позже' }).click()
  await expect(page.getByText('Уже есть в деле: 1')).toBeVisible()
  await expect(page.getByText('Копия письма.txt — То же, что')).toBeVisible()
  await expectAccessible(page)
  expect((await desk.ask('evidence.browse', { caseId })).total).toBe(2)
  await page.getByRole('button', { name: 'Всё равно принять' }).click()
  await expect(page.getByText('Принят 1 файл')).toBeVisible()
  await expect(page.getByText('Уже есть в деле')).toBeHidden()
  expect((await desk.ask('evidence.browse', { caseId })).total).toBe(3)
})

test('chosen files that cannot be read are listed with the reason; the others are in', async ({ desk }) => {
  const { page } = desk
  const caseId = await openEvidence(desk)
  const gone = join(desk.folder, 'Нет такого.pdf')
  desk.shell.script.files.push([desk.file('Есть.txt', 'текст'), gone])
  await page.getByRole('button', { name: 'Добавить файлы' }).click()
  await page.getByRole('button', { name: 'Принять, указать позже' }).click()
  await expect(page.getByText('Не принят 1 файл')).toBeVisible()
  await expect(page.getByText(/Нет такого\.pdf — Файл не найден/u)).toBeVisible()
  await expectAccessible(page)
  expect((await desk.ask('evidence.browse', { caseId })).total).toBe(1)
  // The choice of a dialog works once: trying again asks for the file again.
  desk.file('Нет такого.pdf', '%PDF-1.4 теперь есть')
  desk.shell.script.files.push([gone])
  await page.getByRole('button', { name: 'Повторить' }).click()
  await expect(page.getByText('Не принят')).toBeHidden()
  await expect(page.getByText('Принят 1 файл')).toBeVisible()
  expect((await desk.ask('evidence.browse', { caseId })).total).toBe(2)
})

test('a dialog that was closed takes nothing in', async ({ desk }) => {
  const { page } = desk
  const caseId = await openEvidence(desk)
  desk.shell.script.files.push([])
  await page.getByRole('button', { name: 'Добавить файлы' }).click()
  await expect.poll(() => desk.shell.script.files.length).toBe(0)
  await expect(page.getByRole('dialog')).toBeHidden()
  await dropFiles(page, texts(1))
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await desk.ask('evidence.browse', { caseId })).total).toBe(0)
})

test('a thing without a file gets a card of its own', async ({ desk }) => {
  const { page } = desk
  await openEvidence(desk)
  await page.getByRole('button', { name: 'Вещь без файла' }).click()
  await page.getByRole('dialog').getByLabel('Название').fill('Кофта в бумажном пакете')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Кофта в бумажном пакете' })).toBeVisible()
  await expect(page.getByText('Файла нет: вещь хранится отдельно')).toBeVisible()
  await expect(page.getByLabel('Где находится')).toBeVisible()
  await expectAccessible(page)
})
