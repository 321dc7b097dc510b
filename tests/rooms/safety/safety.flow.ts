import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { createEmptyCase, createFullCase, openSection } from '../incidents/incident-desk.ts'

const now = '2026-03-12T10:00:00.000Z'
const parts = [
  'Сейчас',
  'Обзоры рисков',
  'План',
  'Направления',
  'Разговоры',
  'Совещания',
  'Обязанность сообщить',
]

test.describe('safety in a case', () => {
  test.use({ deskOptions: { settings: {}, hasVault: true, now } })

  test('every part is accessible and fits the window, empty and full', async ({ desk }) => {
    const { page } = desk
    await createFullCase(desk)
    await openSection(desk, 'Безопасность')
    for (const name of parts) {
      await page.getByRole('radiogroup', { name: 'Что показать' }).getByText(name, { exact: true }).click()
      await expectAccessible(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect([name, wide]).toEqual([name, false])
    }
  })

  test('what is due stands by day, with how she may be reached, and leads to its record', async ({
    desk,
  }) => {
    const { page } = desk
    await createFullCase(desk)
    await openSection(desk, 'Безопасность')
    const due = page.getByRole('region', { name: 'Когда вернуться к безопасности' })
    await expect(due.getByRole('listitem')).toHaveText([
      /22\.02\.2026.*18 дней назад.*Вручение предписания.*обзор рисков сделан/su,
      /14\.03\.2026.*через 2 дня.*Шаг плана.*Сменить замок/su,
      /18\.03\.2026.*Заканчивается мера.*Административный арест/su,
      /20\.03\.2026.*Вернуться к записи/su,
      /23\.03\.2026.*через 11 дней.*Заканчивается предписание/su,
    ])
    await expect(page.getByRole('note').first()).toContainText('Не звонить после 18:00')
    await due
      .getByRole('listitem')
      .filter({ hasText: 'Заканчивается мера' })
      .getByRole('button', { name: 'Сделать обзор рисков' })
      .click()
    await expect(page.getByRole('dialog').getByLabel('Повод')).toHaveValue('Освобождение')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByText('Сейчас', { exact: true }).click()
    await due.getByRole('button', { name: /Административный арест/u }).click()
    await expect(page.getByRole('tab', { name: 'Происшествия' })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('note')).toContainText('К этому дню полезен обзор рисков')
  })

  test('a review keeps her view first and answers one by one, without any score', async ({ desk }) => {
    const { page } = desk
    const { caseId } = await createFullCase(desk)
    await openSection(desk, 'Безопасность')
    await page.getByText('Обзоры рисков', { exact: true }).click()
    const main = page.getByRole('main')
    await expect(main.getByRole('region').first()).toHaveAccessibleName('Её взгляд и её выбор')
    const answers = main.getByRole('radiogroup', { name: 'Ответ: Преследование' })
    await answers.getByLabel('Да').check()
    const words = main.getByLabel('Её словами: Преследование')
    await words.fill('Стоит у школы')
    await words.blur()
    const signs = async () => {
      const { items } = await desk.ask('safety.list', { filter: { caseId, kind: 'risk-review' } })
      const [review] = items
      return review?.kind === 'risk-review' ? review.signs : undefined
    }
    await expect.poll(signs).toContainEqual({ sign: 'stalking', answer: 'yes', words: 'Стоит у школы' })
    expect((await signs())?.map(({ sign }) => sign)).toEqual(['weapons', 'separation', 'stalking'])
    await expect(main.getByText('Ответы не складываются в баллы.')).toBeVisible()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await signs())?.length).toBe(2)
  })

  test('a referral asks for her choice before all else', async ({ desk }) => {
    const { page } = desk
    const { caseId } = await createEmptyCase(desk)
    await openSection(desk, 'Безопасность')
    await page.getByText('Направления', { exact: true }).click()
    await expect(page.getByText(/Адрес убежища сюда не вносится/u)).toBeVisible()
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Когда').first().fill('2026-03-12')
    await dialog.getByLabel('Куда направлена').click()
    await page.getByRole('option', { name: 'Психолог' }).click()
    await dialog.getByLabel('Её решение').click()
    await page.getByRole('option', { name: 'Думает' }).click()
    await dialog.getByRole('button', { name: 'Добавить' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toContainText('Психолог')
    const { items } = await desk.ask('safety.list', { filter: { caseId, kind: 'referral' } })
    expect(items).toMatchObject([{ service: 'psychologist', herChoice: 'thinking' }])
  })

  test('her rules of contact stand before a contact is recorded, which begins with her', async ({ desk }) => {
    const { page } = desk
    const { caseId, survivorId } = await createEmptyCase(desk)
    await openSection(desk, 'Безопасность')
    await page.getByText('Разговоры', { exact: true }).click()
    await expect(page.getByRole('note')).toContainText('Не звонить после 18:00')
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Когда').first().fill('2026-03-12')
    await dialog.getByLabel('О чём говорили').fill('Спросила о заседании.')
    await dialog.getByRole('button', { name: 'Добавить' }).click()
    await expect(dialog).toBeHidden()
    await expectAccessible(page)
    const { items } = await desk.ask('safety.list', { filter: { caseId, kind: 'contact' } })
    expect(items).toMatchObject([{ personId: survivorId, summary: 'Спросила о заседании.' }])
  })

  test('an explanation after the disclosure is told, with the words of the law beside it', async ({
    desk,
  }) => {
    const { page } = desk
    const { caseId } = await createEmptyCase(desk)
    await desk.ask('duty.create', {
      caseId,
      explanation: { at: '2026-03-02', language: 'kk' },
      disclosedAt: '2026-03-01',
    })
    await openSection(desk, 'Безопасность')
    await page.getByText('Обязанность сообщить', { exact: true }).click()
    await expect(page.getByRole('note')).toContainText('разъяснены позже')
    await page.getByRole('button', { name: 'Что говорит закон' }).click()
    await expect(page.getByText(/Недонесение о достоверно известном/u)).toBeVisible()
    await expectAccessible(page)
  })
})

for (const language of ['kk', 'en'] as const)
  test.describe(`in ${language}`, () => {
    test.use({ deskOptions: { settings: { language }, hasVault: true, now } })
    test('what is due is told in words of the language', async ({ desk }) => {
      const { page } = desk
      await createFullCase(desk)
      await desk.start()
      await page.getByRole('main').getByText('Дело Примеровой').first().click()
      const [tab, words] = { kk: ['Қауіпсіздік', '2 күн кейін'], en: ['Safety', 'in 2 days'] }[language]
      await page.getByRole('tab', { name: tab ?? '', exact: true }).click()
      await expect(page.getByRole('main')).toContainText(words ?? '')
      await expectAccessible(page)
    })
  })
