import { join } from 'node:path'
import { expect, test, type Desk } from '../kit/page/page-flow.ts'

const holder = (desk: Desk) => desk.page.evaluate(() => document.activeElement?.tagName)

/** A case with two people in it, its people on screen. */
async function startAtPeople({ ask, page, start }: Desk): Promise<void> {
  const { id: caseId } = await ask('case.create', { title: 'Дело', kind: 'civil-defamation' })
  for (const surname of ['Примеров', 'Вымыслова']) {
    const { id: personId } = await ask('person.create', { kind: 'natural', name: { surname } })
    await ask('role.create', { caseId, personId, role: 'witness' })
  }
  await start()
  await expect(page.getByRole('gridcell', { name: 'Дело', exact: true })).toBeVisible()
  await expect(page.getByRole('grid')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Лица' }).click()
}

test('a dialog that a key opened gives the keyboard back to where it was', async ({ desk }) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  await desk.start()
  await expect(page.getByRole('grid')).toBeFocused()
  await page.keyboard.press('KeyN')
  await expect(page.getByRole('textbox', { name: 'Название дела' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toBeFocused()
})

test('what is removed leaves the keyboard near, not nowhere', async ({ desk }) => {
  const { page } = desk
  await startAtPeople(desk)
  await page.getByRole('button', { name: 'Добавить лицо' }).focus()
  await page.getByRole('button', { name: 'Убрать из дела: Примеров' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Причина' })).toBeFocused()
  await page.keyboard.type('внесён по ошибке')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Убрать из дела: Примеров' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Добавить лицо' })).toBeFocused()
})

test('a click beside everything lets the keyboard go, and a change leaves it so', async ({ desk }) => {
  const { page } = desk
  await startAtPeople(desk)
  await page.getByRole('button', { name: 'Добавить лицо' }).focus()
  await page.getByRole('contentinfo').click()
  expect(await holder(desk)).toBe('BODY')
  const { items } = await desk.ask('role.list', {})
  await desk.ask('role.delete', { id: items[0]?.id ?? '', reason: 'проба' })
  await desk.emit({ event: 'changed', name: 'role.delete' })
  await expect(page.getByRole('button', { name: /^Убрать из дела/u })).toHaveCount(1)
  expect(await holder(desk)).toBe('BODY')
})

test.describe('at the door', () => {
  test.use({ deskOptions: { settings: {}, hasVault: false } })

  test('a button that rested while its work ran has the keyboard again', async ({ desk }) => {
    const { page } = desk
    await desk.start()
    await page.getByRole('button', { name: 'Создать хранилище' }).press('Enter')
    const pick = page.getByRole('button', { name: 'Выбрать место…' })
    desk.shell.script.folders.push(join(desk.folder, 'Новые.sandyq'))
    await pick.press('Enter')
    await expect(page.getByText('Место выбрано: Новые.sandyq')).toBeVisible()
    await expect(pick).toBeFocused()
  })
})
