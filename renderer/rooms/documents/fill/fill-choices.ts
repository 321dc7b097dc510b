import { createStore, useStore } from '../../../client/store.ts'

/** What was chosen for a document being filled: its day, the build its exhibits are numbered by. */
type FillChoices = { readonly on?: string; readonly build?: string }

/** By the place of the filling: a person who went to a field and came back finds what she had chosen. */
const choices = createStore<ReadonlyMap<string, FillChoices>>(new Map())
const none: FillChoices = {}

export function useFillChoices(key: string): [FillChoices, (change: FillChoices) => void] {
  const chosen = useStore(choices).get(key) ?? none
  return [chosen, (change) => choices.set((all) => new Map(all).set(key, change))]
}
