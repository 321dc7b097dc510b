import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

async function addPerson(desk: Desk, changes: object = {}): Promise<string> {
  const { id } = await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Вымыслова', given: 'Сауле', patronymic: 'Примеровна' },
    gender: 'feminine',
    ...changes,
  })
  return id
}

async function openPerson(desk: Desk): Promise<void> {
  await desk.start()
  await desk.page.getByRole('button', { name: 'Лица' }).click()
  await desk.page.getByRole('gridcell', { name: /Вымыслова/ }).click()
  await expect(desk.page.getByRole('heading', { name: /Вымыслова/ })).toBeVisible()
}

test('a person is entered by her name and opens for the rest', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await page.getByRole('button', { name: 'Лица' }).click()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Фамилия' })).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'Внести' })).toBeDisabled()
  await page.keyboard.type('Әлиева')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Әлиева' })).toBeVisible()
  expect((await desk.ask('person.list', { text: 'алиева' })).total).toBe(1)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await desk.ask('person.list', { text: 'алиева' })).total).toBe(0)
})

test('names in other spellings, a wrong IIN and the birth date are kept as they are typed', async ({
  desk,
}) => {
  const { page } = desk
  const id = await addPerson(desk)
  await openPerson(desk)
  await page.getByRole('textbox', { name: 'Имя', exact: true }).nth(1).fill('Сәуле')
  await page.getByRole('textbox', { name: 'ИИН' }).fill('123')
  await page.getByRole('textbox', { name: 'ИИН' }).press('Enter')
  await expect(page.getByText('Обычно здесь двенадцать цифр')).toBeVisible()
  await page.getByLabel('Дата рождения', { exact: true }).fill('1990-02-03')
  await page.getByLabel('Дата рождения', { exact: true }).press('Enter')
  await expect
    .poll(async () => desk.ask('person.show', { id }))
    .toMatchObject({ nameKk: { given: 'Сәуле' }, iin: '123', birthDate: '1990-02-03' })
  await expectAccessible(page)
})

