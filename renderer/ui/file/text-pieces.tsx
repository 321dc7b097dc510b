import { Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useText } from '../../client/language.ts'
import classes from './file.module.css'

type TextPiecesProps = {
  readonly label: string
  readonly pieces: readonly string[]
  /** Whether more can be fetched; it is asked for when the end comes near. */
  readonly hasMore: boolean
  readonly onMore: () => void
  /** What stands below the last piece. */
  readonly end: string
}

/** A long text in pieces, of which only those on screen are laid out. */
export function TextPieces({ label, pieces, hasMore, onMore, end }: TextPiecesProps) {
  const text = useText('frame')
  const stage = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: pieces.length,
    getScrollElement: () => stage.current,
    estimateSize: () => 1_200,
    overscan: 1,
  })
  const rows = virtual.getVirtualItems()
  const isNearEnd = (rows.at(-1)?.index ?? 0) >= pieces.length - 2
  useEffect(() => {
    if (hasMore && isNearEnd) onMore()
  }, [hasMore, isNearEnd, onMore, pieces.length])
  return (
    <div ref={stage} className={classes['stage']} tabIndex={0} role="region" aria-label={label}>
      <div style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {rows.map((row) => (
          <pre
            key={row.key}
            ref={virtual.measureElement}
            data-index={row.index}
            className={classes['text']}
            style={{ position: 'absolute', top: row.start, left: 0, right: 0 }}
          >
            {pieces[row.index]}
          </pre>
        ))}
      </div>
      <Text size="xs" ta="center" p="sm">
        {hasMore ? text('loading') : end}
      </Text>
    </div>
  )
}
