import { Failure } from '../../../shared/failures/failure.ts'
import type { CommandRun } from '../command.ts'

/** A flag's value out of a closed list. Throws Failure `input.invalid` that names the list, never the value. */
export function chosen<Choice extends string>(
  run: Pick<CommandRun, 'flags'>,
  flag: string,
  choices: readonly Choice[],
): Choice | undefined {
  const given = run.flags.value(flag)
  if (given === undefined) return undefined
  const found = choices.find((choice) => choice === given)
  if (found === undefined) {
    const values = choices.join(', ')
    throw new Failure('input.invalid', { where: `--${flag}`, problem: values, issue: 'not-of-list', values })
  }
  return found
}
