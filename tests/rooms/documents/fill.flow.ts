import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { createCaseWithGaps, startAtDocuments, waitForPages } from './documents-desk.ts'

const response = /^Отзыв на иск о защите чести/u

test('a template is found by typing, filled at once, and what is missing is typed beside the pages', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId, people } = await createCaseWithGaps(desk)
  await startAtDocuments(desk, caseId)
  await expectAccessible(page)
  const search = page.getByRole('textbox', { name: 'Найти шаблон' })
  await search.fill('нет такого')
  await expect(page.getByText('Такого шаблона нет')).toBeVisible()
  await search.fill('отзыв защите')
  await expect(page.getByRole('button', { name: response })).toContainText('Образец, не проверен юристом')
  await expect(page.getByRole('button', { name: response })).toContainText(
    'Гражданский процессуальный кодекс РК, ст. 166',
  )
  await search.press('ArrowDown')
  await page.getByRole('button', { name: response }).press('Enter')
  await waitForPages(page)
  await expect(page.getByRole('tab', { name: 'Не хватает 3' })).toBeVisible()
  await expectAccessible(page)

  const address = page.getByRole('textbox', { name: 'Истец 1: адрес для суда' })
  await address.fill('г. Примерск, ул. Әуелгі, 5')
  await address.press('Enter')
  await expect(page.getByText('Заполнено')).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Не хватает 2' })).toBeVisible()
  await expect(address).toBeVisible()
  const stored = async () => {
    const person = await desk.ask('person.show', { id: people.plaintiff })
    return person.addresses
  }
  expect(await stored()).toEqual([{ purpose: 'procedural', value: 'г. Примерск, ул. Әуелгі, 5' }])

  await page.getByRole('tab', { name: /^Имена/u }).click()
  await page.keyboard.press('Control+KeyZ')
  await page.getByRole('tab', { name: 'Не хватает 3' }).click()
  await expect(page.getByText('Заполнено')).toBeHidden()
  expect(await stored()).toBeUndefined()
})

test('a gap leads to its field, and back leads to the document as it was left', async ({ desk }) => {
  const { page } = desk
  const { caseId } = await createCaseWithGaps(desk)
  await startAtDocuments(desk, caseId, 'template/ru/response-to-claim')
  await waitForPages(page)
  await page.getByLabel('Дата документа').fill('2026-04-05')
  await page.getByRole('button', { name: 'Перейти к полю: Высказывание 1: довод' }).click()
  await expect(page.getByRole('tab', { name: 'Иск и высказывания' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Alt+ArrowLeft')
  await waitForPages(page)
  await expect(page.getByLabel('Дата документа')).toHaveValue('05.04.2026')
  await page.getByRole('button', { name: 'Перейти к полю: Истец 1: адрес для суда' }).click()
  await expect(page.getByRole('button', { name: 'Лица' })).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Alt+ArrowLeft')
  await waitForPages(page)
})

test('a form of a name is corrected and confirmed, with undo', async ({ desk }) => {
  const { page } = desk
  const { caseId, people } = await createCaseWithGaps(desk)
  await startAtDocuments(desk, caseId, 'template/ru/response-to-claim')
  await page.getByRole('tab', { name: 'Имена 1' }).click()
  const form = page.getByRole('textbox', { name: 'Примеров Образец Тестович: Родительный падеж' })
  await expect(form).toHaveValue(/^Примерова .+ Тестовича$/u)
  await expectAccessible(page)
  await form.fill('')
  await expect(page.getByRole('button', { name: /^Подтвердить/u })).toBeDisabled()
  await form.fill('Примерова Образца Тестовича')
  await form.press('Enter')
  await expect(page.getByText('Подтверждено')).toBeVisible()
  const stored = async () => (await desk.ask('person.show', { id: people.plaintiff })).caseForms
  expect(await stored()).toEqual({ ru: { genitive: 'Примерова Образца Тестовича' } })
  await expect(page.getByRole('tab', { name: 'Имена', exact: true })).toBeVisible()
  await page.getByRole('tab', { name: 'Имена', exact: true }).press('Control+KeyZ')
  await expect(page.getByRole('tab', { name: 'Имена 1' })).toBeVisible()
  expect(await stored()).toBeUndefined()
})

test('demands of the law stand with their state and source, what is missing first', async ({ desk }) => {
  const { page } = desk
  const { caseId } = await createCaseWithGaps(desk)
  await startAtDocuments(desk, caseId, 'template/ru/response-to-claim')
  await page.getByRole('tab', { name: /^Закон \d/u }).click()
  const side = page.getByRole('group', { name: 'О документе' })
  await expect(side).toContainText('Не хватает')
  await expect(side).toContainText('Выполнено')
  await expect(side).toContainText('ГПК РК 166(4)')
  const words = (await side.textContent()) ?? ''
  expect(words.indexOf('Не хватает')).toBeLessThan(words.indexOf('Выполнено'))
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Шаблон', exact: true }).click()
  await expect(side).toContainText('Образец, не проверен юристом')
  await expectAccessible(page)
})

test('the pages follow a change, and stay where they were scrolled', async ({ desk }) => {
  const { page } = desk
  const { caseId, statementId } = await createCaseWithGaps(desk)
  await startAtDocuments(desk, caseId, 'template/ru/response-to-claim')
  await waitForPages(page)
  const sheets = page.getByRole('region', { name: 'Вид документа' }).getByRole('group')
  await sheets.evaluate((box) => (box.scrollTop = 1_500))
  await expect(page.getByText(/^Страница [23] из \d$/u)).toBeVisible()
  const drawn = () =>
    sheets.evaluate((box) =>
      [...box.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL().length).join(),
    )
  await expect.poll(async () => (await drawn()).split(',').length).toBeGreaterThan(2)
  const before = await drawn()
  const { version } = await desk.ask('statement.show', { id: statementId })
  const argument = 'Совсем другой вымышленный довод. '.repeat(20)
  await desk.ask('statement.update', { id: statementId, version, changes: { argument } })
  await expect(page.getByRole('tab', { name: 'Не хватает 2' })).toBeVisible()
  await expect.poll(drawn).not.toBe(before)
  expect(await sheets.evaluate((box) => box.scrollTop)).toBe(1_500)
  await page.getByRole('button', { name: 'Крупнее' }).click()
  await expect(page.getByText('100 %')).toBeVisible()
  await page.getByRole('button', { name: 'По ширине' }).click()
})

test.describe('in Kazakh and dark', () => {
  test.use({ deskOptions: { settings: { language: 'kk', theme: 'dark' }, hasVault: true } })
  test('the other language of a template is one click away, and its gaps are named in the words of the page', async ({
    desk,
  }) => {
    const { page } = desk
    const { caseId, people } = await createCaseWithGaps(desk)
    await startAtDocuments(desk, caseId)
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Отзыв на иск о защите/u }).click()
    await page.getByText('Қазақша', { exact: true }).click()
    await waitForPages(page)
    const address = page.getByRole('textbox', { name: '1-талап қоюшы: сотқа арналған мекенжай (қазақша)' })
    await address.fill('Үлгі қаласы, Ғұмыр көшесі, 5')
    await address.press('Enter')
    await expect(page.getByText('Толтырылды')).toBeVisible()
    const { addresses } = await desk.ask('person.show', { id: people.plaintiff })
    expect(addresses?.[0]).toMatchObject({ purpose: 'procedural', valueKk: 'Үлгі қаласы, Ғұмыр көшесі, 5' })
    await expectAccessible(page)
  })
})
