import { createStore } from './store.ts'

/** The columns a person chose for a table, by its name; kept in the vault with her place in it. */
export const chosenColumns = createStore<Readonly<Record<string, readonly string[]>>>({})

/** Shows these columns of a table from now on. */
export function chooseColumns(table: string, columns: readonly string[]): void {
  chosenColumns.set((known) => ({ ...known, [table]: columns }))
}
