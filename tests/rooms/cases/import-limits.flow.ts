import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { csvOf } from '../../backend/case-import/messy-list.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

async function openImport({ page, start }: Desk): Promise<void> {
  await start()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Внести список')
  await page
    .getByRole('option', { name: /Внести список/u })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Список дел из таблицы' })).toBeVisible()
}

async function choose({ page, shell }: Desk, file: string): Promise<void> {
  shell.script.files.push([file])
  await page.getByRole('button', { name: 'Выбрать файл…' }).click()
}

test('of many imports and many unknown words the first are shown, and it is said', async ({ desk }) => {
  const { page } = desk
  for (let number = 1; number <= 21; number += 1) {
    const file = join(desk.folder, `список ${String(number)}.csv`)
    writeFileSync(
      file,
      csvOf([
        ['Дело №', 'Вид дела'],
        [`A${String(number)}`, 'уголовное'],
      ]),
    )
    const { table, sheets } = await desk.ask('case.read-table', { file })
    const mapping = sheets[0]?.proposed ?? { columns: [], people: [] }
    await desk.ask('case.import', { table, mapping })
  }
  await openImport(desk)
  const past = page.getByRole('region', { name: 'Внесено раньше' })
  await expect(past.getByRole('listitem')).toHaveCount(20)
  await expect(past).toContainText('Показаны последние 20.')
  await expect(past).toContainText('список 21.csv')
  const words = Array.from({ length: 22 }, (_none, at) => [`B${String(at)}`, `слово ${String(at)}`])
  await choose(desk, desk.file('words.csv', csvOf([['Дело №', 'Вид дела'], ...words])))
  await page.getByRole('button', { name: 'Посмотреть строки' }).click()
  const open = page.getByRole('region', { name: 'Решите для всей таблицы' })
  await expect(open.getByRole('combobox')).toHaveCount(20)
  await expect(open).toContainText('Показаны первые 20 слов из 22')
  await expectAccessible(page)
})

test('lists that cannot be read say so in place of looking empty', async ({ desk }) => {
  const { page } = desk
  desk.refuse('case.list-imports')
  desk.refuse('case.list-mappings')
  await openImport(desk)
  await expect(page.getByRole('alert')).toHaveCount(1)
  await choose(desk, desk.file('list.csv', csvOf([['Дело №'], ['1']])))
  await page.getByRole('button', { name: 'Сопоставления' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByText('Сохранённых сопоставлений нет')).toHaveCount(0)
})

test('a decision made while the rows are looked at is kept', async ({ desk }) => {
  const { page } = desk
  const rows = [
    ['Дело №', 'Вид дела', 'Потерпевшая'],
    ['1', 'странное', 'Первая Полина'],
    ['2', 'уголовное', 'Вторая Вера'],
  ]
  await openImport(desk)
  await choose(desk, desk.file('list.csv', csvOf(rows)))
  await page.getByRole('button', { name: 'Посмотреть строки' }).click()
  await page.getByRole('grid', { name: 'Строки таблицы' }).getByText('№ 2').click()
  const release = desk.hold('case.preview-import')
  await page.getByRole('combobox', { name: 'Вид дела «странное» — это' }).click()
  await page.getByRole('option', { name: 'Сопровождение без суда' }).click()
  await page.getByRole('checkbox', { name: 'Взять эту строку' }).click()
  release()
  await expect(page.getByRole('region', { name: 'Решите для всей таблицы' })).toHaveCount(0)
  await expect(page.getByRole('checkbox', { name: 'Взять эту строку' })).not.toBeChecked()
  await expect(page.getByText('Дел: 1')).toBeVisible()
})
