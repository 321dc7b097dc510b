import type { CaseView } from '../../../shared/contract/view-contract.ts'
import { createStore, useStore } from '../../client/store.ts'
import { searchableText } from '../../ui/record-picker.tsx'

/** What the table of cases begins with: what was worked on last comes first. */
export const startView: CaseView = { sort: 'changed', descending: true }

const shown = createStore<CaseView>(startView)

/** What the table shows now; it stays when the person goes to a case and comes back. */
export function useCaseView(): CaseView {
  return useStore(shown)
}

/** Shows something else: a filter, an order, or a saved view. */
export function showView(change: (view: CaseView) => CaseView): void {
  shown.set(change)
}

/** Changes one condition; undefined takes it away. */
export function setFilter<Name extends keyof NonNullable<CaseView['filter']>>(
  name: Name,
  value: NonNullable<CaseView['filter']>[Name] | undefined,
): void {
  showView((view) => {
    const rest = Object.fromEntries(Object.entries(view.filter ?? {}).filter(([key]) => key !== name))
    const filter = value === undefined ? rest : { ...rest, [name]: value }
    return { ...view, filter }
  })
}

/** True when the table shows less than everything. */
export function isFiltered(view: CaseView): boolean {
  return searchableText(view.text ?? '') !== undefined || Object.keys(view.filter ?? {}).length > 0
}

/** The question that a view asks. */
export function questionOf(view: CaseView) {
  const text = searchableText(view.text ?? '')
  return {
    sort: view.sort ?? 'changed',
    descending: view.descending ?? false,
    ...(view.filter === undefined ? {} : { filter: view.filter }),
    ...(text === undefined ? {} : { text }),
  }
}
