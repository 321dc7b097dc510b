import type { Page } from '@playwright/test'
import type { CaseSection } from '../../renderer/client/navigation.ts'
import { buildSample } from '../demo/build-sample.ts'
import { expect, ownerName, type Desk } from '../kit/page/page-flow.ts'
import { importScreens } from './import-screens.ts'
import { room, type Screen } from './screen.ts'
import { takeOutScreens } from './take-out-screens.ts'

const section = (page: Page, name: CaseSection) =>
  page.getByRole('main').locator(`[role="tab"][id$="-tab-${name}"]`)

async function openCase(page: Page, name: CaseSection): Promise<void> {
  await room(page, 'cases').click()
  await page.getByRole('main').getByText('Фонд «Пример» по иску').first().click()
  await expect(section(page, 'overview')).toBeVisible()
  // What this kind of case seldom needs stands in the menu behind the others.
  if ((await section(page, name).count()) > 0) await section(page, name).click()
  else {
    await page.locator('[data-sections="more"]').click()
    await page.locator(`[data-section="${name}"]`).click()
  }
  await expect(section(page, name)).toHaveAttribute('aria-selected', 'true')
}

async function openLaw(page: Page, view: string): Promise<void> {
  await room(page, 'law').click()
  await page.getByRole('main').locator(`label[for$="-${view}"]`).click()
}

/** Opens one of the parts that stand above a section or a room. */
async function openPart(page: Page, open: () => Promise<void>, at: number): Promise<void> {
  await open()
  await page.getByRole('main').getByRole('radiogroup').first().locator('label').nth(at).click()
}

/** A sheet is laid out: its first page is drawn. */
async function expectPages(page: Page): Promise<void> {
  await expect(page.getByRole('main').locator('canvas, img').first()).toBeVisible({ timeout: 20_000 })
}

async function openReport(page: Page): Promise<void> {
  await openPart(page, () => room(page, 'money').click(), 2)
  await expectPages(page)
}

/** Opens a screen, looks at it when nothing is on its way, and leaves it so that another one can be opened. */
export async function visit(desk: Desk, screen: Screen, look: () => Promise<void>): Promise<void> {
  const { page } = desk
  await screen.open(page, desk)
  if (screen.isBusy !== true) await settle(page)
  await look()
  await (screen.leave?.(page) ?? page.keyboard.press('Escape'))
}

