import { createStore } from './store.ts'

/** Something that was done and can be taken back. */
export type Undoable = { readonly label: string; readonly undo: () => Promise<void> }

const depth = 50

/** What can be taken back, the newest last. */
const undoStack = createStore<readonly Undoable[]>([])

export function rememberUndo(step: Undoable): void {
  undoStack.set((steps) => [...steps, step].slice(-depth))
}

/** What was remembered before it was done, and then failed, is nothing to take back. */
export function forgetUndoable(step: Undoable): void {
  undoStack.set((steps) => steps.filter((other) => other !== step))
}

/** Another vault or person: nothing of the one before can be taken back, or named. */
export function forgetUndo(): void {
  undoStack.set(() => [])
}

/** Takes the newest step back; answers what it was, or undefined when there is none. Throws the Failure of the step. */
export async function undoLast(): Promise<Undoable | undefined> {
  const step = undoStack.get().at(-1)
  if (step === undefined) return undefined
  undoStack.set((steps) => steps.slice(0, -1))
  await step.undo()
  return step
}

/** Takes one step back, whatever came after it; one that was taken back already is left alone. Throws the Failure of the step. */
export async function undoStep(step: Undoable): Promise<void> {
  if (!undoStack.get().includes(step)) return
  forgetUndoable(step)
  await step.undo()
}
