import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allCommands } from '../../electron/cli/all-commands.ts'
import { findCommand } from '../../electron/cli/find-command.ts'
import { commonFlags } from '../../electron/cli/flag.ts'
import { ensureRequired, parseFlags } from '../../electron/cli/parse-flags.ts'
import { projectFolder } from '../architecture/source-files.ts'

const pages = ['README.md', 'CHANGELOG.md', 'resources/decisions/0008-whole-export.md']
const textOf = (page: string) => readFileSync(join(projectFolder, page), 'utf8')

/** What stands to be typed: lines of shell blocks, and what is set apart within a line. */
function typedIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gmsu)].flatMap(([, block = '']) => block.split('\n'))
  const inline = [...text.replaceAll(/^```.*?^```$/gmsu, '').matchAll(/`([^`\n]+)`/gu)].map(
    ([, code = '']) => code,
  )
  return [...blocks, ...inline].map((line) => line.replace(/\s+#.*$/u, '').trim())
}

/** The words a shell would hand over. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain = '']) => quoted ?? plain)
}

const lines = pages.flatMap((page) => typedIn(textOf(page)))
const calls = [...new Set(lines.filter((line) => line.startsWith('sandyq ') && !/[A-Z]{4,} /u.test(line)))]

test('there are commands to look at', () => {
  expect(calls.length).toBeGreaterThan(15)
})

test.each(calls)('«%s» is a command with all it needs', (line) => {
  const argv = wordsOf(line).slice(1)
  const found = findCommand(allCommands, argv)
  if (found.wantsHelp) return
  const { command } = found
  if (command === undefined) throw new Error(`${line} is no whole command`)
  // Set apart within a sentence a command may stand without its flags; those it has must be right.
  const name = command.path.join(' ')
  const own = command.flags ?? {}
  const { flags } = parseFlags(found.rest, { ...commonFlags, ...own }, name)
  if (argv.length > command.path.length) ensureRequired(own, flags, name)
})

test('every npm script named is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const named = lines.flatMap((line) =>
    [...line.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/gu)].flatMap(([, name]) => name ?? []),
  )
  const wanted = [...new Set(named)].filter((name) => !['ci', 'install', 'run'].includes(name))
  expect(wanted.length).toBeGreaterThan(8)
  expect(wanted.filter((name) => !(name in scripts))).toEqual([])
})
