import type { CliFlagTextKey } from '../../shared/text/cli-flag-text.ts'

/** One flag of a command: `switch` stands alone, `value` takes one value, `list` may be repeated. */
export type Flag = {
  readonly kind: 'switch' | 'value' | 'list'
  /** What stands for the value in `--help`. */
  readonly placeholder?: string
  readonly about: CliFlagTextKey
  readonly required?: boolean
}
export type Flags = Readonly<Record<string, Flag>>

export function switchFlag(about: CliFlagTextKey): Flag {
  return { kind: 'switch', about }
}

export function valueFlag(placeholder: string, about: CliFlagTextKey): Flag {
  return { kind: 'value', placeholder, about }
}

export function listFlag(placeholder: string, about: CliFlagTextKey): Flag {
  return { kind: 'list', placeholder, about }
}

export function requiredFlag(placeholder: string, about: CliFlagTextKey): Flag {
  return { kind: 'value', placeholder, about, required: true }
}

/** Flags of every command. `--version` alone is the program's; a command's own flag of that name wins. */
export const commonFlags = {
  vault: valueFlag('DIR', 'vault'),
  'passphrase-file': valueFlag('FILE', 'passphrase-file'),
  'recovery-key-file': valueFlag('FILE', 'recovery-key-file'),
  json: switchFlag('json'),
  lang: valueFlag('ru|kk|en', 'lang'),
  progress: switchFlag('progress'),
  help: switchFlag('help'),
} as const satisfies Flags
