import type { Page } from '@playwright/test'
import { buildSample } from '../demo/build-sample.ts'
import { expect, type Desk } from '../kit/page/page-flow.ts'

/** A place of the window and how a person gets there, whatever the language. */
export type Screen = { readonly name: string; readonly open: (page: Page) => Promise<void> }

const room = (page: Page, place: number) =>
  page.getByRole('navigation').first().getByRole('button').nth(place)
const section = (page: Page, place: number) => page.getByRole('main').getByRole('tab').nth(place)

async function openCase(page: Page, place: number): Promise<void> {
  await room(page, 0).click()
  await page.getByRole('main').getByText('Фонд «Пример» по иску').first().click()
  await section(page, place).click()
  await expect(section(page, place)).toHaveAttribute('aria-selected', 'true')
}

/** Nothing is on its way any more: no placeholder, no loader, fonts there. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('.mantine-Loader-root, .mantine-Skeleton-root')).toHaveCount(0, {
    timeout: 20_000,
  })
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)
}

/** Every screen of an open vault with the case of the demonstration in it. */
export const screens: readonly Screen[] = [
  { name: 'cases', open: (page) => room(page, 0).click() },
  { name: 'people', open: (page) => room(page, 1).click() },
  { name: 'deadlines', open: (page) => room(page, 2).click() },
  { name: 'settings', open: (page) => room(page, 3).click() },
  { name: 'case-overview', open: (page) => openCase(page, 0) },
  { name: 'case-people', open: (page) => openCase(page, 1) },
  { name: 'statements', open: (page) => openCase(page, 2) },
  { name: 'evidence', open: (page) => openCase(page, 3) },
  {
    name: 'evidence-item',
    open: async (page) => {
      await openCase(page, 3)
      await page.getByRole('main').getByText('Решение суда, вступившее в законную силу').first().click()
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText('Решение суда')
    },
  },
  { name: 'documents', open: (page) => openCase(page, 4) },
  {
    name: 'document-fill',
    open: async (page) => {
      await openCase(page, 4)
      await page
        .getByRole('main')
        .getByText(/^Отзыв/u)
        .first()
        .click()
      await expect(page.getByRole('main').locator('canvas, img').first()).toBeVisible({ timeout: 20_000 })
    },
  },
  {
    name: 'bundles',
    open: async (page) => {
      await openCase(page, 5)
      await expect(page.getByRole('main')).toContainText(/\d+ [\p{L}⟧]+ · ⟦?\d+ [\p{L}⟧]+ · ⟦?\d+ \p{L}+/u, {
        timeout: 20_000,
      })
    },
  },
  { name: 'case-deadlines', open: (page) => openCase(page, 6) },
  { name: 'custody', open: (page) => openCase(page, 7) },
  {
    name: 'search',
    open: async (page) => {
      await openCase(page, 0)
      await page.keyboard.press('Control+k')
      await page.keyboard.type('Пример')
      await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible()
    },
  },
]

/** Puts the case of the demonstration into the desk's vault and starts the page. */
export async function startWithSample(desk: Desk): Promise<string> {
  const caseId = await buildSample(desk.ask, `${desk.folder}/sources`)
  await desk.ask('bundle.create-all', { caseId, title: 'Приложения к отзыву' })
  await desk.start()
  return caseId
}
