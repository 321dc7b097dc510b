import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { openSection, sampleCase } from './sample-bundle-desk.ts'

const total = (page: Page) => page.getByTestId('plan-total')
const contents = (page: Page) => page.getByRole('list', { name: 'В томе' })
const evidence = (page: Page) => page.getByRole('list', { name: 'Доказательства дела' })
const handle = (page: Page, name: RegExp) => page.getByRole('button', { name })

async function stored(desk: Desk, caseId: string) {
  const { items } = await desk.ask('bundle.list', { filter: { caseId } })
  const { items: all } = await desk.ask('evidence.list', { filter: { caseId }, limit: 100 })
  const titles = new Map(all.map((item) => [item.id, item.title]))
  return (items[0]?.sections ?? []).map(({ title, evidenceIds }) => ({
    title,
    exhibits: evidenceIds.map((id) => titles.get(id)),
  }))
}

async function openEmpty(desk: Desk): Promise<string> {
  const caseId = await sampleCase(desk)
  await desk.start()
  await openSection(desk, 'Тома приложений')
  await desk.page.getByRole('button', { name: 'Пустой' }).click()
  await expect(total(desk.page)).toHaveText('0 приложений')
  return caseId
}

async function openFull(desk: Desk): Promise<string> {
  const caseId = await sampleCase(desk)
  await desk.start()
  await openSection(desk, 'Тома приложений')
  await desk.page.getByRole('button', { name: 'Из всех доказательств' }).click()
  await expect(total(desk.page)).toHaveText(/^12 приложений · \d+ страниц\S* · 1 том$/u)
  return caseId
}

test('an empty case says what to do first, and offers three ways to begin', async ({ desk }) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Вымышленное пустое дело', kind: 'criminal' })
  await desk.start()
  await openSection(desk, 'Тома приложений')
  await expect(page.getByRole('heading', { name: 'Здесь собираются приложения для суда' })).toBeVisible()
  await page.getByRole('button', { name: 'Из всех доказательств' }).click()
  await expect(page.getByRole('alert')).toContainText('нет ни одного приложения')
  await page.getByRole('button', { name: 'По документу' }).click()
  await expect(page.getByText('В деле ещё нет документов.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('all evidence of a case becomes a bundle by date, its pages counted', async ({ desk }) => {
  const caseId = await openFull(desk)
  const { page } = desk
  const [section] = await stored(desk, caseId)
  expect(section?.exhibits[0]).toBe('Устав фонда')
  await expect(contents(page).getByText('11 с.')).toBeVisible()
  const { items } = await desk.ask('bundle.list', { filter: { caseId } })
  const plan = await desk.ask('bundle.plan', { id: items[0]?.id ?? '' })
  await expect(total(page)).toContainText(`${String(plan.pages)} страниц`)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('evidence is found, ticked in a range and put into a section with the keyboard', async ({ desk }) => {
  const caseId = await openEmpty(desk)
  const { page } = desk
  const first = evidence(page).getByRole('checkbox').first()
  await first.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(total(page)).toHaveText(/^2 приложения/u)
  await page.getByRole('textbox', { name: 'Найти доказательство' }).fill('зала')
  await expect(evidence(page).getByRole('listitem')).toHaveCount(1)
  await evidence(page).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Добавить 1 в раздел' }).click()
  await page.getByRole('textbox', { name: 'Найти доказательство' }).fill('нет такого')
  await expect(page.getByText('Ничего не найдено')).toBeVisible()
  await page.getByRole('textbox', { name: 'Найти доказательство' }).fill('')
  await page.getByRole('checkbox', { name: 'Только не вошедшие' }).check()
  await expect(evidence(page).getByRole('listitem')).toHaveCount(9)
  await expect
    .poll(async () => (await stored(desk, caseId))[0]?.exhibits)
    .toEqual(['Устав фонда', 'Ответы на обращения', 'Фотография зала'])
})

test('several items are dragged into a section at once, and undone', async ({ desk }) => {
  const caseId = await openEmpty(desk)
  const { page } = desk
  await page.getByRole('button', { name: 'Добавить раздел' }).click()
  await expect(page.getByRole('textbox', { name: 'Название раздела 2' })).toHaveValue('Раздел 2')
  const rows = evidence(page).getByRole('listitem')
  await rows.nth(1).getByRole('checkbox').click()
  await rows
    .nth(3)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] })
  const target = contents(page).getByText('Перетащите сюда доказательства').first()
  await rows.nth(2).hover()
  await page.mouse.down()
  await target.hover()
  await target.hover({ position: { x: 40, y: 12 } })
  await expect(contents(page).locator('[data-drop]')).toHaveCount(1)
  await page.mouse.up()
  await expect(total(page)).toHaveText(/^3 приложения/u)
  const three = [
    'Восемь обращений в ответственные органы',
    'Ответы на обращения',
    'Протокол судебного заседания по тому же делу',
  ]
  await expect.poll(async () => (await stored(desk, caseId))[0]?.exhibits).toEqual(three)
  await page.locator('body').click({ position: { x: 900, y: 15 } })
  await page.keyboard.press('Control+KeyZ')
  await expect(total(page)).toHaveText(/^0 приложений/u)
  await expect.poll(async () => (await stored(desk, caseId))[0]?.exhibits).toEqual([])
})

