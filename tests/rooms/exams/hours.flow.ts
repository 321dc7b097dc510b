import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

const now = '2026-03-12T10:00:00.000Z'

async function createCase(desk: Desk, when: object) {
  const { id: caseId } = await desk.ask('case.create', { title: 'Вымышленное дело', kind: 'criminal' })
  const { id: incidentId } = await desk.ask('incident.create', { caseId, when } as never)
  return { caseId, incidentId }
}

async function openExams({ page, start }: Desk) {
  await start()
  await page.getByRole('main').getByText('Вымышленное дело').first().click()
  await page.locator('[data-sections="more"]').click()
  await page.locator('[data-section="exams"]').click()
}

test.describe('hours since the incident', () => {
  test.use({ deskOptions: { settings: {}, hasVault: true, now } })

  test('a new examination follows the only incident; the hours run until it has begun', async ({ desk }) => {
    const { page } = desk
    await createCase(desk, { from: '2026-03-11T10:00:00.000Z', precision: 'exact' })
    await openExams(desk)
    await page.getByRole('button', { name: 'Новое обследование' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Добавить', exact: true }).click()
    const note = page.getByRole('note')
    await expect(note).toContainText('После происшествия прошло: 24 часа')
    await expect(note).toContainText('первые 72 часа')
    await expect(note).toContainText('Сначала безопасность и помощь ей')
    await expectAccessible(page)
    await page.getByLabel('Начало', { exact: true }).fill('12.03.2026')
    await page.getByLabel('Время: Начало').fill('08:30')
    await page.keyboard.press('Tab')
    await expect(note).toContainText('Обследование: через 17 часов после происшествия')
    await expect(note).not.toContainText('Сначала')
    // Two hours ago by the clock on the wall, though later in writing than now in UTC.
    await page.getByLabel('Время: Начало').fill('13:00')
    await page.keyboard.press('Tab')
    await expect(note).toContainText('Обследование: через 22 часа после происшествия')
    await page.getByRole('button', { name: 'К происшествию' }).click()
    await expect(page.getByRole('note')).toContainText('После происшествия прошло: 24 часа')
  })

  test('an unknown hour is a range and said to be one; an old one never hurries and never says too late', async ({
    desk,
  }) => {
    const { page } = desk
    const { caseId, incidentId } = await createCase(desk, { from: '2026-03-08' })
    const { id } = await desk.ask('exam.create', { caseId, kind: 'clinical-record', incidentId } as never)
    await openExams(desk)
    const note = page.getByRole('note')
    await expect(note).toContainText(/от 8\d до 1\d\d ч/u)
    await expect(note).toContainText('Час или день внесён неточно')
    await expect(note).toContainText('Осмотр нужен и сейчас')
    await expect(note).not.toContainText(/поздно|истек/iu)
    const { version } = await desk.ask('incident.show', { id: incidentId })
    await desk.ask('incident.update', {
      id: incidentId,
      version,
      changes: { when: { from: '2025-01-01', precision: 'month' } },
    })
    await expect(note).toContainText(/от \d+ до \d+ дн\./u)
    await desk.ask('exam.update', { id, version: 1, changes: { documentedOn: '2026-03-09' } })
    await expect(page.getByText('Внесите, когда это было')).toBeVisible()
  })
})
