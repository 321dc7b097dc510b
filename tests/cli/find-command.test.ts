import { describe, expect, test } from 'vitest'
import { allCommands } from '../../electron/cli/all-commands.ts'
import { findCommand } from '../../electron/cli/find-command.ts'

const find = (...argv: string[]) => findCommand(allCommands, argv)

describe('findCommand', () => {
  test('finds every command by its own words', () => {
    for (const command of allCommands) expect(find(...command.path, 'x').command).toBe(command)
  })

  test('leaves the words after the command, whatever they are', () => {
    const found = find('--vault', 'vault', 'search', 'vault', 'create', '--case', 'x')
    expect(found.path).toEqual(['search'])
    expect(found.rest).toEqual(['--vault', 'vault', 'vault', 'create', '--case', 'x'])
  })

  test('tells help and version apart from a command’s own --version', () => {
    expect(find('help', 'vault').wantsHelp).toBe(true)
    expect(find('vault', 'create', '-h').wantsHelp).toBe(true)
    expect(find('search', '--', '--help').wantsHelp).toBe(false)
    expect(find('--version').wantsVersion).toBe(true)
    expect(find('person', 'update', 'x', '--version', '3').wantsVersion).toBe(false)
  })

  test('names the group that was not finished and the word nobody knows', () => {
    expect(find('vault', 'slots')).toMatchObject({ command: undefined, path: ['vault', 'slots'] })
    expect(() => find('vault', 'explode')).toThrow('usage.unknown-command')
    expect(() => find('persona')).toThrow('usage.unknown-command')
  })
})
