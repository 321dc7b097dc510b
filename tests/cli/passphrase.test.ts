import { afterAll, describe, expect, test } from 'vitest'
import { commonFlags, valueFlag } from '../../electron/cli/flag.ts'
import { parseFlags } from '../../electron/cli/parse-flags.ts'
import {
  ensureNoSecretWords,
  ensurePassphrase,
  findCredential,
  findNewPassphrase,
  takeSecret,
  type SecretSource,
} from '../../electron/cli/passphrase.ts'
import { createCliFolder, inputOf, type CliRun } from './run-cli.ts'

const cli = createCliFolder()
afterAll(cli.remove)

const flags = { ...commonFlags, 'new-passphrase-file': valueFlag('FILE', 'new-passphrase-file') }
const identity = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`

function source(args: string[], given: CliRun & { passphrase?: string } = {}): SecretSource {
  const signal = new AbortController().signal
  const io = {
    env: {},
    cwd: cli.folder,
    input: inputOf(given),
    out: { write: () => 0 },
    err: { write: () => 0 },
    signal,
  }
  return {
    io,
    folder: cli.folder,
    flags: parseFlags(args, flags, '').flags,
    secret: given.passphrase === undefined ? {} : { passphrase: given.passphrase },
    say: (key) => key,
  }
}

describe('the environment', () => {
  test('gives its passphrase once and no longer holds it', () => {
    const env: Record<string, string | undefined> = { SANDYQ_PASSPHRASE: 'a secret', HOME: '/' }
    expect(takeSecret(env)).toEqual({ passphrase: 'a secret' })
    expect(env).toEqual({ HOME: '/' })
    expect(takeSecret(env)).toEqual({})
  })
})

describe('findCredential', () => {
  test.each([
    ['one line', 'one line'],
    ['one line\n', 'one line'],
    ['one line\r\nsecond', 'one line'],
    ['\u{FEFF}one line\n', 'one line'],
    ['  spaces stay  \n', '  spaces stay  '],
  ])('reads the first line of a file: %j', async (content, passphrase) => {
    cli.write('phrase', content)
    await expect(findCredential(source(['--passphrase-file', 'phrase']))).resolves.toEqual({ passphrase })
  })

  test('prefers the file, then the environment, then the keyboard', async () => {
    cli.write('phrase', 'from the file\n')
    const given = { passphrase: 'from the environment', typed: 'typed\r' }
    await expect(findCredential(source(['--passphrase-file', 'phrase'], given))).resolves.toEqual({
      passphrase: 'from the file',
    })
    await expect(findCredential(source([], given))).resolves.toEqual({ passphrase: 'from the environment' })
    await expect(findCredential(source([], { typed: 'typed\r' }))).resolves.toEqual({ passphrase: 'typed' })
  })

  test('finds the identity among the comments of a key file', async () => {
    cli.write('key', `# printed 2026-03-12\n\n ${identity}\n`)
    await expect(findCredential(source(['--recovery-key-file', 'key']))).resolves.toEqual({
      recoveryKey: identity,
    })
    cli.write('no-key', 'nothing of the kind')
    await expect(findCredential(source(['--recovery-key-file', 'no-key']))).rejects.toThrow(
      'usage.no-recovery-key',
    )
  })

  test.each([
    ['usage.no-passphrase', []],
    ['input.file-not-found', ['--passphrase-file', 'absent']],
    ['input.file-unreadable', ['--passphrase-file', '.']],
    ['usage.flags-exclude', ['--passphrase-file', 'a', '--recovery-key-file', 'b']],
  ])('fails with %s', async (code, args) => {
    await expect(findCredential(source(args, { stdin: 'not a keyboard\n' }))).rejects.toThrow(code)
  })

  test('refuses an empty phrase', async () => {
    cli.write('phrase', '\nsecond')
    await expect(findCredential(source(['--passphrase-file', 'phrase']))).rejects.toThrow(
      'usage.empty-passphrase',
    )
    await expect(findCredential(source([], { typed: '\r' }))).rejects.toThrow('usage.empty-passphrase')
  })
})

describe('findNewPassphrase', () => {
  test('asks twice and refuses two different answers', async () => {
    await expect(findNewPassphrase(source([], { typed: 'same\rsame\r' }), true)).resolves.toBe('same')
    await expect(findNewPassphrase(source([], { typed: 'same\rSame\r' }), true)).rejects.toThrow(
      'usage.passphrases-differ',
    )
  })

  test('never takes the present passphrase for the next one', async () => {
    cli.write('phrase', 'present')
    const present = source(['--passphrase-file', 'phrase'], { passphrase: 'present', stdin: '' })
    await expect(findNewPassphrase(present, false)).rejects.toThrow('usage.no-new-passphrase')
    await expect(findNewPassphrase(present, true)).resolves.toBe('present')
    cli.write('next', 'next\n')
    await expect(findNewPassphrase(source(['--new-passphrase-file', 'next']), false)).resolves.toBe('next')
  })
})

test('an age identity among the words is refused', () => {
  expect(() => ensureNoSecretWords(['vault', 'slots', 'add', '--recipient', identity])).toThrow(
    'usage.secret-on-command-line',
  )
  expect(() => ensureNoSecretWords([`--x=${identity.toLowerCase()}`])).toThrow('usage.secret-on-command-line')
  expect(() => ensureNoSecretWords(['--recipient', 'age1abc'])).not.toThrow()
})

test('a recovery key is no passphrase', () => {
  expect(ensurePassphrase({ passphrase: 'p' })).toBe('p')
  expect(() => ensurePassphrase({ recoveryKey: identity })).toThrow('usage.needs-current-passphrase')
})
