import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { openSuit } from './suit-desk.ts'

const part = (desk: Desk, name: string) =>
  desk.page.getByRole('radiogroup', { name: 'Части раздела' }).getByText(name, { exact: true }).click()
const stored = (desk: Desk, id: string) =>
  expect.poll(async () => ({ ...(await desk.ask('suit.show', { id })) }))

test('the claim is filled in place: money in tenge, dates, claims, objections in both languages', async ({
  desk,
}) => {
  const { page } = desk
  const { suitId } = await openSuit(desk, [])
  await part(desk, 'Иск')
  await expectAccessible(page)
  await page.getByLabel('Сумма морального вреда').fill('1500,5')
  await page.getByLabel('Дата подачи иска').fill('2026-03-10')
  await page.getByLabel('Дата обращения').fill('2026-03-04')
  await page.getByLabel('О сроке исковой давности').fill('Срок не истёк')
  await page.getByRole('button', { name: 'Возражение' }).first().click()
  await page.getByLabel('Общие возражения 1').fill('Истец не указал слова.')
  await page.getByRole('button', { name: 'Возражение' }).last().click()
  await page.getByLabel('Общие возражения на казахском 1').fill('Талап қоюшы сөздерді көрсетпеген.')
  await page.getByLabel('Кто несёт расходы').fill('Фонд «Пример»')
  await page.keyboard.press('Enter')
  await stored(desk, suitId).toMatchObject({
    moralDamageTiyn: 150_050,
    filedOn: '2026-03-10',
    pretrialStep: { askedOn: '2026-03-04' },
    limitationNotes: 'Срок не истёк',
    objections: ['Истец не указал слова.'],
    objectionsKk: ['Талап қоюшы сөздерді көрсетпеген.'],
    costsPayer: 'Фонд «Пример»',
  })
  await page.getByLabel('Сумма морального вреда').fill('много')
  await page.getByLabel('Кто несёт расходы').focus()
  await expect(page.getByText(/Нужна сумма в тенге/u)).toBeVisible()
  await page.getByLabel('Сумма морального вреда').fill('')
  await page.getByLabel('Кто несёт расходы').focus()
  await expect.poll(async () => (await desk.ask('suit.show', { id: suitId })).moralDamageTiyn).toBeUndefined()
  await page
    .getByRole('group', { name: 'Исковые требования' })
    .getByRole('button', { name: 'Добавить' })
    .click()
  await page.getByRole('combobox', { name: 'Вид требования 1' }).click()
  await page.getByRole('option', { name: 'Опровержение' }).click()
  await stored(desk, suitId).toMatchObject({ claims: [{ kind: 'refutation' }] })
})

test('the day of receipt is asked for with the article that counts from it', async ({ desk }) => {
  const { page } = desk
  const { suitId } = await openSuit(desk, [], { suit: { claimReceivedOn: undefined } })
  await part(desk, 'Иск')
  const finding = page.getByRole('button', { name: /10 рабочих дней на отзыв ГПК 166\(2\)/u })
  await finding.click()
  await expect(page.getByLabel('Дата получения копии иска')).toBeFocused()
  await page.getByLabel('Дата получения копии иска').fill('2026-03-16')
  await page.keyboard.press('Enter')
  await expect(finding).toBeHidden()
  await stored(desk, suitId).toMatchObject({ claimReceivedOn: '2026-03-16' })
})

test('publications are added, filled in place, and kept while a statement needs them', async ({ desk }) => {
  const { page } = desk
  const { caseId, publicationId } = await openSuit(desk, [{ quotation: 'Слова' }])
  const { items } = await desk.ask('statement.list', { filter: { caseId } })
  await desk.ask('statement.update', { id: items[0]?.id ?? '', version: 1, changes: { publicationId } })
  await part(desk, 'Публикации')
  await expect(page.getByRole('heading', { name: 'Вымышленный отчёт' })).toBeVisible()
  await expectAccessible(page)
  await page.getByText('Нет', { exact: true }).click()
  await page.getByLabel('Дата удаления из сети').fill('2026-03-20')
  await page.getByLabel('Когда снята копия', { exact: true }).fill('2026-03-12')
  await page.getByLabel('Время: Когда снята копия').fill('10:15')
  await page.getByLabel('Охват').fill('1 200 просмотров')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => ({ ...(await desk.ask('publication.show', { id: publicationId })) }))
    .toMatchObject({
      stillOnline: false,
      deletedOn: '2026-03-20',
      capturedAt: '2026-03-12T10:15:00+05:00',
      reach: '1 200 просмотров',
    })
  const deletePublication = async () => {
    await page.getByRole('button', { name: 'Удалить публикацию' }).click()
    await page.getByRole('dialog').getByLabel('Причина').fill('лишняя')
    await page.keyboard.press('Enter')
  }
  await deletePublication()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('нельзя удалить')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Добавить публикацию' }).click()
  await page.getByRole('dialog').getByLabel('Где опубликовано').fill('Үнпарақ')
  await page.getByRole('dialog').getByLabel('Когда опубликовано').fill('2026-03-03')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Үнпарақ' })).toBeVisible()
  await deletePublication()
  await expect(page.getByRole('heading', { name: 'Вымышленный отчёт' })).toBeVisible()
})

test('a case may have several suits; each has its own table', async ({ desk }) => {
  const { page } = desk
  const { caseId, suitId } = await openSuit(desk, [{ quotation: 'Слова о нас' }])
  await page.getByRole('button', { name: 'Действия с иском' }).click()
  await page.getByRole('menuitem', { name: 'Ещё один иск' }).click()
  await page.getByLabel('Наш иск').check()
  await page.getByRole('button', { name: 'Завести иск' }).click()
  await expect(page.getByText('Высказываний пока нет')).toBeVisible()
  await part(desk, 'Как в отзыве')
  await expect(page.getByText('Таблица печатается в отзыве на иск')).toBeVisible()
  await part(desk, 'Высказывания')
  await page.getByRole('combobox', { name: 'Какой иск' }).click()
  await page.getByRole('option', { name: 'Иск к нам' }).click()
  await expect(page.getByRole('grid').getByText('Слова о нас')).toBeVisible()
  await page.getByRole('button', { name: 'Действия с иском' }).click()
  await page.getByRole('menuitem', { name: 'Удалить иск' }).click()
  await page.getByLabel('Причина').fill('проба')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('нельзя удалить')
  const { items } = await desk.ask('suit.list', { filter: { caseId } })
  expect(items.map(({ id }) => id)).toContain(suitId)
})
