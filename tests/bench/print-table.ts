import type { BenchRow, Target, Unit, Verdict } from './bench-row.ts'
import type { Spread } from './spread.ts'

const verdictText: Readonly<Record<Verdict, string>> = {
  pass: 'в пределах',
  over: 'СВЫШЕ',
  'not-measured': 'не измерено',
  information: '—',
}

function amount(value: number, unit: Unit): string {
  const digits = unit === 'с' || value < 10 ? 2 : value < 100 ? 1 : 0
  return `${value.toFixed(digits).replace('.', ',')} ${unit}`
}

/** Median and, in brackets, least to most. */
function spreadText({ median, least, most, runs }: Spread, unit: Unit): string {
  if (runs.length === 1) return amount(median, unit)
  return `${amount(median, unit)} (${amount(least, unit)} … ${amount(most, unit)})`
}

function targetText(target: Target | null, unit: Unit): string {
  if (target === null) return '—'
  return target.kind === 'ratio' ? `≤ ${String(target.atMost)} раза` : `≤ ${String(target.atMost)} ${unit}`
}

function referenceText({ reference, unit }: BenchRow): string {
  if (reference === null) return '—'
  if (reference.spread === undefined) return `нет ${reference.tool}: не измерено`
  return `${reference.command} ${spreadText(reference.spread, unit)}`
}

const heads = ['что', 'цель', 'измерено: медиана (от … до)', 'эталон', 'отношение', 'итог'] as const

function cells(row: BenchRow): readonly string[] {
  return [
    row.name,
    targetText(row.target, row.unit),
    spreadText(row.measured, row.unit),
    referenceText(row),
    row.ratio === null ? '—' : `${row.ratio.toFixed(2).replace('.', ',')} раза`,
    verdictText[row.verdict],
  ]
}

/** The rows as lines of a plain text table, notes below. */
export function tableText(rows: readonly BenchRow[]): string {
  const lines = [heads, ...rows.map(cells)]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  const show = (line: readonly string[]): string =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const [head = '', ...body] = lines.map(show)
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  const notes = rows.flatMap((row) => (row.note === undefined ? [] : [`  ${row.name}: ${row.note}`]))
  return [head, rule, ...body, ...(notes.length === 0 ? [] : ['', 'Условия:', ...notes])].join('\n')
}
