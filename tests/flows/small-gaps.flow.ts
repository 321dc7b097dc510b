import { expectAccessible } from '../kit/page/expect-accessible.ts'
import { expect, test } from '../kit/page/page-flow.ts'
import { goToEvidence } from '../rooms/evidence/evidence-desk.ts'

test('a file that hides its ending by turning letters around is shown as it is written', async ({ desk }) => {
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  const path = desk.file('снимок\u{202E}gpj.txt', 'вымышленный текст')
  const { items } = await desk.ask('evidence.add', { caseId, files: [path] })
  await desk.start()
  await goToEvidence(desk, caseId)
  await page.getByRole('option', { name: 'снимок[U+202E]gpj' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/снимок\[U\+202E\]gpj/u)
  await expect(page.getByText('снимок[U+202E]gpj.txt')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('снимок')
  await expect(page.getByRole('option', { name: /снимок\[U\+202E\]gpj/u }).first()).toBeVisible()
  // What was taken in keeps its own name.
  expect((await desk.ask('evidence.show', { id: items[0]?.id ?? '' })).files[0]?.name).toContain('\u{202E}')
})

test('the custody log of the whole vault stands in the settings', async ({ desk }) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Первое дело', kind: 'criminal' })
  await desk.ask('case.create', { title: 'Второе дело', kind: 'criminal' })
  await desk.start()
  await page.getByRole('button', { name: 'Настройки' }).click()
  await page.getByRole('tab', { name: 'Журнал хранения' }).click()
  await expect(page.getByRole('gridcell', { name: 'Дело: Первое дело' })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'Дело: Второе дело' })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'Хранилище создано' })).toBeVisible()
  await expectAccessible(page)
})

test('search tells an organisation from a person by its sign', async ({ desk }) => {
  const { page } = desk
  await desk.ask('person.create', { kind: 'legal', legalName: 'Вымышленный фонд' })
  await desk.ask('person.create', { kind: 'natural', name: { surname: 'Вымышленова', given: 'Лира' } })
  await desk.start()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('вымышлен')
  const sign = (name: RegExp) => page.getByRole('option', { name }).locator('svg')
  await expect(sign(/фонд/u)).toHaveClass(/icon-building/u)
  await expect(sign(/Лира/u)).toHaveClass(/icon-user/u)
})

test('a link to a permit leads the keyboard to it', async ({ desk }) => {
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  const path = desk.file('разрешение.txt', 'вымышленное разрешение')
  const { items } = await desk.ask('evidence.add', { caseId, files: [path] })
  const { id: record } = await desk.ask('permit.create', {
    caseId,
    lifts: ['pretrial-secrecy'],
    evidenceId: items[0]?.id ?? '',
    grantedBy: 'прокурор Примерска',
    grantedOn: '2026-03-01',
  })
  const place = { at: 'case', caseId, section: 'overview', record }
  await desk.ask('draft.save', {
    drafts: [{ key: 'workspace', value: JSON.stringify({ place, tabs: [place] }) }],
  })
  await desk.start()
  await expect(page.getByText('прокурор Примерска, от 01.03.2026')).toBeInViewport()
  await expect(page.locator(':focus')).toContainText('прокурор Примерска')
})

test.describe('with large text', () => {
  test.use({ deskOptions: { settings: { textSize: 140 }, hasVault: true } })
  test('rows are as much higher as the letters', async ({ desk }) => {
    const { page } = desk
    await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
    await desk.start()
    const row = page.getByRole('row').nth(1)
    await expect(row).toBeVisible()
    await expect.poll(async () => (await row.boundingBox())?.height).toBe(48)
  })
})
