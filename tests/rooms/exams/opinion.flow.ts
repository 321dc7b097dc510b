import { makeTextPdf } from '../../demo/sample-files.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

const question = (number: number) => ({ name: `Вопрос ${String(number)}`, exact: true })

async function openOpinion(desk: Desk, withScan: boolean) {
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Вымышленное дело', kind: 'criminal' })
  const bytes = await makeTextPdf(6, (number) => [`Страница номер ${String(number)}`])
  const { items } = await desk.ask('evidence.add', { caseId, files: [desk.file('Заключение.pdf', bytes)] })
  const evidenceId = items[0]?.id
  const { id: examId } = await desk.ask('exam.create', {
    caseId,
    kind: 'expert-opinion',
    number: '12-34',
    ...(withScan && evidenceId !== undefined ? { evidenceId } : {}),
  })
  await desk.start()
  await page.getByRole('main').getByText('Вымышленное дело').first().click()
  await page.locator('[data-sections="more"]').click()
  await page.locator('[data-section="exams"]').click()
  await page.getByRole('radiogroup', { name: 'Что показать' }).getByText('Скан и ответы').click()
  const answers = async () => (await desk.ask('exam.show', { id: examId })).answers
  return { examId, answers }
}

test('answers are typed beside the scan, each with its page, and found by the search', async ({ desk }) => {
  const { page } = desk
  const { answers } = await openOpinion(desk, true)
  // It came from an examination: it opens on a second click.
  await expect(page.locator('[data-page]')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Показать', exact: false }).first().click()
  const drawn = (number: number) => page.locator(`[data-page="${String(number)}"][data-drawn="true"]`)
  await expect(drawn(1)).toBeVisible()
  await page.getByLabel('Страница', { exact: true }).fill('4')
  await page.getByLabel('Страница', { exact: true }).press('Enter')
  await expect(drawn(4)).toBeVisible()
  await page.getByRole('button', { name: 'Вопрос и ответ' }).click()
  const first = page.getByRole('group', question(1))
  await first.getByLabel('Вопрос', { exact: true }).fill('Имеются ли повреждения?')
  await first.getByLabel('Вывод', { exact: true }).fill('Имеются, происхождение небывалое.')
  await page.keyboard.press('Tab')
  await expect
    .poll(answers)
    .toEqual([{ question: 'Имеются ли повреждения?', answer: 'Имеются, происхождение небывалое.', page: 4 }])
  await page.getByLabel('Страница', { exact: true }).fill('1')
  await page.getByLabel('Страница', { exact: true }).press('Enter')
  await expect(drawn(1)).toBeVisible()
  await first.getByRole('button', { name: 'Показать с. 4' }).click()
  await expect(page.getByLabel('Страница', { exact: true })).toHaveValue('4')
  await expectAccessible(page)
  const { total } = await desk.ask('search.find', { text: 'небывалое' })
  expect(total).toBe(1)
})

test('without a scan one is chosen there; a page that is no page is not taken', async ({ desk }) => {
  const { page } = desk
  const { examId, answers } = await openOpinion(desk, false)
  await expect(page.getByText('Скан не выбран')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Вопрос и ответ' }).click()
  const first = page.getByRole('group', question(1))
  await first.getByLabel('Почему ответить невозможно').fill('Данных мало.')
  await first.getByLabel('Страница скана').fill('-0')
  await page.keyboard.press('Tab')
  await expect.poll(answers).toEqual([{ whyNot: 'Данных мало.' }])
  await page.getByRole('combobox', { name: 'Само заключение' }).click()
  await page.getByRole('option', { name: 'Заключение' }).click()
  await expect.poll(async () => (await desk.ask('exam.show', { id: examId })).evidenceId).toBeDefined()
  await page.getByRole('button', { name: 'Убрать вопрос 1' }).click()
  await expect.poll(answers).toBeUndefined()
})

test('an answer that is taken back before the page has heard of it leaves the screen, and can be typed again', async ({
  desk,
}) => {
  const { page } = desk
  const { answers } = await openOpinion(desk, false)
  await page.getByRole('button', { name: 'Вопрос и ответ' }).click()
  const first = page.getByRole('group', question(1))
  await first.getByLabel('Вопрос', { exact: true }).fill('Первый?')
  await page.keyboard.press('Tab')
  await expect.poll(answers).toEqual([{ question: 'Первый?' }])
  const release = desk.hold('exam.list')
  await first.getByLabel('Вывод', { exact: true }).fill('Да.')
  await page.getByRole('button', { name: 'Вопрос и ответ' }).focus()
  await expect.poll(answers).toEqual([{ question: 'Первый?', answer: 'Да.' }])
  await page.keyboard.press('Control+z')
  await expect.poll(answers).toEqual([{ question: 'Первый?' }])
  release()
  await expect(first.getByLabel('Вывод', { exact: true })).toHaveValue('')
  await first.getByLabel('Вывод', { exact: true }).fill('Да.')
  await page.keyboard.press('Tab')
  await expect.poll(answers).toEqual([{ question: 'Первый?', answer: 'Да.' }])
})
