import type { OperationName } from '../../shared/contract/contract.ts'
import { Failure, isFailure } from '../../shared/failures/failure.ts'
import type { Environment } from '../backend/context.ts'
import { vaultAlarmWording } from '../../shared/failures/vault-failures.ts'
import { cliAlarmHint } from '../../shared/text/cli-hint-text.ts'
import { cliStageText, cliText } from '../../shared/text/cli-text.ts'
import { formatWording, type Language, type Wording } from '../../shared/text/wording.ts'
import { ownOperations } from './all-commands.ts'
import { AmbiguousId } from './ambiguous-id.ts'
import type { Answer, Call, Command, CommandRun, Credential, Entity } from './command.ts'
import { exitStatuses, exitStatusOf } from './exit-status.ts'
import { standingFolder, type Io } from './io.ts'
import { openBackend, type Asked } from './open-backend.ts'
import type { FlagValues, ParsedArguments } from './parse-flags.ts'
import { findCredential, findNewPassphrase, type EnvironmentSecret, type SecretSource } from './passphrase.ts'
import { createProgressLine } from './progress-line.ts'
import { isFullId, resolveIds } from './resolve-ids.ts'
import { printable } from './table.ts'
import { UsageError } from './usage-error.ts'

export type MainOptions = {
  /** Parts of the backend's environment that tests own: clock, ids, chance, a cheaper key derivation. */
  readonly environment?: Partial<Environment>
}

type RunContext = {
  readonly parsed: ParsedArguments
  readonly io: Io
  readonly language: Language
  readonly secret: EnvironmentSecret
  readonly options: MainOptions
}

function vaultFolder(flags: FlagValues, io: Io): string {
  const folder = flags.value('vault') ?? io.env['SANDYQ_VAULT']
  if (folder === undefined || folder === '') throw new UsageError('usage.vault-not-named')
  return folder
}

/** A call refused here would be a command that hides what it does from the list it declares. */
function declaredOnly(command: Command, ask: Asked): CommandRun['callAny'] {
  const allowed = new Set<string>([...command.operations, ...ownOperations])
  return async (name, input) => {
    if (!allowed.has(name)) throw new Error(`${command.path.join(' ')} does not declare ${name}`)
    return ask(name as OperationName, input)
  }
}

function createRun(command: Command, context: RunContext, ask: Asked): CommandRun {
  const { parsed, io, language, secret } = context
  const { flags, words } = parsed
  const folder = standingFolder(io)
  const say: CommandRun['say'] = (key, details) => formatWording(cliText[key][language], details)
  const callAny = declaredOnly(command, ask)
  const call = callAny as Call
  const id = async (entity: Entity, given: string) => {
    if (isFullId(given)) return given
    const sought = { entity, id: given }
    try {
      return (await call('record.resolve', sought)).id
    } catch (error) {
      if (!isFailure(error, 'record.ambiguous')) throw error
      throw new AmbiguousId(sought, await call('record.candidates', sought))
    }
  }
  const source: SecretSource = { io, folder, flags, secret, say }
  let credential: Promise<Credential> | undefined
  return {
    io,
    folder,
    flags,
    words,
    language,
    callAny,
    call,
    id,
    resolveIds: (value) => resolveIds(value, id),
    say,
    note: (text) => io.err.write(`${text}\n`),
    credential: () => (credential ??= findCredential(source)),
    newPassphrase: () => findNewPassphrase(source, command.operations.includes('vault.create')),
    vaultFolder: () => vaultFolder(flags, io),
  }
}

async function openVault(run: CommandRun): Promise<void> {
  const folder = run.vaultFolder()
  const { alarms } = await run.call('vault.open', { folder, ...(await run.credential()) })
  const wording: Readonly<Record<string, Wording>> = vaultAlarmWording
  for (const alarm of alarms)
    run.note(run.say('note.alarm', { alarm: wording[alarm]?.[run.language] ?? printable(alarm) }))
  if (alarms.some((alarm) => alarm !== 'rotation-unfinished')) run.note(cliAlarmHint[run.language])
}

function print(io: Io, answer: Answer, asJson: boolean): void {
  if (asJson) io.out.write(`${JSON.stringify(answer.value, null, 2)}\n`)
  else if (answer.lines.length > 0) io.out.write(`${answer.lines.join('\n')}\n`)
}

function stageText(stage: string, language: Language): string {
  const wording: Readonly<Record<string, Wording>> = cliStageText
  return wording[stage]?.[language] ?? stage
}

/** Opens the vault when the command needs it, runs the command, prints its answer and locks the vault again. */
export async function runCommand(command: Command, context: RunContext): Promise<number> {
  const { parsed, io, options, language } = context
  const { flags } = parsed
  const wanted = io.err.isTTY === true ? 'redrawn' : flags.on('progress') ? 'lines' : 'never'
  const line = createProgressLine(io.err, { wanted, stageText: (stage) => stageText(stage, language) })
  const opened = (command.opensVault ?? (() => true))(flags)
  if (opened) vaultFolder(flags, io)
  const backend = await openBackend({
    folder: standingFolder(io),
    environment: options.environment ?? {},
    signal: io.signal,
    onProgress: line.show,
    onInternalError: (support, error) => {
      line.clear()
      if (flags.on('json')) return
      const name = error instanceof Error ? error.name : 'unknown'
      io.err.write(`${formatWording(cliText['note.support'][language], { support, name })}\n`)
    },
  })
  try {
    const run = createRun(command, context, backend.ask)
    if (opened) await openVault(run)
    if (io.signal.aborted) throw new Failure('job.cancelled')
    const answer = await command.run(run)
    line.clear()
    print(io, answer, flags.on('json'))
    if (answer.failed !== undefined) return exitStatusOf(answer.failed)
    return answer.foundDamage === true ? exitStatuses.damaged.status : exitStatuses.ok.status
  } finally {
    line.clear()
    await backend.close()
  }
}
