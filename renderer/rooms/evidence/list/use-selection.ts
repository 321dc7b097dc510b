import { useCallback } from 'react'
import { call } from '../../../client/call.ts'
import { questionOf, type ChangeList, type ListState } from './list-state.ts'

const pageSize = 10_000

/** Ids of a stretch of the list, also of what was never on screen. */
async function idsBetween(caseId: string, state: ListState, range: { first: number; last: number }) {
  const ids: string[] = []
  const question = questionOf(caseId, state)
  for (let offset = range.first; offset <= range.last; offset += pageSize) {
    const limit = Math.min(pageSize, range.last - offset + 1)
    const page = await call('evidence.ids', { ...question, offset, limit })
    ids.push(...page.ids)
    if (page.ids.length < limit) break
  }
  return ids
}

export type Selection = {
  readonly toggle: (id: string, index: number) => void
  /** Selects from where the last selection began to here. */
  readonly extend: (index: number) => Promise<void>
  readonly all: (total: number) => Promise<void>
  readonly none: () => void
}

/** What is selected in a list of any length. */
export function useSelection(caseId: string, state: ListState, change: ChangeList): Selection {
  const toggle = useCallback(
    (id: string, index: number) => {
      const selected = new Set(state.selected)
      if (!selected.delete(id)) selected.add(id)
      change({ selected, anchor: index, active: index })
    },
    [state.selected, change],
  )
  const extend = async (index: number) => {
    const range = { first: Math.min(state.anchor, index), last: Math.max(state.anchor, index) }
    // The place at once: the next key may come before the answer.
    change({ active: index })
    const ids = await idsBetween(caseId, state, range)
    change({ selected: new Set([...state.selected, ...ids]) })
  }
  const all = async (total: number) => {
    const ids = await idsBetween(caseId, state, { first: 0, last: total - 1 })
    change({ selected: new Set(ids) })
  }
  return { toggle, extend, all, none: () => change({ selected: new Set(), anchor: state.active }) }
}
