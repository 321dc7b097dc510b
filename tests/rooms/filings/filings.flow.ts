import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { openCourt } from './court-desk.ts'

test('a filing is entered, told how many copies it needs, and moved on; that is taken back', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId, defenderId } = await openCourt(desk)
  await expect(page.getByRole('heading', { name: 'Поданных документов пока нет' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Вид документа' }).click()
  await page.getByRole('option', { name: 'Апелляционная жалоба', exact: true }).click()
  await dialog.getByRole('textbox', { name: 'Название' }).fill('Жалоба на решение')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Жалоба на решение' })).toBeVisible()
  const copies = page.getByRole('region', { name: 'Копии' })
  await expect(copies).toContainText('Нужно копий: 2 (ГПК 403(2))')
  await page.getByRole('combobox', { name: 'От кого' }).click()
  await page.getByRole('combobox', { name: 'От кого' }).fill('Әділет')
  await page.getByRole('option', { name: 'Әділетова Лира' }).click()
  await expect(copies).toContainText('Нужно копий: 1 (ГПК 403(2))')
  await expect(copies).toContainText('Истцова Лира')
  await expectAccessible(page)

  const course = page.getByRole('region', { name: 'Ход документа' })
  await course.getByRole('combobox', { name: 'Новое состояние' }).click()
  await page.getByRole('option', { name: 'Принято' }).click()
  await course.getByRole('textbox', { name: 'Входящий номер' }).fill('2-15')
  await course.getByRole('button', { name: 'Изменить состояние' }).click()
  await expect(course.getByRole('listitem')).toHaveCount(2)
  const list = async () => (await desk.ask('filing.list', { filter: { caseId } })).items[0]
  expect(await list()).toMatchObject({ status: 'accepted', registrationNumber: '2-15', fromId: defenderId })
  await page.keyboard.press('Control+z')
  await expect(course.getByRole('listitem')).toHaveCount(1)
  expect(await list()).toMatchObject({ status: 'draft' })
  expect(await list()).not.toHaveProperty('registrationNumber')
})

test('what was received stands by the day it came, apart from what was filed', async ({ desk }) => {
  const { page } = desk
  await openCourt(desk)
  await page.getByText('Получено', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Полученных документов пока нет' })).toBeVisible()
  await page.getByRole('button', { name: 'Полученный документ' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Вид документа' }).click()
  await page.getByRole('option', { name: 'Определение или постановление' }).click()
  await dialog.getByRole('textbox', { name: 'День получения' }).fill('12.03.2026')
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(page.getByRole('listitem').getByText('12.03.2026')).toBeVisible()
  await page.getByText('Подано нами', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Поданных документов пока нет' })).toBeVisible()
})

test('a received claim shows the terms it starts; confirmed, they are in the case; that is taken back', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId } = await openCourt(desk, 'filings', async (made) => {
    const fields = { caseId: made.caseId, direction: 'received', kind: 'claim', receivedOn: '2026-03-12' }
    await desk.ask('filing.create', fields as never)
  })
  await page.getByText('Получено', { exact: true }).click()
  const terms = page.getByRole('region', { name: 'Сроки, которые начинает документ' })
  await expect(terms).toContainText('31.03.2026')
  await expect(terms).toContainText('ГПК 166(2)')
  await expectAccessible(page)
  await terms.getByRole('textbox', { name: 'С какого дня считать' }).fill('13.03.2026')
  await expect(terms).toContainText('получена копия иска: 13.03.2026')
  await terms.getByRole('button', { name: 'Подтвердить сроки' }).click()
  await expect(terms).toContainText('внесён в дело')
  const running = async () => (await desk.ask('deadline.list', { filter: { caseId } })).items
  expect((await running())[0]).toMatchObject({ rule: 'civil.response', startsOn: '2026-03-13' })
  await expect(terms.getByRole('button', { name: 'Подтвердить сроки' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await running()).length).toBe(0)
  await expect(terms.getByRole('button', { name: 'Подтвердить сроки' })).toBeVisible()
})

test('a filing keeps a deadline of the case: its day comes over, and sent it can be marked as kept', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId } = await openCourt(desk, 'filings', async (made) => {
    await desk.ask('deadline.start', {
      caseId: made.caseId,
      trigger: 'claim-received',
      on: '2026-03-12',
      rules: ['civil.response'],
    })
    const fields = { caseId: made.caseId, direction: 'made', kind: 'response', sentAt: '2026-03-30' }
    await desk.ask('filing.create', fields as never)
  })
  const kept = page.getByRole('region', { name: 'Какой срок исполняет' })
  await kept.getByRole('combobox', { name: 'Выбрать срок дела' }).click()
  await page.getByRole('option').first().click()
  await expect(kept).toContainText('31.03.2026')
  await expectAccessible(page)
  const filing = async () => (await desk.ask('filing.list', { filter: { caseId } })).items[0]
  await expect.poll(async () => (await filing())?.dueOn).toBe('2026-03-31')
  await kept.getByRole('button', { name: 'Срок исполнен' }).click()
  await expect(kept).toContainText('исполнен 30.03.2026')
  const { items } = await desk.ask('deadline.list', { filter: { caseId } })
  expect(items[0]).toMatchObject({ doneOn: '2026-03-30', answerFilingId: (await filing())?.id })
})

test('the next day in court becomes a hearing of its own, in the same court', async ({ desk }) => {
  const { page } = desk
  const { caseId, courtId } = await openCourt(desk, 'filings', async (made) => {
    await desk.ask('hearing.create', {
      caseId: made.caseId,
      heldOn: '2026-03-20',
      state: 'held',
      courtId: made.courtId,
      judge: 'Судьина А.',
      nextOn: '2027-04-10',
      attendants: [{ personId: made.defenderId, attended: true }],
    })
  })
  await page.getByText('Заседания', { exact: true }).click()
  await page.getByRole('button', { name: 'Назначить следующее: 10.04.2027' }).click()
  await expect(page.getByRole('heading', { name: '10.04.2027' })).toBeVisible()
  await expect(page.getByRole('listitem')).toHaveCount(2)
  const { items } = await desk.ask('hearing.list', { filter: { caseId, state: 'planned' } })
  expect(items[0]).toMatchObject({ heldOn: '2027-04-10', courtId, judge: 'Судьина А.' })
  expect(items[0]?.attendants?.[0]).not.toHaveProperty('attended')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('listitem')).toHaveCount(1)
})

test('a hearing that collides says so while it is typed, in its form, and on the overview of both cases', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId } = await openCourt(desk, 'filings', async ({ otherCaseId, courtId }) => {
    await desk.ask('hearing.create', {
      caseId: otherCaseId,
      heldOn: '2027-05-05',
      startsAt: '10:00',
      state: 'planned',
      courtId: courtId,
    })
  })
  await page.getByText('Заседания', { exact: true }).click()
  await page.getByRole('button', { name: 'Заседание', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'День заседания' }).fill('05.05.2027')
  await dialog.getByRole('textbox', { name: 'Начало' }).fill('11:00')
  await dialog.getByRole('textbox', { name: 'О чём заседание' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Ответчик Әділетова Лира нужен и там: Выдумкин')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Заседания совпадают')
  await expectAccessible(page)
  const { items } = await desk.ask('hearing.list', { filter: { caseId: caseId } })
  expect(items[0]).toMatchObject({ heldOn: '2027-05-05', startsAt: '11:00' })
  await page.getByRole('tab', { name: 'Обзор' }).click()
  await expect(page.getByRole('alert')).toContainText('Выдумкин к фонду')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Открыть то заседание' }).click()
  await expect(page.getByRole('alert')).toContainText('Истцова к фонду')
  // Later in the day it is all right.
  await page.getByRole('textbox', { name: 'Начало' }).fill('15:00')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a time that is none is refused where it stands, and nothing typed is lost', async ({ desk }) => {
  const { page } = desk
  await openCourt(desk, 'filings', async ({ caseId }) => {
    await desk.ask('hearing.create', { caseId: caseId, heldOn: '2027-05-05', state: 'planned' })
  })
  await page.getByText('Заседания', { exact: true }).click()
  const begins = page.getByRole('textbox', { name: 'Начало' })
  await begins.fill('25:00')
  await begins.press('Enter')
  await expect(page.getByText('Данные не приняты: Начало')).toBeVisible()
  await expect(begins).toHaveValue('25:00')
})

