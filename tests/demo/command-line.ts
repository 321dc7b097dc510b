import { Readable } from 'node:stream'
import { main } from '../../electron/cli/main.ts'
import type { Maker } from './maker.ts'

type Told = { readonly status: number; readonly out: string; readonly err: string }
export type CommandLine = Maker & {
  /** The answer of a command that must work; every command is `sandyq …` as it would be typed. */
  readonly ask: (argv: readonly string[], stdin?: string) => Promise<unknown>
  /** What a command says to a person. */
  readonly say: (...argv: readonly string[]) => Promise<string>
  /** Runs a command that must be refused; answers what it says. */
  readonly refused: (...argv: readonly string[]) => Promise<string>
  /** How many commands were run. */
  readonly count: () => number
}

/** The command line in this process, at a vault that is opened anew for every command, as at a terminal. */
export function openCommandLine(given: {
  readonly folder: string
  readonly vault: string
  readonly keyFile: string
}): CommandLine {
  let commands = 0

  async function run(argv: readonly string[], stdin = ''): Promise<Told> {
    let [out, err] = ['', '']
    commands += 1
    const io = {
      env: { SANDYQ_LANG: 'ru', SANDYQ_VAULT: given.vault },
      cwd: given.folder,
      input: Readable.from([Buffer.from(stdin)]),
      out: { write: (text: string) => (out += text) },
      err: { write: (text: string) => (err += text) },
      signal: new AbortController().signal,
    }
    const status = await main([...argv, '--recovery-key-file', given.keyFile], io)
    return { status, out, err }
  }

  async function works(argv: readonly string[], stdin?: string): Promise<string> {
    const { status, out, err } = await run(argv, stdin)
    if (status !== 0) throw new Error(`sandyq ${argv.join(' ')}: ${String(status)} ${err}\n${stdin ?? ''}`)
    return out
  }
  const ask = async (argv: readonly string[], stdin?: string): Promise<unknown> =>
    JSON.parse(await works([...argv, '--json'], stdin))
  const made = async (argv: readonly string[], stdin?: string) => (await ask(argv, stdin)) as { id: string }

  return {
    ask,
    say: (...argv) => works(argv),
    refused: async (...argv) => {
      const { status, err } = await run(argv)
      if (status === 0) throw new Error(`sandyq ${argv.join(' ')} was to be refused`)
      return err
    },
    count: () => commands,
    create: async (entity, fields) =>
      (await made([entity, 'create', '--file', '-'], JSON.stringify(fields))).id,
    addFile: async (caseId, path, { title, kind, ...defaults }) => {
      const kindWords = kind === undefined ? [] : ['--kind', kind]
      const argv = ['evidence', 'add', '--case', caseId, '--title', title, ...kindWords]
      const answer = await ask([...argv, '--defaults-file', '-', path], JSON.stringify(defaults))
      return (answer as { items: { id: string }[] }).items[0]?.id ?? ''
    },
    startPlaybook: async (caseId, key) => (await made(['playbook', 'start', key, '--case', caseId])).id,
    tick: async (id, { step, on, state = 'done', reason, note }) => {
      const said = [
        ...(reason === undefined ? [] : ['--reason', reason]),
        ...(note === undefined ? [] : ['--note', note]),
      ]
      await ask(['checklist', 'tick', id, String(step), '--state', state, '--on', on, ...said])
    },
    startDeadlines: async (caseId, { trigger, from, filing }) => {
      const by = filing === undefined ? [] : ['--filing', filing]
      const argv = ['deadline', 'start', '--case', caseId, '--trigger', trigger, '--from', from, ...by]
      return ((await ask(argv)) as { started: unknown[] }).started.length
    },
  }
}
