import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, ownerName, passphrase, test, type Desk } from '../../kit/page/page-flow.ts'

async function openTakeOut(desk: Desk): Promise<void> {
  await desk.ask('case.create', { title: 'Дело о выводе', kind: 'criminal', confidentiality: 'sealed' })
  await desk.start()
  await desk.page.getByRole('button', { name: 'Настройки' }).click()
  await desk.page.getByRole('tab', { name: 'Хранилище' }).click()
  await desk.page.getByRole('button', { name: 'Вывести всё…' }).click()
}

test('everything comes out in clear for a reason and with the key of who opened the vault, never without', async ({
  desk,
}) => {
  const { page, shell } = desk
  await openTakeOut(desk)
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expectAccessible(page)
  const go = page.getByRole('button', { name: 'Выбрать папку и вывести…' })
  await expect(go).toBeDisabled()
  await page.getByLabel('Ваша парольная фраза').fill(passphrase)
  for (const empty of ['', '   ']) {
    await page.getByLabel('Зачем').fill(empty)
    await expect(go).toBeDisabled()
  }
  await page.getByLabel('Ваша парольная фраза').fill('')
  await page.getByLabel('Зачем').fill('передаём дела другому фонду')
  await expect(go).toBeDisabled()
  await page.getByLabel('Ваша парольная фраза').fill('совсем не та фраза')
  await go.click()
  await expect(page.getByText('Парольная фраза не подходит')).toBeVisible()
  expect(
    (await desk.ask('custody.list', { limit: 1_000 })).entries.map(({ action }) => action),
  ).not.toContain('vault.export')

  const folder = join(desk.folder, 'вывод')
  shell.script.folders.push(folder)
  await page.getByLabel('Ваша парольная фраза').fill(passphrase)
  await go.click()
  await expect(page.getByRole('status').filter({ hasText: /Всё выведено/u })).toBeVisible()
  expect(existsSync(join(folder, 'README.txt'))).toBe(true)
  expect(readFileSync(join(folder, 'records/case.json'), 'utf8')).toContain('Дело о выводе')
  expect((await desk.ask('custody.list', { limit: 1_000 })).entries.map(({ action }) => action)).toContain(
    'vault.export',
  )
  await expectAccessible(page)
})

test('who opened the vault with her own age key is asked for it, not for a passphrase', async ({ desk }) => {
  const { page, shell } = desk
  const own = await generateX25519Identity()
  const recipient = await identityToRecipient(own)
  await desk.ask('vault.slots.add', {
    kind: 'recipient',
    label: 'ключ на флешке',
    person: ownerName,
    recipient,
  })
  await desk.ask('vault.lock', {})
  await desk.ask('vault.open', { folder: desk.vaultFolder, recoveryKey: own })
  await openTakeOut(desk)
  await expect(page.getByLabel('Ваша парольная фраза')).toHaveCount(0)
  await page.getByLabel('Зачем').fill('передаём дела другому фонду')
  const field = page.getByRole('textbox', { name: 'Ключ восстановления или ваш ключ age' })
  await field.fill(own.toLowerCase().slice('AGE-SECRET-KEY-1'.length))
  shell.script.folders.push(join(desk.folder, 'вывод'))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Выбрать папку и вывести…' }).click()
  await expect(page.getByRole('status').filter({ hasText: /Всё выведено/u })).toBeVisible()
})
