import { expect, test, type Desk } from '../kit/page/page-flow.ts'

/** As the program does: what is typed is saved, and the page begins anew. */
async function lockAndReturn({ page, ask, emit, recoveryKey, vaultFolder }: Desk): Promise<void> {
  const before = (await ask('draft.list', {})).drafts.length
  await emit({ event: 'locking', reason: 'idle' })
  await expect.poll(async () => (await ask('draft.list', {})).drafts.length).toBeGreaterThan(before)
  await ask('vault.lock', {})
  await ask('vault.open', { folder: vaultFolder, recoveryKey })
  await page.reload()
  await page.getByRole('main').waitFor()
}

async function openCase(desk: Desk, section: string): Promise<void> {
  await desk.start()
  await desk.page.getByRole('gridcell', { name: 'Дело' }).first().click()
  await desk.page.getByRole('tab', { name: section }).click()
}

test('someone who is being brought into a case is there after a lock, and gone when it is cancelled', async ({
  desk,
}) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  await openCase(desk, 'Лица')
  await page.getByRole('button', { name: 'Добавить лицо' }).click()
  await page.getByText('Новое лицо', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Фамилия' }).fill('Недописанова')
  await lockAndReturn(desk)
  const dialog = page.getByRole('dialog', { name: 'Добавить лицо' })
  await expect(dialog.getByRole('textbox', { name: 'Фамилия' })).toHaveValue('Недописанова')
  await dialog.getByRole('button', { name: 'Отмена' }).click()
  await expect(dialog).toBeHidden()
  await expect
    .poll(async () => (await desk.ask('draft.list', {})).drafts.filter(({ key }) => key !== 'workspace'))
    .toEqual([])
})

test('a permit that is being entered is there after a lock', async ({ desk }) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  await openCase(desk, 'Обзор')
  await page.getByRole('button', { name: 'Добавить разрешение' }).click()
  await page.getByRole('textbox', { name: 'Кем выдано' }).fill('прокурор Примерска')
  await lockAndReturn(desk)
  const dialog = page.getByRole('dialog', { name: 'Добавить разрешение' })
  await expect(dialog.getByRole('textbox', { name: 'Кем выдано' })).toHaveValue('прокурор Примерска')
})

test('a half-typed row of a list and a half-typed contact are there after a lock', async ({ desk }) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  const { id } = await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Вымыслова', given: 'Лира' },
  })
  await openCase(desk, 'Обзор')
  await page.getByRole('button', { name: 'Добавить номер' }).click()
  await page.getByRole('textbox', { name: 'Номер 1', exact: true }).fill('0000-1')
  await lockAndReturn(desk)
  await expect(page.getByRole('textbox', { name: 'Номер 1', exact: true })).toHaveValue('0000-1')
  await page.getByRole('navigation').first().getByRole('button', { name: 'Лица' }).click()
  await page.getByRole('gridcell', { name: 'Вымыслова' }).click()
  await page.getByRole('button', { name: 'Добавить телефон' }).click()
  await page.getByRole('textbox', { name: 'Телефоны 1' }).fill('+7 700 000')
  await lockAndReturn(desk)
  await expect(page.getByRole('textbox', { name: 'Телефоны 1' })).toHaveValue('+7 700 000')
  await page.getByRole('textbox', { name: 'Телефоны 1' }).press('Enter')
  await expect
    .poll(async () => desk.ask('person.show', { id }))
    .toMatchObject({ phones: [{ value: '+7 700 000' }] })
})
