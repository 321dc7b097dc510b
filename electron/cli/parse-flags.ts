import { parseArgs } from 'node:util'
import type { Flag, Flags } from './flag.ts'
import { UsageError } from './usage-error.ts'

/** What a command was given, by flag name. */
export type FlagValues = {
  readonly on: (name: string) => boolean
  readonly value: (name: string) => string | undefined
  readonly list: (name: string) => readonly string[]
}

export type ParsedArguments = { readonly flags: FlagValues; readonly words: readonly string[] }

type Token = ReturnType<typeof tokensOf>[number]
type OptionToken = Extract<Token, { kind: 'option' }>

/** argv as Node's tokens, nothing judged yet: unknown flags count as switches. */
export function tokensOf(args: readonly string[], flags: Flags) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { kind }]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  )
  const short = { ...options, help: { type: 'boolean' as const, multiple: true, short: 'h' } }
  return parseArgs({ args: [...args], options: short, strict: false, allowPositionals: true, tokens: true })
    .tokens
}

/** What a person may read about a secret she typed as a flag. */
function ensureNoSecret(token: OptionToken): void {
  if (/^(?:new-)?(?:pass(?:phrase|word)?|recovery-key|secret|key)$/u.test(token.name))
    throw new UsageError('usage.secret-on-command-line')
}

function valueOf(token: OptionToken, flag: Flag): string {
  const name = token.rawName
  if (flag.kind === 'switch') {
    if (token.value !== undefined) throw new UsageError('usage.flag-takes-no-value', { flag: name })
    return 'true'
  }
  const value = token.value
  const looksLikeFlag = token.inlineValue !== true && value !== undefined && /^-./u.test(value)
  if (value === undefined || looksLikeFlag) throw new UsageError('usage.flag-needs-value', { flag: name })
  return value
}

/**
 * Reads the arguments of one command. Throws UsageError for an unknown flag (named, never with its value), a missing or
 * surplus value, a repeated flag, and for a secret given as a flag.
 */
export function parseFlags(args: readonly string[], flags: Flags, command: string): ParsedArguments {
  const given = new Map<string, string[]>()
  const words: string[] = []
  for (const token of tokensOf(args, flags)) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
    if (flag === undefined) {
      ensureNoSecret(token)
      throw new UsageError('usage.unknown-flag', { flag: token.rawName, command })
    }
    const values = given.get(token.name) ?? []
    if (values.length > 0 && flag.kind === 'value')
      throw new UsageError('usage.flag-twice', { flag: token.rawName })
    given.set(token.name, [...values, valueOf(token, flag)])
  }
  return {
    words,
    flags: {
      on: (name) => given.has(name),
      value: (name) => given.get(name)?.[0],
      list: (name) => given.get(name) ?? [],
    },
  }
}

/** Refuses a call that lacks a required flag. */
export function ensureRequired(flags: Flags, values: FlagValues, command: string): void {
  for (const [name, flag] of Object.entries(flags))
    if (flag.required === true && values.value(name) === undefined)
      throw new UsageError('usage.flag-missing', { flag: `--${name}`, command })
}

/** A flag's whole number. */
export function wholeNumber(values: FlagValues, name: string): number | undefined {
  const value = values.value(name)
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/u.test(value)) throw new UsageError('usage.flag-not-a-number', { flag: `--${name}` })
  return Number(value)
}
