import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../kit/page/page-flow.ts'
import { screens, settle, startWithSample } from './all-screens.ts'

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })

/** Every dialog with the screen it opens from and its button there; of a menu, its item. */
const dialogs: readonly { screen: string; opener: (page: Page) => Locator; item?: string }[] = [
  { screen: 'cases', opener: (page) => button(page, 'Новое дело') },
  { screen: 'cases', opener: (page) => button(page, 'Виды'), item: 'Сохранить этот вид…' },
  { screen: 'people', opener: (page) => button(page, 'Новое лицо') },
  { screen: 'case-overview', opener: (page) => button(page, 'Добавить разрешение') },
  { screen: 'case-overview', opener: (page) => button(page, 'Ещё'), item: 'Удалить дело' },
  { screen: 'case-people', opener: (page) => button(page, 'Добавить лицо') },
  {
    screen: 'case-people',
    opener: (page) => page.getByRole('button', { name: /^Убрать из дела/u }).first(),
  },
  { screen: 'statements', opener: (page) => button(page, 'Добавить высказывания') },
  { screen: 'statements', opener: (page) => button(page, 'Действия с иском'), item: 'Удалить иск' },
  { screen: 'evidence', opener: (page) => button(page, 'Вещь без файла') },
  { screen: 'evidence-item', opener: (page) => button(page, 'Вывести оригинал') },
  { screen: 'evidence-item', opener: (page) => button(page, 'Ещё действия'), item: 'Удалить' },
  { screen: 'bundles', opener: (page) => button(page, 'Новый'), item: 'По документу' },
  { screen: 'bundles', opener: (page) => button(page, 'Ещё'), item: 'Удалить том приложений…' },
  { screen: 'custody', opener: (page) => button(page, 'Проверить журнал') },
]

test('every dialog takes the keyboard, closes with Escape and gives the keyboard back', async ({ desk }) => {
  test.slow()
  const { page } = desk
  await startWithSample(desk)
  for (const { screen, opener, item } of dialogs)
    await test.step(`${screen} ${item ?? String(opener(page))}`, async () => {
      await screens.find(({ name }) => name === screen)?.open(page, desk)
      await settle(page)
      await opener(page).press('Enter')
      if (item !== undefined) {
        const choice = page.getByRole('menuitem', { name: item, exact: true })
        await expect(choice).toBeVisible()
        await choice.press('Enter')
      }
      const dialog = page.getByRole('dialog').last()
      await expect(dialog).toBeVisible()
      await expect(dialog.locator(':focus')).toHaveCount(1)
      // A field that is searched by typing opens its list with the focus; the list closes first.
      if ((await dialog.locator('[role="combobox"]:focus:not([readonly])').count()) > 0) {
        const choices = page.locator('[role="listbox"]:visible')
        await expect(choices).toHaveCount(1)
        await page.keyboard.press('Escape')
        await expect(choices).toHaveCount(0)
      }
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(opener(page)).toBeFocused()
    })
})

test('a menu closes with Escape and gives the keyboard back', async ({ desk }) => {
  const { page } = desk
  await startWithSample(desk)
  for (const { screen, opener, item } of dialogs.filter((dialog) => dialog.item !== undefined))
    await test.step(`${screen} ${item ?? ''}`, async () => {
      await screens.find(({ name }) => name === screen)?.open(page, desk)
      await settle(page)
      await opener(page).press('Enter')
      await expect(page.getByRole('menuitem').first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('[role="menuitem"]:focus')).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menuitem')).toHaveCount(0)
      await expect(opener(page)).toBeFocused()
    })
})
