import { spawn, spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** The first line of what an installed tool says of its version; undefined when it is not there. */
export function toolVersion(tool: string): string | undefined {
  const { error, stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' })
  return error === undefined ? (stdout.split('\n')[0] ?? '').trim() : undefined
}

/** Runs a tool to its end and returns its time in seconds, its start included. `allowed`: exit statuses that are no failure. */
export async function timeTool(
  tool: string,
  args: readonly string[],
  allowed: readonly number[] = [0],
): Promise<number> {
  const start = performance.now()
  const child = spawn(tool, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  child.once('error', reject)
  child.once('exit', (code) => {
    const seconds = (performance.now() - start) / 1000
    if (code !== null && allowed.includes(code)) resolve(seconds)
    else reject(new Error(`${tool}: ${complaint.slice(0, 500)}`))
  })
  return promise
}

/** Writes out everything the system still holds back, so that one measurement does not pay for the one before. */
export function settleDisk(): void {
  if (process.platform !== 'win32') spawnSync('sync')
}
