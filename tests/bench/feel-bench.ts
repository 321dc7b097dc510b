import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { buildSample } from '../demo/build-sample.ts'
import { openDesk } from '../kit/page/open-desk.ts'
import { launchPinnedChromium } from '../kit/page/pinned-chromium.ts'
import { fillFoundation } from '../seed/fill-foundation.ts'
import { makeBenchVault } from './bench-vault.ts'
import { benchRow, type BenchRow } from './bench-row.ts'
import { spreadOf } from './spread.ts'
import { inWorkFolder } from './work-folder.ts'

const runs = 20
const size = { cases: 10_000, evidence: 100_000 }
const largest = 'Большое вымышленное дело'

type Click = {
  readonly name: string
  /** Goes back to where the click is made from. */
  readonly before: (page: Page) => Promise<void>
  readonly target: (page: Page) => Locator
  /** What stands on screen when the click is answered: a text inside an element of this selector. */
  readonly answer: { readonly selector: string; readonly text: string }
}

const room = (page: Page, place: number) =>
  page.getByRole('navigation').first().getByRole('button').nth(place)
const section = (page: Page, place: number) => page.getByRole('main').getByRole('tab').nth(place)

/** Milliseconds from the click to the frame after its answer stands in the page: taken in the page, the driver is not in it. */
export async function timeClick(page: Page, { target, answer }: Click): Promise<number> {
  const element = await target(page).elementHandle()
  return page.evaluate(
    async ({ element, selector, text }) => {
      if (!(element instanceof HTMLElement)) throw new Error('nothing to click')
      const { promise, resolve, reject } = Promise.withResolvers<number>()
      const isAnswered = () =>
        [...document.querySelectorAll(selector)].some((found) => found.textContent.includes(text))
      if (isAnswered()) throw new Error(`already on screen: ${text}`)
      const start = performance.now()
      const look = () => {
        if (performance.now() - start > 10_000) reject(new Error(`no answer: ${text}`))
        else if (isAnswered()) requestAnimationFrame(() => resolve(performance.now() - start))
        else requestAnimationFrame(look)
      }
      element.click()
      requestAnimationFrame(look)
      return promise
    },
    { element, ...answer },
  )
}

export async function openLargest(page: Page): Promise<void> {
  await room(page, 0).click()
  await page.getByRole('main').getByRole('textbox').first().fill(largest)
  await page.getByRole('main').getByText(largest).first().click()
}

/** By the case's own tab above, then to a section from which the next one is gone to. */
const inCase = (from: number) => async (page: Page) => {
  await page.getByRole('navigation').nth(1).getByRole('button').first().click()
  await section(page, from).click()
}

export const feelClicks: readonly Click[] = [
  {
    name: 'все дела (10 000)',
    before: (page) => room(page, 1).click(),
    target: (page) => room(page, 0),
    answer: { selector: 'main', text: 'ымышленное дело' },
  },
  {
    name: 'все лица',
    before: (page) => room(page, 0).click(),
    target: (page) => room(page, 1),
    answer: { selector: 'main', text: 'Вариантович' },
  },
  {
    name: 'обзор большого дела',
    before: inCase(6),
    target: (page) => section(page, 0),
    answer: { selector: 'main', text: 'Чего не хватает' },
  },
  {
    name: 'высказывания (100)',
    before: inCase(6),
    target: (page) => section(page, 2),
    answer: { selector: 'main', text: 'вымышленное издание' },
  },
  {
    name: 'доказательства дела (3 000)',
    before: inCase(1),
    target: (page) => section(page, 3),
    answer: { selector: 'main', text: 'протокол' },
  },
  {
    name: 'документы',
    before: inCase(6),
    target: (page) => section(page, 4),
    answer: { selector: 'main', text: 'Отзыв' },
  },
]

/** How soon the window answers a click with a large foundation in the vault. */
export async function feelBench(): Promise<BenchRow[]> {
  return inWorkFolder(async (folder) => {
    const { vault } = await makeBenchVault(join(folder, 'vault'), (ask) =>
      buildSample(ask, join(folder, 'sources')),
    )
    await fillFoundation(vault, size)
    const browser = await launchPinnedChromium()
    const { desk, close } = await openDesk(browser, { settings: {}, hasVault: true, existing: vault })
    try {
      await desk.start()
      await openLargest(desk.page)
      const rows: BenchRow[] = []
      for (const click of feelClicks) {
        const times: number[] = []
        for (let run = 0; run < runs; run += 1) {
          await click.before(desk.page)
          times.push(await timeClick(desk.page, click))
        }
        rows.push(
          benchRow({
            name: `щелчок: ${click.name}`,
            unit: 'мс',
            runs: spreadOf(times),
            target: { kind: 'value', atMost: 100 },
          }),
        )
      }
      return rows
    } finally {
      await close()
      await browser.close()
    }
  })
}