test('an exhibit is carried with the keyboard, moved by steps, and taken out', async ({ desk }) => {
  const caseId = await openFull(desk)
  const { page } = desk
  await handle(page, /^Приложение 1: Устав фонда/u).focus()
  await page.keyboard.press('Space')
  const told = (place: number) =>
    page
      .getByRole('status')
      .filter({ hasText: `Устав фонда: раздел «Доказательства», место ${String(place)}` })
  await expect(told(1)).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(told(2)).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(told(3)).toBeAttached()
  await page.keyboard.press('Space')
  await expect.poll(async () => (await stored(desk, caseId))[0]?.exhibits.indexOf('Устав фонда')).toBe(2)
  await handle(page, /^Приложение 3: Устав фонда/u).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(handle(page, /^Приложение 2: Устав фонда/u)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(handle(page, /^Приложение 1: Устав фонда/u)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(total(page)).toHaveText(/^11 приложений/u)
  await expect(handle(page, /^Приложение 1: Восемь обращений/u)).toBeFocused()
  await page.keyboard.press('Control+KeyZ')
  await expect(total(page)).toHaveText(/^12 приложений/u)
  await page.keyboard.press('End')
  await expect(handle(page, /^Приложение 12:/u)).toBeFocused()
})

test('sections are added, named, filled from another, moved and removed', async ({ desk }) => {
  const caseId = await openFull(desk)
  const { page } = desk
  await page.getByRole('button', { name: 'Добавить раздел' }).click()
  const name = page.getByRole('textbox', { name: 'Название раздела 2' })
  await name.fill('Ұқсас істер мен өтініштер')
  await name.press('Enter')
  await contents(page).getByRole('checkbox', { name: 'Отметить: Устав фонда' }).click()
  await contents(page).getByRole('checkbox', { name: 'Отметить: Отчет фонда за год' }).click()
  await page.getByRole('button', { name: 'В раздел', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Ұқсас істер мен өтініштер' }).click()
  await page.getByRole('button', { name: 'Раздел «Ұқсас істер мен өтініштер» выше' }).click()
  await expect
    .poll(() => stored(desk, caseId))
    .toMatchObject([
      { title: 'Ұқсас істер мен өтініштер', exhibits: ['Устав фонда', 'Отчет фонда за год'] },
      { title: 'Доказательства' },
    ])
  await expect(contents(page).getByText('2 приложения · 26 с.')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Убрать раздел «Ұқсас істер мен өтініштер»' }).click()
  await expect(total(page)).toHaveText(/^10 приложений/u)
  await expect(page.getByRole('button', { name: 'Убрать раздел «Доказательства»' })).toBeDisabled()
  const only = page.getByRole('textbox', { name: 'Название раздела 1' })
  await only.fill('')
  await only.press('Tab')
  await expect(only).toHaveValue('Доказательства')
})

test('a document’s mentions become a bundle in its numbering, beside the first one', async ({ desk }) => {
  const caseId = await openFull(desk)
  const { page } = desk
  const [first] = (await desk.ask('bundle.list', { filter: { caseId } })).items
  if (first === undefined) throw new Error('no first bundle')
  await desk.ask('bundle.update', { id: first.id, version: first.version, changes: { title: 'Первый том' } })
  const isOpen = page.getByRole('combobox', { name: 'Том приложений' })
  await expect(isOpen).toHaveValue('Первый том')
  const { id } = await desk.ask('document.fill', { caseId, template: 'response-to-claim', language: 'ru' })
  await page.getByRole('button', { name: 'Новый' }).click()
  await page.getByRole('menuitem', { name: 'По документу' }).click()
  const { title } = await desk.ask('document.show', { id })
  await page.getByRole('button', { name: title }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const { items } = await desk.ask('bundle.list', { filter: { caseId } })
  expect(items).toHaveLength(2)
  await expect(isOpen).not.toHaveValue('Первый том')
  await expect(total(page)).toHaveText(/страниц/u)
  await page.getByRole('button', { name: 'Ещё' }).click()
  await page.getByRole('menuitem', { name: 'Удалить том приложений…' }).click()
  await page.getByRole('textbox', { name: 'Причина' }).fill('проба')
  await page.getByRole('button', { name: 'Удалить', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await desk.ask('bundle.list', { filter: { caseId } })).total).toBe(1)
  await expect(total(page)).toHaveText(/^12 приложений/u)
})
