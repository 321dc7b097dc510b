import { writesDone } from './call.ts'
import { inTurn } from './in-turn.ts'
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

/** One step after the other, and none before what is being kept now: what was done last is what is taken back. */
function takenBack<Value>(work: () => Promise<Value>): Promise<Value> {
  return inTurn('undo', async () => {
    await writesDone()
    return work()
  })
}

/** Takes the newest step back; answers what it was, or undefined when there is none. Throws the Failure of the step. */
export function undoLast(): Promise<Undoable | undefined> {
  return takenBack(async () => {
    const step = undoStack.get().at(-1)
    if (step === undefined) return undefined
    forgetUndoable(step)
    await step.undo()
    return step
  })
}

/** Takes one step back, whatever came after it; one that was taken back already is left alone. Throws the Failure of the step. */
export function undoStep(step: Undoable): Promise<void> {
  return takenBack(async () => {
    if (!undoStack.get().includes(step)) return
    forgetUndoable(step)
    await step.undo()
  })
}
