import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../../../client/language.ts'
import { PdfPage } from '../../../ui/pdf-page.tsx'
import classes from './preview.module.css'
import type { Sheets } from './use-sheets.ts'

type SheetListProps = {
  readonly sheets: Sheets
  /** Width of an upright page, in CSS pixels. */
  readonly width: number
  /** Pages that lie on their side get the same width; else they are as much wider as on paper. */
  readonly isFit: boolean
  readonly memory: string
  /** Told which page fills the pane. */
  readonly onPage: (page: number) => void
}

type Range = { readonly first: number; readonly last: number }

/** How far each preview was scrolled, as a part of its height: a person who fixed a field comes back to the same line. */
const scrolled = new Map<string, number>()

/** The pages that can be seen, and one before and after. */
function findRange(box: HTMLElement): Range & { readonly middle: number } {
  const { top, bottom } = box.getBoundingClientRect()
  const seen = [...box.children].map((child, index) => ({ index, place: child.getBoundingClientRect() }))
  const inside = seen.filter(({ place }) => place.bottom > top && place.top < bottom)
  const half = (top + bottom) / 2
  const middle = seen.find(({ place }) => place.bottom > half)?.index ?? seen.length - 1
  return { first: (inside[0]?.index ?? 0) - 1, last: (inside.at(-1)?.index ?? 0) + 1, middle }
}

/** All pages one below the other; only those on screen are drawn. */
export function SheetList({ sheets, width, isFit, memory, onPage }: SheetListProps) {
  const text = useText('documents')
  const box = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<Range>({ first: 0, last: 1 })
  const { document, sizes } = sheets
  const upright = Math.min(...sizes.map((size) => Math.min(size.width, size.height)))

  const look = useCallback(() => {
    if (box.current === null) return
    const { first, last, middle } = findRange(box.current)
    setRange((now) => (now.first === first && now.last === last ? now : { first, last }))
    onPage(middle + 1)
    scrolled.set(memory, box.current.scrollTop / box.current.scrollHeight)
  }, [memory, onPage])

  useLayoutEffect(() => {
    if (box.current !== null) box.current.scrollTop = (scrolled.get(memory) ?? 0) * box.current.scrollHeight
  }, [memory, width])
  useEffect(look, [look, width, sizes])

  return (
    <div
      ref={box}
      className={classes['sheets']}
      tabIndex={0}
      role="group"
      aria-label={text('preview')}
      onScroll={look}
    >
      {sizes.map((size, index) => {
        const wide = isFit ? width : Math.round((width * size.width) / upright)
        const height = Math.round((wide * size.height) / size.width)
        return (
          <div key={index} className={classes['sheet']} style={{ width: wide, height }}>
            {index < range.first || index > range.last ? null : (
              <PdfPage
                document={document}
                page={index + 1}
                width={wide}
                label={text('pageLabel', { page: index + 1, pages: sizes.length })}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
