import type { Page } from '@playwright/test'
import type { Desk } from '../../kit/page/page-flow.ts'

/** A case with its tab on the section of evidence. */
export async function openEvidence(desk: Desk, title = 'Дело Примеровой'): Promise<string> {
  const { id } = await desk.ask('case.create', { title, kind: 'civil-defamation' })
  await desk.start()
  await goToEvidence(desk, id)
  return id
}

/** Goes to the evidence of a case, or to one exhibit, as a link does. */
export async function goToEvidence(desk: Desk, caseId: string, record?: string): Promise<void> {
  const place = { at: 'case', caseId, section: 'evidence', ...(record === undefined ? {} : { record }) }
  await desk.ask('draft.save', {
    drafts: [{ key: 'workspace', value: JSON.stringify({ place, tabs: [place] }) }],
  })
  await desk.page.reload()
  await desk.page.getByRole('tabpanel', { name: 'Доказательства' }).waitFor()
}

type Dropped = { readonly name: string; readonly content: string }

/** Drops files on the section as a file manager does. */
export async function dropFiles(page: Page, files: readonly Dropped[]): Promise<void> {
  const transfer = await page.evaluateHandle((dropped: readonly Dropped[]) => {
    const data = new DataTransfer()
    for (const { name, content } of dropped) data.items.add(new File([content], name))
    return data
  }, files)
  const zone = page.getByRole('tabpanel').first().locator('> div').first()
  await zone.dispatchEvent('dragenter', { dataTransfer: transfer })
  await zone.dispatchEvent('drop', { dataTransfer: transfer })
}
