import type { Page } from '@playwright/test'
import { csvOf, messyRows, workbookOf } from '../../backend/case-import/messy-list.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

const headings = ['Дело №', 'Вид дела', 'Потерпевшая', 'ИИН', 'Телефон', 'Подозреваемый']

/** Opens the import, and chooses this file when asked for one. */
async function choose(desk: Desk, file: string): Promise<void> {
  const { page } = desk
  desk.shell.script.files.push([file])
  await page.getByRole('button', { name: 'Выбрать файл…' }).click()
}

async function openImport(desk: Desk): Promise<void> {
  await desk.start()
  await desk.page.keyboard.press('Control+k')
  await desk.page.keyboard.type('Внести список')
  await desk.page.keyboard.press('Enter')
  await expect(desk.page.getByRole('heading', { name: 'Список дел из таблицы' })).toBeVisible()
}

const look = (page: Page) => page.getByRole('button', { name: 'Посмотреть строки' }).click()
const row = (page: Page, text: string) =>
  page.getByRole('grid', { name: 'Строки таблицы' }).getByText(text, { exact: false }).first()

test('an old list of an office becomes cases: columns, rows, decisions, one writing, and back', async ({
  desk,
}) => {
  const { page } = desk
  const file = desk.file(
    'Список дел.xlsx',
    await workbookOf({ name: 'Дела', rows: messyRows }, { name: 'Архив', rows: [['Суд'], ['х']] }),
  )
  await desk.start()
  await page.getByRole('button', { name: 'Внести из таблицы…' }).click()
  await expectAccessible(page)
  await choose(desk, file)

  await expect(page.getByText('книга Excel · 6 строк')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Что значит «Потерпевшая»' })).toHaveValue('Имя целиком')
  await expect(page.getByRole('combobox', { name: 'О ком «Потерпевшая»' })).toHaveValue('1. Потерпевший')
  await expect(page.getByRole('combobox', { name: 'Назначение: «Телефон»' })).toHaveValue(/связ/iu)
  await expectAccessible(page)
  await look(page)

  await expect(
    page.getByText('Дел: 4 · новых лиц: 7 · лиц из хранилища: 0 · пропущено строк: 1'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^Записать/u })).toBeDisabled()
  await expectAccessible(page)
  expect((await desk.ask('case.list', {})).total).toBe(0)

  // A row that cannot be taken says why, whatever else there is to say of it.
  await expect(row(page, 'не знаю')).toBeVisible()

  // A word of the table is settled once for all rows.
  await page.getByRole('combobox', { name: 'Вид дела «не знаю» — это' }).click()
  await page
    .getByRole('option', { name: 'Административное' })
    .or(page.getByRole('option', { name: 'Об административном правонарушении' }))
    .click()
  await expect(page.getByRole('region', { name: 'Решите для всей таблицы' })).toHaveCount(0)
  await expect(page.getByText('Дел: 5')).toBeVisible()

  // A row is looked at and left out; who someone is, is said.
  await row(page, '№ 1/2023 — Иной').click()
  const detail = page.getByRole('region', { name: 'Выбранная строка' })
  await expect(detail).toContainText('Тот же номер дела стоит в строке 4')
  await detail.getByRole('checkbox', { name: 'Взять эту строку' }).click()
  await expect(page.getByText('Дел: 4')).toBeVisible()
  await row(page, '№ 2/2023').click()
  await expect(detail).toContainText('Небылицын Пётр: то же имя в строке 4')
  await expectAccessible(page)
  await detail.getByRole('combobox', { name: 'Кто это: Небылицын Пётр' }).click()
  await page.getByRole('option', { name: 'То же лицо, что выше в таблице' }).click()
  await expect(page.getByText('новых лиц: 7')).toBeVisible()

  await page.getByRole('button', { name: 'Записать 4 дела…' }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('Сам файл остаётся на диске открытым')
  await expectAccessible(page)
  await question.getByRole('button', { name: 'Записать' }).click()
  await expect(page.getByRole('heading', { name: 'Внесено 4 дела' })).toBeVisible()
  await expectAccessible(page)
  expect((await desk.ask('case.list', {})).total).toBe(4)
  expect((await desk.ask('role.list', { filter: { role: 'suspect' } })).total).toBe(3)

  await page.getByRole('button', { name: 'Отменить импорт…' }).click()
  await page.getByLabel('Причина').fill('не тот список')
  await page.getByRole('dialog').getByRole('button', { name: 'Отменить импорт' }).click()
  await expect(page.getByText('отменён', { exact: true })).toBeVisible()
  expect((await desk.ask('case.list', {})).total).toBe(0)
})

test('who is known is used, a known case is left out, and a sealed one says only whom to ask', async ({
  desk,
}) => {
  const { page } = desk
  const { id: known } = await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Знакомова', given: 'Лира' },
    iin: '900101300126',
  })
  await desk.ask('case.create', { title: 'Прежнее дело', kind: 'criminal', internalNumber: '7' })
  await desk.ask('case.create', {
    title: 'Тайное дело',
    kind: 'criminal',
    internalNumber: '8',
    confidentiality: 'sealed',
  })
  const rows = [
    headings,
    ['7', 'уголовное', 'Новая Нина', null, null, null],
    ['8', 'уголовное', 'Новая Нелли', null, null, null],
    ['9', 'уголовное', 'Знакомова Лира', '900101300126', '+7 700', null],
  ]
  const file = desk.file('list.csv', csvOf(rows))
  await openImport(desk)
  await choose(desk, file)
  await look(page)
  await expect(
    page.getByText('Дел: 2 · новых лиц: 1 · лиц из хранилища: 1 · пропущено строк: 1'),
  ).toBeVisible()
  await expect(row(page, 'Дело с таким номером уже есть: «Прежнее дело»')).toBeVisible()
  await expect(row(page, 'Об этой строке спросите ведущего юриста')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Тайное')
  await row(page, '№ 9').click()
  await expect(page.getByRole('combobox', { name: 'Кто это: Знакомова Лира' })).toHaveValue(
    /Из хранилища: Знакомова Лира/u,
  )
  await page.getByRole('button', { name: 'Записать 2 дела…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Записать' }).click()
  await expect(page.getByRole('heading', { name: 'Внесено 2 дела' })).toBeVisible()
  expect((await desk.ask('role.list', { filter: { personId: known } })).total).toBe(1)
})

