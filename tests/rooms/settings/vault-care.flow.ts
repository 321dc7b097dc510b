import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, ownerName, passphrase, test, type Desk } from '../../kit/page/page-flow.ts'

async function open(desk: Desk, section: string): Promise<void> {
  await desk.start()
  await desk.page.getByRole('button', { name: 'Настройки' }).click()
  await desk.page.getByRole('tab', { name: section, exact: true }).click()
}

test('what is in the vault is counted, and the head of the log can be copied', async ({ desk }) => {
  const { page, shell } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  await desk.ask('evidence.add', { caseId, files: [desk.file('письмо.txt', 'Письмо Ә'.repeat(300))] })
  await open(desk, 'Хранилище')
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText(ownerName)
  await expect(panel).toContainText('1, всего 4,4 КБ')
  await panel.getByRole('button', { name: 'Копировать' }).click()
  await expect(panel.getByRole('button', { name: 'Скопировано' })).toBeVisible()
  const { custody } = await desk.ask('vault.info', {})
  expect(shell.copied).toEqual([`${String(custody.sequence)}:${custody.head}`])
})

test('a whole vault has no problems, quickly and in full', async ({ desk }) => {
  const { page } = desk
  await open(desk, 'Хранилище')
  for (const name of ['Проверить быстро', 'Проверить полностью']) {
    await page.getByRole('button', { name }).click()
    // It rests until the check is done.
    await expect(page.getByRole('button', { name })).toBeEnabled()
    await expect(page.getByText('Замечаний нет.')).toBeVisible()
  }
  await expectAccessible(page)
})

test('what is wrong is worded, and mended after a question', async ({ desk }) => {
  const { page } = desk
  const strange = join(desk.vaultFolder, 'keys', '77.age')
  await open(desk, 'Хранилище')
  writeFileSync(strange, 'чужое')
  rmSync(join(desk.vaultFolder, 'README.txt'))
  await page.getByRole('button', { name: 'Проверить быстро' }).click()
  await expect(page.getByText(/^\d замечания$/u)).toBeVisible()
  await expect(page.getByText('чужой файл в папке keys')).toContainText('keys/77.age')
  await expect(page.getByText('нет README.txt с порядком аварийного открытия')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Исправить…' }).click()
  await expect(page.getByRole('dialog')).toContainText('set-aside')
  await page.getByRole('dialog').getByRole('button', { name: 'Исправить' }).click()
  await expect(page.getByText('README.txt записан заново')).toBeVisible()
  expect(existsSync(strange)).toBe(false)
  await page.getByRole('button', { name: 'Проверить быстро' }).click()
  await expect(page.getByText('Замечаний нет.')).toBeVisible()
})

test('alarms of a vault are shown when it is opened, with the way to its check', async ({ desk }) => {
  const { page } = desk
  await desk.ask('vault.lock', {})
  writeFileSync(join(desk.vaultFolder, 'keys', '77.age'), 'чужое')
  desk.shell.recent.push(desk.vaultFolder)
  await desk.start()
  await page.getByLabel('Парольная фраза').fill(passphrase)
  await page.keyboard.press('Enter')
  const notices = page.getByRole('region', { name: 'О хранилище' })
  await expect(notices).toContainText('Кто-то менял хранилище: проверьте его.')
  await expectAccessible(page)
  await notices.getByRole('button', { name: 'К проверке' }).click()
  await expect(page.getByRole('button', { name: 'Проверить быстро' })).toBeVisible()
})

test('a backup is made, told, added to, and refused where it cannot be', async ({ desk }) => {
  const { page, shell } = desk
  await open(desk, 'Резервная копия')
  await expect(page.getByText('Копий этого хранилища ещё не делали.')).toBeVisible()
  await expect(page.getByText('«Пример-копия»')).toBeVisible()
  const folder = join(desk.folder, 'Пример-копия.sandyq')
  shell.script.folders.push(undefined, folder, folder, join(desk.vaultFolder, 'внутри'))
  const start = page.getByRole('button', { name: 'Сделать копию…' })
  await start.click()
  await start.click()
  await expect(page.getByText('Копия сделана и проверена. Файлов в ней: 0, новых: 0.')).toBeVisible()
  await expect(page.getByText(/^Последняя копия: \d\d\.\d\d\.\d{4}, \d\d:\d\d$/u)).toBeVisible()
  await expectAccessible(page)
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  await desk.ask('evidence.add', { caseId, files: [desk.file('письмо.txt', 'Письмо')] })
  await start.click()
  await expect(page.getByText('Файлов в ней: 1, новых: 1.')).toBeVisible()
  await start.click()
  await expect(page.getByRole('alert')).toContainText('Копия не может лежать внутри хранилища')
})

test('what comes of a backup is told to who looked at something else meanwhile', async ({ desk }) => {
  const { page, shell } = desk
  await open(desk, 'Резервная копия')
  const leaveAndReturn = async (meanwhile: () => Promise<void>) => {
    await page.getByRole('tab', { name: 'Вид и язык' }).click()
    await expect(page.getByRole('button', { name: 'Сделать копию…' })).toHaveCount(0)
    await meanwhile()
    await page.getByRole('tab', { name: 'Резервная копия', exact: true }).click()
  }
  const start = page.getByRole('button', { name: 'Сделать копию…' })
  const panel = page.getByRole('tabpanel')
  shell.script.folders.push(join(desk.folder, 'копия.sandyq'), join(desk.vaultFolder, 'внутри'))
  let release = desk.hold('vault.backup')
  await start.click()
  await expect(panel.getByRole('button', { name: 'Остановить' })).toBeVisible()
  await leaveAndReturn(() => Promise.resolve())
  await expect(panel.getByRole('button', { name: 'Остановить' })).toBeVisible()
  await expect(start).toBeDisabled()
  await expectAccessible(page)
  await leaveAndReturn(async () => {
    release()
    await expect.poll(() => existsSync(join(desk.folder, 'копия.sandyq'))).toBe(true)
  })
  await expect(page.getByText('Копия сделана и проверена. Файлов в ней: 0, новых: 0.')).toBeVisible()

  release = desk.hold('vault.backup')
  await start.click()
  await expect(panel.getByRole('button', { name: 'Остановить' })).toBeVisible()
  await leaveAndReturn(() => {
    release()
    return Promise.resolve()
  })
  await expect(panel.getByRole('alert')).toContainText('Копия не может лежать внутри хранилища')
})
