import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { main } from '../../electron/cli/main.ts'
import type { Input } from '../../electron/cli/io.ts'

/** Strong enough for the vault, and of nobody's life. */
export const samplePassphrase = 'лампа ветер гора снегирь окно'

export type CliRun = {
  readonly env?: Record<string, string | undefined>
  /** What is piped into standard input. */
  readonly stdin?: string
  /** What is typed at a keyboard: then standard input is a terminal. */
  readonly typed?: string
  readonly errIsTerminal?: boolean
  readonly signal?: AbortSignal
}
export type CliResult = {
  readonly status: number
  readonly out: string
  readonly err: string
  readonly env: Record<string, string | undefined>
}

/** Standard input as a pipe, or as a keyboard that remembers whether it was raw. */
export function inputOf(run: Pick<CliRun, 'stdin' | 'typed'>): Input & { readonly rawModes: boolean[] } {
  const rawModes: boolean[] = []
  const stream = Readable.from([Buffer.from(run.typed ?? run.stdin ?? '')])
  return Object.assign(stream, {
    rawModes,
    ...(run.typed === undefined ? {} : { isTTY: true, setRawMode: (raw: boolean) => rawModes.push(raw) }),
  })
}

/** A folder for one test file, and the program run in it, in this process, with a cheap key derivation. */
export function createCliFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sandyq-cli-'))

  async function run(argv: readonly string[], given: CliRun = {}): Promise<CliResult> {
    const env: Record<string, string | undefined> = { SANDYQ_LANG: 'en', ...given.env }
    let out = ''
    let err = ''
    const status = await main(
      argv,
      {
        env,
        cwd: folder,
        input: inputOf(given),
        out: { write: (text) => (out += text) },
        err: { write: (text) => (err += text), isTTY: given.errIsTerminal === true },
        signal: given.signal ?? new AbortController().signal,
      },
      { environment: { workFactor: 2 } },
    )
    return { status, out, err, env }
  }

  return {
    folder,
    run,
    /** Writes a file into the folder. */
    write: (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
