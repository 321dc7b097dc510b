import type { CasePlace, Place } from './place.ts'
import { createStore, useStore } from './store.ts'

export { caseSections, type CaseSection, type Place } from './place.ts'

type Navigation = {
  readonly history: readonly Place[]
  readonly index: number
  /** Cases with a tab, in the order of their tabs; each remembers where in it the person was. */
  readonly tabs: readonly CasePlace[]
}

const start: Place = { at: 'cases' }
const longestHistory = 200

export const navigation = createStore<Navigation>({ history: [start], index: 0, tabs: [] })

export function currentPlace({ history, index }: Navigation): Place {
  return history[index] ?? start
}

function withTab(tabs: Navigation['tabs'], place: Place): Navigation['tabs'] {
  if (place.at !== 'case') return tabs
  return tabs.some((tab) => tab.caseId === place.caseId)
    ? tabs.map((tab) => (tab.caseId === place.caseId ? place : tab))
    : [...tabs, place]
}

/** Another vault or person: no tab and no place of the one before. */
export function forgetPlaces(): void {
  navigation.set(() => ({ history: [start], index: 0, tabs: [] }))
}

/** Goes somewhere; a case gets a tab. */
export function goTo(place: Place): void {
  navigation.set(({ history, index, tabs }) => {
    const kept = [...history.slice(0, index + 1), place].slice(-longestHistory)
    return { history: kept, index: kept.length - 1, tabs: withTab(tabs, place) }
  })
}

/** Back (-1) or forward (1); nothing happens at the end. */
export function goThroughHistory(step: -1 | 1): void {
  navigation.set((state) => {
    const place = state.history[state.index + step]
    return place === undefined
      ? state
      : { ...state, index: state.index + step, tabs: withTab(state.tabs, place) }
  })
}

/** Closes a case's tab; when it is the one on screen, its neighbour takes its place. */
export function closeTab(caseId: string): void {
  const state = navigation.get()
  const place = currentPlace(state)
  const position = state.tabs.findIndex((tab) => tab.caseId === caseId)
  const tabs = state.tabs.filter((tab) => tab.caseId !== caseId)
  navigation.set((now) => ({ ...now, tabs }))
  if (place.at === 'case' && place.caseId === caseId) goTo(tabs[Math.max(0, position - 1)] ?? start)
}

export function usePlace(): Place {
  return currentPlace(useStore(navigation))
}

export function useTabs(): Navigation['tabs'] {
  return useStore(navigation).tabs
}
