import type { InputOf } from '../../../shared/contract/contract.ts'
import { boardSort, type BoardSort } from '../../../shared/contract/suit-board-contract.ts'
import { createStore, useStore } from '../../client/store.ts'
import { searchableText } from '../../ui/record-picker.tsx'

type Filter = NonNullable<InputOf<'suit.board'>['filter']>

/** What the table shows: the words looked for, the conditions, the order. */
export type BoardView = {
  readonly text: string
  readonly filter: Filter
  readonly sort: BoardSort
  readonly descending: boolean
}

/** The suits against us, what comes next at the top. */
export const startBoard: BoardView = {
  text: '',
  filter: { direction: 'against-us' },
  sort: 'next',
  descending: false,
}

const shown = createStore<BoardView>(startBoard)

/** What the table shows now; it stays when the person goes to a case and comes back. */
export function useBoardView(): BoardView {
  return useStore(shown)
}

export function showBoard(changes: Partial<BoardView>): void {
  shown.set((view) => ({ ...view, ...changes }))
}

/** Changes one condition; undefined takes it away. */
export function setBoardFilter<Name extends keyof Filter>(name: Name, value: Filter[Name]): void {
  shown.set((view) => {
    const rest = Object.entries(view.filter).filter(([key]) => key !== name)
    const filter = Object.fromEntries(value === undefined ? rest : [...rest, [name, value]]) as Filter
    return { ...view, filter }
  })
}

/** The order that a column of the table stands for. */
export function sortOf(name: string): BoardSort {
  return boardSort.safeParse(name).data ?? 'next'
}

/** True when the table shows less than everything. */
export function isNarrowed({ text, filter }: BoardView): boolean {
  return searchableText(text) !== undefined || Object.keys(filter).length > 0
}

/** The question that a view asks. */
export function boardQuestion({ text, filter, sort, descending }: BoardView) {
  const words = searchableText(text)
  return { sort, descending, filter, ...(words === undefined ? {} : { text: words }) }
}
