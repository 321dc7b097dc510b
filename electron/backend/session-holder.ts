import { Failure } from '../../shared/failures/failure.ts'
import type { VaultSession } from './vault/session.ts'

/** How long locking waits for jobs to stop at their next step before it takes the keys away under them. */
const graceMs = 2_000

/** What a job is told by: `signal` aborts when its caller cancels or the vault is locked; `ensureOpen` fails after a lock. */
export type JobLease = {
  readonly session: VaultSession
  readonly signal: AbortSignal
  readonly ensureOpen: () => void
}

/** The one place that knows the open vault. Openings and lockings wait for one another. */
export type SessionHolder = {
  /** The open vault. Fails with `vault.locked`. */
  readonly get: () => VaultSession
  /** Holds the vault that `open` brings. Fails with `vault.open-elsewhere` while one is open. */
  readonly put: (open: () => Promise<VaultSession>) => Promise<VaultSession>
  /** Runs a job on the open vault. Fails with `vault.locked` when the vault is locked meanwhile, else as the job does. */
  readonly runJob: <Value>(
    signal: AbortSignal | undefined,
    work: (lease: JobLease) => Promise<Value>,
  ) => Promise<Value>
  /**
   * Locks the vault: from this call on every other one is refused, running jobs are told to stop, and what they try to commit
   * is refused, so nothing is half done. The keys go when the jobs have stopped, or after two seconds.
   */
  readonly lock: () => Promise<void>
}

type Running = { readonly locked: AbortController; readonly ended: Promise<unknown> }

async function withinGrace(jobs: readonly Running[]): Promise<void> {
  if (jobs.length === 0) return
  const { promise: late, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, graceMs)
  await Promise.race([Promise.allSettled(jobs.map((job) => job.ended)), late])
  clearTimeout(timer)
}

export function createSessionHolder(): SessionHolder {
  let session: VaultSession | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const running = new Set<Running>()

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }

  function get(): VaultSession {
    if (session === undefined) throw new Failure('vault.locked')
    return session
  }

  async function closeWhenStopped(): Promise<void> {
    const closing = session
    session = undefined
    const jobs = [...running]
    for (const job of jobs) job.locked.abort(new Failure('vault.locked'))
    await withinGrace(jobs)
    closing?.close()
  }

  return {
    get,
    put: (open) =>
      inTurn(async () => {
        if (session !== undefined) throw new Failure('vault.open-elsewhere')
        session = await open()
        return session
      }),
    runJob: async (signal, work) => {
      const lease = get()
      const locked = new AbortController()
      const signals = signal === undefined ? [locked.signal] : [locked.signal, signal]
      const ensureOpen = () => {
        if (locked.signal.aborted) throw new Failure('vault.locked')
      }
      const ended = work({ session: lease, signal: AbortSignal.any(signals), ensureOpen })
      const entry = { locked, ended }
      running.add(entry)
      try {
        return await ended
      } catch (error) {
        ensureOpen()
        throw error
      } finally {
        running.delete(entry)
      }
    },
    // The session is taken away at once; only the closing waits for an opening that is on its way.
    lock: () => {
      const now = closeWhenStopped()
      return inTurn(async () => {
        await now
        await closeWhenStopped()
      })
    },
  }
}
