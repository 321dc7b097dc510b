import { createSampleRecords } from '../../kit/sample-records.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'

test('Ctrl+K finds records by kind, marks the words and opens the right place', async ({ desk }) => {
  const { page } = desk
  const sample = await createSampleRecords(desk.ask)
  await desk.ask('evidence.add', {
    caseId: sample.case,
    files: [desk.file('pismo.txt', 'Ответ школы: ученица пришла с синяками и просила о помощи в марте.')],
  })
  await desk.start()
  await page.keyboard.press('Control+k')
  const line = page.getByRole('combobox', { name: 'Поиск и команды' })
  await expect(line).toBeFocused()
  const { total } = await desk.ask('case.list', {})
  await expect(page.getByRole('group', { name: 'Недавние дела' }).getByRole('option')).toHaveCount(total)
  await expectAccessible(page)
  await line.fill('школы')
  const hit = page.getByRole('option', { name: /pismo/ })
  await expect(hit).toContainText('ученица пришла')
  await expect(hit.locator('mark')).toHaveText('школы')
  await expect(hit).toContainText('Дело Проба')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Доказательства' })).toHaveAttribute('aria-selected', 'true')
})

test('work product, a judge and an address are found, and an address is not shown', async ({ desk }) => {
  const { page } = desk
  await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Вымыслова' },
    addresses: [{ purpose: 'shelter', value: 'Закрытый переулок 99' }],
  })
  const { id: caseId } = await desk.ask('case.create', {
    title: 'Дело',
    kind: 'criminal',
    judge: 'Судьина П.П.',
  })
  await desk.ask('evidence.create', {
    caseId,
    title: 'Снимок',
    kind: 'photo',
    workProduct: { doubts: 'сомнительный ракурс' },
  })
  await desk.start()
  await page.keyboard.press('Control+k')
  const line = page.getByRole('combobox', { name: 'Поиск и команды' })
  await line.fill('закрытый переулок')
  await expect(page.getByRole('option', { name: 'Вымыслова' })).toBeVisible()
  await expect(page.getByRole('listbox')).not.toContainText('переулок')
  await line.fill('судьина')
  await expect(page.getByRole('option', { name: /Дело/ }).first()).toContainText('Судьина')
  await line.fill('ракурс')
  await expect(page.getByRole('option', { name: /Снимок/ })).toBeVisible()
})

test('commands are called in any language and by the keyboard alone', async ({ desk }) => {
  const { page, shell } = desk
  await desk.start()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox').first()).toBeFocused()
  await page.keyboard.type('тёмн')
  await page.keyboard.press('Enter')
  await expect.poll(() => shell.settings().theme).toBe('dark')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox').first()).toBeFocused()
  await page.keyboard.type('language kaz')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Мұнда сіздің істеріңіз болады' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox').first()).toBeFocused()
  await page.keyboard.type('новое дело')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Жаңа іс')
})

test('a command leads to one section of the settings', async ({ desk }) => {
  const { page } = desk
  await desk.start()
  await page.keyboard.press('Control+k')
  const line = page.getByRole('combobox', { name: 'Поиск и команды' })
  await expect(line).toBeFocused()
  await line.fill('резервная')
  await page.getByRole('option', { name: 'Настройки: резервная копия' }).click()
  await expect(page.getByRole('tab', { name: 'Резервная копия' })).toHaveAttribute('aria-selected', 'true')
})

test('in a case a command leads to each of its sections; elsewhere there is no such command', async ({
  desk,
}) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  await desk.start()
  const call = async (words: string) => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: 'Поиск и команды' })).toBeFocused()
    await page.keyboard.type(words)
  }
  await call('в деле журнал')
  await expect(page.getByText('Ничего не найдено')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toBeFocused()
  await expect(page.getByRole('gridcell', { name: 'Дело', exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  for (const name of ['Журнал хранения', 'Документы', 'Лица']) {
    await expect(page.getByRole('tab', { name: 'Обзор' })).toBeVisible()
    await call(`в деле ${name.toLowerCase()}`)
    await expect(page.getByRole('option', { selected: true })).toHaveText(`В деле: ${name.toLowerCase()}`)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true')
    await expect(page.locator('#content')).toBeFocused()
  }
})

test('nothing found is said; Escape gives the keyboard back; the menu opens it too', async ({ desk }) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  await desk.start()
  await expect(page.getByRole('grid')).toBeFocused()
  await desk.emit({ event: 'menu', command: 'search' })
  await expect(page.getByRole('combobox', { name: 'Поиск и команды' })).toBeFocused()
  await page.keyboard.type('такогонет')
  await expect(page.getByText('Ничего не найдено')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toBeFocused()
})
