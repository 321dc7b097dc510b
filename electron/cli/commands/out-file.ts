import type { CommandRun } from '../command.ts'
import { printable } from '../table.ts'
import { UsageError } from '../usage-error.ts'
import { chosen } from './chosen.ts'

/**
 * The format that the ending of `--out` says. A `--format` must say the same, and alone decides for a name with another ending.
 * Throws UsageError `usage.format-ending` where the two differ, `usage.out-format` where nothing says it.
 */
export function formatOf<Format extends string>(
  run: Pick<CommandRun, 'flags'>,
  formats: readonly Format[],
): Format {
  const out = run.flags.value('out')?.toLowerCase() ?? ''
  const ofEnding = formats.find((format) => out.endsWith(`.${format}`))
  const asked = chosen(run, 'format', formats)
  if (asked !== undefined && ofEnding !== undefined && asked !== ofEnding)
    throw new UsageError('usage.format-ending', { format: asked, ending: `.${ofEnding}` })
  const format = ofEnding ?? asked
  if (format === undefined)
    throw new UsageError('usage.out-format', { endings: formats.map((each) => `.${each}`).join(', ') })
  return format
}

type Written = {
  readonly bytes: number
  readonly sha256: string
  readonly warnings?: readonly string[] | undefined
}

/** What is said of a file that was written: its name, size and hash, and what no font could show. */
export function writtenLines(file: string, { bytes, sha256, warnings = [] }: Written): string[] {
  return [`${printable(file)}  ${String(bytes)}  ${sha256}`, ...warnings.map(printable)]
}
