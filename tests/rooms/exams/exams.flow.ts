import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

const now = '2026-03-12T10:00:00.000Z'
const parts = ['Обследования', 'Скан и ответы', 'Повреждения и схема', 'Образцы', 'Лист для печати']

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
    await page.getByText('2. Ссадина', { exact: true }).first().click()
    await expect(
      page.getByRole('img', { name: 'Схема тела: Спереди. Отмечены: 1', exact: true }),
    ).toBeVisible()
    await page.getByLabel('Отметить часть тела').selectOption({ label: 'Колено, слева' })
    const both = page.getByRole('img', { name: 'Схема тела: Спереди. Отмечены: 1, 2' })
    await expect(both).toBeVisible()
    await expect.poll(place).toBeDefined()
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

  test('a drawing is brought nearer by keys, buttons and Ctrl with the wheel, and what is pointed at stays where it is', async ({
    desk,
  }) => {
    const { page } = desk
    const { bruise } = await createCase(desk)
    await openExams(desk)
    await page.getByText('Повреждения и схема', { exact: true }).click()
    await page.getByText('1. Кровоподтёк', { exact: true }).click()
    const picture = page.getByRole('img', { name: /Схема тела/u })
    await expect(picture).toContainText('правая')
    await expect(picture).toContainText('левая')
    const height = async () => Math.round((await picture.boundingBox())?.height ?? 0)
    const whole = await height()
    await picture.focus()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await expect.poll(height).toBe(Math.round(whole * 1.6))
    await expect(page.getByRole('status').filter({ hasText: '160 %' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('0')
    await expect.poll(height).toBe(whole)
    const box = await picture.boundingBox()
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.3, (box?.y ?? 0) + (box?.height ?? 0) * 0.6]
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    for (const near of ['125 %', '160 %', '200 %']) {
      await page.mouse.wheel(0, -100)
      await expect(page.getByRole('status').filter({ hasText: near })).toBeVisible()
    }
    await page.keyboard.up('Control')
    await expect.poll(height).toBe(whole * 2)
    await page.mouse.click(x, y)
    const place = async () => (await desk.ask('finding.show', { id: bruise })).place?.points[0]
    // The picture is centred in its box at first, so that the way across may shift by what was beside it.
    await expect.poll(async () => Math.abs(((await place())?.y ?? 0) - 60) < 2).toBe(true)
    await page.getByRole('button', { name: 'Целиком (0)' }).click()
    await expect.poll(height).toBe(whole)
  })
})
