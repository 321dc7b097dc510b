import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

async function openPeople(desk: Desk): Promise<string> {
  const { id } = await desk.ask('case.create', { title: 'Дело о пробе', kind: 'civil-defamation' })
  await desk.ask('person.create', { kind: 'legal', legalName: 'Фонд «Пример»' })
  await desk.start()
  await desk.page.getByRole('gridcell', { name: 'Дело о пробе' }).click()
  await desk.page.getByRole('tab', { name: 'Лица' }).click()
  await expect(desk.page.getByRole('heading', { name: 'В деле пока никого нет' })).toBeVisible()
  return id
}

test('people come into a case, found or new, with whom they stand for and by what', async ({ desk }) => {
  const { page } = desk
  const caseId = await openPeople(desk)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Добавить лицо' }).click()
  let dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Лицо' }).fill('Фонд')
  await page.getByRole('option', { name: 'Фонд «Пример»' }).click()
  await dialog.getByRole('combobox', { name: 'Роль в деле' }).click()
  await page.getByRole('option', { name: 'Ответчик' }).click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Ответчик' })).toContainText('Фонд «Пример»')

  await page.getByRole('button', { name: 'Добавить лицо' }).click()
  dialog = page.getByRole('dialog')
  await dialog.getByText('Новое лицо').click()
  await dialog.getByRole('textbox', { name: 'Фамилия' }).fill('Вымыслова')
  await dialog.getByRole('combobox', { name: 'Роль в деле' }).click()
  await page.getByRole('option', { name: 'Адвокат' }).click()
  await dialog.getByRole('combobox', { name: 'Кого представляет' }).click()
  await page.getByRole('option', { name: 'Фонд «Пример»' }).click()
  await dialog.getByRole('textbox', { name: 'Вид документа' }).fill('доверенность')
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click()
  const advocate = page.getByRole('region', { name: 'Адвокат' })
  await expect(advocate).toContainText('представляет: Фонд «Пример»')
  await advocate.getByRole('checkbox', { name: 'Обжалование судебного акта' }).click()
  await expect(advocate).toContainText('1 особое полномочие')
  await expectAccessible(page)
  const { items } = await desk.ask('role.list', { filter: { caseId, role: 'advocate' } })
  expect(items[0]?.authority).toEqual({ kind: 'доверенность', powers: ['appeal'] })
})

test('a part is taken out of the case with a reason; the person stays', async ({ desk }) => {
  const { page } = desk
  const caseId = await openPeople(desk)
  const { items } = await desk.ask('person.list', { text: 'Фонд' })
  await desk.ask('role.create', { caseId, personId: items[0]?.id ?? '', role: 'defendant' })
  await page.getByRole('button', { name: 'Убрать из дела: Фонд «Пример»' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Убрать из дела' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Причина' }).fill('ошибка')
  await dialog.getByRole('button', { name: 'Убрать из дела' }).click()
  await expect.poll(async () => (await desk.ask('role.list', { filter: { caseId } })).total).toBe(0)
  expect((await desk.ask('person.list', { text: 'Фонд' })).total).toBe(1)
})
