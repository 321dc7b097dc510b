/** A corner of a line; a third value of 1 makes it sharp. */
export type Corner = readonly [x: number, y: number, sharp?: 0 | 1]

type Vector = readonly [x: number, y: number]

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** The direction a smooth line has at a corner, between its neighbours. */
function directionAt(before: Corner | undefined, after: Corner | undefined): Vector {
  if (before === undefined || after === undefined) return [0, 0]
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
  const length = Math.hypot(dx, dy)
  return length === 0 ? [0, 0] : [dx / length, dy / length]
}

/** An SVG path through corners, smooth but where they are sharp; closed lines come back to their beginning. */
export function smoothPath(corners: readonly Corner[], closed = false): string {
  const count = corners.length
  const at = (index: number) => (closed ? corners[(index + count) % count] : corners[index])
  const [first] = corners
  if (first === undefined) return ''
  const parts = [`M${rounded(first[0])} ${rounded(first[1])}`]
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [from, to] = [at(index), at(index + 1)]
    if (from === undefined || to === undefined) break
    const third = Math.hypot(to[0] - from[0], to[1] - from[1]) / 3
    const out = from[2] === 1 ? ([0, 0] as const) : directionAt(at(index - 1), to)
    const into = to[2] === 1 ? ([0, 0] as const) : directionAt(from, at(index + 2))
    const curve = [
      from[0] + out[0] * third,
      from[1] + out[1] * third,
      to[0] - into[0] * third,
      to[1] - into[1] * third,
      to[0],
      to[1],
    ]
    parts.push(`C${curve.map(rounded).join(' ')}`)
  }
  return parts.join('') + (closed ? 'Z' : '')
}

/** The same corners on the other side of an upright line, in the same order. */
export function mirrored(corners: readonly Corner[], middle: number): Corner[] {
  return corners.map(([x, y, sharp = 0]): Corner => [2 * middle - x, y, sharp])
}

/** The closed line whose right half goes from the top of the middle line to its foot. */
export function wholeOf(half: readonly Corner[], middle: number): Corner[] {
  const onLine = ([x]: Corner) => x === middle
  return [
    ...half,
    ...mirrored(half, middle)
      .toReversed()
      .filter((corner) => !onLine(corner)),
  ]
}

/** Corners moved from a middle line at 0 to one at `middle`. */
export function movedTo(middle: number, corners: readonly Corner[]): Corner[] {
  return corners.map(([x, y, sharp = 0]): Corner => [middle + x, y, sharp])
}
