import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, ownerName, test, type Desk } from '../../kit/page/page-flow.ts'
import { openSection, sampleCase } from './sample-bundle-desk.ts'

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const view = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Вид' }).getByText(name, { exact: true }).click()

async function openFull(desk: Desk): Promise<{ caseId: string; id: string }> {
  const caseId = await sampleCase(desk)
  const { id } = await desk.ask('bundle.create-all', { caseId })
  await desk.start()
  await openSection(desk, 'Тома приложений')
  await expect(desk.page.getByTestId('plan-total')).toHaveText(/^12 приложений · \d+ страниц/u)
  return { caseId, id }
}

test('options save themselves, change the pages at once, and refuse what cannot be', async ({ desk }) => {
  const { page } = desk
  const { id } = await openFull(desk)
  await view(page, 'Параметры')
  await page.getByRole('checkbox', { name: 'Листы перед приложениями' }).click()
  await expect(page.getByRole('checkbox', { name: 'Листы перед приложениями' })).not.toBeChecked()
  await page.getByRole('textbox', { name: 'Страниц в томе, не более' }).fill('30')
  await page.getByRole('textbox', { name: 'Страниц в томе, не более' }).press('Enter')
  await expect(page.getByTestId('plan-total')).toHaveText(/· [34] тома$/u)
  await page.getByRole('textbox', { name: 'Водяной знак' }).fill('Экземпляр суда')
  await page.getByRole('textbox', { name: 'Водяной знак' }).press('Enter')
  await expect
    .poll(() => desk.ask('bundle.show', { id }))
    .toMatchObject({ slipSheets: false, pagesPerVolume: 30, watermark: 'Экземпляр суда' })
  await page.getByRole('textbox', { name: 'Страниц в томе, не более' }).fill('3')
  await page.getByRole('textbox', { name: 'Страниц в томе, не более' }).press('Enter')
  await expect(page.getByText(/не меньше 10/u)).toBeVisible()
  expect((await desk.ask('bundle.show', { id })).pagesPerVolume).toBe(30)
  await expectAccessible(page)
})

test('what is typed while an older number of pages is on its way stays, and is kept', async ({ desk }) => {
  const { page } = desk
  const { id } = await openFull(desk)
  await view(page, 'Параметры')
  const pages = page.getByRole('textbox', { name: 'Страниц в томе, не более' })
  const stored = async () => (await desk.ask('bundle.show', { id })).pagesPerVolume
  const release = desk.hold('bundle.update')
  await pages.fill('30')
  await pages.press('Enter')
  await pages.fill('45')
  release()
  await expect(page.getByTestId('plan-total')).toHaveText(/· [34] тома$/u)
  await expect(pages).toHaveValue('45')
  await pages.press('Enter')
  await expect.poll(stored).toBe(45)
})

test('any page is looked at: by keyboard, by number, from the outline and from the index', async ({
  desk,
}) => {
  const { page } = desk
  const { id } = await openFull(desk)
  await view(page, 'Просмотр')
  const sheet = page.getByTestId('sheet')
  const isAt = (place: string) => expect(sheet).toHaveAttribute('data-drawn', place)
  const before = await desk.ask('custody.list', { limit: 1 })
  await isAt('1/1')
  const area = page.getByRole('region', { name: 'Страница тома' })
  await area.press('PageDown')
  await isAt('1/2')
  await expect(page.getByRole('img', { name: 'Страница 2: Опись' })).toBeVisible()
  const plan = await desk.ask('bundle.plan', { id })
  const fourth = plan.exhibits[3]?.firstPage ?? 0
  await sheet
    .getByRole('button', { name: `На страницу ${String(fourth)}`, exact: true })
    .first()
    .click()
  await isAt(`1/${String(fourth)}`)
  await area.press('ArrowRight')
  await expect(page.getByRole('img', { name: `Страница ${String(fourth + 1)}: Приложение` })).toBeVisible()
  await page.getByRole('button', { name: '7. Снимок страницы сайта' }).click()
  await isAt(`1/${String(plan.exhibits[6]?.firstPage)}`)
  await page.getByRole('textbox', { name: 'Номер страницы' }).fill('3')
  await isAt('1/3')
  await area.press('End')
  await isAt(`1/${String(plan.pages)}`)
  await area.press('PageDown')
  await isAt(`1/${String(plan.pages)}`)
  await expectAccessible(page)
  expect(await desk.ask('custody.list', { limit: 1 })).toEqual(before)
})

test('an intimate exhibit is shown only when it is asked for', async ({ desk }) => {
  const { page } = desk
  const { id } = await openFull(desk)
  const { exhibits } = await desk.ask('bundle.plan', { id })
  const photo = exhibits.find(({ title }) => title === 'Фотография зала')
  const { version } = await desk.ask('evidence.show', { id: photo?.evidenceId ?? '' })
  await desk.ask('evidence.update', { id: photo?.evidenceId ?? '', version, changes: { intimate: true } })
  await view(page, 'Просмотр')
  await page.getByRole('button', { name: '10. Фотография зала' }).click()
  await expect(page.getByRole('img', { name: /Лист приложения/u })).toBeVisible()
  await page.getByRole('region', { name: 'Страница тома' }).press('PageDown')
  await expect(page.getByText('Приложение 10 помечено как интимное')).toBeVisible()
  await expect(page.getByTestId('sheet')).toBeHidden()
  await page.getByRole('button', { name: 'Показать', exact: true }).click()
  await expect(page.getByRole('img', { name: /Приложение$/u })).toBeVisible()
})

