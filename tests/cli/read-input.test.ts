import { afterAll, describe, expect, test } from 'vitest'
import { readJsonObject, readStart } from '../../electron/cli/read-input.ts'
import { UsageError } from '../../electron/cli/usage-error.ts'
import { createCliFolder, inputOf } from './run-cli.ts'

const cli = createCliFolder()
afterAll(cli.remove)

const io = (stdin: string) => ({
  env: {},
  cwd: cli.folder,
  input: inputOf({ stdin }),
  out: { write: () => 0 },
  err: { write: () => 0 },
  signal: new AbortController().signal,
})
const read = (file: string, stdin = '') => readJsonObject(io(stdin), { folder: cli.folder, file })

describe('readJsonObject', () => {
  test('reads a file, and standard input for a hyphen; a byte order mark does not matter', async () => {
    cli.write('a.json', '\u{FEFF}{"title": "Дело"}')
    await expect(read('a.json')).resolves.toEqual({ title: 'Дело' })
    await expect(read('-', '{"n": 1}')).resolves.toEqual({ n: 1 })
  })

  test.each(['', '[]', '"text"', 'null', '7', '{"secret": "name" oops}', '{"secret": hidden'])(
    'refuses %j without repeating it',
    async (text) => {
      cli.write('bad.json', text)
      const error: unknown = await read('bad.json').catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(UsageError)
      expect(error).toMatchObject({ key: 'usage.not-json' })
      expect(JSON.stringify((error as UsageError).details)).toMatch(/^\{"where":"bad\.json(?::\d+:\d+)?"\}$/u)
    },
  )

  test('says where the JSON breaks off', async () => {
    cli.write('bad.json', '{\n  "title": "Дело"\n  "kind": 1\n}')
    await expect(read('bad.json')).rejects.toMatchObject({ details: { where: 'bad.json:3:3' } })
  })

  test.each([
    ['Windows-1251', Buffer.from('{"title": "\xC4\xE5\xEB\xEE"}', 'latin1')],
    ['UTF-16 with its mark', Buffer.from('\u{FEFF}{"title": "Дело"}', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('{"n": 1}', 'utf16le')],
    ['UTF-8 that breaks off within a letter', Buffer.from('{"title": "Дело').subarray(0, -1)],
  ])('refuses %s, also as a passphrase file', async (_, bytes) => {
    cli.write('legacy.json', bytes)
    const refusal = { key: 'usage.not-utf8', details: { where: 'legacy.json' } }
    await expect(read('legacy.json')).rejects.toMatchObject(refusal)
    await expect(readStart(cli.folder, 'legacy.json')).rejects.toMatchObject(refusal)
  })

  test('a long file may be cut within a letter', async () => {
    cli.write('long', `-${'ж'.repeat(40_000)}`)
    await expect(readStart(cli.folder, 'long')).resolves.toBe(`-${'ж'.repeat(32_767)}`)
  })

  test('names a file that is not there, and one that is a folder', async () => {
    await expect(read('absent.json')).rejects.toThrow('input.file-not-found')
    await expect(read('.')).rejects.toThrow('input.file-unreadable')
  })
})
