import type { InputOf } from '../../../../shared/contract/contract.ts'
import { Failure, isFailure } from '../../../../shared/failures/failure.ts'
import { visibleName } from '../../../../shared/language/visible-name.ts'
import { bridge } from '../../../client/bridge.ts'
import { call } from '../../../client/call.ts'
import { runningJobs } from '../../../client/jobs.ts'
import { createStore } from '../../../client/store.ts'
import { toFailure } from '../../../client/to-failure.ts'

/** A file to be taken in: dropped into the page, or chosen in a dialog, in which case its token works once. */
export type IntakeFile = {
  readonly name: string
  readonly size: number
  readonly file?: File
  readonly token?: string
}

/** What is asked once for all files. */
export type IntakeOptions = Pick<InputOf<'evidence.add'>, 'caseId' | 'kind' | 'defaults' | 'keepDuplicates'>

export type Intake = {
  readonly options: IntakeOptions
  readonly total: number
  readonly done: number
  readonly current: string | undefined
  readonly isRunning: boolean
  readonly takenIn: number
  readonly duplicates: readonly { readonly file: IntakeFile; readonly of: string }[]
  readonly failed: readonly { readonly file: IntakeFile; readonly failure: Failure }[]
  /** What was not begun when it stopped. */
  readonly left: readonly IntakeFile[]
  /** What ended it before its time, beside the person herself. */
  readonly failure: Failure | undefined
}

/** The imports of this session by case: they go on while the person is elsewhere. */
export const intakes = createStore<ReadonlyMap<string, Intake>>(new Map())

const cancels = new Map<string, () => void>()

function update(caseId: string, change: (intake: Intake) => Intake): void {
  intakes.set((all) => {
    const intake = all.get(caseId)
    return intake === undefined ? all : new Map(all).set(caseId, change(intake))
  })
}

/** Forgets what an import came to. */
export function closeIntake(caseId: string): void {
  intakes.set((all) => new Map([...all].filter(([key]) => key !== caseId)))
}

/** Stops an import; what is finished stays. */
export function cancelIntake(caseId: string): void {
  cancels.get(caseId)?.()
}

async function tokenOf({ token, file }: IntakeFile): Promise<string> {
  const [granted] = file === undefined ? [] : await bridge.grantFiles([file])
  const found = granted?.token ?? token
  if (found === undefined) throw new Failure('input.grant-used')
  return found
}

/** Failures after which no other file can be taken in either. */
function endsAll(error: unknown): boolean {
  return (['vault.locked', 'vault.disk-full'] as const).some((code) => isFailure(error, code))
}

/** Takes one file in and notes what came of it. */
async function takeIn(options: IntakeOptions, file: IntakeFile, callId: string): Promise<void> {
  const { caseId } = options
  try {
    const answer = await call('evidence.add', { ...options, files: [await tokenOf(file)] }, { callId })
    const of = options.keepDuplicates === true ? undefined : answer.items[0]?.duplicateOf
    const [failed] = answer.failed
    update(caseId, (now) => ({
      ...now,
      done: now.done + 1,
      takenIn: now.takenIn + (of === undefined && answer.items.length > 0 ? 1 : 0),
      duplicates: of === undefined ? now.duplicates : [...now.duplicates, { file, of }],
      failed:
        failed === undefined
          ? now.failed
          : [...now.failed, { file, failure: new Failure(failed.code, { file: visibleName(file.name) }) }],
    }))
  } catch (error) {
    if (isFailure(error, 'job.cancelled') || endsAll(error)) throw error
    const { code, details } = toFailure(error)
    // The name the person knows, not the one behind the token.
    const failure = new Failure(
      code,
      'file' in details ? { ...details, file: visibleName(file.name) } : details,
    )
    update(caseId, (now) => ({ ...now, done: now.done + 1, failed: [...now.failed, { file, failure }] }))
  }
}

/**
 * Takes files in one by one, shown in the state line. Cancelling it keeps what is finished and notes what is left; a file that
 * cannot be taken in is noted and the next one follows. Resolves when it has ended, whichever way.
 */
export async function runIntake(
  files: readonly IntakeFile[],
  options: IntakeOptions,
  label: string,
): Promise<void> {
  const { caseId } = options
  if (intakes.get().get(caseId)?.isRunning === true || files.length === 0) return
  const id = crypto.randomUUID()
  let isCancelled = false
  const cancel = () => {
    isCancelled = true
    void bridge.call('job.cancel', { callId: id })
  }
  cancels.set(caseId, cancel)
  const start = { done: 0, takenIn: 0, duplicates: [], failed: [], left: [], failure: undefined }
  const intake = { options, total: files.length, current: undefined, isRunning: true, ...start }
  intakes.set((all) => new Map(all).set(caseId, intake))
  runningJobs.set((jobs) => [...jobs, { id, label, progress: undefined, cancel }])
  let next = 0
  let failure: Failure | undefined
  try {
    for (const file of files) {
      if (isCancelled) break
      update(caseId, (now) => ({ ...now, current: visibleName(file.name) }))
      const progress = { stage: 'import', done: next, total: files.length }
      runningJobs.set((jobs) => jobs.map((job) => (job.id === id ? { ...job, progress } : job)))
      await takeIn(options, file, id)
      next += 1
    }
  } catch (error) {
    if (!isFailure(error, 'job.cancelled')) failure = toFailure(error)
  } finally {
    cancels.delete(caseId)
    runningJobs.set((jobs) => jobs.filter((job) => job.id !== id))
    update(caseId, (now) => ({
      ...now,
      isRunning: false,
      current: undefined,
      left: files.slice(next),
      failure,
    }))
  }
}
