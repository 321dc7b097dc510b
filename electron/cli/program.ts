import { cliText } from '../../shared/text/cli-text.ts'
import { exitStatuses } from './exit-status.ts'
import { languageFor } from './language.ts'
import { main } from './main.ts'

/** First Ctrl+C stops the work in order, the second leaves at once. */
function stopOnSignal(controller: AbortController): void {
  const stop = () => {
    if (controller.signal.aborted) process.exit(exitStatuses.cancelled.status)
    controller.abort()
    if (process.stderr.isTTY)
      process.stderr.write(`\n${cliText['note.stopping'][languageFor(undefined, process.env)]}\n`)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
}

/** Waits until everything written has left the process: a pipe may be slower than the program. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}

/** Runs the program on the real process and ends it. */
export async function runProgram(): Promise<void> {
  const controller = new AbortController()
  stopOnSignal(controller)
  // A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
  process.stdout.on('error', () => process.exit(exitStatuses.ok.status))
  const status = await main(process.argv.slice(2), {
    env: process.env,
    cwd: process.cwd(),
    input: process.stdin,
    out: process.stdout,
    err: process.stderr,
    signal: controller.signal,
  })
  await flush(process.stdout)
  await flush(process.stderr)
  process.exit(status)
}
