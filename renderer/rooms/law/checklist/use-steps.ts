import { useMemo } from 'react'
import { Failure } from '../../../../shared/failures/failure.ts'
import type { ChecklistStep, StepState } from '../../../../shared/model/playbook.ts'
import { call } from '../../../client/call.ts'
import { inTurn } from '../../../client/in-turn.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { forgetUndoable, rememberUndo, undoStep, type Undoable } from '../../../client/undo.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { notifyDone, notifyFailure } from '../../../ui/notify.tsx'
import { placeOf, unnoting, unticking, type StepChange, type TakeBack } from './step-changes.ts'

type Stored = RecordOf<'checklist'>

export type Tick = { readonly state: StepState; readonly reason?: string }

/** Each is done after the one begun before it, can be taken back on its own, and throws its Failure. */
export type StepChanges = {
  /** Settles or opens a step; answers the version of the checklist that says so. */
  readonly tick: (step: ChecklistStep, index: number, tick: Tick) => Promise<number>
  /** Keeps the note of a step, whatever its state is by then; null takes it away. */
  readonly note: (step: ChecklistStep, index: number, note: string | null) => Promise<void>
  /** Changes the steps themselves: one added, removed, moved or worded anew. */
  readonly change: (change: StepChange, told: string) => Promise<void>
}

const told = { done: 'ticked', open: 'opened', skipped: 'skipped' } as const

/** What was written and what takes it back. */
type Written = { readonly version: number; readonly takeBack: TakeBack }

/** The step was removed or worded anew by somebody else. */
function goneFailure({ version }: Pick<Stored, 'version'>, given: number): Failure {
  return new Failure('record.changed', { found: version, given })
}

async function takeOut(id: string, { version, takeBack }: Written): Promise<void> {
  const now = await call('checklist.show', { id })
  const steps = takeBack(now.steps)
  if (steps === undefined) throw goneFailure(now, version)
  await call('checklist.update', { id, version: now.version, changes: { steps } })
}

type Given = Tick & { readonly note?: string | null }

/** Settles a step, or keeps its note and leaves the rest to the vault. */
async function settle(
  { id, version }: Pick<Stored, 'id' | 'version'>,
  { step, index }: { readonly step: ChecklistStep; readonly index: number },
  given: (before: ChecklistStep) => Given,
): Promise<Written> {
  const now = await call('checklist.show', { id })
  const place = placeOf(now.steps, step, index)
  const before = now.steps[place]
  if (before === undefined) throw goneFailure(now, version)
  const asked = given(before)
  const written = await call('checklist.tick', { id, version: now.version, step: place + 1, ...asked })
  const takeBack = asked.note === undefined ? unticking(before, place) : unnoting(before, place)
  return { version: written.version, takeBack }
}

async function make({ id, version }: Pick<Stored, 'id' | 'version'>, change: StepChange) {
  const now = await call('checklist.show', { id })
  const changed = change(now.steps)
  if (changed === undefined) throw goneFailure(now, version)
  const { steps, takeBack } = changed
  if (steps === now.steps) return undefined
  const written = await call('checklist.update', { id, version: now.version, changes: { steps } })
  return { version: written.version, takeBack }
}

/** Changes the steps of a checklist one after another, so that quick ticks never meet; each can be taken back. */
export function useSteps({ id, version }: Pick<Stored, 'id' | 'version'>): StepChanges {
  const text = useText('checklist')
  const frame = useText('frame')
  const language = useLanguage()
  return useMemo(() => {
    const checklist = { id, version }
    const offer = (step: Undoable) => {
      const run = () => {
        undoStep(step).catch((error: unknown) => notifyFailure(error, language))
      }
      notifyDone(step.label, { label: frame('undo'), run })
    }
    /** Can be taken back from the moment it is begun: who undoes at once waits for it. */
    const begin = async (label: string, work: () => Promise<Written | undefined>) => {
      let written: Written | undefined
      const undoable: Undoable = {
        label,
        undo: () =>
          inTurn(id, async () => {
            if (written !== undefined) await takeOut(id, written)
          }),
      }
      rememberUndo(undoable)
      try {
        written = await inTurn(id, work)
        return { written, undoable }
      } finally {
        if (written === undefined) forgetUndoable(undoable)
      }
    }
    return {
      tick: async (step, index, tick) => {
        const work = () => settle(checklist, { step, index }, () => tick)
        const { written, undoable } = await begin(text(told[tick.state]), work)
        // A tick shows itself; a notice for each would cover the next step.
        if (tick.state === 'skipped') offer(undoable)
        return written?.version ?? version
      },
      note: async (step, index, note) => {
        const work = () => settle(checklist, { step, index }, ({ state }) => ({ state, note }))
        offer((await begin(text('noteSaved'), work)).undoable)
      },
      change: async (change, label) => {
        const { written, undoable } = await begin(label, () => make(checklist, change))
        if (written !== undefined) offer(undoable)
      },
    }
  }, [id, version, text, frame, language])
}
