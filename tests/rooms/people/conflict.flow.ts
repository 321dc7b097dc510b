import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

async function natural(desk: Desk, name: string, more: object = {}): Promise<string> {
  return (
    await desk.ask('person.create', {
      kind: 'natural',
      name: { surname: name.split(' ')[0], given: name.split(' ')[1] },
      ...more,
    })
  ).id
}

/** A case in which the foundation helps one and stands against another. */
async function knownCase(desk: Desk, more: object = {}): Promise<{ helped: string; opponent: string }> {
  const helped = await natural(desk, 'Выдуманова Сауле')
  const opponent = await natural(desk, 'Небылицын Пётр')
  const { id: caseId } = await desk.ask('case.create', { title: 'Прежнее дело', kind: 'criminal', ...more })
  await desk.ask('role.create', { caseId, personId: helped, role: 'survivor' })
  await desk.ask('role.create', { caseId, personId: opponent, role: 'suspect' })
  return { helped, opponent }
}

test('names are checked while a case is being created, and the decision is asked for in it', async ({
  desk,
}) => {
  const { page } = desk
  await knownCase(desk)
  await desk.start()
  await expect(page.getByRole('grid')).toBeFocused()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Название дела' }).fill('Новое дело')
  await dialog.getByRole('combobox', { name: 'Вид дела' }).click()
  await page.getByRole('option', { name: 'Уголовное' }).click()
  await dialog.getByRole('button', { name: 'Проверить конфликт интересов до начала' }).click()
  await dialog.getByRole('textbox', { name: 'Имя, название, ИИН или БИН 2' }).fill('Vydumanova Saule')
  await expect(dialog.getByRole('status')).toContainText('Выдуманова Сауле — получает нашу помощь')
  await expect(dialog.getByRole('status')).toContainText('Прежнее дело · Пострадавшая · узнано: по имени')
  await dialog.getByText('ГПК 59, часть 3').click()
  await expect(dialog.getByText('интересы которых противоречат')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Завести дело' }).click()

  const check = page.getByRole('dialog', { name: 'Проверка на конфликт интересов' })
  await expect(check.getByRole('textbox', { name: 'Имя, название, ИИН или БИН 2' })).toHaveValue(
    'Vydumanova Saule',
  )
  await expect(check.getByRole('status')).toContainText('получает нашу помощь')
  await check.getByText('В помощи отказано').click()
  await expect(check.getByRole('button', { name: 'Записать решение' })).toBeDisabled()
  await check.getByRole('textbox', { name: 'Основания' }).fill('Другая сторона — наша подопечная.')
  await expectAccessible(page)
  await check.getByRole('button', { name: 'Записать решение' }).click()
  const card = page.getByRole('region', { name: 'Конфликт интересов' })
  await expect(card).toContainText('В помощи отказано')
  await expect(card).toContainText('найдено 1 совпадение')
  const { items } = await desk.ask('conflict.list', {})
  expect(items).toMatchObject([
    {
      decision: 'refused',
      people: [{ side: 'opposite', name: 'Vydumanova Saule' }],
      findings: [{ reason: 'helped-by-us', match: 'name' }],
    },
  ])
  await page.keyboard.press('Control+z')
  await expect(card).toContainText('Проверки с решением ещё нет')
})

test('the overview says that a check is missing and leads to it; the people of the case are asked about', async ({
  desk,
}) => {
  const { page } = desk
  const { helped, opponent } = await knownCase(desk)
  const { id: caseId } = await desk.ask('case.create', { title: 'Новое дело', kind: 'criminal' })
  await desk.ask('role.create', { caseId, personId: opponent, role: 'survivor' })
  await desk.ask('role.create', { caseId, personId: helped, role: 'suspect' })
  await desk.start()
  await page.getByRole('gridcell', { name: 'Новое дело' }).click()
  await page.getByRole('button', { name: /Не проверен конфликт интересов/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Выдуманова Сауле — другая сторона')
  await expect(dialog.getByRole('status')).toContainText(
    'Небылицын Пётр — стоит против тех, кому мы помогаем',
  )
  await dialog.getByRole('button', { name: 'Записать решение' }).click()
  await page.getByRole('tab', { name: 'Обзор' }).click()
  await expect(page.getByRole('region', { name: 'Чего не хватает' })).not.toContainText('конфликт')
})

test('a sealed case says whom to ask and nothing else', async ({ desk }) => {
  const { page } = desk
  await knownCase(desk, { confidentiality: 'sealed' })
  await desk.ask('case.create', { title: 'Новое дело', kind: 'criminal' })
  await desk.start()
  await page.getByRole('gridcell', { name: 'Новое дело' }).click()
  await page.getByRole('tab', { name: 'Лица' }).click()
  await page.getByRole('button', { name: 'Проверить', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Впишите имена, чтобы увидеть')).toBeVisible()
  await page.getByRole('button', { name: 'Добавить имя' }).click()
  await dialog.getByRole('textbox', { name: 'Имя, название, ИИН или БИН 1' }).fill('Небылицын Пётр')
  await expect(dialog.getByRole('status')).toHaveText(
    'Спросите ведущего юриста. Больше здесь ничего не говорится.',
  )
  await expect(dialog).not.toContainText('Прежнее дело')
  await expectAccessible(page)
})

for (const [language, words] of [
  [
    'kk',
    {
      check: 'Тексеру',
      add: 'Есім қосу',
      reason: 'біздің көмек алушымыз',
      save: 'Шешімді жазу',
      taken: 'Іс қабылданды',
    },
  ],
  [
    'en',
    {
      check: 'Check',
      add: 'Add a name',
      reason: 'helped by us',
      save: 'Record the decision',
      taken: 'Case taken',
    },
  ],
] as const)
  test.describe(language, () => {
    test.use({ deskOptions: { settings: { language }, hasVault: true } })
    test('the check is made and decided by keyboard alone', async ({ desk }) => {
      const { page } = desk
      await knownCase(desk)
      await desk.ask('case.create', { title: 'Новое дело', kind: 'criminal' })
      await desk.start()
      await page.getByRole('gridcell', { name: 'Новое дело' }).click()
      await page
        .getByRole('tab')
        .filter({ hasText: /^(?:Тұлғалар|People)$/u })
        .click()
      await page.getByRole('button', { name: words.check, exact: true }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      // The dialog puts the keyboard on its first control.
      await expect(dialog.locator(':focus')).toHaveCount(1)
      await dialog.getByRole('button', { name: words.add }).focus()
      await page.keyboard.press('Enter')
      await dialog.getByRole('textbox').first().focus()
      await page.keyboard.type('900101300126')
      await expect(dialog.getByRole('status')).toBeVisible()
      await page.keyboard.press('Control+a')
      await page.keyboard.type('Выдуманова')
      await expect(dialog.getByRole('status')).toContainText('Выдуманова Сауле')
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(dialog.getByRole('status')).toContainText(words.reason)
      await expectAccessible(page)
      await dialog.getByRole('button', { name: words.save }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByText(words.taken)).toBeVisible()
      await page.locator('summary').first().focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: 'Прежнее дело' })).toBeVisible()
      await expectAccessible(page)
    })
  })
