import type { ExportObstacle } from '../../shared/contract/export-contract.ts'
import { valueLabel } from '../../shared/text/value-text.ts'
import type { CommandRun } from './command.ts'
import { shortId, tableLines } from './table.ts'

/** What stands against an export under its heading: what, where, and about which record. Nothing when nothing does. */
export function obstacleLines(
  run: Pick<CommandRun, 'say' | 'language'>,
  obstacles: readonly ExportObstacle[],
): string[] {
  if (obstacles.length === 0) return []
  const rows = obstacles.map(({ code, where, subject }) => [
    `  ${valueLabel('exportObstacle', code, run.language)}`,
    valueLabel('obstaclePlace', where, run.language),
    shortId(subject),
  ])
  return [run.say('answer.obstacles'), ...tableLines(rows)]
}
