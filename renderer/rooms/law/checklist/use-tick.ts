import { useEffect, useState } from 'react'
import type { StepState } from '../../../../shared/model/playbook.ts'
import type { ChecklistRowProps } from './checklist-row.tsx'

type Pending = { readonly state: StepState; readonly version?: number }

/** A tick that is seen at once, and counted from when the key is pressed again; what the vault answers decides. */
export function useTick(props: Pick<ChecklistRowProps, 'checklist' | 'step' | 'index' | 'steps'>) {
  const { checklist, step, index, steps } = props
  const { version } = checklist
  const [pending, setPending] = useState<Pending>()
  useEffect(() => {
    if (pending?.version !== undefined && pending.version <= version) setPending(undefined)
  }, [pending, version])
  const set = async (state: StepState) => {
    const mine: Pending = { state }
    setPending(mine)
    try {
      const written = await steps.tick(step, index, mine)
      setPending((now) => (now === mine ? { state, version: written } : now))
    } catch (error) {
      setPending((now) => (now === mine ? undefined : now))
      throw error
    }
  }
  return { shown: pending?.state ?? step.state, set }
}
