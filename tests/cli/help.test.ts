import { afterAll, describe, expect, test } from 'vitest'
import { languages } from '../../shared/text/wording.ts'
import { allCommands } from '../../electron/cli/all-commands.ts'
import { exitStatuses } from '../../electron/cli/exit-status.ts'
import { createCliFolder } from './run-cli.ts'

const cli = createCliFolder()
afterAll(cli.remove)

describe('--help', () => {
  test('lists every group, every exit status and the environment, in each language', async () => {
    for (const language of languages) {
      const { status, out, err } = await cli.run(['--help', '--lang', language])
      expect([status, err]).toEqual([0, ''])
      for (const { path } of allCommands) expect(out).toContain(`\n  ${path[0]} `)
      for (const { status: code, meaning } of Object.values(exitStatuses))
        expect(out).toMatch(new RegExp(`^ +${code} +${meaning[language]}$`, 'mu'))
      for (const name of ['SANDYQ_VAULT', 'SANDYQ_PASSPHRASE']) expect(out).toContain(name)
      expect(out).toMatch(/SANDYQ_PASSPHRASE .*--passphrase-file/u)
    }
  })

  test.each(allCommands.map((command) => [command.path.join(' '), command] as const))(
    '%s --help names its words and flags',
    async (path, command) => {
      for (const language of languages) {
        const { status, out, err } = await cli.run([...command.path, '--help', '--lang', language])
        expect([status, err]).toEqual([0, ''])
        expect(out).toContain(`sandyq ${path}`)
        for (const word of command.words ?? []) expect(out).toContain(word.name)
        for (const name of Object.keys(command.flags ?? {})) expect(out).toContain(`\n  --${name}`)
        expect(out).toContain('--vault DIR')
      }
    },
  )

  test('a group lists what may follow; no argument at all is the program’s help', async () => {
    const { out } = await cli.run(['vault', '--help'])
    for (const next of ['create', 'slots', 'suggest-passphrase'])
      expect(out).toMatch(new RegExp(`^  ${next} `, 'mu'))
    expect((await cli.run([])).out).toBe((await cli.run(['--help'])).out)
    expect((await cli.run(['help', 'vault', 'slots'])).out).toContain('remove')
  })
})
