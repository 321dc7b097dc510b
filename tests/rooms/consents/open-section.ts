import type { CaseSection } from '../../../renderer/client/navigation.ts'
import { expect, type Desk } from '../../kit/page/page-flow.ts'

/** Opens a section of a case, from the bar or from the menu behind it. */
export async function openSection(desk: Desk, name: CaseSection, title = 'Дело Примеровой'): Promise<void> {
  const { page } = desk
  await desk.start()
  await page.getByRole('main').getByText(title).first().click()
  const tab = page.getByRole('main').locator(`[role="tab"][id$="-tab-${name}"]`)
  await expect(page.getByRole('main').locator('[role="tab"][id$="-tab-overview"]')).toBeVisible()
  if ((await tab.count()) > 0) await tab.click()
  else {
    await page.locator('[data-sections="more"]').click()
    await page.locator(`[data-section="${name}"]`).click()
  }
  await expect(tab).toHaveAttribute('aria-selected', 'true')
}
