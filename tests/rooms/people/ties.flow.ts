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

async function open(desk: Desk, name: RegExp): Promise<void> {
  await desk.page.getByRole('button', { name: 'Лица', exact: true }).click()
  await desk.page.getByRole('gridcell', { name }).click()
}

test('a tie is entered on one page and stands on both, each from its side, with the article that asks about it', async ({
  desk,
}) => {
  const { page } = desk
  await natural(desk, 'Детская Дана', { minor: true })
  await natural(desk, 'Взрослов Виктор')
  await desk.start()
  await open(desk, /Детская/)
  const card = page.getByRole('region', { name: 'Связи с другими лицами' })
  await expect(card).toContainText('Связей не внесено')
  await card.getByRole('button', { name: 'Добавить связь' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Другое лицо' }).fill('Взрослов')
  await page.getByRole('option', { name: 'Взрослов Виктор' }).click()
  await dialog.getByRole('combobox', { name: 'Кем это лицо' }).click()
  await page.getByRole('option', { name: 'Отчим или мачеха' }).click()
  await dialog.getByRole('textbox', { name: 'Уточнение' }).fill('отчим')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(card).toContainText('Отчим или мачеха: Взрослов Виктор')
  await expect(card).toContainText('УК 120, часть 3-2, пункт 3)')
  await card.getByText('УК 120').click()
  await expect(card.getByText('родителем, отчимом, педагогом')).toBeVisible()
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Взрослов Виктор', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Взрослов Виктор' })).toBeVisible()
  await expect(card).toContainText('Пасынок или падчерица: Детская Дана')

  await card.getByRole('button', { name: 'Изменить связь: Детская Дана' }).click()
  await card.getByRole('textbox', { name: 'Откуда известно' }).fill('со слов матери')
  await card.getByRole('textbox', { name: 'Откуда известно' }).press('Enter')
  await expect(card).toContainText('отчим · со слов матери')
  await page.getByRole('heading', { name: 'Взрослов Виктор' }).click()
  await page.keyboard.press('Control+z')
  await expect(card).not.toContainText('со слов матери')
  await card.getByRole('button', { name: 'Удалить связь: Детская Дана' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Причина' }).fill('ошибка')
  await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click()
  await expect(card).toContainText('Связей не внесено')
})

test('two records are compared, merged by chosen fields, and taken apart again', async ({ desk }) => {
  const { page } = desk
  const one = await natural(desk, 'Выдуманова Сауле', { iin: '900101300126', occupation: 'врач' })
  const other = await natural(desk, 'Выдуманова Сәуле', {
    phones: [{ purpose: 'contact', value: '+7 700 000 00 00' }],
    addresses: [{ purpose: 'shelter', value: 'Тайный переулок, 99' }],
    occupation: 'педиатр',
  })
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  await desk.ask('role.create', { caseId, personId: other, role: 'survivor' })
  await desk.start()
  await page.getByRole('button', { name: 'Лица', exact: true }).click()
  await page.getByRole('button', { name: 'Похожие записи' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem')).toContainText('То же имя')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: /^Сравнить/ }).click()
  await expect(dialog.getByRole('radiogroup', { name: 'Телефоны' })).toBeVisible()
  await expect(dialog).not.toContainText('Тайный переулок')
  await expectAccessible(page)
  await dialog
    .getByRole('radiogroup', { name: 'Должность или занятие' })
    .getByRole('radio', { name: /Запись 1/ })
    .check()
  await expect(dialog.getByRole('button', { name: 'Объединить' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Почему это одно лицо' }).fill('один ИИН')
  await dialog.getByRole('button', { name: 'Объединить' }).click()
  await expect(page.getByRole('heading', { name: /Выдуманова/ })).toBeVisible()
  const merged = await desk.ask('person.show', { id: other })
  expect(merged).toMatchObject({
    iin: '900101300126',
    occupation: 'врач',
    phones: [{ value: '+7 700 000 00 00' }],
  })
  const history = page.getByRole('region', { name: 'История записи' })
  await expect(history).toContainText('сюда перенесена запись «Выдуманова Сауле». Причина: один ИИН')
  await expect(history).toContainText('запись, которая объединена с этой')
  await expectAccessible(page)

  await history.getByRole('button', { name: /Разъединить с записью/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Разъединить' }).click()
  await expect(page.getByText('Возможно, это одно лицо')).toBeVisible()
  expect(await desk.ask('person.show', { id: one })).toMatchObject({ occupation: 'врач' })
  expect(await desk.ask('person.show', { id: other })).toMatchObject({ occupation: 'педиатр' })
})

test('a merge is undone with one key; two who are not the same are never offered again', async ({ desk }) => {
  const { page } = desk
  await natural(desk, 'Выдуманова Сауле')
  await natural(desk, 'Выдуманова Сауле')
  await desk.start()
  await page.getByRole('button', { name: 'Лица', exact: true }).click()
  const compare = async () => {
    await page.getByRole('button', { name: 'Похожие записи' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Сравнить/ })
      .click()
  }
  await compare()
  await page.getByRole('textbox', { name: 'Почему это одно лицо' }).fill('проба')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Записи объединены')).toBeVisible()
  const named = { text: 'выдуманова' }
  expect((await desk.ask('person.list', named)).total).toBe(1)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await desk.ask('person.list', named)).total).toBe(2)
  await compare()
  await page.getByRole('button', { name: 'Это разные люди' }).click()
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Похожих записей нет' })).toBeVisible()
})

test('what is safe for her stands wherever she is reached: in the case, with her phones, and in what a search finds', async ({
  desk,
}) => {
  const { page } = desk
  const id = await natural(desk, 'Выдуманова Сауле', {
    safeContact: 'Не звонить после 18:00',
    phones: [{ purpose: 'contact', value: '+7 700 000 00 00' }],
    addresses: [{ purpose: 'shelter', value: 'Тайный переулок, 99' }],
    deceasedOn: '2026-01-05',
  })
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело о пробе', kind: 'criminal' })
  await desk.ask('role.create', { caseId, personId: id, role: 'survivor' })
  await desk.start()
  await page.getByRole('gridcell', { name: 'Дело о пробе' }).click()
  await page.getByRole('tab', { name: 'Лица' }).click()
  const survivor = page.getByRole('region', { name: 'Пострадавшая' })
  await expect(survivor.getByRole('note')).toContainText('Не звонить после 18:00')
  await expect(survivor).toContainText('Правопреемник не указан')
  await expect(survivor).not.toContainText('+7 700')
  await survivor.getByRole('button', { name: /^Роль и полномочия/ }).click()
  await expect(survivor).toContainText('+7 700 000 00 00')
  await expect(survivor.getByRole('note')).toHaveCount(1)
  await expect(survivor).not.toContainText('Тайный переулок')
  await expectAccessible(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('выдуманова')
  await expect(page.getByRole('option', { name: /Выдуманова/ }).first()).toContainText(
    'Не звонить после 18:00',
  )
})

test('the workplace is offered for the court only when someone asks for it, with the article', async ({
  desk,
}) => {
  const { page } = desk
  const id = await natural(desk, 'Выдуманова Сауле', {
    addresses: [{ purpose: 'work', value: 'ул. Вымышленная, 1' }],
  })
  await desk.start()
  await open(desk, /Выдуманова/)
  await expect(page.getByText('УПК 181, часть 2')).toBeVisible()
  await page.getByRole('button', { name: 'Указать рабочий адрес для суда' }).click()
  await expect
    .poll(async () => (await desk.ask('person.show', { id })).addresses)
    .toEqual([
      { purpose: 'work', value: 'ул. Вымышленная, 1' },
      { purpose: 'procedural', value: 'ул. Вымышленная, 1' },
    ])
  await expect(page.getByText('УПК 181, часть 2')).toHaveCount(0)
})

test('two hundred and more similar records are shown by pages, and each can be compared', async ({
  desk,
}) => {
  test.slow()
  const { page } = desk
  for (let place = 0; place < 22; place += 1) await natural(desk, 'Выдуманова Лира')
  await desk.start()
  await page.getByRole('button', { name: 'Лица', exact: true }).click()
  await page.getByRole('button', { name: 'Похожие записи' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem')).toHaveCount(50)
  await dialog.getByRole('button', { name: 'Показано 50 из 231' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(100)
  await expectAccessible(page)
})

test('what a refused merge says stands in the comparison, and nothing that was chosen is lost', async ({
  desk,
}) => {
  const { page } = desk
  const one = await natural(desk, 'Выдуманова Лира', { occupation: 'врач' })
  await natural(desk, 'Выдуманова Лира', { occupation: 'педиатр' })
  await desk.start()
  await page.getByRole('button', { name: 'Лица', exact: true }).click()
  await page.getByRole('button', { name: 'Похожие записи' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Сравнить/ }).click()
  await dialog.getByRole('radiogroup', { name: 'Должность или занятие' }).getByRole('radio').nth(1).check()
  await dialog.getByRole('textbox', { name: 'Почему это одно лицо' }).fill('проба')
  await desk.ask('person.delete', { id: one, reason: 'проба' })
  await dialog.getByRole('button', { name: 'Объединить' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Запись не найдена')
  await expect(dialog.getByRole('textbox', { name: 'Почему это одно лицо' })).toHaveValue('проба')
})
