import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createCliFolder } from './run-cli.ts'

const cli = createCliFolder()
afterAll(cli.remove)

const secret = 'never-to-be-shown-anywhere'

describe('a call that is not understood', () => {
  test.each([
    ['person', 'explode'],
    ['vault', 'slots'],
    ['person', 'list', '--colour', 'red'],
    ['person', 'show'],
    ['person', 'show', 'one', 'two'],
    ['evidence', 'add', 'file'],
    ['vault', 'info'],
    ['--lang', 'xx', 'vault', 'info'],
    [
      'document',
      'fill',
      '--case',
      'x',
      '--template',
      'y',
      '--language',
      'ru',
      '--out',
      'a.txt',
      '--vault',
      'v',
    ],
  ])('exits with 2, says why on standard error, and nothing on standard output: %j', async (...argv) => {
    const { status, out, err } = await cli.run(argv, { env: { SANDYQ_PASSPHRASE: secret } })
    expect([status === 2 || status === 3, out]).toEqual([true, ''])
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('is told in the language asked for', async () => {
    const said = async (lang: string) => (await cli.run(['person', 'show', '--lang', lang])).err
    expect(await said('ru')).toBe('Не хватает ID. Подробнее: sandyq person show --help.\n')
    expect(await said('kk')).toBe('ID жетіспейді. Толығырақ: sandyq person show --help.\n')
    expect(await said('en')).toBe('ID is missing. See sandyq person show --help.\n')
  })

  test('is one line of JSON under --json', async () => {
    const { status, out, err } = await cli.run(['person', 'show', '--json'])
    expect([status, out]).toEqual([2, ''])
    expect(JSON.parse(err)).toMatchObject({
      code: 'usage.word-missing',
      details: { word: 'ID' },
      message: expect.stringContaining('ID'),
    })
  })
})

describe('secrets', () => {
  test.each([
    ['vault', 'info', '--passphrase', secret],
    ['vault', 'info', `--passphrase=${secret}`],
    ['vault', 'info', `--pasphrase=${secret}`, '--vault', 'v'],
    ['vault', 'slots', 'add', '--recipient', `AGE-SECRET-KEY-1${secret}`],
    ['vault', 'info', '--passphrase-file', 'phrase', '--vault', 'absent'],
  ])('never come back: %j', async (...argv) => {
    cli.write('phrase', `${secret}\n`)
    for (const json of [[], ['--json']]) {
      const { status, out, err } = await cli.run([...argv, ...json], { env: { SANDYQ_PASSPHRASE: secret } })
      expect(status).toBeGreaterThan(1)
      expect(out + err).not.toContain(secret)
      expect(err).not.toBe('')
    }
  })

  test('are gone from the environment even when the call is refused', async () => {
    for (const argv of [['nonsense'], ['--help'], ['vault', 'info', '--vault', 'absent']])
      expect(Object.keys((await cli.run(argv, { env: { SANDYQ_PASSPHRASE: secret } })).env)).toEqual([
        'SANDYQ_LANG',
      ])
  })

  test('a passphrase that cannot be asked for is told at once', async () => {
    mkdirSync(join(cli.folder, 'empty'), { recursive: true })
    const { status, err } = await cli.run(['person', 'list', '--vault', 'empty'], { stdin: 'piped\n' })
    expect(status).toBe(2)
    expect(err).toContain('SANDYQ_PASSPHRASE')
  })
})

test('a call that is stopped before it began exits with 10', async () => {
  const { status, out } = await cli.run(['vault', 'info', '--public', '--vault', 'absent'], {
    signal: AbortSignal.abort(),
  })
  expect([status, out]).toEqual([10, ''])
})

test('a vault that is not there is status 3; --version answers with the version alone', async () => {
  const { status, err } = await cli.run(['vault', 'info', '--public', '--vault', 'absent'])
  expect([status, err.includes('absent')]).toEqual([3, true])
  expect(await cli.run(['--version'])).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
  })
})
