import { expect, test } from '../../kit/page/page-flow.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { dropFiles, openEvidence } from './evidence-desk.ts'

const texts = (count: number) =>
  Array.from({ length: count }, (_unused, index) => ({
    name: `Переписка ${String(index + 1)}.txt`,
    content: `Вымышленное сообщение номер ${String(index + 1)}`,
  }))

test('two hundred dropped files are taken in with the provenance asked once', async ({ desk }) => {
  const { page } = desk
  const caseId = await openEvidence(desk)
  await expectAccessible(page)
  await dropFiles(page, texts(200))
  const dialog = page.getByRole('dialog', { name: 'Принять 200 файлов' })
  await expect(dialog).toContainText('ГПК 99(2)')
  await expectAccessible(page)
  await dialog.getByLabel('Источник').fill('Телефон заявительницы')
  await dialog.getByLabel('От кого получено').fill('Примерова Проба')
  await dialog.getByRole('button', { name: 'Принять', exact: true }).click()
  await expect(page.getByText('Принято 200 файлов')).toBeVisible({ timeout: 50_000 })
  const { items, total } = await desk.ask('evidence.browse', { caseId, limit: 1 })
  expect(total).toBe(200)
  const record = await desk.ask('evidence.show', { id: items[0]?.id ?? '' })
  expect(record).toMatchObject({ source: 'Телефон заявительницы', received: { from: 'Примерова Проба' } })
  await expectAccessible(page)
})
