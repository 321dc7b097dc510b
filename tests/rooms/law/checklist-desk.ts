import type { Page } from '@playwright/test'
import { expect, type Desk } from '../../kit/page/page-flow.ts'

/** The page without its frame. */
export const main = (page: Page) => page.getByRole('main')
/** A step of the checklist on screen by its words. */
export const step = (page: Page, words: RegExp) => main(page).getByRole('listitem').filter({ hasText: words })

/** An invented case with an incident of that night, opened at its overview; answers its id. */
export async function openCase(desk: Desk, more: { kind?: 'criminal' | 'civil-defamation' } = {}) {
  const kind = more.kind ?? 'criminal'
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело вымышленное', kind })
  await desk.ask('incident.create', {
    caseId,
    when: { from: '2026-03-12T01:30:00+05:00', precision: 'exact' },
    description: 'Вымышленный рассказ.',
  })
  await desk.start()
  await main(desk.page).getByText('Дело вымышленное').first().click()
  return caseId
}

/** Takes the playbook of this name into the case that is open. */
export async function take(page: Page, name: string): Promise<void> {
  await main(page).getByRole('button', { name: 'Взять памятку', exact: true }).click()
  await page.getByRole('button', { name: `Взять в дело: ${name}` }).click()
  await expect(main(page).getByRole('heading', { name, level: 2 })).toBeVisible()
}

/** The one checklist of the case. */
export async function storedIn(desk: Desk, caseId: string) {
  const { items } = await desk.ask('checklist.list', { filter: { caseId } })
  const [checklist] = items
  if (checklist === undefined) throw new Error('there is no checklist')
  return checklist
}

/** The playbook most of these flows work with. */
export const rape = 'Первые часы после сексуального насилия'
