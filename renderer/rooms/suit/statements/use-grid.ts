import { useCallback, useMemo, useState } from 'react'

/** Which cell has the keyboard, and whether it is being edited. Column 0 is the number of the statement. */
export type GridState = {
  readonly row: string | undefined
  readonly column: number
  readonly isEditing: boolean
  /** Whether the focus belongs on the cell: not when the page opens, nor while something else took it. */
  readonly hasFocus: boolean
  /** Counts the times the focus was asked onto the cell. */
  readonly turn: number
}

/** A cell by its row and column. */
type CellPlace = Pick<GridState, 'column'> & { readonly row: string }

export type Grid = GridState & {
  readonly select: (row: string, column: number) => void
  readonly edit: (row: string, column: number) => void
  /** Chooses a row and leaves the focus where it is. */
  readonly choose: (row: string) => void
  /**
   * Ends editing; the focus goes back to the cell unless something else has it already. An editor names its cell as `from`: what
   * it kept may be answered when another cell is edited, and that goes on.
   */
  readonly stop: (keepsFocus: boolean, from?: CellPlace) => void
  /** Moves by rows and columns; false at the edge. With `wraps` a row goes on in the next one; `from` as in `stop`. */
  readonly move: (by: {
    readonly rows?: number
    readonly columns?: number
    readonly wraps?: boolean
    readonly from?: CellPlace
  }) => boolean
}

const start: GridState = { row: undefined, column: 1, isEditing: false, hasFocus: false, turn: 0 }

type Size = { readonly rows: readonly string[]; readonly columns: number }

function clamp(value: number, last: number): number {
  return Math.min(last, Math.max(0, value))
}

/** Whether the editor that began in this cell is still open, or none was named. */
function isStillIn(state: GridState, from: CellPlace | undefined): boolean {
  return from === undefined || (state.isEditing && state.row === from.row && state.column === from.column)
}

/** Keyboard state of a table of rows by id; a row keeps it when the order changes. */
export function useGrid({ rows, columns }: Size): Grid {
  const [state, setState] = useState<GridState>(start)
  const places = useMemo(() => new Map(rows.map((id, index) => [id, index])), [rows])
  const row = state.row !== undefined && places.has(state.row) ? state.row : rows[0]
  const column = clamp(state.column, columns - 1)
  const at = row === undefined ? -1 : (places.get(row) ?? -1)
  const go = useCallback((next: CellPlace, isEditing: boolean, from?: CellPlace) => {
    setState((now) =>
      isStillIn(now, from) ? { ...next, isEditing, hasFocus: true, turn: now.turn + 1 } : now,
    )
  }, [])
  const move = useCallback<Grid['move']>(
    ({ rows: down = 0, columns: right = 0, wraps = false, from }) => {
      const flat = at * columns + column + right
      const isOut = flat < 0 || flat >= rows.length * columns
      if (at === -1 || (wraps && isOut)) return false
      const next = wraps ? Math.floor(flat / columns) : clamp(at + down, rows.length - 1)
      const to = wraps ? flat % columns : clamp(column + right, columns - 1)
      go({ row: rows[next] ?? '', column: to }, false, from)
      return true
    },
    [at, column, columns, rows, go],
  )
  const stop = useCallback<Grid['stop']>((keepsFocus, from) => {
    setState((now) =>
      isStillIn(now, from) ? { ...now, isEditing: false, hasFocus: keepsFocus, turn: now.turn + 1 } : now,
    )
  }, [])
  const choose = useCallback<Grid['choose']>((next) => {
    setState((now) => ({ ...now, row: next, isEditing: false, hasFocus: false, turn: now.turn + 1 }))
  }, [])
  return useMemo(
    () => ({
      row,
      column,
      isEditing: state.isEditing && row === state.row,
      hasFocus: state.hasFocus,
      turn: state.turn,
      select: (next, to) => go({ row: next, column: to }, false),
      edit: (next, to) => go({ row: next, column: to }, true),
      choose,
      stop,
      move,
    }),
    [row, column, state, go, choose, stop, move],
  )
}
