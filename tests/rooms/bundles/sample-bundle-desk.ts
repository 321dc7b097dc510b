import { join } from 'node:path'
import type { Desk } from '../../kit/page/page-flow.ts'
import { buildSample } from '../../demo/build-sample.ts'

/** The invented case of the demonstration in the desk's vault; returns its id. */
export async function sampleCase(desk: Desk): Promise<string> {
  return buildSample(desk.ask, join(desk.folder, 'sources'))
}

/** Opens a section of a case as a person does: from the table of cases. */
export async function openSection({ page }: Desk, name: string, title = /вымышленн/iu): Promise<void> {
  await page.getByRole('gridcell', { name: title }).first().click()
  await page.getByRole('tab', { name }).click()
}
