import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPages } from '../../backend/render/read-pdf.ts'
import { tinyPdf } from '../../flows/small-case.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { createCaseWithGaps, startAtDocuments, waitForPages } from './documents-desk.ts'

test('mentions of exhibits get the numbers and pages of a chosen build, on screen and in the file', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId, statementId } = await createCaseWithGaps(desk)
  const { items } = await desk.ask('evidence.add', {
    caseId,
    files: [desk.file('reshenie.pdf', tinyPdf('ACT'))],
  })
  const evidenceId = items[0]?.id ?? ''
  await desk.ask('evidence.update', { id: evidenceId, version: 1, changes: { personIds: [] } })
  const { version } = await desk.ask('statement.show', { id: statementId })
  await desk.ask('statement.update', {
    id: statementId,
    version,
    changes: { proof: [{ evidenceId }], argument: 'Довод.' },
  })
  await startAtDocuments(desk, caseId, 'template/ru/response-to-claim')
  await waitForPages(page)
  const choice = page.getByRole('combobox', { name: 'Номера и страницы приложений' })
  await expect(choice).toBeHidden()
  await page.getByRole('button', { name: 'Сохранить документ' }).click()
  await page.getByRole('button', { name: 'Ещё' }).click()
  await page.getByRole('menuitem', { name: 'Том приложений к документу' }).click()
  await expect(page.getByRole('tab', { name: 'Тома приложений' })).toHaveAttribute('aria-selected', 'true')
  const bundles = await desk.ask('bundle.list', { filter: { caseId } })
  await desk.ask('bundle.build', { id: bundles.items[0]?.id ?? '', file: join(desk.folder, 'том.pdf') })
  await page.keyboard.press('Alt+ArrowLeft')
  await waitForPages(page)
  await choice.click()
  await page.getByRole('option', { name: /с\.$/u }).click()
  await expect(choice).not.toHaveValue('')
  await waitForPages(page)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Вывести в файл' }).click()
  const file = join(desk.folder, 'отзыв.pdf')
  desk.shell.script.saves.push(file)
  await page.getByRole('button', { name: 'Выбрать место и записать' }).click()
  await expect(page.getByText(/^Записано: отзыв\.pdf/u)).toBeVisible()
  const words = readPages(readFileSync(file)).flatMap(({ lines }) => lines.map(({ text }) => text))
  expect(words.join(' ')).toMatch(/Приложение 1, с\. \d/u)
})
