import { createCliFolder, samplePassphrase, type CliResult, type CliRun } from './run-cli.ts'

/** By passphrase; where it does not matter, tests open by the recovery key: no key derivation to wait for. */
export const vaultEnvironment = () => ({ SANDYQ_VAULT: 'vault', SANDYQ_PASSPHRASE: samplePassphrase })
const byKey = ['--recovery-key-file', 'key.txt']

/** A folder with a fresh vault of «Садыкова Алма» in it, and commands run on that vault. */
export async function createVaultCli() {
  const cli = createCliFolder()
  const made = await cli.run(['vault', 'create', '--person', 'Садыкова Алма', '--json'], {
    env: vaultEnvironment(),
  })
  const { recoveryKey } = JSON.parse(made.out) as { recoveryKey: string }
  cli.write('key.txt', `# on paper\n${recoveryKey}\n`)

  /** A command as a person runs it: its status and what stands on both outputs. */
  const told = (argv: string[], given: CliRun = {}): Promise<CliResult> =>
    cli.run([...argv, ...byKey], { env: vaultEnvironment(), ...given })

  /** The answer of a command that works, under --json. */
  async function ask<Value = Record<string, unknown>>(argv: string[], given: CliRun = {}): Promise<Value> {
    const { status, out, err } = await told([...argv, '--json'], given)
    if (status !== 0 || err !== '') throw new Error(`${argv.join(' ')}: status ${status}, ${err}`)
    return JSON.parse(out) as Value
  }

  /** The id of a new record. */
  async function create(entity: string, fields: object, ...more: string[]): Promise<string> {
    const stdin = JSON.stringify(fields)
    const { id } = await ask<{ id: string }>([entity, 'create', '--file', '-', ...more], { stdin })
    return id
  }

  return { ...cli, recoveryKey, told, ask, create }
}
export type VaultCli = Awaited<ReturnType<typeof createVaultCli>>