test('suggested case forms are corrected and confirmed once', async ({ desk }) => {
  const { page } = desk
  const id = await addPerson(desk)
  await openPerson(desk)
  const genitive = page.getByRole('textbox', { name: 'Родительный падеж', exact: true })
  await expect(genitive).toHaveValue('Вымысловой Сауле Примеровны')
  await genitive.fill('Вымысловой Сауле')
  await genitive.press('Enter')
  await expect(page.getByRole('img', { name: 'Подтверждено: Родительный падеж' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Подтвердить все' }).first().click()
  await expect
    .poll(async () => (await desk.ask('person.show', { id })).caseForms?.ru)
    .toEqual({
      genitive: 'Вымысловой Сауле',
      dative: 'Вымысловой Сауле Примеровне',
      accusative: 'Вымыслову Сауле Примеровну',
      instrumental: 'Вымысловой Сауле Примеровной',
      prepositional: 'Вымысловой Сауле Примеровне',
    })
  await expect(page.getByRole('button', { name: 'Подтвердить все' })).toHaveCount(1)
})

test('a shelter is hidden until it is asked for; the safe way to call stands above', async ({ desk }) => {
  const { page } = desk
  const id = await addPerson(desk, {
    safeContact: 'Только до 18:00',
    addresses: [{ purpose: 'shelter', value: 'Тайный переулок, 99' }],
  })
  await openPerson(desk)
  await expect(page.getByRole('note')).toContainText('Только до 18:00')
  await expect(page.locator('body')).not.toContainText('Тайный переулок')
  await expect(page.locator('input[value*="Тайный"]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Показать: Убежище' }).click()
  await expect(page.getByRole('textbox', { name: 'Адреса 1', exact: true })).toHaveValue(
    'Тайный переулок, 99',
  )
  await page.getByRole('button', { name: 'Скрыть: Убежище' }).click()
  await expect(page.getByRole('textbox', { name: 'Адреса 1', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Добавить телефон' }).click()
  await page.getByRole('textbox', { name: 'Телефоны 1' }).fill('+7 700 000 00 00')
  await page.getByRole('textbox', { name: 'Телефоны 1' }).press('Enter')
  await expect
    .poll(async () => (await desk.ask('person.show', { id })).phones)
    .toEqual([{ purpose: 'procedural', value: '+7 700 000 00 00' }])
  await expectAccessible(page)
})

test('a sealed person stands in the list under her pseudonym only', async ({ desk }) => {
  const { page } = desk
  await addPerson(desk, { sealed: true, pseudonym: 'Свидетель-7' })
  await desk.start()
  await page.getByRole('button', { name: 'Лица' }).click()
  await expect(page.getByRole('gridcell', { name: /Свидетель-7/ })).toBeVisible()
  await expect(page.locator('body')).not.toContainText('Вымыслова')
})

test('the list is narrowed by words and by kind; nobody fits is said', async ({ desk }) => {
  const { page } = desk
  for (let place = 0; place < 220; place += 1)
    await desk.ask('person.create', { kind: 'legal', legalName: `Вымышленный суд № ${String(place)}` })
  await addPerson(desk)
  await desk.start()
  await page.getByRole('button', { name: 'Лица' }).click()
  await expect(page.getByText('222 лица')).toBeVisible()
  await expect(page.getByRole('grid')).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('gridcell', { name: 'Примерова Проба Тестовна' })).toBeVisible()
  await page.getByText('Люди', { exact: true }).click()
  await expect(page.getByText('2 лица', { exact: true })).toBeVisible()
  await page.getByRole('textbox', { name: 'Искать среди лиц' }).fill('суд')
  await expect(page.getByRole('heading', { name: 'Никто не подходит' })).toBeVisible()
  await expectAccessible(page)
})

for (const [language, words] of [
  ['ru', { room: 'Лица', parts: 'Кто в делах', role: 'Пострадавшая', any: 'Любая роль' }],
  ['kk', { room: 'Тұлғалар', parts: 'Істердегі рөлі', role: 'Зардап шегуші', any: 'Кез келген рөл' }],
  ['en', { room: 'People', parts: 'Parts in cases', role: 'Survivor', any: 'Any part' }],
] as const)
  test.describe(`parts of people in ${language}`, () => {
    test.use({
      deskOptions: { settings: { language, theme: language === 'ru' ? 'light' : 'dark' }, hasVault: true },
    })

    test('the list tells who each is and in how many cases, and shows those with one part', async ({
      desk,
    }) => {
      const { page, ask } = desk
      const survivor = await addPerson(desk, { occupation: 'учительница начальных классов' })
      const suspect = await addPerson(desk, { name: { surname: 'Небылицын', given: 'Эскиз' } })
      const cases = []
      for (const title of ['Первое', 'Второе', 'Третье'])
        cases.push((await ask('case.create', { title, kind: 'criminal' })).id)
      const add = (caseId: string | undefined, personId: string, role: string) =>
        ask('role.create', { caseId, personId, role } as never)
      for (const caseId of cases.slice(0, 2)) {
        await add(caseId, survivor, 'survivor')
        await add(caseId, suspect, 'accused')
      }
      await add(cases[0], survivor, 'plaintiff')
      await add(cases[2], suspect, 'informant')
      const { version } = await ask('case.show', { id: String(cases[2]) })
      await ask('case.update', { id: String(cases[2]), version, changes: { confidentiality: 'sealed' } })
      await desk.start()
      await page.getByRole('navigation').getByRole('button', { name: words.room, exact: true }).click()
      const row = (name: RegExp) => page.getByRole('row', { name })
      await expect(
        row(/Вымыслова/u)
          .getByRole('gridcell')
          .nth(3),
      ).toHaveText(new RegExp(`^${words.role}, [^,]+$`, 'u'))
      await expect(
        row(/Вымыслова/u)
          .getByRole('gridcell')
          .nth(4),
      ).toHaveText('2')
      await expect(
        row(/Небылицын/u)
          .getByRole('gridcell')
          .nth(4),
      ).toHaveText('2')
      await expectAccessible(page)
      await page.getByRole('combobox', { name: words.parts }).focus()
      await page.keyboard.type(words.role)
      await expect(page.getByRole('option')).toHaveText([words.role])
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
      await expect(row(/Вымыслова/u)).toBeVisible()
      await expectAccessible(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(wide).toBe(false)
    })
  })
