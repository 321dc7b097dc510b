import { describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { cliCommandText } from '../../shared/text/cli-command-text.ts'
import { allCommands, ownOperations, windowOperations } from '../../electron/cli/all-commands.ts'
import { commonFlags } from '../../electron/cli/flag.ts'

describe('the table of commands', () => {
  test('reaches every operation of the contract, and names no other', () => {
    const reached = new Set<string>([
      ...ownOperations,
      ...windowOperations,
      ...allCommands.flatMap((command) => command.operations),
    ])
    expect([...reached].sort()).toEqual(Object.keys(contract).sort())
  })

  test('has one command a path, none the beginning of another', () => {
    const paths = allCommands.map((command) => command.path.join(' '))
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) expect(paths.filter((other) => other.startsWith(`${path} `))).toEqual([])
  })

  test('has wording for every group', () => {
    for (const { path } of allCommands)
      for (let length = 1; length < path.length; length += 1)
        expect(Object.keys(cliCommandText)).toContain(path.slice(0, length).join('.'))
  })

  test('never gives a common flag a second meaning', () => {
    for (const command of allCommands)
      expect(Object.keys(command.flags ?? {}).filter((name) => name in commonFlags)).toEqual([])
  })
})
