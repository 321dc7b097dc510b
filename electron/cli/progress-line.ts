import type { Progress } from '../../shared/contract/contract.ts'
import type { Output } from './io.ts'

type ProgressLine = {
  readonly show: (progress: Progress) => void
  /** Takes the line away before anything else is written. */
  readonly clear: () => void
}

type ProgressOptions = {
  readonly wanted: 'redrawn' | 'lines' | 'never'
  /** A stage of the contract in the person's language. */
  readonly stageText: (stage: string) => string
  readonly clockMs?: () => number
}

/** Shortest time between two redraws, in milliseconds. */
const redrawMs = 80

/**
 * Progress on standard error: one line redrawn in place on a terminal; elsewhere (asked by `--progress`) a line for each
 * stage and each tenth of it. `wanted: 'never'` shows nothing.
 */
export function createProgressLine(err: Output, options: ProgressOptions): ProgressLine {
  const { wanted, stageText, clockMs = () => performance.now() } = options
  const textOf = ({ stage, done, total }: Progress) =>
    total > 0
      ? `${stageText(stage)} ${done}/${total} ${Math.floor((100 * done) / total)} %`
      : stageText(stage)
  let shown = ''
  let drawnAt = -Infinity
  const clear = () => {
    if (wanted === 'redrawn' && shown !== '') err.write('\r\u001B[2K')
    shown = ''
    drawnAt = -Infinity
  }
  const redraw = (progress: Progress) => {
    const now = clockMs()
    const isLast = progress.done >= progress.total
    if (now - drawnAt < redrawMs && !isLast) return
    const text = textOf(progress).slice(0, Math.max(20, (err.columns ?? 80) - 1))
    if (text === shown) return
    err.write(`\r${text}${' '.repeat(Math.max(0, shown.length - text.length))}`)
    shown = text
    drawnAt = now
  }
  const addLine = (progress: Progress) => {
    const { stage, done, total } = progress
    const step = `${stage} ${total > 0 ? Math.floor((10 * done) / total) : 0}`
    if (step === shown) return
    shown = step
    err.write(`${textOf(progress)}\n`)
  }
  if (wanted === 'never') return { show: () => undefined, clear }
  return { show: wanted === 'redrawn' ? redraw : addLine, clear }
}
