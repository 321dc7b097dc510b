import { expect, test } from '../../kit/page/page-flow.ts'
import { cellOf, expectStored, openCase, openSuit } from './suit-desk.ts'

test('what was typed when the vault locked is marked in the table and stands in its field again', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId, statements } = await openSuit(desk, [{ quotation: 'Первое' }, { quotation: 'Второе' }])
  const [, second = ''] = statements
  await cellOf(desk, 2, 'Довод').dblclick()
  await page.keyboard.type('Недописанный довод')
  await desk.emit({ event: 'locking', reason: 'idle' })
  await expect
    .poll(async () => (await desk.ask('draft.list', {})).drafts.map(({ value }) => value))
    .toContain('Недописанный довод')
  await openCase(desk, caseId)
  await expect(cellOf(desk, 2, '№').getByRole('img', { name: 'Есть несохранённый черновик' })).toBeVisible()
  await expect(cellOf(desk, 1, '№').getByRole('img', { name: 'Есть несохранённый черновик' })).toBeHidden()
  await cellOf(desk, 2, 'Цитата').click()
  const side = page.getByRole('complementary', { name: 'Боковая панель' })
  await expect(side.getByLabel('Довод', { exact: true })).toHaveValue('Недописанный довод')
  await side.getByRole('status').getByRole('button', { name: 'Сохранить' }).click()
  await expectStored(desk, second, { argument: 'Недописанный довод' })
  await expect(cellOf(desk, 2, '№').getByRole('img', { name: 'Есть несохранённый черновик' })).toBeHidden()
})

test('a text typed beside the table is saved at the lock though its cell was edited before', async ({
  desk,
}) => {
  const { page } = desk
  await openSuit(desk, [{ quotation: 'Первое' }])
  await cellOf(desk, 1, 'Довод').dblclick()
  await page.keyboard.press('Escape')
  await expect(cellOf(desk, 1, 'Довод')).toBeFocused()
  const side = page.getByRole('complementary', { name: 'Боковая панель' })
  await side.getByLabel('Довод', { exact: true }).pressSequentially('Набрано сбоку')
  await desk.emit({ event: 'locking', reason: 'idle' })
  await expect
    .poll(async () => (await desk.ask('draft.list', {})).drafts.map(({ value }) => value))
    .toContain('Набрано сбоку')
})
