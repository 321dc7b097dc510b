import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { createEmptyCase } from '../incidents/incident-desk.ts'
import { startAtDocuments } from '../documents/documents-desk.ts'
import { createConsentCase } from './consent-desk.ts'
import { openSection } from './open-section.ts'

const now = '2026-03-12T10:00:00.000Z'
const parts = ['Согласия', 'Тайны и ограничения', 'Заметки']

test.describe('consents, restrictions and notes of a case', () => {
  test.use({ deskOptions: { settings: {}, hasVault: true, now } })

  test('every part is accessible and fits the window, empty and full', async ({ desk }) => {
    const { page } = desk
    await createConsentCase(desk)
    await desk.ask('case.create', { title: 'Пустое дело', kind: 'support-only' })
    for (const isFull of [true, false]) {
      await openSection(desk, 'consents', isFull ? 'Дело Примеровой' : 'Пустое дело')
      for (const name of parts) {
        await page.getByRole('radiogroup', { name: 'Что показать' }).getByText(name, { exact: true }).click()
        await expectAccessible(page)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
        expect([name, wide]).toEqual([name, false])
      }
    }
  })

  test('a consent is entered by the keyboard, tells what it lacks, and is taken back for good', async ({
    desk,
  }) => {
    const { page } = desk
    const { caseId, survivorId } = await createEmptyCase(desk)
    await openSection(desk, 'consents')
    await page.getByRole('button', { name: 'Новое согласие' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('combobox', { name: 'Чьё согласие' })).toHaveValue('Примерова Ая')
    await dialog.getByRole('combobox', { name: 'Для чего' }).press('Enter')
    await page.getByRole('option', { name: 'Для СМИ и соцсетей' }).click()
    await dialog.getByRole('combobox', { name: 'Что можно показать' }).press('ArrowDown')
    await page.getByRole('option', { name: 'История', exact: true }).click()
    await page.keyboard.press('Tab')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Добавить' }).click()
    const status = page.getByRole('main').getByRole('status')
    await expect(status).toContainText('Нет самого документа')
    const { items } = await desk.ask('consent.list', { filter: { caseId } })
    expect(items).toMatchObject([{ personId: survivorId, purpose: 'media', scopes: ['story'] }])
    await page.getByRole('button', { name: 'Отозвать согласие' }).click()
    await expect(dialog).toContainText('Объяснять причину никто не обязан')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(status).toContainText('с этой минуты по нему ничего не выводится')
    await expect(page.getByRole('main').getByRole('button', { name: 'Действия с записью' })).toHaveCount(0)
    await expectAccessible(page)
    await page.keyboard.press('Control+z')
    await expect(page.getByText('согласие отозвано и не возвращается')).toBeVisible()
    const taken = await desk.ask('consent.list', { filter: { caseId } })
    expect(taken.items).toMatchObject([{ purpose: 'media', withdrawnOn: '2026-03-12' }])
  })

  test('the suspect cannot speak for her: it is said in the dialog, and nothing typed is lost', async ({
    desk,
  }) => {
    const { page } = desk
    await createEmptyCase(desk)
    await openSection(desk, 'consents')
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Для чего' }).click()
    await page.getByRole('option', { name: 'Для доноров' }).click()
    await dialog.getByRole('combobox', { name: 'Что можно показать' }).press('ArrowDown')
    await page.getByRole('option', { name: 'История', exact: true }).click()
    // The list of people opens with its field, and closes behind it.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await dialog.getByRole('combobox', { name: 'Кто дал согласие' }).click()
    await page.getByRole('option', { name: 'Представитель' }).click()
    await dialog.getByRole('combobox', { name: 'Представитель' }).fill('Вымышлев')
    await page.getByRole('option', { name: /Вымышлев/u }).click()
    await dialog.getByRole('button', { name: 'Добавить' }).click()
    await expect(dialog).toContainText('найдите другого представителя')
    await expect(dialog.getByRole('combobox', { name: 'Для чего' })).toHaveValue('Для доноров')
    await expectAccessible(page)
  })

  test('a note is about a record, and the record says that there is one', async ({ desk }) => {
    const { page } = desk
    const { caseId, survivorId } = await createConsentCase(desk)
    await openSection(desk, 'consents')
    await page.getByRole('radiogroup', { name: 'Что показать' }).getByText('Заметки').click()
    const main = page.getByRole('main')
    await main.getByRole('combobox', { name: 'О какой записи' }).click()
    await page.getByRole('option', { name: 'Лицо', exact: true }).click()
    await main.getByRole('combobox', { name: 'Запись' }).fill('Примерова')
    await page.getByRole('option', { name: 'Примерова Ая' }).click()
    const about = async () => (await desk.ask('note.list', { filter: { caseId } })).items[0]?.about
    await expect.poll(about).toEqual({ entity: 'person', id: survivorId })
    await page.getByRole('tab', { name: 'Лица' }).click()
    const marks = main.getByRole('group', { name: 'Тайны и согласия' })
    await expect(marks).toContainText('заметка под тайной')
    await expect(marks).toContainText('Согласие: для суда, для СМИ и соцсетей')
    await expect(marks).toContainText('Врачебная тайна')
    await expectAccessible(page)
    await marks.getByRole('button', { name: 'К согласиям и заметкам' }).click()
    await expect(main.getByRole('radiogroup', { name: 'Что показать' })).toBeVisible()
  })

  test('a copy for the media is stopped, says why, and leads to the consents', async ({ desk }) => {
    const { page } = desk
    const { caseId } = await createEmptyCase(desk)
    const { templates } = await desk.ask('template.list', { language: 'ru' })
    const template = templates.find(({ filing }) => filing === 'cover-letter')?.name ?? ''
    const { id } = await desk.ask('document.fill', { caseId, template, language: 'ru' })
    await startAtDocuments(desk, caseId, id)
    await page.getByRole('button', { name: 'Вывести в файл' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Кому', { exact: true }).click()
    await page.getByRole('option', { name: 'СМИ, соцсети' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Нет согласия: Примерова Ая')
    await expect(dialog.getByLabel('Кому именно')).toBeVisible()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'К согласиям' }).click()
    await expect(page.getByRole('button', { name: 'Новое согласие' })).toBeVisible()
  })
})
