import { PDFDocument, PDFName, PDFNumber, PDFString, degrees } from '@cantoo/pdf-lib'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { makeTextPdf } from '../../demo/sample-files.ts'
import { goToEvidence } from './evidence-desk.ts'

async function openFile(desk: Desk, name: string, bytes: Uint8Array | string): Promise<void> {
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  const { items } = await desk.ask('evidence.add', { caseId, files: [desk.file(name, bytes)] })
  await desk.start()
  await goToEvidence(desk, caseId, items[0]?.id)
}

/** An invented protocol of many pages, with an outline of two entries. */
async function longPdf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(
    await makeTextPdf(pages, (page) => [
      `Страница номер ${String(page)}`,
      page === 37 ? 'Здесь Ёлкин расписался' : 'вымысел',
    ]),
  )
  const entry = (title: string, page: number, beside: object) =>
    pdf.context.register(
      pdf.context.obj({
        Title: PDFString.of(title),
        Dest: [pdf.getPage(page - 1).ref, PDFName.of('Fit')],
        ...beside,
      }),
    )
  const second = entry('Vtoraya chast', 30, {})
  const first = entry('Pervaya chast', 1, { Next: second })
  const outlines = pdf.context.register(
    pdf.context.obj({ Type: 'Outlines', First: first, Last: second, Count: PDFNumber.of(2) }),
  )
  pdf.catalog.set(PDFName.of('Outlines'), outlines)
  pdf.getPage(1).setRotation(degrees(90))
  return pdf.save()
}

test('a long PDF is read by scroll, page number, outline and keyboard, few pages drawn at a time', async ({
  desk,
}) => {
  const { page } = desk
  await openFile(desk, 'Протокол.pdf', await longPdf(40))
  const drawn = (number: number) => page.locator(`[data-page="${String(number)}"][data-drawn="true"]`)
  await expect(drawn(1)).toBeVisible()
  await expect(page.getByText('из 40')).toBeVisible()
  await expectAccessible(page)
  const number = page.getByLabel('Страница', { exact: true })
  await number.fill('20')
  await number.press('Enter')
  await expect(drawn(20)).toBeVisible()
  expect(await page.locator('[data-page]').count()).toBeLessThan(8)
  await number.fill('400')
  await number.press('Enter')
  await expect(number).toHaveValue('20')
  const stage = page.getByRole('region', { name: /Страницы документа/u })
  await stage.focus()
  await page.keyboard.press('End')
  await expect(drawn(40)).toBeVisible()
  await page.keyboard.press('Home')
  await expect(drawn(1)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(number).toHaveValue('2')
  await page.getByRole('button', { name: 'Боковая панель' }).click()
  await page.getByRole('button', { name: 'Vtoraya chast' }).click()
  await expect(drawn(30)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Страницы' }).click()
  await page.getByRole('button', { name: 'Страница 31' }).click()
  await expect(number).toHaveValue('31')
  await expectAccessible(page)
})

test('a PDF is searched from its first page to its last, ё or е, and the place is shown', async ({
  desk,
}) => {
  const { page } = desk
  await openFile(desk, 'Протокол.pdf', await longPdf(40))
  await expect(page.locator('[data-page="1"][data-drawn="true"]')).toBeVisible()
  await page.getByRole('region', { name: /Страницы документа/u }).focus()
  await page.keyboard.press('Control+KeyF')
  await expect(page.getByLabel('Найти в файле')).toBeFocused()
  await page.keyboard.type('елкин')
  await expect(page.getByText('1 из 1', { exact: true })).toBeVisible()
  await expect(page.locator('[data-page="37"][data-drawn="true"]')).toBeVisible()
  await expect(page.locator('[data-page="37"] span[class*="current"]')).toBeInViewport()
  await page.getByLabel('Найти в файле').fill('страница номер')
  await expect(page.getByText('1 из 40')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 из 40')).toBeVisible()
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByText('40 из 40')).toBeVisible()
  await expect(page.locator('[data-page="40"]')).toBeVisible()
  await page.getByLabel('Найти в файле').fill('такого нет')
  await expect(page.getByText('Нет совпадений')).toBeVisible()
})

test('a PDF is brought near and turned; its words can be selected', async ({ desk }) => {
  const { page } = desk
  await openFile(desk, 'Письмо.pdf', await makeTextPdf(2, () => ['Вымышленное письмо']))
  const first = page.locator('[data-page="1"]')
  await expect(first).toHaveAttribute('data-drawn', 'true')
  await expect(first.getByText('Вымышленное письмо')).toBeAttached()
  const wide = async () => (await first.boundingBox())?.width ?? 0
  const fitted = await wide()
  await page.getByRole('region', { name: /Страницы документа/u }).focus()
  await page.keyboard.press('+')
  await expect.poll(wide).toBeGreaterThan(fitted * 1.1)
  await page.keyboard.press('0')
  await expect.poll(wide).toBeCloseTo(fitted, 0)
  await page.keyboard.press('KeyR')
  await expect
    .poll(async () => {
      const box = await first.boundingBox()
      return box !== null && box.width > box.height
    })
    .toBe(true)
})

test('what is no PDF, or only half of one, is told calmly and can still be exported', async ({ desk }) => {
  const { page } = desk
  await openFile(desk, 'Обман.pdf', '%PDF-1.7\nэто не документ\n')
  await expect(page.getByText('показать его не удалось')).toBeVisible({ timeout: 35_000 })
  await expectAccessible(page)
  await page.getByRole('main').getByRole('button', { name: 'Вывести оригинал' }).last().click()
  await expect(page.getByRole('dialog', { name: 'Вывод оригинала' })).toBeVisible()
})

test('a PDF under a password asks for it and keeps it nowhere', async ({ desk }) => {
  const { page } = desk
  const pdf = await PDFDocument.load(await makeTextPdf(1, () => ['Закрытый лист']))
  pdf.encrypt({ userPassword: 'тайна', ownerPassword: 'другая' })
  await openFile(desk, 'Закрыт.pdf', await pdf.save())
  await expect(page.getByText('Файл защищён паролем')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Пароль файла').fill('не то')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Пароль не подошёл')).toBeVisible()
  await page.getByLabel('Пароль файла').fill('тайна')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-page="1"][data-drawn="true"]')).toBeVisible()
})
