import { z } from 'zod'
import { caseSections, currentPlace, navigation, type Place } from './navigation.ts'

const casePlace = z.strictObject({
  at: z.literal('case'),
  caseId: z.uuid(),
  section: z.enum(caseSections),
  record: z.string().exactOptional(),
  field: z.string().exactOptional(),
})
const place = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('cases') }),
  z.strictObject({
    at: z.literal('people'),
    record: z.string().exactOptional(),
    field: z.string().exactOptional(),
  }),
  z.strictObject({ at: z.literal('suits') }),
  z.strictObject({ at: z.literal('settings'), section: z.string().exactOptional() }),
  casePlace,
]) satisfies z.ZodType<Place>
const workspace = z.strictObject({ place, tabs: z.array(casePlace).max(100) })

/** The open tabs and the place in them, as a text for the vault. */
export function readWorkspace(): string {
  const state = navigation.get()
  return JSON.stringify({ place: currentPlace(state), tabs: state.tabs })
}

/** Opens tabs and place of a text by `readWorkspace`; any other text changes nothing. */
export function restoreWorkspace(text: string): void {
  const found = parseWorkspace(text)
  if (found !== undefined) navigation.set(() => ({ history: [found.place], index: 0, tabs: found.tabs }))
}

function parseWorkspace(text: string): z.infer<typeof workspace> | undefined {
  try {
    return workspace.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
