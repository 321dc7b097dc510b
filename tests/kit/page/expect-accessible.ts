import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** True for what floats above the page, a menu or a list of choices: it belongs to what opened it and stands in no landmark. */
async function isFloating(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.closest('[data-portal]') !== null)
}

/** No violation that axe finds in what is on screen now; told by rule and place. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found: string[] = []
  for (const { id, nodes } of violations)
    for (const { target } of nodes) {
      const selector = target.join(' ')
      if (id !== 'region' || !(await isFloating(page, selector))) found.push(`${id}: ${selector}`)
    }
  expect(found).toEqual([])
}
