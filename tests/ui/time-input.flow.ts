import { expect, test } from '../kit/page/page-flow.ts'
import { cameraPicture, exifBlock } from '../kit/camera-picture.ts'

test('a time is typed by the clock of twenty-four hours; what is no time is marked and takes nothing away', async ({
  desk,
}) => {
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Вымышленное дело', kind: 'criminal' })
  const { items } = await desk.ask('evidence.add', {
    caseId,
    files: [desk.file('Двор.jpg', cameraPicture(60, 40, exifBlock()))],
  })
  const id = String(items[0]?.id)
  const place = { at: 'case', caseId, section: 'evidence', record: id }
  await desk.ask('draft.save', {
    drafts: [{ key: 'workspace', value: JSON.stringify({ place, tabs: [place] }) }],
  })
  await desk.start()
  const stored = async () => (await desk.ask('evidence.show', { id })).recording?.recordedAt
  await page.getByLabel('Когда записано', { exact: true }).fill('12.03.2026')
  const time = page.getByLabel('Когда записано: Время')
  await time.fill('7.05')
  await time.press('Enter')
  await expect.poll(stored).toMatch(/^2026-03-12T07:05:00/u)
  await time.blur()
  await expect(time).toHaveValue('07:05')
  await time.fill('25:99')
  await time.blur()
  await expect(time).toHaveAttribute('aria-invalid', 'true')
  await expect(time).toHaveValue('25:99')
  expect(await stored()).toMatch(/^2026-03-12T07:05:00/u)
})