test('the check tells what troubles each exhibit and leads there', async ({ desk }) => {
  const { page } = desk
  await openFull(desk)
  await view(page, 'Проверка')
  await expect(page.getByRole('status').filter({ hasText: '5 замечаний' })).toBeVisible()
  const scan = page.getByRole('region', { name: '2. Восемь обращений в ответственные органы' })
  await expect(scan).toContainText('текст страницы не ищется: obrashcheniya.pdf, с. 1–8')
  await expectAccessible(page)
  await scan.getByRole('button').click()
  await expect(page.getByRole('tab', { name: 'Доказательства' })).toHaveAttribute('aria-selected', 'true')
})

test('what would leave is told before; the build is listed, copied and had again byte for byte', async ({
  desk,
}) => {
  const { page, shell } = desk
  await openFull(desk)
  await view(page, 'Сборка')
  await expect(page.getByText(/12 приложений, \d+ страниц\S*, 1 том\./u)).toBeVisible()
  await expect(page.getByText('1 приложение не печатается целиком')).toBeVisible()
  await expect(page.getByText('Ещё не собиралось.')).toBeVisible()
  const [first, second] = [join(desk.folder, 'том.pdf'), join(desk.folder, 'ещё раз.pdf')]
  shell.script.saves.push(undefined, first, second)
  const build = page.getByRole('button', { name: 'Собрать и сохранить…' })
  await build.click()
  await expect(page.getByText('Ещё не собиралось.')).toBeVisible()
  await build.click()
  await expect(page.getByText('Собрано: том.pdf')).toBeVisible()
  await expect(page.getByRole('cell', { name: ownerName })).toBeVisible()
  await page.getByRole('button', { name: 'Скопировать SHA-256 тома 1' }).click()
  await expect.poll(() => shell.copied).toEqual([hashOf(first)])
  await page.getByRole('button', { name: 'Собрать ту же' }).click()
  await expect(page.getByText('Собрано: ещё раз.pdf')).toBeVisible()
  expect(hashOf(second)).toBe(hashOf(first))
  await expectAccessible(page)
})

test('what stands against the export is worded with what to do, and nothing is built', async ({ desk }) => {
  const { page, shell } = desk
  const { caseId, id } = await openFull(desk)
  const { id: child } = await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Примерова', given: 'Дитя' },
    minor: true,
  })
  const { exhibits } = await desk.ask('bundle.plan', { id })
  const item = exhibits[0]?.evidenceId ?? ''
  const { version } = await desk.ask('evidence.show', { id: item })
  await desk.ask('evidence.update', { id: item, version, changes: { personIds: [child] } })
  const { version: ofCase } = await desk.ask('case.show', { id: caseId })
  await desk.ask('case.update', { id: caseId, version: ofCase, changes: { closedHearing: true } })
  await view(page, 'Сборка')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Вывод запрещает 1 причина')
  await expect(alert).toContainText('Примерова Дитя')
  await expect(alert).toContainText('согласие законного представителя')
  await expect(page.getByText('Примерова Дитя (несовершеннолетнее лицо)')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Собрать и сохранить…' })).toBeDisabled()
  await page.getByRole('combobox', { name: 'Для кого' }).click()
  await page.getByRole('option', { name: 'Эксперт' }).click()
  await expect(alert).toContainText('Вывод запрещают 2 причины')
  await expectAccessible(page)
  expect(shell.script.saves).toEqual([])
  expect(existsSync(join(desk.folder, 'том.pdf'))).toBe(false)
})

test('a build that is cancelled leaves no file and no entry in the list of builds', async ({ desk }) => {
  const { page, shell } = desk
  const { id } = await openFull(desk)
  await view(page, 'Сборка')
  const file = join(desk.folder, 'том.pdf')
  shell.script.saves.push(file, file)
  const build = page.getByRole('button', { name: 'Собрать и сохранить…' })
  // A person would have to be quicker than a small build: it does not begin before the stop is there.
  const release = desk.hold('bundle.build')
  await build.click()
  await page.getByRole('button', { name: 'Остановить сборку' }).click()
  await expect(page.getByRole('button', { name: 'Остановить сборку' })).toBeHidden()
  release()
  await expect(build).toBeEnabled()
  await expect(page.getByText('Ещё не собиралось.')).toBeVisible()
  expect(existsSync(file)).toBe(false)
  expect((await desk.ask('bundle.builds', { id })).builds).toEqual([])
  await build.click()
  await expect(page.getByText('Собрано: том.pdf')).toBeVisible()
})

test('a volume of an earlier build that is in the way is named, and nothing is written', async ({ desk }) => {
  const { page, shell } = desk
  const { id } = await openFull(desk)
  const { version } = await desk.ask('bundle.show', { id })
  await desk.ask('bundle.update', { id, version, changes: { pagesPerVolume: 30 } })
  await view(page, 'Сборка')
  const first = join(desk.folder, 'том.pdf')
  desk.file('том-2.pdf', 'прежний')
  shell.script.saves.push(first)
  await page.getByRole('button', { name: 'Собрать и сохранить…' }).click()
  await expect(page.getByText(/том прежней сборки: том-2\.pdf/u)).toBeVisible()
  expect(existsSync(first)).toBe(false)
  await expectAccessible(page)
})