test('an original that is out is marked when it is due, and no more when it is back', async ({ desk }) => {
  const { page } = desk
  const { caseId } = await openCourt(desk, 'filings', async (made) => {
    const { id } = await desk.ask('evidence.create', {
      caseId: made.caseId,
      title: 'Паспорт',
      kind: 'document',
    })
    await desk.ask('handover.create', {
      caseId: made.caseId,
      direction: 'given',
      evidenceId: id,
      what: 'Паспорт, подлинник',
      personId: made.courtId,
      handedOn: '2020-03-01',
      dueBackOn: '2020-04-01',
    })
  })
  await page.getByText('Подлинники', { exact: true }).click()
  const item = page.getByRole('listitem').filter({ hasText: 'Паспорт, подлинник' })
  await expect(item).toContainText('Пора вернуть')
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Возвращено' }).fill('20.03.2026')
  await page.keyboard.press('Enter')
  await expect(item).toContainText('вернулось 20.03.2026')
  await expect(item).not.toContainText('Пора вернуть')
  expect((await desk.ask('handover.list', { filter: { caseId, open: true } })).total).toBe(0)
})

for (const [language, title] of [
  ['kk', 'Берілген құжаттар әзірге жоқ'],
  ['en', 'Nothing was filed yet'],
] as const)
  test.describe(`in ${language}`, () => {
    test.use({ deskOptions: { settings: { language, theme: 'dark' }, hasVault: true } })

    test('the section reads and is accessible', async ({ desk }) => {
      await openCourt(desk)
      await expect(desk.page.getByRole('heading', { name: title })).toBeVisible()
      await expectAccessible(desk.page)
    })
  })
