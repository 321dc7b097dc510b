import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PersonId } from '../../../shared/model/ids.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

async function addSuits(desk: Desk, count: number): Promise<string[]> {
  const made: string[] = []
  for (let place = 1; place <= count; place += 1) {
    const number = String(place).padStart(3, '0')
    const { id: caseId } = await desk.ask('case.create', {
      title: `Вымышленный иск ${number}`,
      kind: 'civil-defamation',
      stage: 'Подготовка',
    })
    await desk.ask('suit.create', {
      caseId,
      direction: place % 4 === 0 ? 'by-us' : 'against-us',
      moralDamageTiyn: place * 100_000,
      ...(place % 5 === 0 ? { outcome: 'refused', awardedTiyn: 100 } : {}),
    })
    made.push(caseId)
  }
  return made
}

async function openBoard(desk: Desk): Promise<void> {
  await desk.start()
  await desk.page.getByRole('navigation').getByRole('button', { name: 'Иски' }).click()
}

test('an empty vault says what the table is for', async ({ desk }) => {
  await openBoard(desk)
  await expect(desk.page.getByRole('heading', { name: 'Исков пока нет' })).toBeVisible()
  await expectAccessible(desk.page)
})

test('all suits stand in one table: filtered, sorted, summed up, and opened by keyboard', async ({
  desk,
}) => {
  const { page } = desk
  const [first = ''] = await addSuits(desk, 12)
  await desk.ask('hearing.create', { caseId: first, heldOn: '2030-01-15', state: 'planned' })
  await openBoard(desk)
  await expect(page.getByRole('status').filter({ hasText: 'исков' })).toHaveText('9 исков')
  const grid = page.getByRole('grid', { name: 'Таблица исков' })
  await expect(grid.getByRole('row').nth(1)).toContainText('15.01.2030')
  await expectAccessible(page)
  const totals = page.getByRole('region', { name: 'Всего по таблице' })
  // 1+2+3+5+6+7+9+10+11 thousand tenge.
  await expect(totals).toContainText(/54.000/u)
  await page.getByText('Все', { exact: true }).click()
  await expect(totals).toContainText(/78.000/u)
  await page.getByText('Закончены', { exact: true }).click()
  await expect(grid.getByRole('row')).toHaveCount(3)
  await expect(grid.getByRole('row').nth(1)).toContainText('Отказано')
  await page.getByRole('button', { name: 'Сбросить' }).click()
  await page.getByRole('button', { name: 'Заявлено', exact: true }).click()
  await page.getByRole('button', { name: 'Заявлено', exact: true }).click()
  await expect(grid.getByRole('row').nth(1)).toContainText('Вымышленный иск 012')
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('003')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Иск и высказывания' })).toHaveAttribute('aria-selected', 'true')
})

test('nothing fits, and the way back', async ({ desk }) => {
  const { page } = desk
  await addSuits(desk, 1)
  await openBoard(desk)
  await page.getByRole('textbox', { name: 'Искать среди исков' }).fill('нет такого')
  await expect(page.getByRole('heading', { name: 'Ничего не подходит' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('main').getByRole('button', { name: 'Сбросить' }).last().click()
  await expect(page.getByRole('grid')).toBeVisible()
})

test('one court and one lawyer are chosen by keyboard, stay when one comes back, and may leave nothing', async ({
  desk,
}) => {
  const { page, ask } = desk
  const person = async (fields: object) =>
    (await ask('person.create', { kind: 'natural', ...fields } as never)).id as PersonId
  const [north, south] = [
    await person({ kind: 'legal', legalName: 'Северный суд Примерска' }),
    await person({ kind: 'legal', legalName: 'Южный межрайонный суд Вымышленной области' }),
  ]
  const lawyers = [
    await person({ name: { surname: 'Юристова', given: 'Ая' } }),
    await person({ name: { surname: 'Әділетова', given: 'Қуаныш' } }),
  ]
  const cases = await addSuits(desk, 3)
  for (const [place, caseId] of cases.entries())
    await ask('case.update', {
      id: caseId,
      version: 1,
      changes: { courtId: place === 2 ? south : north, leadLawyerId: lawyers[place % 2] },
    })
  await openBoard(desk)
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('row')).toHaveCount(4)
  const choose = async (label: string, typed: string, option: string) => {
    await page.getByRole('combobox', { name: label }).focus()
    await page.keyboard.type(typed)
    await expect(page.getByRole('option')).toHaveText([option])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  await choose('Суд', 'север', 'Северный суд Примерска')
  await expect(grid.getByRole('row')).toHaveCount(3)
  await choose('Юрист', 'әділ', 'Әділетова Қуаныш')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await expect(grid.getByRole('row').nth(1)).toContainText('Вымышленный иск 002')
  await expectAccessible(page)
  await grid.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Иск и высказывания' })).toBeVisible()
  await page.getByRole('navigation').getByRole('button', { name: 'Иски' }).click()
  await expect(page.getByRole('combobox', { name: 'Суд' })).toHaveValue('Северный суд Примерска')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await choose('Суд', 'южный', 'Южный межрайонный суд Вымышленной области')
  await expect(page.getByRole('heading', { name: 'Ничего не подходит' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('search').getByRole('button', { name: 'Сбросить' }).press('Enter')
  await expect(grid.getByRole('row')).toHaveCount(4)
  await expect(page.getByRole('combobox', { name: 'Суд' })).toHaveValue('')
})

test('hundreds scroll, and only those on screen exist', async ({ desk }) => {
  const { page } = desk
  await addSuits(desk, 240)
  await openBoard(desk)
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', '181')
  await grid.focus()
  await page.keyboard.press('End')
  await expect(grid.getByRole('row').last()).toContainText('Вымышленный иск')
  expect(await grid.getByRole('row').count()).toBeLessThan(60)
})

test('the table prints and is written, unless a case on it forbids that', async ({ desk }) => {
  const { page } = desk
  const [first = ''] = await addSuits(desk, 2)
  await openBoard(desk)
  await page.getByRole('button', { name: 'Таблица на бумаге' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'страниц' })).toContainText('1 страница', {
    timeout: 30_000,
  })
  await expectAccessible(page)
  const out = join(desk.folder, 'board.pdf')
  desk.shell.script.saves.push(out)
  await page.getByRole('button', { name: 'Выбрать место и записать' }).click()
  await expect.poll(() => existsSync(out), { timeout: 20_000 }).toBe(true)
  await desk.ask('case.update', { id: first, version: 1, changes: { pretrialSecrecy: true } })
  await expect(page.getByRole('alert').filter({ hasText: 'Вывести нельзя' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: 'Выбрать место и записать' })).toBeDisabled()
  await expectAccessible(page)
})

for (const [language, name] of [
  ['kk', 'Талаптар'],
  ['en', 'Suits'],
] as const)
  test.describe(`in ${language}`, () => {
    test.use({ deskOptions: { settings: { language, theme: 'dark' }, hasVault: true } })

    test('the table reads', async ({ desk }) => {
      await addSuits(desk, 3)
      await desk.start()
      await desk.page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
      await expect(desk.page.getByRole('grid')).toContainText('Вымышленный иск 001')
      await expectAccessible(desk.page)
    })
  })
