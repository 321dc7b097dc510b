import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'

const tab = (desk: Desk, name: string) => desk.page.getByRole('tab', { name, exact: true })

async function openSettings(desk: Desk, section?: string): Promise<void> {
  await desk.start()
  await desk.page.getByRole('button', { name: /^(?:Настройки|Баптаулар|Settings)$/u }).click()
  if (section !== undefined) await tab(desk, section).click()
}

test('the vault may lock late or never, and never says honestly what that means', async ({ desk }) => {
  const { page, shell } = desk
  await openSettings(desk)
  const after = page.getByRole('combobox', { name: 'Через' })
  await expect(after).toHaveValue('5 минут')
  await after.click()
  await page.getByRole('option', { name: '1 минуту' }).click()
  await expect.poll(() => shell.settings().autoLockMinutes).toBe(1)
  await after.click()
  await page.getByRole('option', { name: 'Никогда' }).click()
  await expect(page.getByText(/дела прочтёт любой, кто подойдёт к компьютеру/u)).toContainText('Ctrl+L')
  expect(shell.settings().autoLockMinutes).toBe(0)
  await expectAccessible(page)
})

test('what this system cannot do is said, not offered', async ({ desk }) => {
  const { page, shell } = desk
  await openSettings(desk)
  await expect(page.getByText('окно видно на снимках экрана')).toBeVisible()
  await expect(page.getByRole('switch', { name: 'Прятать окно от снимков и записи экрана' })).toBeDisabled()
  await expect(page.getByText('Хранилище закроется и само: когда компьютер засыпает.')).toBeVisible()
  await expect(page.getByText(/О блокировке экрана эта система программе не сообщает/u)).toBeVisible()
  await page.getByRole('switch', { name: /Стирать скопированное/u }).press('Space')
  await page.getByRole('switch', { name: /Помнить, какие хранилища/u }).press('Space')
  await expect
    .poll(() => [shell.settings().clearClipboard, shell.settings().rememberVaults])
    .toEqual([false, false])
})

test('language, theme and text size change at once and are kept', async ({ desk }) => {
  const { page, shell } = desk
  await openSettings(desk, 'Вид и язык')
  await page.getByRole('radio', { name: 'Қазақша' }).click()
  await expect(page.getByRole('heading', { name: 'Баптаулар' })).toBeVisible()
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.getByRole('radio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  const size = page.getByRole('slider', { name: 'Text size' })
  await size.press('ArrowRight')
  await size.press('ArrowRight')
  await expect(page.getByText('120%').last()).toBeVisible()
  await expect.poll(() => shell.settings()).toMatchObject({ language: 'en', theme: 'dark', textSize: 120 })
  await expect.poll(() => page.evaluate(() => document.documentElement.style.fontSize)).toBe('120%')
  await expectAccessible(page)
})

test('the menu leads to the settings, to what the program is, and changes the text', async ({ desk }) => {
  const { page, shell } = desk
  await desk.start()
  await desk.emit({ event: 'menu', command: 'about' })
  await expect(tab(desk, 'О программе')).toHaveAttribute('aria-selected', 'true')
  await desk.emit({ event: 'menu', command: 'settings' })
  await expect(tab(desk, 'Безопасность')).toHaveAttribute('aria-selected', 'true')
  const size = () => page.evaluate(() => document.documentElement.style.fontSize)
  await desk.emit({ event: 'menu', command: 'text-larger' })
  await expect.poll(size).toBe('110%')
  await desk.emit({ event: 'menu', command: 'text-normal' })
  await expect.poll(size).toBe('100%')
  await desk.emit({ event: 'menu', command: 'text-smaller' })
  await desk.emit({ event: 'menu', command: 'text-smaller' })
  await expect.poll(size).toBe('80%')
  expect(shell.settings().textSize).toBe(80)
})

test('sections are reached by the arrow keys and remembered as places', async ({ desk }) => {
  const { page } = desk
  await openSettings(desk)
  await tab(desk, 'Безопасность').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(tab(desk, 'Входы и ключи')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(tab(desk, 'Вид и язык')).toHaveAttribute('aria-selected', 'true')
})

test('the keyboard is explained; the program names its version, its licence and everyone’s', async ({
  desk,
}) => {
  const { page } = desk
  await openSettings(desk, 'Клавиши')
  await expect(page.getByRole('row', { name: /Ctrl\+L/u })).toContainText('закрыть хранилище')
  await expectAccessible(page)
  await tab(desk, 'О программе').click()
  await expect(page.getByRole('definition').filter({ hasText: '45.4.1' })).toBeVisible()
  await page.getByRole('button', { name: 'Полный текст' }).click()
  await expect(page.getByRole('dialog')).toContainText('GNU AFFERO GENERAL PUBLIC LICENSE')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByLabel('Найти по названию').fill('mupdf')
  await expect(page.getByText('1 компонент')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'mupdf' }).click()
  await expect(page.getByRole('dialog')).toContainText('GNU AFFERO GENERAL PUBLIC LICENSE')
})

for (const [language, theme] of [
  ['kk', 'dark'],
  ['en', 'light'],
] as const)
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ deskOptions: { settings: { language, theme }, hasVault: true } })

    test('every section is accessible, in its language, and never wider than the window', async ({
      desk,
    }) => {
      const { page } = desk
      await openSettings(desk)
      const tabs = page.getByRole('tablist').last().getByRole('tab')
      await expect(tabs).toHaveCount(8)
      for (const each of await tabs.all()) {
        await each.click()
        await expect(each).toHaveAttribute('aria-selected', 'true')
        await expectAccessible(page)
        const panel = page.getByRole('tabpanel')
        expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
        const words = (await panel.innerText()).replaceAll(
          /Русский|Қазақша|Примерова Проба Тестовна|Пример/gu,
          '',
        )
        if (language === 'en') expect(words.replaceAll(/[Ә-ӿІі]|Һ|һ/gu, '')).not.toMatch(/[а-яё]{3}/iu)
        else expect(words).not.toMatch(/\b(?:the|vault|keys)\b/u)
      }
    })
  })
