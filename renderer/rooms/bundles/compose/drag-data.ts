import type { ComposeRow } from './compose-rows.ts'

/** What is being dragged: exhibits from the list of evidence or from the composition, or a whole section. */
export type Dragged =
  | { readonly type: 'exhibits'; readonly ids: readonly string[]; readonly title: string }
  | { readonly type: 'section'; readonly section: number; readonly title: string }

/** A line that something is dragged over, and on which side of it. */
export type DropTarget = { readonly row: ComposeRow; readonly isAfter: boolean }
