import { planQuestions } from '../../../shared/law/plan-questions.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { openCase } from './suit-desk.ts'

const answers = planQuestions.map(({ question }) => ({ question, answer: 'absent' as const }))

async function supportCase(desk: Desk): Promise<string> {
  const { id } = await desk.ask('case.create', { title: 'Сопровождение, вымысел', kind: 'support-only' })
  await desk.ask('evidence.create', { caseId: id, title: 'Решение суда', kind: 'document', personIds: [] })
  return id
}

test('a smear without a suit is kept with whom it is about, and taken into a suit later', async ({
  desk,
}) => {
  const { page } = desk
  const caseId = await supportCase(desk)
  await openCase(desk, caseId)
  await page.getByText('Публикации', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Публикаций пока нет' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Добавить публикацию' }).click()
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Где опубликовано', exact: true })
    .fill('канал «Пример»')
  await page.getByRole('dialog').getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(page.getByRole('navigation', { name: 'Публикации' })).toContainText('без иска')
  await page.getByRole('textbox', { name: 'Что сделано в ответ' }).fill('Копия снята')
  await page.keyboard.press('Control+Enter')
  await expectAccessible(page)
  const stored = async () => (await desk.ask('publication.list', { filter: { caseId } })).items[0]
  await expect.poll(async () => (await stored())?.reaction).toBe('Копия снята')
  expect(await stored()).not.toHaveProperty('suitId')
  const { id: suitId } = await desk.ask('suit.create', { caseId, direction: 'by-us' })
  await expect(page.getByText('Высказывания', { exact: true })).toBeVisible()
  await page.getByText('Публикации', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Иск', exact: true }).click()
  await page.getByRole('option').first().click()
  await expect.poll(async () => (await stored())?.suitId).toBe(suitId)
})

test('a plan is written, its statements proven, its questions answered, and signed; a change voids it visibly', async ({
  desk,
}) => {
  const { page } = desk
  const caseId = await supportCase(desk)
  await openCase(desk, caseId)
  await page.getByText('Планы публикаций', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Планов публикаций пока нет' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Название' }).fill('Рассказ о решении')
  await dialog.getByRole('textbox', { name: 'Текст публикации' }).fill('Суд признал это. Фонд рад.')
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click()
  const standing = page.getByRole('region', { name: 'Состояние плана' })
  await expect(standing).toContainText('Готовится')
  await expect(standing).toContainText('Не указана стадия производства')
  await expect(standing.getByRole('button', { name: 'Подписать' })).toBeDisabled()
  await expectAccessible(page)

  const statements = page.getByRole('region', { name: 'Утверждения и на чём они основаны' })
  await statements.getByRole('button', { name: 'Утверждение' }).click()
  await statements.getByRole('textbox', { name: 'Слова из текста' }).fill('Суд признал это')
  await statements.getByRole('combobox', { name: 'Чем подтверждается' }).click()
  await page.getByRole('option', { name: 'Решение суда' }).click()
  await expect(statements.getByRole('button', { name: 'Решение суда', exact: true })).toBeVisible()
  await expectAccessible(page)
  const choice = page.getByRole('group', { name: 'Её выбор' })
  await choice.getByText('Проверено, можно').click()
  await expect.poll(async () => (await desk.ask('plan.list', {})).items[0]?.questions?.length).toBe(1)
  const [plan] = (await desk.ask('plan.list', {})).items
  expect(plan?.statements?.[0]?.evidenceIds).toHaveLength(1)

  await desk.ask('plan.update', {
    id: plan?.id ?? '',
    version: plan?.version ?? 1,
    changes: { questions: answers, stage: 'no-proceedings' },
  })
  await expect(standing).toContainText('Готово к подписи')
  await standing.getByRole('button', { name: 'Подписать' }).click()
  await expect(standing).toContainText('Подпись:')
  await expect(standing).toContainText('Хеш содержания')
  await expectAccessible(page)

  const body = page.getByRole('textbox', { name: 'Текст публикации' })
  await body.fill('Суд признал это. Фонд очень рад.')
  await body.press('Control+Enter')
  await expect(standing.getByRole('alert')).toContainText(
    'изменено: Текст публикации. Подпись больше не действует.',
  )
  await expect(standing).toContainText('Изменено после подписи')
  await expectAccessible(page)
  await standing.getByRole('button', { name: 'Подписать заново' }).click()
  await expect(standing.getByRole('button', { name: 'Опубликовано…' })).toBeVisible()
  await standing.getByRole('button', { name: 'Опубликовано…' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Где опубликовано' }).fill('страница фонда')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click()
  await standing.getByRole('button', { name: 'Открыть публикацию' }).click()
  await expect(page.getByRole('heading', { name: 'Рассказ о решении' })).toBeVisible()
})

for (const [language, part, title] of [
  ['kk', 'Жарияланым жоспарлары', 'Дайындалуда'],
  ['en', 'Planned', 'In preparation'],
] as const)
  test.describe(`in ${language}`, () => {
    test.use({ deskOptions: { settings: { language, theme: 'dark' }, hasVault: true } })

    test('a plan reads', async ({ desk }) => {
      const caseId = await supportCase(desk)
      await desk.ask('plan.create', { caseId, title: 'Ұйғарым туралы', text: 'Ә Ғ Қ Ң Ө Ұ Ү Һ І' })
      await openCase(desk, caseId)
      await desk.page.getByText(part, { exact: true }).click()
      await expect(desk.page.getByRole('main')).toContainText(title)
      await expectAccessible(desk.page)
    })
  })
