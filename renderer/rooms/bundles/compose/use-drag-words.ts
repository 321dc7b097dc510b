import type { Announcements, DndContextProps } from '@dnd-kit/core'
import { useMemo } from 'react'
import { useText } from '../../../client/language.ts'
import type { Sections } from '../sections.ts'
import { slotOf, type ComposeRow } from './compose-rows.ts'
import type { Dragged } from './drag-data.ts'

type Named = { readonly data: { readonly current?: unknown } }

/** What a screen reader is told while something is dragged. */
export function useDragWords(sections: Sections): NonNullable<DndContextProps['accessibility']> {
  const text = useText('bundles')
  return useMemo(() => {
    const titleOf = ({ data }: Named) => (data.current as Dragged | undefined)?.title ?? ''
    const placeOf = (over: Named | null) => {
      const row = (over?.data.current as { row?: ComposeRow } | undefined)?.row
      if (row === undefined) return undefined
      const { section, index } = slotOf(row, false, sections)
      return { section: sections[section]?.title ?? '', number: index + 1 }
    }
    const announcements: Announcements = {
      onDragStart: ({ active }) => text('pickedUp', { title: titleOf(active) }),
      onDragOver: ({ active, over }) => {
        const place = placeOf(over)
        return place === undefined ? undefined : text('isOver', { title: titleOf(active), ...place })
      },
      onDragEnd: ({ active }) => text('wasDropped', { title: titleOf(active) }),
      onDragCancel: ({ active }) => text('wasPutBack', { title: titleOf(active) }),
    }
    return { announcements, screenReaderInstructions: { draggable: text('dragHow') } }
  }, [sections, text])
}
