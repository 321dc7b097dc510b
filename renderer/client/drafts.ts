import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { PageEvent } from '../../shared/contract/page-bridge.ts'
import { bridge } from './bridge.ts'
import { call, callShell } from './call.ts'
import { chosenColumns } from './chosen-columns.ts'
import { forgetPlaces } from './navigation.ts'
import { createStore, useStore } from './store.ts'
import { forgetUndo } from './undo.ts'
import { readWorkspace, restoreWorkspace } from './workspace.ts'

/** Texts from before the last lock that nobody has kept or thrown away yet, by the key of their field. */
const restored = createStore<ReadonlyMap<string, string>>(new Map())

type Reader = () => string | undefined

/** What is being typed now: of each field on screen the text that is not kept yet, or undefined. A field may stand there twice. */
const typing = new Map<string, Set<Reader>>()

/** The key of the workspace among the drafts. */
const workspaceKey = 'workspace'

/** Whose drafts of which vault are known: without that nothing is to be saved. */
let owner: string | undefined
let savedWorkspace = ''
/** Keys that the vault has a draft under. */
let inVault = new Set<string>()

/**
 * Fetches the drafts of the person who opened the vault and brings her back to where she was; `now` names vault and person.
 * What this page held for another one is dropped. Throws the Failure of the call.
 */
export async function loadDrafts(now: string): Promise<void> {
  const isReturning = owner === now
  if (!isReturning) {
    restored.set(() => new Map())
    forgetUndo()
    forgetPlaces()
    chosenColumns.set(() => ({}))
  }
  owner = now
  const { drafts } = await call('draft.list', {})
  const byKey = new Map(drafts.map(({ key, value }) => [key, value]))
  savedWorkspace = byKey.get(workspaceKey) ?? ''
  byKey.delete(workspaceKey)
  inVault = new Set(byKey.keys())
  // What this page still holds after a crash is newer.
  restored.set((held) => new Map([...byKey, ...held]))
  if (!isReturning) restoreWorkspace(savedWorkspace)
}

/** Holds a text that could not be kept, until its field is on screen again. */
export function holdDraft(key: string, text: string): void {
  restored.set((drafts) => new Map(drafts).set(key, text))
}

function holdWhatIsTyped(): void {
  for (const [key, readers] of typing)
    for (const read of readers) {
      const text = read()
      if (text !== undefined) holdDraft(key, text)
    }
}

/** Saves in the vault what is typed and not kept, and the workspace when it is another than before. */
async function saveDrafts(): Promise<void> {
  if (owner === undefined) return
  holdWhatIsTyped()
  const workspace = readWorkspace()
  const drafts = [...restored.get()].map(([key, value]) => ({ key, value }))
  if (workspace !== savedWorkspace) drafts.push({ key: workspaceKey, value: workspace })
  if (drafts.length > 0) await call('draft.save', { drafts })
}

function forget(key: string): void {
  restored.set((drafts) => {
    if (!drafts.has(key)) return drafts
    const rest = new Map(drafts)
    rest.delete(key)
    return rest
  })
  if (inVault.delete(key)) void call('draft.remove', { keys: [key] }).catch(() => inVault.add(key))
}

async function beforeLock(): Promise<void> {
  try {
    await saveDrafts()
  } finally {
    await callShell('shell.drafts-saved', {})
  }
}

/** Answers the lock from now on: drafts first. After a crash the page itself holds them. Returns what ends the listening. */
export function answerLocks(): () => void {
  return bridge.on((event: PageEvent) => {
    if (event.event === 'locking') void beforeLock().catch(() => undefined)
    else if (event.event === 'backend' && event.state === 'crashed') holdWhatIsTyped()
  })
}

type Draft = {
  /** The text from before the lock; undefined when there is none, or it was kept or thrown away. */
  readonly restored: string | undefined
  /** To be called when the text was kept or thrown away. */
  readonly forget: () => void
}

/**
 * Registers what is being typed in a field or form under a key of its own, e.g. `record/<id>/<field>` or `new-case`. `text` is
 * what is typed and not kept yet (a form may put all its fields into one JSON text), undefined when there is nothing to lose.
 * When the vault locks it is saved; after opening it comes back as `restored`, which the field shows with a `DraftNote`.
 */
export function useDraft(key: string, text: string | undefined): Draft {
  const latest = useRef(text)
  latest.current = text
  useEffect(() => {
    const read = () => latest.current
    const readers = typing.get(key) ?? new Set<Reader>()
    typing.set(key, readers.add(read))
    return () => {
      readers.delete(read)
      if (readers.size === 0) typing.delete(key)
    }
  }, [key])
  return {
    restored: useStore(restored).get(key),
    forget: useCallback(() => forget(key), [key]),
  }
}

/** The keys of all texts from before the lock that wait for their fields: a list marks the records they belong to. */
export function useRestoredKeys(): readonly string[] {
  const drafts = useStore(restored)
  return useMemo(() => [...drafts.keys()], [drafts])
}
