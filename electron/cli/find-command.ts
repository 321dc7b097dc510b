import type { Command } from './command.ts'
import { commonFlags } from './flag.ts'
import { tokensOf } from './parse-flags.ts'
import { UsageError } from './usage-error.ts'

/** What the first words of a call name: a command, or a group of them (`path` is empty for the program). */
export type Found = {
  readonly command: Command | undefined
  readonly path: readonly string[]
  readonly wantsHelp: boolean
  readonly wantsVersion: boolean
  /** The arguments without the command's own words. */
  readonly rest: readonly string[]
}

function begins(command: Command, path: readonly string[]): boolean {
  return path.every((word, at) => command.path[at] === word)
}

/**
 * Finds the command of a call. Common flags may stand before it. A `help` in front is `--help`. Throws UsageError for a word
 * that no command has.
 */
export function findCommand(commands: readonly Command[], argv: readonly string[]): Found {
  const asksHelp = argv[0] === 'help'
  const args = asksHelp ? argv.slice(1) : argv
  const tokens = tokensOf(args, commonFlags)
  const terminator = tokens.find((token) => token.kind === 'option-terminator')?.index ?? Infinity
  const path: string[] = []
  const taken = new Set<number>()
  let command: Command | undefined
  for (const token of tokens) {
    if (command !== undefined) break
    if (token.kind !== 'positional' || token.index > terminator) continue
    const longer = [...path, token.value]
    if (!commands.some((candidate) => begins(candidate, longer)))
      throw new UsageError('usage.unknown-command', { name: longer.join(' ').slice(0, 60) })
    path.push(token.value)
    taken.add(token.index)
    command = commands.find((candidate) => candidate.path.length === path.length && begins(candidate, path))
  }
  const given = (name: string) =>
    tokens.some((token) => token.kind === 'option' && token.name === name && token.index < terminator)
  return {
    command,
    path,
    wantsHelp: asksHelp || given('help'),
    wantsVersion: command === undefined && given('version'),
    rest: args.filter((_, index) => !taken.has(index)),
  }
}
