import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { cellOf, openSuit } from './suit-desk.ts'

const showPreview = (desk: Desk) =>
  desk.page.getByRole('radiogroup', { name: 'Части раздела' }).getByText('Как в отзыве').click()
const pages = (desk: Desk) => desk.page.getByRole('region', { name: 'Как в отзыве' })

test('the table is shown as the response prints it, in both languages, without what is for oneself', async ({
  desk,
}) => {
  const { page } = desk
  await openSuit(desk, [
    {
      quotation: 'Слова о деле',
      language: 'ru',
      translationKk: 'Іс туралы сөздер',
      positions: ['opinion'],
      argument: 'Это оценка, а не факт.',
      argumentKk: 'Бұл — баға, факт емес.',
      workProduct: { doubts: 'Тайное сомнение' },
      notes: 'Тайная заметка',
    },
  ])
  await showPreview(desk)
  await expect(pages(desk).getByRole('img', { name: 'Страница 1 из 1' })).toBeVisible()
  await expect(pages(desk)).toContainText('Это оценка, а не факт.')
  await expect(pages(desk)).toContainText('Оспариваемое высказывание')
  await expect(pages(desk)).not.toContainText('Тайн')
  await expectAccessible(page)
  await page.getByText('На казахском', { exact: true }).click()
  await expect(pages(desk)).toContainText('Бұл — баға, факт емес.')
  await expect(pages(desk)).not.toContainText('Тайн')
})

test('a gap of the pages leads to the field it is entered in, and is gone from the next pages', async ({
  desk,
}) => {
  const { page } = desk
  const { publicationId, statements } = await openSuit(desk, [{ quotation: 'Слова', positions: ['opinion'] }])
  const [id = ''] = statements
  await desk.ask('statement.update', { id, version: 1, changes: { publicationId } })
  await showPreview(desk)
  const gaps = page.getByRole('complementary', { name: 'Пробелы на страницах' })
  await gaps.getByRole('button', { name: '№ 1: Довод', exact: true }).click()
  const side = page.getByRole('complementary', { name: 'Боковая панель' })
  await expect(side.getByLabel('Довод', { exact: true })).toBeVisible()
  await side.getByLabel('Довод', { exact: true }).fill('Теперь довод есть')
  await page.keyboard.press('Control+Enter')
  await expect(cellOf(desk, 1, 'Довод')).toHaveText('Теперь довод есть')
  await showPreview(desk)
  await expect(pages(desk)).toContainText('Теперь довод есть')
  await expect(gaps.getByText('Пробелов нет.')).toBeVisible()
})

test('a change made elsewhere comes to the pages by itself', async ({ desk }) => {
  const { publicationId, statements } = await openSuit(desk, [
    { quotation: 'Слова', positions: ['opinion'], argument: 'Первый' },
  ])
  await showPreview(desk)
  await expect(pages(desk)).toContainText('Первый')
  const [id = ''] = statements
  await desk.ask('statement.update', { id, version: 1, changes: { argument: 'Второй', publicationId } })
  await expect(pages(desk)).toContainText('Второй')
})
