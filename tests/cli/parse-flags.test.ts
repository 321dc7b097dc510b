import { describe, expect, test } from 'vitest'
import { listFlag, requiredFlag, switchFlag, valueFlag } from '../../electron/cli/flag.ts'
import { ensureRequired, parseFlags, wholeNumber } from '../../electron/cli/parse-flags.ts'
import { UsageError } from '../../electron/cli/usage-error.ts'

const flags = {
  case: requiredFlag('ID', 'case'),
  limit: valueFlag('N', 'limit'),
  filter: listFlag('NAME=VALUE', 'filter'),
  json: switchFlag('json'),
  'passphrase-file': valueFlag('FILE', 'passphrase-file'),
}
const parse = (...args: string[]) => parseFlags(args, flags, 'person list')

function refusal(...args: string[]): UsageError {
  try {
    parse(...args)
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
  throw new Error('was not refused')
}

describe('parseFlags', () => {
  test('reads switches, values, repeated lists and words in any order', () => {
    const { flags: given, words } = parse(
      'one',
      '--filter',
      'a=1',
      '--json',
      'two',
      '--filter=b=2',
      '--case=x',
    )
    expect(words).toEqual(['one', 'two'])
    expect([given.on('json'), given.on('limit')]).toEqual([true, false])
    expect(given.list('filter')).toEqual(['a=1', 'b=2'])
    expect([given.value('case'), given.value('limit')]).toEqual(['x', undefined])
  })

  test('takes a lone hyphen as a value, and everything after -- as words', () => {
    expect(parse('--case', '-').flags.value('case')).toBe('-')
    expect(parse('--', '--json', '-x').words).toEqual(['--json', '-x'])
    expect(parse('--case=--odd').flags.value('case')).toBe('--odd')
  })

  test.each([
    ['usage.unknown-flag', ['--casee', 'x']],
    ['usage.unknown-flag', ['-x']],
    ['usage.unknown-flag', ['--constructor']],
    ['usage.flag-needs-value', ['--case']],
    ['usage.flag-needs-value', ['--case', '--json']],
    ['usage.flag-takes-no-value', ['--json=yes']],
    ['usage.flag-twice', ['--case', 'a', '--case', 'b']],
    ['usage.secret-on-command-line', ['--passphrase', 'a-secret']],
    ['usage.secret-on-command-line', ['--passphrase=a-secret']],
    ['usage.secret-on-command-line', ['--password', 'a-secret']],
    ['usage.secret-on-command-line', ['--recovery-key', 'a-secret']],
    ['usage.secret-on-command-line', ['--new-passphrase=a-secret']],
  ])('refuses with %s: %j', (key, args) => {
    const error = refusal(...args)
    expect(error.key).toBe(key)
    expect(JSON.stringify(error.details)).not.toContain('a-secret')
  })

  test('names an unknown flag without its value', () => {
    expect(refusal('--pasphrase=a-secret').details).toEqual({ flag: '--pasphrase', command: 'person list' })
  })

  test('asks for required flags and whole numbers', () => {
    const given = parse('--limit', '12').flags
    expect(wholeNumber(given, 'limit')).toBe(12)
    expect(() => ensureRequired(flags, given, 'person list')).toThrow('usage.flag-missing')
    for (const value of ['-1', '1.5', '1e3', 'ten', ''])
      expect(() => wholeNumber(parse(`--limit=${value}`).flags, 'limit')).toThrow('usage.flag-not-a-number')
  })
})
