import { expectAccessible } from '../kit/page/expect-accessible.ts'
import { expect, test } from '../kit/page/page-flow.ts'
import { goToEvidence } from '../rooms/evidence/evidence-desk.ts'

test('a deletion is taken back from its notice, and search finds the words of the file again', async ({
  desk,
}) => {
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  const path = desk.file('письмо.txt', 'вымышленное содержание письма')
  const { items } = await desk.ask('evidence.add', { caseId, files: [path] })
  await desk.start()
  await goToEvidence(desk, caseId, items[0]?.id)
  await page.getByRole('button', { name: 'Ещё действия' }).click()
  await page.getByRole('menuitem', { name: 'Удалить' }).click()
  await page.getByRole('textbox', { name: 'Причина' }).fill('не то дело')
  await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await desk.ask('evidence.list', { filter: { caseId } })).total).toBe(0)
  // The notice stays while it is pointed at.
  await page.getByRole('button', { name: 'Отменить' }).hover()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Отменить' }).click()
  await expect(page.getByRole('option', { name: /письмо/u })).toBeVisible()
  expect((await desk.ask('search.find', { text: 'содержание' })).total).toBe(1)
  const { entries } = await desk.ask('custody.list', { subject: items[0]?.id ?? '', limit: 10 })
  expect(entries.map(({ action }) => action)).toContain('evidence.restore')
})

test('Ctrl+Z takes a deletion back; one that cannot be taken back any more says why', async ({ desk }) => {
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  const { id: personId } = await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Вымыслова', given: 'Лира' },
  })
  await desk.ask('role.create', { caseId, personId, role: 'witness' })
  await desk.start()
  await page.getByRole('gridcell', { name: 'Дело' }).first().click()
  await page.getByRole('tab', { name: 'Лица' }).click()
  const remove = async () => {
    await page.getByRole('button', { name: /^Убрать/u }).click()
    await page.getByRole('textbox', { name: 'Причина' }).fill('по ошибке')
    await page.getByRole('dialog').getByRole('button', { name: 'Убрать' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByText('В деле пока никого нет')).toBeVisible()
  }
  await remove()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Вымыслова Лира')).toBeVisible()
  await remove()
  await desk.ask('person.delete', { id: personId, reason: 'ушла из-под рук' })
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('alert').filter({ hasText: 'не найден' })).toBeVisible()
  expect((await desk.ask('role.list', { filter: { caseId } })).total).toBe(0)
})
