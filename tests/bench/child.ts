import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

type Reply = { readonly answer: unknown } | { readonly problem: string }

/** Runs a script of this folder in a process of its own and returns what it answers. */
export async function runChild<Answer>(script: URL, task: unknown): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const child = fork(fileURLToPath(script), [], { serialization: 'advanced' })
  child.once('message', (reply: Reply) => {
    if ('problem' in reply) reject(new Error(reply.problem))
    else resolve(reply.answer as Answer)
  })
  child.once('error', reject)
  child.once('exit', (code) => reject(new Error(`the measuring process ended with ${String(code)}`)))
  child.send(task as object)
  return promise
}

/** In such a script: does the one task it is sent and answers. */
export function answerParent(work: (task: never) => Promise<unknown>): void {
  process.once('message', (task) => {
    void work(task as never)
      .then((answer): Reply => ({ answer }))
      .catch((error: unknown): Reply => ({ problem: error instanceof Error ? String(error.stack) : '?' }))
      .then((reply) => process.send?.(reply, () => process.disconnect()))
  })
}