/** Nothing is on its way any more: no placeholder, no loader, fonts there. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('.mantine-Loader-root, .mantine-Skeleton-root')).toHaveCount(0, {
    timeout: 20_000,
  })
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)
}

const roomScreens: readonly Screen[] = [
  { name: 'cases', open: (page) => room(page, 'cases').click() },
  { name: 'people', open: (page) => room(page, 'people').click() },
  {
    name: 'person',
    open: async (page) => {
      await room(page, 'people').click()
      await page.getByRole('gridcell').first().click()
      await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
    },
  },
  {
    name: 'person-doubles',
    open: async (page) => {
      await room(page, 'people').click()
      await page
        .locator('header, main')
        .getByRole('button')
        .filter({ hasText: /Похож|Ұқсас|Similar|⟦/ })
        .first()
        .click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'conflict',
    open: async (page) => {
      await openCase(page, 'overview')
      await page
        .getByRole('main')
        .getByRole('button')
        .filter({ hasText: /\b59\b/ })
        .first()
        .click()
      await expect(page.getByRole('dialog').getByRole('status')).toBeVisible()
    },
  },
  { name: 'settings', open: (page) => room(page, 'settings').click() },
  { name: 'deadlines', open: (page) => room(page, 'deadlines').click() },
  { name: 'suits', open: (page) => room(page, 'suits').click() },
  { name: 'numbers', open: (page) => room(page, 'numbers').click() },
  { name: 'money', open: (page) => room(page, 'money').click() },
  {
    name: 'law-article',
    open: async (page) => {
      await room(page, 'law').click()
      await page.getByRole('main').getByRole('textbox').first().fill('УПК 185')
      await page.getByRole('main').getByRole('textbox').first().press('Enter')
      await expect(page.getByRole('article')).toContainText('185')
      await expect(page.getByRole('main').locator('button[data-index][aria-current="true"]')).toBeVisible()
    },
  },
  {
    name: 'law-new-norm',
    open: async (page) => {
      await openLaw(page, 'articles')
      await page
        .getByRole('main')
        .getByRole('button')
        .filter({ has: page.locator('.tabler-icon-plus') })
        .first()
        .click()
      await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
    },
  },
  {
    name: 'law-due',
    open: async (page) => {
      await openLaw(page, 'due')
      await expect(page.getByRole('main').locator('li button[data-due]')).toBeVisible()
    },
  },
  { name: 'law-rules', open: (page) => openLaw(page, 'rules') },
  { name: 'law-calendars', open: (page) => openLaw(page, 'calendars') },
  { name: 'law-playbooks', open: (page) => openLaw(page, 'playbooks') },
  { name: 'money-sums', open: (page) => openPart(page, () => room(page, 'money').click(), 1) },
  { name: 'money-report', open: openReport },
]

const caseScreens: readonly Screen[] = [
  {
    name: 'checklists',
    open: async (page) => {
      await openCase(page, 'checklists')
      await expect(page.getByRole('main').locator('li[data-state="skipped"]')).toBeVisible()
    },
  },
  {
    name: 'checklist-offers',
    open: async (page) => {
      await openCase(page, 'checklists')
      await page.getByRole('main').getByRole('complementary').getByRole('button').last().click()
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
    },
  },
  { name: 'case-overview', open: (page) => openCase(page, 'overview') },
  { name: 'case-people', open: (page) => openCase(page, 'people') },
  { name: 'statements', open: (page) => openCase(page, 'suit') },
  { name: 'filings', open: (page) => openCase(page, 'filings') },
  { name: 'exams', open: (page) => openCase(page, 'exams') },
  { name: 'incidents', open: (page) => openCase(page, 'incidents') },
  { name: 'safety', open: (page) => openCase(page, 'safety') },
  { name: 'evidence', open: (page) => openCase(page, 'evidence') },
  {
    name: 'evidence-item',
    open: async (page) => {
      await openCase(page, 'evidence')
      await page.getByRole('main').getByText('Решение суда, вступившее в законную силу').first().click()
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText('Решение суда')
    },
  },
  { name: 'documents', open: (page) => openCase(page, 'documents') },
  {
    name: 'document-fill',
    open: async (page) => {
      await openCase(page, 'documents')
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
      await openCase(page, 'bundles')
      await expect(page.getByRole('main')).toContainText(/\d+ [\p{L}⟧]+ · ⟦?\d+ [\p{L}⟧]+ · ⟦?\d+ \p{L}+/u, {
        timeout: 20_000,
      })
    },
  },
  { name: 'case-deadlines', open: (page) => openCase(page, 'deadlines') },
  { name: 'consents', open: (page) => openCase(page, 'consents') },
  { name: 'restrictions', open: (page) => openPart(page, () => openCase(page, 'consents'), 1) },
  { name: 'notes', open: (page) => openPart(page, () => openCase(page, 'consents'), 2) },
  { name: 'case-money', open: (page) => openCase(page, 'money') },
  { name: 'case-sums', open: (page) => openPart(page, () => openCase(page, 'money'), 1) },
  { name: 'case-time', open: (page) => openPart(page, () => openCase(page, 'money'), 2) },
  {
    name: 'statement-of-costs',
    open: async (page) => {
      await openPart(page, () => openCase(page, 'money'), 3)
      await expectPages(page)
    },
  },
  { name: 'custody', open: (page) => openCase(page, 'custody') },
  {
    name: 'search',
    open: async (page) => {
      await openCase(page, 'overview')
      await page.keyboard.press('Control+k')
      await page.keyboard.type('Пример')
      await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible()
    },
  },
]

/** Every screen of an open vault with the case of the demonstration in it, in walks that one test can go. */
export const walks: readonly { readonly name: string; readonly screens: readonly Screen[] }[] = [
  { name: 'rooms of the vault', screens: roomScreens },
  { name: 'sections of a case', screens: caseScreens },
  { name: 'ways in and out', screens: [...takeOutScreens, ...importScreens] },
]
export const screens: readonly Screen[] = walks.flatMap((walk) => walk.screens)

type Words = { readonly reason: string; readonly note: string; readonly title: string }

/** A checklist with steps done, left out and noted, and an article whose check is due: what the screens of the law show. */
export async function addLawToSample(ask: Desk['ask'], caseId: string, words: Words): Promise<void> {
  const { id } = await ask('playbook.start', { caseId, key: 'sued-for-defamation', since: '2026-03-20' })
  const ticks = [
    { state: 'done', note: words.note },
    { state: 'skipped', reason: words.reason },
    { state: 'done' },
  ] as const
  for (const [place, tick] of ticks.entries())
    await ask('checklist.tick', { id, version: place + 1, step: place + 1, on: '2026-03-23', ...tick })
  await ask('norm.create', {
    act: 'УПК',
    article: '32',
    title: words.title,
    checkedOn: '2025-03-03',
    checkedBy: ownerName,
  })
}

/** Puts the case of the demonstration into the desk's vault and starts the page. */
export async function startWithSample(desk: Desk): Promise<string> {
  const caseId = await buildSample(desk.ask, `${desk.folder}/sources`)
  await desk.ask('bundle.create-all', { caseId, title: 'Приложения к отзыву' })
  await addLawToSample(desk.ask, caseId, {
    reason: 'она не хочет этого сейчас',
    note: 'говорили по телефону',
    title: 'Дела частного, частно-публичного и публичного преследования и обвинения',
  })
  await desk.start()
  return caseId
}
