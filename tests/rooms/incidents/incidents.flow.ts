import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { createEmptyCase, createFullCase, openSection } from './incident-desk.ts'

const now = '2026-03-12T10:00:00.000Z'
const parts = ['Происшествия', 'Обращения', 'Предписания', 'Меры', 'Давление', 'Таблица', 'По всем делам']

test.describe('incidents of a case', () => {
  test.use({ deskOptions: { settings: {}, hasVault: true, now } })

  test('every part is accessible, empty and full, and fits the window', async ({ desk }) => {
    const { page } = desk
    await createFullCase(desk)
    await openSection(desk, 'Происшествия')
    for (const name of parts) {
      await page.getByRole('radiogroup', { name: 'Что показать' }).getByText(name, { exact: true }).click()
      await expect(page.locator('.mantine-Loader-root')).toHaveCount(0, { timeout: 20_000 })
      await expectAccessible(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect([name, wide]).toEqual([name, false])
    }
  })

  test('an incident is entered by keyboard, its type stays open until it is found by questions', async ({
    desk,
  }) => {
    const { page } = desk
    const { caseId, survivorId, suspectId } = await createEmptyCase(desk)
    await openSection(desk, 'Происшествия')
    await expect(page.getByRole('heading', { name: 'Происшествий пока нет' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Место').fill('двор дома')
    await dialog.getByLabel('Что произошло, её словами').fill('Ждал у подъезда, кричал.')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Добавить' }).click()
    await expect(dialog).toBeHidden()
    const listed = async () => (await desk.ask('incident.list', { filter: { caseId } })).items[0]
    expect(await listed()).toMatchObject({
      gbvType: 'not-assessed',
      place: 'двор дома',
      participants: [
        { personId: survivorId, part: 'affected' },
        { personId: suspectId, part: 'suspect' },
      ],
    })

    await page.getByRole('button', { name: 'Определить вид по вопросам' }).click()
    await expect(dialog.getByText('Вопрос 1 из 6')).toBeVisible()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Нет', exact: true }).click()
    await dialog.getByRole('button', { name: 'Назад' }).click()
    await expect(dialog.getByText('Вопрос 1 из 6')).toBeVisible()
    for (let step = 0; step < 5; step += 1)
      await dialog.getByRole('button', { name: 'Нет', exact: true }).click()
    await dialog.getByRole('button', { name: 'Да', exact: true }).click()
    await expect(dialog.getByText('Получается: Психологическое насилие')).toBeVisible()
    expect((await listed())?.gbvType).toBe('not-assessed')
    await dialog.getByRole('button', { name: 'Записать' }).click()
    await expect(page.getByRole('main').getByText(/Психологическое насилие · двор дома/u)).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('main').getByText(/Психологическое насилие ·/u)).toBeHidden()
    expect((await listed())?.gbvType).toBe('not-assessed')
  })

  test('a report tells how long the body took, and changes with what is entered', async ({ desk }) => {
    const { page } = desk
    await createFullCase(desk)
    await openSection(desk, 'Происшествия')
    await page.getByText('Обращения', { exact: true }).click()
    const main = page.getByRole('main')
    await expect(main.getByRole('listitem')).toHaveCount(3)
    await expect(main.getByRole('note')).toContainText('ответа нет 59 дней')
    await main.getByLabel('Дата ответа').fill('2026-02-11')
    await main.getByLabel('Дата ответа').press('Enter')
    await expect(main.getByRole('note')).toContainText('ответ через 30 дней')
    await main.getByRole('button', { name: 'Что говорит закон' }).click()
    await expect(main.getByText(/Отказ в приеме и регистрации заявления/u)).toBeVisible()
    await expect(main.getByText(/юрист этот список ещё не подписал/u)).toBeVisible()
  })

  test('a wrong end of a period is told where it was typed, and nothing is lost', async ({ desk }) => {
    const { page } = desk
    const { caseId } = await createFullCase(desk)
    await openSection(desk, 'Происшествия')
    const end = page.getByLabel('Когда / Конец').first()
    await end.fill('2020-01-01')
    await end.blur()
    await expect(page.getByText(/конец раньше начала/u)).toBeVisible()
    const { items } = await desk.ask('incident.list', { filter: { caseId }, sort: 'date', descending: true })
    expect(items[0]?.when?.to).toBeUndefined()
    await expect(end).toHaveValue(/2020/u)
  })

  test('the table shows its pages, leaves other cases out and says so, and is written to a file', async ({
    desk,
  }) => {
    const { page } = desk
    const { suspectId } = await createFullCase(desk)
    const other = await desk.ask('case.create', { title: 'Чужое дело', kind: 'criminal' })
    await desk.ask('report.create', {
      caseId: other.id,
      madeAt: '2025-05-05',
      suspectIds: [suspectId],
    })
    await openSection(desk, 'Происшествия')
    await page.getByText('Таблица', { exact: true }).click()
    await expect(page.getByText('1 страница')).toBeVisible({ timeout: 20_000 })
    await expect(page.getByRole('note')).toContainText('есть ещё 1 обращение')
    await page.getByText('По всем делам', { exact: true }).click()
    const list = page.getByRole('list', { name: 'Обращения во всех делах' })
    await expect(list.getByRole('listitem')).toHaveCount(4)
    await list.getByRole('button', { name: 'Чужое дело' }).click()
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toContainText('05.05.2025')
  })

  test('a violation takes several exhibits by keyboard, lets one go and takes the last change back', async ({
    desk,
  }) => {
    const { page, ask } = desk
    const { caseId } = await createFullCase(desk)
    for (const title of ['Снимок двери подъезда', 'Қоңырау жазбасы'])
      await ask('evidence.create', { caseId, title, kind: 'document' })
    await openSection(desk, 'Происшествия')
    await page.getByText('Предписания', { exact: true }).click()
    const rows = page.getByRole('group', { name: 'Нарушения' })
    const picker = rows.getByRole('combobox', { name: 'Нарушения / Доказательства' })
    const shown = async () => {
      const found = (await ask('order.list', { filter: { caseId } })).items[0]
      const ids = found?.violations?.[0]?.evidenceIds ?? []
      const { choices } = await ask('record.choices', { entity: 'evidence', ids })
      return ids.map((id) => choices.find((choice) => choice.id === id)?.title)
    }
    for (const [typed, title] of [
      ['снимок', 'Снимок двери подъезда'],
      ['қоңырау', 'Қоңырау жазбасы'],
    ] as const) {
      await picker.focus()
      await picker.fill(typed)
      await expect(page.getByRole('option')).toHaveText([title])
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(rows.getByText(title, { exact: true })).toBeVisible()
    }
    await expect.poll(shown).toEqual(['Снимок двери подъезда', 'Қоңырау жазбасы'])
    await expectAccessible(page)
    await rows.getByRole('button', { name: 'Убрать: Нарушения / Доказательства 1, 1' }).press('Enter')
    await expect(rows.getByText('Снимок двери подъезда')).toBeHidden()
    await expect.poll(shown).toEqual(['Қоңырау жазбасы'])
    await page.keyboard.press('Control+z')
    await expect(rows.getByText('Снимок двери подъезда')).toBeVisible()
    await expect.poll(shown).toEqual(['Снимок двери подъезда', 'Қоңырау жазбасы'])
  })

  test('two hundred reports are listed without loading them all at once', async ({ desk }) => {
    const { page } = desk
    const { caseId, policeId } = await createEmptyCase(desk)
    for (let day = 0; day < 220; day += 1)
      await desk.ask('report.create', {
        caseId,
        bodyId: policeId,
        madeAt: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
      })
    await openSection(desk, 'Происшествия')
    await page.getByText('Обращения', { exact: true }).click()
    const rows = page.getByRole('main').getByRole('listitem')
    await expect(rows.first()).toContainText('08.08.2025')
    expect(await rows.count()).toBeLessThan(60)
    await rows.first().getByRole('button').focus()
    await page.keyboard.press('End')
    await expect(
      page.getByRole('main').getByRole('listitem').getByText('01.01.2025', { exact: false }),
    ).toBeVisible()
  })

  test('a hit of the search opens the record in its part', async ({ desk }) => {
    const { page } = desk
    await createFullCase(desk)
    await desk.start()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('запасной ключ')
    await page
      .getByRole('dialog')
      .getByText(/Обзор рисков/u)
      .first()
      .click()
    await expect(page.getByRole('tab', { name: 'Безопасность' })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('21.02.2026')
  })
})

for (const language of ['kk', 'en'] as const)
  test.describe(`in ${language}`, () => {
    test.use({ deskOptions: { settings: { language }, hasVault: true, now } })
    test('the parts are named and accessible', async ({ desk }) => {
      const { page } = desk
      await createFullCase(desk)
      await desk.start()
      await page.getByRole('main').getByText('Дело Примеровой').first().click()
      const [tab, reports, waiting] = {
        kk: ['Оқиғалар', 'Өтініштер', '59 күн бойы жауап жоқ'],
        en: ['Incidents', 'Reports', 'no answer for 59 days'],
      }[language]
      await page.getByRole('tab', { name: tab ?? '', exact: true }).click()
      await page
        .getByRole('radiogroup')
        .first()
        .getByText(reports ?? '', { exact: true })
        .click()
      await expect(page.getByRole('main').getByRole('note')).toContainText(waiting ?? '')
      await expectAccessible(page)
    })
  })
