import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { expect, passphrase, type Desk } from '../kit/page/page-flow.ts'
import { room, type Screen } from './screen.ts'

const panel = (page: Page) => page.getByRole('tabpanel')

async function openTakeOut(page: Page): Promise<void> {
  await room(page, 'settings').click()
  await page.getByRole('main').locator('[role="tab"][id$="-tab-vault"]').click()
  const form = panel(page).locator('form')
  if ((await form.count()) === 0) await panel(page).getByRole('button').last().click()
  await expect(form.locator('dl')).toBeVisible()
}

/** There is a document to stand still at. */
async function ensureDocument({ ask }: Desk): Promise<void> {
  const [kept] = (await ask('case.list', {})).items
  const { templates } = await ask('template.list', { language: 'ru' })
  const template = templates.find(({ filing }) => filing === 'cover-letter')?.name ?? ''
  await ask('document.fill', { caseId: kept?.id ?? '', template, language: 'ru' })
}

/** Everything is on its way out, and stands still at the first document. */
async function takeOut(page: Page, desk: Desk): Promise<void> {
  await ensureDocument(desk)
  await openTakeOut(page)
  const held = desk.holdRenderer()
  desk.shell.script.folders.push(join(desk.folder, 'out-in-clear'))
  const form = panel(page).locator('form')
  await form.getByRole('textbox').first().fill('Ψ')
  await form.locator('input[type="password"]').fill(passphrase)
  await form.locator('button[type="submit"]').click()
  await held.reached
  await expect(panel(page).getByRole('status').first()).toHaveText(/\d+.*\d+/u)
}

/** The way out of everything: what is asked before it, and how far it is. */
export const takeOutScreens: readonly Screen[] = [
  { name: 'take-out', open: openTakeOut },
  {
    name: 'take-out-running',
    open: takeOut,
    isBusy: true,
    leave: async (page) => {
      await panel(page).getByRole('button').last().click()
      await expect(panel(page).locator('form')).toHaveCount(0)
    },
  },
]
