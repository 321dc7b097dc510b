import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { refuseCalls } from '../../kit/page/refuse-calls.ts'
import { main, openCase, rape, step, storedIn, take } from './checklist-desk.ts'

test.use({ deskOptions: { settings: {}, hasVault: true, now: '2026-03-12T22:40:00+05:00' } })

test('keys come as fast as they like: a step ticked twice is open, one moved twice is two places on', async ({
  desk,
}) => {
  const caseId = await openCase(desk)
  const { page } = desk
  await take(page, rape)
  const asked = main(page).getByRole('checkbox', { name: /^Спросите, в безопасности/u })
  await asked.focus()
  for (const key of ['Space', 'Space', 'Space', 'Control+z']) await page.keyboard.press(key)
  await expect(page.getByRole('status').filter({ hasText: 'Сделано 0 из 15' })).toBeVisible()
  await expect(asked).not.toBeChecked()
  await expect(page.getByText('Отменено: Отмечено: сделано')).toBeVisible()
  const safety = main(page).getByRole('region', { name: 'Безопасность' }).getByRole('listitem')
  await expect(safety).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Отменено: Шаг снова открыт')).toBeVisible()
  const evidence = main(page).getByRole('region', { name: 'Доказательства' }).getByRole('checkbox')
  const before = await evidence.evaluateAll((boxes) => boxes.map(({ id }) => id))
  await evidence.first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(evidence.nth(2)).toHaveAttribute('id', before[0] ?? '')
  await expect(evidence.nth(2)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(asked).toBeFocused()
  expect((await storedIn(desk, caseId)).steps.every(({ state }) => state === 'open')).toBe(true)
})

test('a change is taken back alone, over what another window ticked meanwhile', async ({ desk }) => {
  const caseId = await openCase(desk)
  const { page } = desk
  await take(page, rape)
  const stored = () => storedIn(desk, caseId)
  const words = async () => (await stored()).steps.map(({ text }) => text)
  const before = await words()
  await main(page)
    .getByRole('checkbox', { name: /^Договоритесь, как с ней/u })
    .focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(words).not.toEqual(before)
  const { id, version } = await stored()
  await desk.ask('checklist.tick', { id, version, step: 3, state: 'done', on: '2026-03-11' })
  await expect(page.getByRole('status').filter({ hasText: 'Сделано 1 из 15' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(words).toEqual(before)
  expect((await stored()).steps[2]).toMatchObject({ state: 'done', settledOn: '2026-03-11' })
})

test('a note leaves the step as it was settled, and closes when it is left or taken back', async ({
  desk,
}) => {
  const caseId = await openCase(desk)
  const { page } = desk
  await take(page, rape)
  const { id, version } = await storedIn(desk, caseId)
  const first = step(page, /^Спросите, в безопасности/u)
  const note = first.getByRole('textbox', { name: 'Пометка' })
  const openNote = async (name: string) => {
    await first.getByRole('button', { name: /действия$/u }).click()
    await page.getByRole('menuitem', { name }).click()
    await expect(note).toBeFocused()
  }
  await openNote('Добавить пометку')
  await note.fill('не то')
  await note.press('Escape')
  await expect(note).toHaveCount(0)
  await expect(first.getByRole('checkbox')).toBeFocused()
  await expect(first).not.toContainText('не то')
  await openNote('Добавить пометку')
  await note.press('Tab')
  await expect(note).toHaveCount(0)
  await openNote('Добавить пометку')
  await note.fill('говорили по телефону')
  // Meanwhile another window settles it, on another day.
  await desk.ask('checklist.tick', { id, version, step: 1, state: 'done', on: '2026-03-10' })
  await expect(first).toContainText('Сделано 10.03.2026, Примерова Проба Тестовна')
  await expect(note).toHaveValue('говорили по телефону')
  await note.press('Control+Enter')
  await expect(note).toHaveCount(0)
  await expect(first.getByRole('checkbox')).toBeFocused()
  await expect(first).toContainText('говорили по телефону')
  await expect(first).toContainText('Сделано 10.03.2026, Примерова Проба Тестовна')
  await expectAccessible(page)
  await page.keyboard.press('Control+z')
  await expect(first).not.toContainText('говорили по телефону')
  await expect(first).toContainText('Сделано 10.03.2026')
})

test('a note that was not kept before a lock comes back open', async ({ desk }) => {
  await openCase(desk)
  const { page } = desk
  await take(page, rape)
  const first = step(page, /^Спросите, в безопасности/u)
  await first.getByRole('button', { name: /действия$/u }).click()
  await page.getByRole('menuitem', { name: 'Добавить пометку' }).click()
  const note = first.getByRole('textbox', { name: 'Пометка' })
  await note.fill('перезвонить Ғалие')
  await desk.emit({ event: 'locking', reason: 'idle' })
  await expect
    .poll(async () => (await desk.ask('draft.list', {})).drafts.map(({ value }) => value))
    .toContain('перезвонить Ғалие')
  await page.reload()
  await expect(note).toHaveValue('перезвонить Ғалие')
  await first.getByRole('button', { name: 'Сохранить' }).click()
  await expect(note).toHaveCount(0)
  await expect(first).toContainText('перезвонить Ғалие')
})

test('a step left out is opened again only when that is meant', async ({ desk }) => {
  const caseId = await openCase(desk)
  const { page } = desk
  await take(page, rape)
  const first = step(page, /^Спросите, в безопасности/u)
  const { id, version } = await storedIn(desk, caseId)
  await desk.ask('checklist.tick', { id, version, step: 1, state: 'skipped', reason: 'она не хочет' })
  await expect(first).toContainText('она не хочет')
  await first.getByRole('checkbox').press('Space')
  const dialog = page.getByRole('dialog', { name: 'Вернуть в работу' })
  await expect(dialog).toContainText('Решено не делать 12.03.2026, Примерова Проба Тестовна: она не хочет')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(first).toContainText('она не хочет')
  await first.getByRole('checkbox').press('Space')
  await dialog.getByRole('button', { name: 'Вернуть в работу' }).click()
  await expect(dialog).toBeHidden()
  await expect(first).not.toContainText('она не хочет')
})

test('what fails is said where it was begun, and nothing typed is lost by it', async ({ desk }) => {
  await openCase(desk)
  const { page } = desk
  await take(page, rape)
  const first = step(page, /^Спросите, в безопасности/u)
  const letThrough = await refuseCalls(page, 'checklist.tick', 'checklist.update')
  await first.getByRole('checkbox').press('Space')
  await expect(first.getByRole('alert')).toContainText('код проба')
  await expect(first.getByRole('checkbox')).not.toBeChecked()
  await first.getByRole('button', { name: /действия$/u }).click()
  await page.getByRole('menuitem', { name: 'Решено не делать…' }).click()
  const asking = page.getByRole('dialog', { name: 'Почему этот шаг не делать' })
  await asking.getByRole('textbox').fill('она не хочет')
  await asking.getByRole('button', { name: 'Не делать' }).click()
  await expect(asking.getByRole('alert')).toContainText('код проба')
  await expect(asking.getByRole('textbox')).toHaveValue('она не хочет')
  await asking.getByRole('button', { name: 'Отмена' }).click()
  await first.getByRole('button', { name: /действия$/u }).click()
  await page.getByRole('menuitem', { name: 'Править шаг' }).click()
  const wording = page.getByRole('dialog', { name: 'Править шаг' })
  await wording.getByRole('textbox', { name: 'Что сделать', exact: true }).fill('Иначе')
  await wording.getByRole('button', { name: 'Сохранить' }).click()
  await expect(wording.getByRole('alert')).toContainText('код проба')
  await expectAccessible(page)
  await letThrough()
  await wording.getByRole('button', { name: 'Сохранить' }).click()
  await expect(wording).toBeHidden()
  await expect(step(page, /^Иначе/u)).toBeVisible()
})

test('the checklist on screen stays there when its last step is ticked', async ({ desk }) => {
  const caseId = await openCase(desk)
  await desk.ask('playbook.start', { caseId, key: 'report-refused' })
  const { id } = await desk.ask('playbook.start', { caseId, key: 'rape-first-hours' })
  const { steps, version } = await desk.ask('checklist.show', { id })
  const settled = steps.map((each, at) => (at === 0 ? each : { ...each, state: 'done' as const }))
  await desk.ask('checklist.update', {
    id,
    version,
    changes: { steps: settled, startedOn: '2026-03-13' },
  })
  const { page } = desk
  await page.getByRole('tab', { name: 'Что делать' }).click()
  await expect(main(page).getByRole('heading', { name: rape })).toBeVisible()
  await main(page).locator('ol').getByRole('checkbox').first().press('Space')
  await expect(page.getByRole('status').filter({ hasText: 'Сделано 15 из 15' })).toBeVisible()
  await expect(main(page)).toContainText('Все шаги отмечены')
  await expect(main(page).getByRole('heading', { name: rape })).toBeVisible()
})

test('playbooks that cannot be fetched are said to be so', async ({ desk }) => {
  await openCase(desk)
  const { page } = desk
  await refuseCalls(page, 'playbook.list')
  await main(page).getByRole('button', { name: 'Взять памятку', exact: true }).click()
  await expect(main(page).getByRole('alert')).toContainText('код проба')
  await expect(page.getByRole('button', { name: `Взять в дело: ${rape}` })).toBeVisible()
  await expectAccessible(page)
})
