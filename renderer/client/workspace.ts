import { z } from 'zod'
import { chosenColumns } from './chosen-columns.ts'
import { currentPlace, navigation } from './navigation.ts'
import { casePlaceSchema, placeSchema } from './place.ts'

const workspace = z.strictObject({
  // A room that is not there any more must not take the tabs with it.
  place: placeSchema.catch({ at: 'cases' }),
  tabs: z.array(casePlaceSchema).max(100),
  columns: z.record(z.string(), z.array(z.string()).max(100)).default({}),
})

/** The open tabs, the place in them and the columns of tables, as a text for the vault. */
export function readWorkspace(): string {
  const state = navigation.get()
  return JSON.stringify({ place: currentPlace(state), tabs: state.tabs, columns: chosenColumns.get() })
}

/** Opens tabs, place and columns of a text by `readWorkspace`; any other text changes nothing. */
export function restoreWorkspace(text: string): void {
  const found = parseWorkspace(text)
  if (found === undefined) return
  navigation.set(() => ({ history: [found.place], index: 0, tabs: found.tabs }))
  chosenColumns.set(() => found.columns)
}

function parseWorkspace(text: string): z.infer<typeof workspace> | undefined {
  try {
    return workspace.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
