import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { cameraPicture } from '../../kit/camera-picture.ts'
import { makeTextPdf } from '../../demo/sample-files.ts'
import { goToEvidence } from './evidence-desk.ts'

/** A case with `count` exhibits of invented titles. */
async function openList(desk: Desk, count: number): Promise<string> {
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  for (let number = 1; number <= count; number += 1)
    await desk.ask('evidence.create', {
      caseId,
      title: `Документ ${String(number).padStart(3, '0')}`,
      kind: number % 10 === 0 ? 'audio' : 'document',
      ...(number % 2 === 0 ? { source: 'архив' } : {}),
      datedOn: `2026-01-${String((number % 28) + 1).padStart(2, '0')}`,
    })
  await desk.start()
  await goToEvidence(desk, caseId)
  await desk.page.getByRole('option').first().waitFor()
  return caseId
}

test('a long list is moved through and selected by keyboard, far beyond what is on screen', async ({
  desk,
}) => {
  const { page } = desk
  await openList(desk, 320)
  const list = page.getByRole('listbox', { name: 'Доказательства' })
  await expect(page.getByText('320 доказательств')).toBeVisible()
  await expectAccessible(page)
  await list.focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('option', { name: 'Документ 320' })).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.press(' ')
  await page.keyboard.press('Shift+End')
  await expect(page.getByText('Отмечено: 320')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Отмечено')).toBeHidden()
  await page.keyboard.press('Control+KeyA')
  await expect(page.getByText('Отмечено: 320')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Документ 002' })).toBeVisible()
  await expect(page.getByText('2 из 320')).toBeVisible()
  await page.getByRole('button', { name: 'К списку' }).click()
  await expect(page.getByRole('option', { name: 'Документ 002' })).toBeVisible()
})

test('the list is searched, narrowed and turned around', async ({ desk }) => {
  const { page } = desk
  const caseId = await openList(desk, 30)
  await desk.ask('evidence.add', { caseId, files: [desk.file('Чат.txt', 'встреча у фонтана в полдень')] })
  const options = page.getByRole('option')
  await page.getByLabel('Искать в списке').fill('фонтан')
  await expect(options).toHaveCount(1)
  await expect(options.first()).toContainText('Чат')
  await page.getByLabel('Искать в списке').fill('такого нет')
  await expect(page.getByRole('heading', { name: 'Ничего не найдено' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Снять отбор' }).click()
  await expect(options.first()).toContainText('Документ 001')
  await page.getByRole('combobox', { name: 'Любой вид' }).click()
  await page.getByRole('option', { name: 'Аудиозапись' }).click()
  await expect(options).toHaveCount(3)
  await page.getByLabel('Без источника').check()
  await expect(page.getByRole('heading', { name: 'Ничего не найдено' })).toBeVisible()
  await page.getByRole('button', { name: 'Снять отбор' }).click()
  await page.getByLabel('Без источника').check()
  await expect(page.getByText('16 доказательств')).toBeVisible()
  await page.getByLabel('Без источника').uncheck()
  await page.getByRole('button', { name: 'В обратном порядке' }).click()
  await expect(options.first()).toContainText('Чат')
})

test('provenance is written to all that is selected, and taken back as one', async ({ desk }) => {
  const { page } = desk
  const caseId = await openList(desk, 6)
  const withSource = async () =>
    (await desk.ask('evidence.browse', { caseId })).items.map((item) => item.source ?? '—')
  const before = await withSource()
  await page.getByRole('listbox').focus()
  await page.keyboard.press('Control+KeyA')
  await page.getByRole('button', { name: 'Указать происхождение' }).click()
  const dialog = page.getByRole('dialog', { name: 'Происхождение: 6 доказательств' })
  await expect(dialog.getByRole('button', { name: 'Записать всем' })).toBeDisabled()
  await dialog.getByLabel('Источник').fill('изъято при осмотре')
  await dialog.getByLabel('Место записи').fill('Алматы')
  await dialog.getByLabel('Интимный материал').check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Записать всем' }).click()
  // The notice stays while it is pointed at.
  await page.getByRole('button', { name: 'Отменить' }).hover()
  await expect(page.getByText('Изменено: 6')).toBeVisible()
  expect(new Set(await withSource())).toEqual(new Set(['изъято при осмотре']))
  const { items } = await desk.ask('evidence.browse', { caseId })
  expect(items.every((item) => item.intimate === true)).toBe(true)
  await page.getByRole('button', { name: 'Отменить' }).click()
  await expect.poll(withSource).toEqual(before)
})

test('what is selected is deleted with a reason; what other records need stays and is named', async ({
  desk,
}) => {
  const { page } = desk
  const caseId = await openList(desk, 3)
  const { items } = await desk.ask('evidence.browse', { caseId })
  const { id: personId } = await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Примерова' },
    minor: true,
  })
  await desk.ask('permit.create', {
    caseId,
    personId,
    lifts: ['minor'],
    grantedBy: 'суд',
    grantedOn: '2026-03-01',
    evidenceId: items[1]?.id ?? '',
  })
  await page.getByRole('option', { name: 'Документ 001' }).locator('[data-check]').click()
  await page.getByRole('option', { name: 'Документ 002' }).locator('[data-check]').click()
  await page.getByRole('listbox').focus()
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog', { name: 'Удалить 2 доказательства?' })
  await dialog.getByLabel('Причина').fill('внесено по ошибке')
  await dialog.getByRole('button', { name: 'Удалить' }).click()
  await expect(page.getByText('Удалено: 1')).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'Не удалены' })).toContainText('Документ 002')
  await expect(page.getByRole('option')).toHaveCount(2)
  await expectAccessible(page)
})

test('tiles have pictures of what is on screen, never of intimate material', async ({ desk }) => {
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  const pdf = await makeTextPdf(1, () => ['Вымышленный протокол'])
  await desk.ask('evidence.add', {
    caseId,
    files: [desk.file('Протокол.pdf', pdf), desk.file('Двор.jpg', cameraPicture(400, 300))],
  })
  const { items } = await desk.ask('evidence.add', {
    caseId,
    files: [desk.file('Личное.jpg', cameraPicture(401, 300)), desk.file('Сломан.jpg', '\xff\xd8\xff нет')],
  })
  await desk.ask('evidence.change-many', {
    items: [{ id: items[0]?.id ?? '', changes: { intimate: true } }],
  })
  await desk.start()
  await goToEvidence(desk, caseId)
  await page.getByTitle('Миниатюрами').click()
  const tile = (name: string) => page.getByRole('option', { name })
  await expect(tile('Протокол').locator('canvas')).toHaveAttribute('data-state', 'drawn')
  await expect(tile('Двор').locator('canvas')).toHaveAttribute('data-state', 'drawn')
  await expect(tile('Сломан').locator('canvas')).toHaveAttribute('data-state', 'none')
  await expect(tile('Личное').locator('canvas')).toHaveCount(0)
  await expect(tile('Личное')).toContainText('Интимный материал')
  await expectAccessible(page)
  await page.getByRole('listbox').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Личное' })).toBeVisible()
  await expect(page.getByText('Он не показывается сам')).toBeVisible()
})
