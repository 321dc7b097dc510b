import { allCommands } from './all-commands.ts'
import { readProgramVersion } from '../backend/program-version.ts'
import type { Command } from './command.ts'
import { exitStatuses } from './exit-status.ts'
import { explain, statusOf } from './explain.ts'
import { findCommand, type Found } from './find-command.ts'
import { commonFlags, type Flags } from './flag.ts'
import { commandHelp, groupHelp } from './help.ts'
import type { Io } from './io.ts'
import { isLanguage, languageFor } from './language.ts'
import { ensureRequired, parseFlags, tokensOf, type ParsedArguments } from './parse-flags.ts'
import { ensureNoSecretWords, takeSecret } from './passphrase.ts'
import { runCommand, type MainOptions } from './run-command.ts'
import { UsageError } from './usage-error.ts'

function ensureWords(command: Command, words: readonly string[]): void {
  const expected = command.words ?? []
  const name = command.path.join(' ')
  const missing = expected.find((word, at) => words[at] === undefined && word.optional !== true)
  if (missing !== undefined) throw new UsageError('usage.word-missing', { word: missing.name, command: name })
  if (expected.at(-1)?.many !== true && words.length > expected.length)
    throw new UsageError('usage.word-surplus', { count: words.length - expected.length, command: name })
}

function parseCall(command: Command, rest: readonly string[]): ParsedArguments {
  const name = command.path.join(' ')
  const flags: Flags = { ...commonFlags, ...command.flags }
  const parsed = parseFlags(rest, flags, name)
  ensureWords(command, parsed.words)
  ensureRequired(flags, parsed.flags, name)
  return parsed
}

function showHelp(found: Found, io: Io, language: ReturnType<typeof languageFor>): void {
  io.out.write(
    found.command === undefined
      ? groupHelp(allCommands, found.path, language)
      : commandHelp(found.command, language),
  )
}

function languageFlag(argv: readonly string[]): string | undefined {
  const token = tokensOf(argv, commonFlags).find((one) => one.kind === 'option' && one.name === 'lang')
  return token?.kind === 'option' ? token.value : undefined
}

/**
 * The whole program: argv to an exit status. Writes nothing on `io.out` but the answer; never throws. The passphrase is
 * deleted from `io.env` before anything else.
 */
export async function main(argv: readonly string[], io: Io, options: MainOptions = {}): Promise<number> {
  const secret = takeSecret(io.env)
  const lang = languageFlag(argv)
  const language = languageFor(lang, io.env)
  const asJson = tokensOf(argv, commonFlags).some((token) => token.kind === 'option' && token.name === 'json')
  let flags: Flags | undefined
  try {
    ensureNoSecretWords(argv)
    if (lang !== undefined && !isLanguage(lang)) throw new UsageError('usage.language')
    const found = findCommand(allCommands, argv)
    if (found.wantsHelp || argv.length === 0) {
      showHelp(found, io, language)
      return exitStatuses.ok.status
    }
    if (found.wantsVersion) {
      io.out.write(`${readProgramVersion()}\n`)
      return exitStatuses.ok.status
    }
    if (found.command === undefined)
      throw found.path.length === 0
        ? new UsageError('usage.unknown-command', { name: '' })
        : new UsageError('usage.unfinished-command', { name: found.path.join(' ') })
    flags = found.command.flags ?? {}
    const parsed = parseCall(found.command, found.rest)
    return await runCommand(found.command, { parsed, io, language, secret, options })
  } catch (error) {
    io.err.write(explain(error, language, { asJson, flags }))
    return statusOf(error)
  }
}
