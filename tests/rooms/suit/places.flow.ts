import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { cellOf, openSuit } from './suit-desk.ts'

async function goTo(desk: Desk, caseId: string, target: { record: string; field?: string }): Promise<void> {
  const place = { at: 'case', caseId, section: 'suit', ...target }
  const value = JSON.stringify({ place, tabs: [place] })
  await desk.ask('draft.save', { drafts: [{ key: 'workspace', value }] })
  await desk.start()
}

test('a link from elsewhere leads to the very field: of a statement, a publication, the suit', async ({
  desk,
}) => {
  const { page } = desk
  const { caseId, suitId, publicationId, statements } = await openSuit(desk, [
    { quotation: 'Первое' },
    { quotation: 'Второе' },
  ])
  const side = page.getByRole('complementary', { name: 'Боковая панель' })
  await goTo(desk, caseId, { record: statements[1] ?? '', field: 'publicInterestKk' })
  await expect(side.getByLabel('Общественный интерес, на казахском')).toBeFocused()
  await expect(cellOf(desk, 2, '№').and(page.locator('[data-active]'))).toBeVisible()
  await goTo(desk, caseId, { record: statements[1] ?? '', field: 'workProduct.doubts' })
  await expect(side.getByText('не печатается')).toBeVisible()
  await expect(side.getByLabel('Сомнения')).toBeFocused()
  await goTo(desk, caseId, { record: statements[1] ?? '', field: 'argument' })
  await expect(cellOf(desk, 2, 'Довод')).toBeFocused()
  await goTo(desk, caseId, { record: publicationId, field: 'capturedHow' })
  await expect(page.getByLabel('Как снята копия')).toBeFocused()
  await goTo(desk, caseId, { record: suitId, field: 'moralDamageTiyn' })
  await expect(page.getByLabel('Сумма морального вреда')).toBeFocused()
})

test('F6 goes from the table to what stands beside it, and back to the same cell', async ({ desk }) => {
  const { page } = desk
  await openSuit(desk, [{ quotation: 'Первое' }])
  await cellOf(desk, 1, 'Довод').focus()
  await page.keyboard.press('F6')
  const side = page.getByRole('complementary', { name: 'Боковая панель' })
  await expect(side.getByRole('tab', { name: 'Высказывание' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(side.getByText('не печатается')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('F6')
  await expect(cellOf(desk, 1, 'Довод')).toBeFocused()
  await page.getByRole('button', { name: 'Клавиши' }).click()
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toBeVisible()
  await expectAccessible(page)
})

for (const [language, theme] of [
  ['kk', 'dark'],
  ['en', 'dark'],
  ['en', 'light'],
  ['ru', 'dark'],
] as const)
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ deskOptions: { settings: { language, theme }, hasVault: true } })

    test('every part is accessible, worded in its language, and no wider than the window', async ({
      desk,
    }) => {
      const { page } = desk
      const { caseId, suitId, publicationId } = await openSuit(desk, [
        { quotation: 'Words', positions: ['true', 'opinion'], language: 'en' },
      ])
      const parts = page.getByRole('tabpanel').getByRole('radiogroup').first().locator('label')
      for (const index of [0, 2, 3]) {
        await parts.nth(index).click()
        await expectAccessible(page)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBe(1280)
      }
      expect([caseId, suitId, publicationId]).not.toContain('')
      if (language === 'ru') return
      const text = await page.getByRole('tabpanel').first().innerText()
      const other = language === 'en' ? /\p{Script=Cyrillic}{3,}/u : /\b(?:Иск|Дата|Ответ|Требов|Сумма)/u
      expect(text.replace('Вымышленный отчёт', '')).not.toMatch(other)
    })
  })