test('a day that fits both ways and a missing kind are asked once', async ({ desk }) => {
  const { page } = desk
  const file = desk.file(
    'list.csv',
    csvOf([
      ['Дело №', 'Пострадавшая', 'Дата рождения'],
      ['1', 'Дневная Дарья', '03/04/1990'],
    ]),
  )
  await openImport(desk)
  await choose(desk, file)
  await look(page)
  await page.getByRole('combobox', { name: 'Даты в «Дата рождения», как 03/04/1990' }).click()
  await page.getByRole('option', { name: 'Сначала день' }).click()
  await page.getByRole('combobox', { name: 'Где вид дела не указан' }).click()
  await page.getByRole('option', { name: 'Сопровождение без суда' }).click()
  await expect(page.getByRole('button', { name: 'Записать 1 дело…' })).toBeEnabled()
  await row(page, 'Дневная').click()
  await expect(page.getByRole('region', { name: 'Дневная Дарья' })).toContainText('03.04.1990')
})

test('columns are mapped by hand, and the mapping is kept and used again', async ({ desk }) => {
  const { page } = desk
  const file = desk.file(
    'list.csv',
    csvOf([
      ['Кто', 'Что'],
      ['Ручная Рита', 'Спор о доме'],
    ]),
  )
  await openImport(desk)
  await choose(desk, file)
  await expect(page.getByRole('button', { name: 'Посмотреть строки' })).toBeDisabled()
  await page.getByRole('combobox', { name: 'Что значит «Кто»' }).click()
  await page.getByRole('option', { name: 'Имя целиком' }).click()
  await page.getByRole('combobox', { name: 'Лицо 1' }).click()
  await page.getByRole('option', { name: 'Истец', exact: true }).click()
  await page.getByRole('combobox', { name: 'Что значит «Что»' }).click()
  await page.keyboard.type('Назв')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Сопоставления' }).click()
  await page.getByRole('menuitem', { name: 'Сохранить это…' }).click()
  await page.getByLabel('Название').fill('Наш список')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Сопоставление сохранено')).toBeVisible()

  desk.shell.script.files.push([
    desk.file(
      'other.csv',
      csvOf([
        ['Что', 'Кто', 'Лишнее'],
        ['Спор', 'Иная Инна', 'x'],
      ]),
    ),
  ])
  await page.getByRole('button', { name: 'Другой файл…' }).click()
  await expect(page.getByText('other.csv')).toBeVisible()
  await page.getByRole('button', { name: 'Сопоставления' }).click()
  await page.getByRole('menuitem', { name: 'Наш список' }).click()
  await expect(page.getByRole('combobox', { name: 'О ком «Кто»' })).toHaveValue('1. Истец')
  await expect(page.getByRole('combobox', { name: 'Что значит «Лишнее»' })).toHaveValue('')
  await page.getByRole('combobox', { name: 'Вид дела, где он не указан' }).click()
  await page.getByRole('option', { name: 'Гражданское, иное' }).click()
  await look(page)
  await expect(row(page, 'Спор')).toBeVisible()
})

test('what is no table says what to do, and nothing is lost by it', async ({ desk }) => {
  const { page } = desk
  await openImport(desk)
  await choose(desk, desk.file('старая.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
  await expect(page.getByRole('alert')).toContainText('сохранён в старом формате Excel')
  await expectAccessible(page)
  desk.shell.script.files.push([])
  await page.getByRole('button', { name: 'Выбрать файл…' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Выбрать файл…' })).toBeEnabled()
})

test('two thousand rows scroll, filter and are written by keyboard alone', async ({ desk }) => {
  const { page } = desk
  test.slow()
  const rows = Array.from({ length: 2_000 }, (_none, place) => [
    `м/${String(place + 1)}`,
    place % 10 === 0 ? 'странное' : 'уголовное',
    `Многова${String(place)} Имя`,
    null,
    null,
    'Общий Ответ',
  ])
  const file = desk.file('many.csv', csvOf([headings, ...rows]))
  await openImport(desk)
  desk.shell.script.files.push([file])
  await page.keyboard.press('Enter')
  await expect(page.getByText('CSV, UTF-8 · 2000 строк')).toBeVisible()
  await page.getByRole('button', { name: 'Посмотреть строки' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Дел: 1800')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('grid', { name: 'Строки таблицы' }).focus()
  await page.keyboard.press('End')
  await expect(row(page, '№ м/2000')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Строка 2001' })).toBeVisible()
  await page.getByText('Нельзя взять 200').click()
  await expect(row(page, 'вид дела «странное»')).toBeVisible()
  await page.getByRole('button', { name: 'Пропустить 200 строк, которые нельзя взять' }).click()
  await page.getByRole('button', { name: 'Записать 1800 дел…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Записать' }).click()
  await expect(page.getByRole('heading', { name: 'Внесено 1800 дел' })).toBeVisible({ timeout: 60_000 })
})
