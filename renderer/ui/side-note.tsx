import type { ReactNode } from 'react'
import classes from './side-note.module.css'

type SideNoteProps = {
  /** `status` for what changes while it is looked at. */
  readonly role?: 'note' | 'status'
  /** Something needs care. */
  readonly needsCare?: boolean
  /** What can be done stands at the far end. */
  readonly isSpread?: boolean
  readonly children: ReactNode
}

/** What is to be known of the record below it, set apart by a line at its edge; with the way to act on it, if any. */
export function SideNote({ role = 'note', needsCare = false, isSpread = false, children }: SideNoteProps) {
  return (
    <div
      role={role}
      className={classes['note']}
      data-care={needsCare || undefined}
      data-spread={isSpread || undefined}
    >
      {children}
    </div>
  )
}
