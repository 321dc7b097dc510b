import { Failure, isFailure } from '../../shared/failures/failure.ts'
import { createStore } from './store.ts'

type Question = {
  /** The kind of slot the vault was opened with. */
  readonly kind: string
  /** True when the key was given and taken, false when the person let it be. */
  readonly answer: (isProved: boolean) => void
}

/** The key that is being asked for again, if any. */
export const proof = createStore<Question | undefined>(undefined)

/**
 * Does what only the person who opened the vault may do: when the backend wants her key again, it is asked for, and the work is
 * done once more. Throws Failure `job.cancelled` when she lets it be, and whatever the work throws.
 */
export async function withProof<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!isFailure(error, 'vault.prove-first')) throw error
    if (!(await askForKey(String(error.details['kind'])))) throw new Failure('job.cancelled')
    return await work()
  }
}

function askForKey(kind: string): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isProved: boolean) => {
      proof.set(() => undefined)
      resolve(isProved)
    }
    proof.set((open) => {
      open?.answer(false)
      return { kind, answer }
    })
  })
}
