import type { FromMain, Note, QuestionFromMain, ToMain } from '../channel.ts'
import { makeCodec } from '../codec.ts'

/** What the harness decided for this start. */
export type StandinOptions = {
  readonly userData: string
  readonly version: string
  readonly isPackaged: boolean
  readonly languages: readonly string[]
  /** Tell every message that the app's main process hears. */
  readonly hear: boolean
}

export const options = JSON.parse(process.env['STANDIN_OPTIONS'] ?? '{}') as StandinOptions
export const codec = makeCodec()

const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
let asked = 0

export function tell(message: FromMain): void {
  if (process.connected) process.send?.(message)
}

export function note(note: Note): void {
  tell({ from: 'note', note })
}

/** Notes what the app's main process was told, for tests that ask what it never learns. */
export function noteHeard(value: unknown): void {
  if (options.hear) note({ note: 'heard', payload: codec.encode(value) })
}

/** Asks the harness; rejects with its error. */
export function ask(question: QuestionFromMain): Promise<unknown> {
  asked += 1
  const id = asked
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  pending.set(id, { resolve, reject })
  tell({ from: 'ask', id, question })
  return promise
}

export function takeAnswer({ id, value, error }: Extract<ToMain, { to: 'answer' }>): void {
  const waiting = pending.get(id)
  pending.delete(id)
  if (error === undefined) waiting?.resolve(value)
  else waiting?.reject(new Error(error))
}
