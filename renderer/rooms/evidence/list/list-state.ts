import { useCallback } from 'react'
import type { InputOf } from '../../../../shared/contract/contract.ts'
import type { EvidenceKind } from '../../../../shared/model/evidence.ts'
import { createStore, useStore } from '../../../client/store.ts'
import { searchableText } from '../../../ui/record-picker.tsx'

/** How the list of a case's exhibits was left: it is found so again. */
export type ListState = {
  readonly text: string
  readonly kind: EvidenceKind | undefined
  readonly withoutSource: boolean
  readonly unread: boolean
  readonly sort: 'title' | 'date' | 'taken-in'
  readonly descending: boolean
  readonly view: 'list' | 'grid'
  readonly selected: ReadonlySet<string>
  /** The place the keyboard is at. */
  readonly active: number
  /** Where a range of selected ones begins. */
  readonly anchor: number
}

export const startState: ListState = {
  text: '',
  kind: undefined,
  withoutSource: false,
  unread: false,
  sort: 'title',
  descending: false,
  view: 'list',
  selected: new Set(),
  active: 0,
  anchor: 0,
}

const states = createStore<ReadonlyMap<string, ListState>>(new Map())

export type ChangeList = (changes: Partial<ListState>) => void

/** The state of the list of one case, and what changes it. */
export function useListState(caseId: string): readonly [ListState, ChangeList] {
  const all = useStore(states)
  const change = useCallback(
    (changes: Partial<ListState>) =>
      states.set((now) => new Map(now).set(caseId, { ...(now.get(caseId) ?? startState), ...changes })),
    [caseId],
  )
  return [all.get(caseId) ?? startState, change]
}

type ListQuestion = Omit<InputOf<'evidence.neighbours'>, 'id'>

/** What the list asks the backend. */
export function questionOf(caseId: string, state: ListState): ListQuestion {
  const { text, kind, withoutSource, unread, sort, descending } = state
  return {
    caseId: caseId,
    sort,
    descending,
    ...(searchableText(text) === undefined ? {} : { text }),
    filter: {
      ...(kind === undefined ? {} : { kind }),
      ...(withoutSource ? { withoutSource } : {}),
      ...(unread ? { unread } : {}),
    },
  }
}

/** Whether the list leaves anything out. */
export function isFiltered({ text, kind, withoutSource, unread }: ListState): boolean {
  return searchableText(text) !== undefined || kind !== undefined || withoutSource || unread
}
