import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectFolder } from '../../architecture/source-files.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { goToEvidence } from './evidence-desk.ts'

const folder = resolve(projectFolder, '../shared/fixtures/pdf')
const names = existsSync(folder) ? readdirSync(folder).sort() : []

/** Samples that no reader opens: for them the calm message is right. */
const unreadable = new Set(['poppler-937-0-fuzzed'])

test.skip(names.length === 0, 'the public samples are not here')

test('every public sample shows its first page, or says calmly that it cannot', async ({ desk }) => {
  test.setTimeout(600_000)
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Образцы', kind: 'criminal' })
  await desk.ask('evidence.add', { caseId, files: names.map((name) => join(folder, name)) })
  const { items } = await desk.ask('evidence.browse', { caseId })
  await desk.start()
  await goToEvidence(desk, caseId, items[0]?.id)
  const silent: string[] = []
  for (const { title } of items) {
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
    const drawn = page.locator('[data-page="1"][data-drawn="true"]')
    const message = page.getByText(/не показать|не удалось|защищён паролем/u).first()
    await expect(drawn.or(message).first(), title).toBeVisible({ timeout: 40_000 })
    if (!(await drawn.isVisible())) silent.push(title)
    await page.keyboard.press('Alt+ArrowDown')
  }
  expect(items.length).toBe(names.length)
  expect(silent.filter((title) => !unreadable.has(title))).toEqual([])
})
