import type { Ask } from './ask.ts'

/** A norm, a playbook and a case's checklist with `mark` in every text. */
export async function createLawRecords(ask: Ask, given: { readonly mark: string; readonly caseId: string }) {
  const { mark, caseId } = given
  const notes = `${mark} notes`
  const { id: norm } = await ask('norm.create', {
    act: 'УК',
    article: '120',
    title: mark,
    excerpt: mark,
    source: mark,
    checkedBy: mark,
    checkedOn: '2026-03-01',
    notes,
  })
  const steps = [{ group: 'safety' as const, text: mark, textKk: mark, source: 'practice' as const }]
  const { id: playbook } = await ask('playbook.create', {
    title: `Памятка ${mark}`,
    when: mark,
    steps,
    notes,
  })
  const { id: checklist } = await ask('checklist.create', {
    caseId,
    title: `План ${mark}`,
    playbookId: playbook,
    steps: steps.map((step) => ({ ...step, state: 'open' as const, note: mark })),
    notes,
  })
  return { norm, playbook, checklist }
}
