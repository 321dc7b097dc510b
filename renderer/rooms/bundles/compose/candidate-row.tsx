import { Checkbox } from '@mantine/core'
import { useDraggable } from '@dnd-kit/core'
import type { BundleCandidate } from '../../../../shared/contract/bundle-contract.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { formatDate } from '../../../ui/format-text.ts'
import classes from './compose.module.css'
import type { Dragged } from './drag-data.ts'

type CandidateRowProps = {
  readonly item: BundleCandidate
  /** Its number where it is in the bundle already. */
  readonly number: number | undefined
  readonly place: { readonly top: number; readonly height: number }
  readonly isTicked: boolean
  readonly isTabStop: boolean
  /** What is dragged with this row: all that is ticked, or itself. */
  readonly moves: readonly string[]
  readonly onFocus: () => void
  readonly onTick: (isRange: boolean) => void
}

/** An item of evidence that may go into the bundle; it is dragged by any part of its line. */
export function CandidateRow(props: CandidateRowProps) {
  const { item, number, place, isTicked, isTabStop } = props
  const text = useText('bundles')
  const language = useLanguage()
  const dragged: Dragged = { type: 'exhibits', ids: props.moves, title: item.title }
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: `candidate ${item.id}`, data: dragged })
  const { onPointerDown } = listeners ?? {}
  return (
    <li
      ref={setNodeRef}
      className={classes['row']}
      style={{ ...place, cursor: 'grab' }}
      data-ticked={isTicked}
      data-used={number !== undefined}
      data-dragged={isDragging}
      onPointerDown={onPointerDown as React.PointerEventHandler | undefined}
    >
      <Checkbox
        size="xs"
        data-candidate={item.id}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={text('tick', { title: item.title })}
        checked={isTicked}
        disabled={number !== undefined}
        onFocus={props.onFocus}
        onChange={() => undefined}
        onClick={(event) => props.onTick(event.shiftKey)}
      />
      <span
        className={classes['title']}
        title={`${item.title} · ${valueLabel('evidenceKind', item.kind, language)}`}
      >
        {item.title}
      </span>
      <span className={classes['date']}>
        {item.datedOn === undefined ? '' : formatDate(item.datedOn, language)}
      </span>
      <span className={classes['figure']}>
        {number === undefined
          ? item.pages === undefined
            ? ''
            : text('pagesShort', { pages: item.pages })
          : text('inBundle', { number })}
      </span>
    </li>
  )
}
