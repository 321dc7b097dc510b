import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { allCommands } from '../../electron/cli/all-commands.ts'
import { commonFlags } from '../../electron/cli/flag.ts'
import { createCliFolder } from './run-cli.ts'

const cli = createCliFolder()
afterAll(cli.remove)

const names = [
  ...new Set([...allCommands.flatMap(({ flags }) => Object.keys(flags ?? {})), ...Object.keys(commonFlags)]),
]
const words = [
  ...new Set(allCommands.flatMap(({ path }) => path)),
  '--',
  '-',
  '',
  '--=x',
  '-=',
  '--__proto__',
  '-hh',
]
const argument = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...names).map((name) => `--${name}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...names), fc.string()).map(([name, value]) => `--${name}=${value}`),
  },
  { weight: 2, arbitrary: fc.string() },
)

test('whatever the arguments, the program answers or says what is wrong with them, and does not break', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(argument, { maxLength: 8 }), async (argv) => {
      // Without a vault every well-formed call ends at the same refusal.
      const { status, out, err } = await cli.run(argv, { env: { SANDYQ_PASSPHRASE: 'x' } })
      expect([0, 2, 3, 9]).toContain(status)
      expect([out === '', err === '']).toEqual(status === 0 ? [false, true] : [true, false])
    }),
    { numRuns: 300 },
  )
})
