import type { CaseKind } from '../../../shared/model/case.ts'
import { createStore, useStore } from '../../client/store.ts'

/** Which cases are counted. */
export type Cut = { readonly fromYear?: number; readonly untilYear?: number; readonly kind?: CaseKind }

export const numbersViews = ['screen', 'sheet'] as const

type View = { readonly cut: Cut; readonly view: (typeof numbersViews)[number] }

const shown = createStore<View>({ cut: {}, view: 'screen' })

/** What is counted and how it is shown; it stays when the person goes elsewhere and comes back. */
export function useNumbersView(): View {
  return useStore(shown)
}

export function showNumbers(changes: Partial<View>): void {
  shown.set((now) => ({ ...now, ...changes }))
}

/** Changes one condition, undefined takes it away; an end before the start goes with it. */
export function setCut<Name extends keyof Cut>(name: Name, value: Cut[Name] | undefined): void {
  shown.set(({ cut, view }) => {
    const { [name]: _, ...rest } = cut
    const next: Cut = value === undefined ? rest : { ...rest, [name]: value }
    const { fromYear, untilYear } = next
    if (fromYear === undefined || untilYear === undefined || fromYear <= untilYear) return { view, cut: next }
    const { [name === 'fromYear' ? 'untilYear' : 'fromYear']: __, ...kept } = next
    return { view, cut: kept }
  })
}
