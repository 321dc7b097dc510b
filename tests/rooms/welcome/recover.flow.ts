import { join } from 'node:path'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, ownerName, passphrase, test, type Desk } from '../../kit/page/page-flow.ts'

const fresh = 'сорок пять тихих барж везут ноябрь'

async function toRecoveryKey(desk: Desk): Promise<void> {
  await desk.ask('vault.lock', {})
  desk.shell.recent.push(desk.vaultFolder)
  await desk.start()
  await desk.page.getByRole('button', { name: 'Открыть ключом восстановления' }).click()
}

test('the recovery key opens the vault, typed carelessly, and a new passphrase is set right away', async ({
  desk,
}) => {
  const { page } = desk
  await toRecoveryKey(desk)
  const field = page.getByLabel('Ключ восстановления')
  const body = desk.recoveryKey.slice('AGE-SECRET-KEY-1'.length)
  await field.fill(body.slice(0, 50))
  await expect(page.getByText('Ещё 8 знаков')).toBeVisible()
  const open = page.getByRole('button', { name: 'Открыть', exact: true })
  await expect(open).toBeDisabled()
  await field.fill((body.startsWith('Q') ? 'P' : 'Q') + body.slice(1))
  await expect(page.getByText('Где-то опечатка: сверьте группы с листом.')).toBeVisible()
  await expectAccessible(page)
  await field.fill(desk.recoveryKey.toLowerCase().replace(/(.{4})/gu, '$1 - '))
  await expect(page.getByText('Ключ набран полностью.')).toBeVisible()
  await open.click()
  await expect(page.getByRole('heading', { name: 'Задайте новую парольную фразу' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expectAccessible(page)
  await page.getByLabel('Новая парольная фраза').fill(fresh)
  await page.getByLabel('Та же фраза ещё раз').fill(fresh)
  await page.getByRole('button', { name: 'Задать и войти' }).click()
  await expect(page.getByRole('contentinfo')).toContainText(ownerName)
  await desk.ask('vault.lock', {})
  expect((await desk.ask('vault.open', { folder: desk.vaultFolder, passphrase: fresh })).person).toBe(
    ownerName,
  )
})

test('the person may go in without a new passphrase', async ({ desk }) => {
  const { page } = desk
  await toRecoveryKey(desk)
  await page.getByLabel('Ключ восстановления').fill(desk.recoveryKey)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Войти без этого' }).click()
  await expect(page.getByRole('contentinfo')).toContainText(ownerName)
})

test('the key of another vault does not fit, and the door stays shut', async ({ desk }) => {
  const { page } = desk
  await desk.ask('vault.lock', {})
  const other = await desk.ask('vault.create', {
    folder: join(desk.folder, 'Другой.sandyq'),
    person: ownerName,
    passphrase,
  })
  await toRecoveryKey(desk)
  await page.getByLabel('Ключ восстановления').fill(other.recoveryKey)
  await page.getByRole('button', { name: 'Открыть', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('не подходит к хранилищу')
  await page.getByRole('button', { name: 'Открыть парольной фразой' }).click()
  await page.getByLabel('Парольная фраза').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('contentinfo')).toBeVisible()
})

test('a vault is made anew from its backup and opened', async ({ desk }) => {
  const { page, shell } = desk
  await desk.ask('case.create', { title: 'Дело из копии', kind: 'criminal' })
  const backup = join(desk.folder, 'Копия.sandyq')
  const target = join(desk.folder, 'Заново.sandyq')
  await desk.ask('vault.backup', { folder: backup })
  await desk.ask('vault.lock', {})
  await desk.start()
  await page.getByRole('button', { name: 'Восстановить из копии' }).click()
  shell.script.folders.push(desk.folder, backup, target)
  const pick = page.getByRole('button', { name: 'Папка копии…' })
  await pick.click()
  await expect(page.getByRole('alert')).toContainText('Здесь нет хранилища')
  await pick.click()
  await expect(page.getByText('Копия: Копия')).toBeVisible()
  await page.getByRole('button', { name: 'Выбрать место…' }).click()
  await page.getByRole('textbox', { name: 'Парольная фраза' }).fill('неверная фраза вовсе')
  const restore = page.getByRole('button', { name: 'Восстановить', exact: true })
  await restore.click()
  await expect(page.getByRole('alert')).toContainText('Парольная фраза не подходит')
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Парольная фраза' }).fill(passphrase)
  await restore.click()
  await expect(page.getByRole('contentinfo')).toContainText('Заново — ')
  await expect.poll(() => shell.recent).toEqual([target])
  await expect(page.getByText('Дело из копии').first()).toBeVisible()
})
