import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

const now = '2026-03-12T10:00:00.000Z'
const parts = ['Обследования', 'Повреждения и схема', 'Образцы', 'Лист для печати']

async function createCase(desk: Desk) {
  const { id: caseId } = await desk.ask('case.create', { title: 'Вымышленное дело', kind: 'criminal' })
  const { id: examId } = await desk.ask('exam.create', {
    caseId,
    kind: 'expert-opinion',
    number: '12-34',
    documentedOn: '2026-03-05',
  })
  const { id: bruise } = await desk.ask('finding.create', {
    caseId,
    examId,
    type: 'bruise',
    region: 'upper-arm-left',
    order: 1,
    place: { view: 'front', points: [{ x: 74, y: 30 }] },
  })
  const { id: abrasion } = await desk.ask('finding.create', { caseId, examId, type: 'abrasion', order: 2 })
  await desk.ask('sample.create', { caseId, what: 'Одежда', handovers: [{ seal: 'broken' }] })
  return { caseId, bruise, abrasion }
}

async function openExams(desk: Desk) {
  const { page } = desk
  await desk.start()
  await page.getByRole('main').getByText('Вымышленное дело').first().click()
  await page.locator('[data-sections="more"]').click()
  await page.locator('[data-section="exams"]').click()
}

test.describe('examinations of a case', () => {
  test.use({ deskOptions: { settings: {}, hasVault: true, now } })

  test('every part is accessible and fits the window', async ({ desk }) => {
    const { page } = desk
    await createCase(desk)
    await openExams(desk)
    for (const name of parts) {
      await page.getByRole('radiogroup', { name: 'Что показать' }).getByText(name, { exact: true }).click()
      await expect(page.locator('.mantine-Loader-root')).toHaveCount(0, { timeout: 20_000 })
      await expectAccessible(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect([name, wide]).toEqual([name, false])
    }
  })

  test('a finding is placed from the list of parts, moved by arrows and taken off; the numbers are those of the list', async ({
    desk,
  }) => {
    const { page } = desk
    const { abrasion } = await createCase(desk)
    const place = async () => (await desk.ask('finding.show', { id: abrasion })).place
    await openExams(desk)
    await page.getByText('Повреждения и схема', { exact: true }).click()
    await page.getByText('Ссадина', { exact: true }).first().click()
    await expect(
      page.getByRole('img', { name: 'Схема тела: Спереди. Отмечены: 1', exact: true }),
    ).toBeVisible()
    await page.getByLabel('Отметить часть тела').selectOption({ label: 'Колено, слева' })
    const both = page.getByRole('img', { name: 'Схема тела: Спереди. Отмечены: 1, 2' })
    await expect(both).toBeVisible()
    const before = await place()
    await both.focus()
    // Quicker than the vault keeps them: none is lost.
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await place())?.points[0]?.y).toBe((before?.points[0]?.y ?? 0) + 2.5)
    await page.getByRole('button', { name: 'Убрать со схемы' }).click()
    await expect.poll(place).toBeUndefined()
    await page.getByLabel('Рисунок').selectOption({ label: 'Перианальная область' })
    await expect(page.getByRole('img', { name: /Схема тела/u })).toHaveCount(0)
    await page.getByRole('button', { name: 'Показать', exact: true }).click()
    await expect(page.getByRole('img', { name: /Перианальная область/u })).toBeVisible()
    await expectAccessible(page)
  })
})
