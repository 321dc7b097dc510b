import { useCallback, useRef } from 'react'
import type { Checklist, ChecklistStep, PlaybookStep, StepState } from '../../../../shared/model/playbook.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { rememberUndo, undoStep, type Undoable } from '../../../client/undo.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { notifyDone, notifyFailure } from '../../../ui/notify.tsx'

type Stored = RecordOf<'checklist'>
type Steps = Checklist['steps']

export type Tick = {
  readonly state: StepState
  readonly reason?: string
  /** null takes it away. */
  readonly note?: string | null
}

export type StepChanges = {
  /** Settles or opens a step, or keeps its note. */
  readonly tick: (step: ChecklistStep, index: number, tick: Tick) => Promise<boolean>
  /** Changes the steps as a whole: one added, removed, moved or worded anew. */
  readonly change: (make: (steps: Steps) => Steps | undefined, told: string) => Promise<boolean>
}

/** Where a step stands now: where it stood, or where the same words are. */
export function placeOf(steps: Steps, step: ChecklistStep, index: number): number {
  const isSame = (other: ChecklistStep | undefined) =>
    other !== undefined && other.text === step.text && other.group === step.group
  return isSame(steps[index]) ? index : steps.findIndex(isSame)
}

/** The step worded anew: what was settled and remarked stays. */
export function reworded(before: ChecklistStep, step: PlaybookStep): ChecklistStep {
  const { state, settledOn, settledBy, reason, note } = before
  return {
    ...step,
    state,
    ...(settledOn === undefined ? {} : { settledOn }),
    ...(settledBy === undefined ? {} : { settledBy }),
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
  }
}

async function putBack(id: string, before: ChecklistStep, index: number): Promise<void> {
  const now = await call('checklist.show', { id })
  const place = placeOf(now.steps, before, index)
  if (place < 0) return
  const steps = now.steps.with(place, before)
  await call('checklist.update', { id, version: now.version, changes: { steps } })
}

const told = { done: 'ticked', open: 'opened', skipped: 'skipped' } as const

/** Changes the steps of a checklist one after another, so that quick ticks never meet; each can be taken back. */
export function useSteps({ id }: Pick<Stored, 'id'>): StepChanges {
  const text = useText('checklist')
  const frame = useText('frame')
  const language = useLanguage()
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const inTurn = useCallback(
    async (work: () => Promise<void>): Promise<boolean> => {
      const done = turn.current.then(work)
      turn.current = done.catch(() => undefined)
      try {
        await done
        return true
      } catch (error) {
        notifyFailure(error, language)
        return false
      }
    },
    [language],
  )
  const offer = useCallback(
    (step: Undoable) => {
      rememberUndo(step)
      const run = () => {
        undoStep(step).catch((error: unknown) => notifyFailure(error, language))
      }
      notifyDone(step.label, { label: frame('undo'), run })
    },
    [frame, language],
  )
  const tick: StepChanges['tick'] = (step, index, given) =>
    inTurn(async () => {
      const now = await call('checklist.show', { id })
      const place = placeOf(now.steps, step, index)
      const before = now.steps[place]
      if (before === undefined) return
      const { reason, note } = given
      await call('checklist.tick', {
        id,
        version: now.version,
        step: place + 1,
        state: given.state,
        ...(reason === undefined ? {} : { reason }),
        ...(note === undefined ? {} : { note }),
      })
      const label = text(given.note === undefined ? told[given.state] : 'noteSaved')
      const undoable = { label, undo: () => putBack(id, before, place) }
      // A tick shows itself; a notice for each would cover the next step.
      if (given.note === undefined && given.state !== 'skipped') rememberUndo(undoable)
      else offer(undoable)
    })
  const change: StepChanges['change'] = (make, label) =>
    inTurn(async () => {
      const { steps: before, version } = await call('checklist.show', { id })
      const steps = make(before)
      if (steps === undefined) return
      await call('checklist.update', { id, version, changes: { steps } })
      offer({
        label,
        undo: async () => {
          const now = await call('checklist.show', { id })
          await call('checklist.update', { id, version: now.version, changes: { steps: before } })
        },
      })
    })
  return { tick, change }
}
