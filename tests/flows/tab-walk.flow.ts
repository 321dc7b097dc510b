import type { Page } from '@playwright/test'
import { expect, test } from '../kit/page/page-flow.ts'
import { startWithSample, visit, walks } from './all-screens.ts'

/** So many Tabs lead through any screen of the demonstration, its table of statements cell by cell. */
const farthest = 400

/** Screens that are dialogs: they keep the keyboard inside on purpose. */
const dialogs = new Set(['search', 'conflict', 'person-doubles', 'checklist-offers', 'law-new-norm'])

/** Marks what has the keyboard as reached; tells whether it was inside the room and reached before. */
function markHolder(page: Page): Promise<{ isInside: boolean; isAgain: boolean }> {
  return page.evaluate(() => {
    const holder = document.activeElement as HTMLElement | null
    const isInside = holder?.closest('main') != null && holder.tagName !== 'MAIN'
    const isAgain = holder?.dataset['reached'] !== undefined
    if (holder !== null && isInside) holder.dataset['reached'] = ''
    return { isInside, isAgain }
  })
}

/** Controls of the room that Tab should have come to and did not. */
function findMissed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = 'a[href], button, input, textarea, select, [tabindex]'
    const isOne = (element: HTMLElement) =>
      element.tabIndex >= 0 && !element.matches(':disabled, [data-reached]') && element.checkVisibility()
    // Of a group of radio buttons the chosen one is the stop.
    const isOther = (element: HTMLElement) => element.matches('input[type="radio"]:not(:checked)')
    return [...document.querySelectorAll<HTMLElement>(`main :is(${stops})`)]
      .filter((element) => isOne(element) && !isOther(element))
      .map((element) => element.outerHTML.slice(0, 160))
  })
}

for (const walk of walks)
  test(`Tab goes through every screen, past every control, and out again: ${walk.name}`, async ({ desk }) => {
    test.slow()
    const { page } = desk
    await startWithSample(desk)
    for (const screen of walk.screens.filter(({ name }) => !dialogs.has(name)))
      await test.step(screen.name, () =>
        visit(desk, screen, async () => {
          await page.evaluate(() => {
            for (const element of document.querySelectorAll<HTMLElement>('[data-reached]'))
              delete element.dataset['reached']
            document.querySelector<HTMLElement>('main')?.focus()
          })
          let stops = 0
          for (; stops < farthest; stops += 1) {
            await page.keyboard.press('Tab')
            const { isInside, isAgain } = await markHolder(page)
            expect(isAgain, `${screen.name}: Tab goes in a circle`).toBe(false)
            if (!isInside) break
          }
          expect(stops, `${screen.name}: Tab never leaves`).toBeLessThan(farthest)
          expect(await findMissed(page), `${screen.name}: what Tab never came to`).toEqual([])
        }),
      )
  })
