import { UnstyledButton } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useText } from '../../../client/language.ts'
import type { Plan } from '../use-plan.ts'
import classes from './preview.module.css'
import type { BundlePlace } from './use-preview-page.ts'

type OutlineProps = {
  readonly plan: Plan
  readonly at: BundlePlace
  readonly onGo: (place: BundlePlace) => void
}

type Line = BundlePlace & { readonly key: string; readonly title: string; readonly last: number }

const lineHeight = 32

/** Cover, index, every exhibit and the statement, each with its page; where the person is stands out. */
export function PreviewOutline({ plan, at, onGo }: OutlineProps) {
  const text = useText('bundles')
  const box = useRef<HTMLElement>(null)
  const lines = useMemo(() => outlineOf(plan, text), [plan, text])
  const current = lines.findLastIndex((line) => line.volume === at.volume && line.page <= at.page)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => lineHeight,
    overscan: 12,
  })
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current)
  }, [current, virtual])
  const several = plan.volumes.length > 1
  return (
    <nav className={classes['outline']} ref={box} aria-label={text('outline')}>
      <div style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const line = lines[index]
          if (line === undefined) return null
          const page = several ? `${String(line.volume)}/${String(line.page)}` : String(line.page)
          return (
            <UnstyledButton
              key={line.key}
              className={classes['line']}
              style={{ top: start, height: size }}
              aria-current={index === current ? 'true' : undefined}
              title={line.title}
              onClick={() => onGo({ volume: line.volume, page: line.page })}
            >
              <span className={classes['lineTitle']}>{line.title}</span>
              <span className={classes['linePage']}>{page}</span>
            </UnstyledButton>
          )
        })}
      </div>
    </nav>
  )
}

function outlineOf(plan: Plan, text: ReturnType<typeof useText<'bundles'>>): Line[] {
  return plan.volumes.flatMap(({ number: volume, pages, cover, index, statement }) => {
    const line = (title: string, page: number, last: number): Line => ({
      key: `${String(volume)} ${String(page)} ${title}`,
      title,
      volume,
      page,
      last,
    })
    const exhibits = plan.exhibits.flatMap(({ number, title, firstPage, lastPage, ...exhibit }) =>
      exhibit.volume !== volume || firstPage === undefined || lastPage === undefined
        ? []
        : [line(text('exhibitLine', { number, title }), firstPage, lastPage)],
    )
    return [
      ...(cover > 0 ? [line(text('part-cover'), 1, cover)] : []),
      line(text('part-index'), cover + 1, cover + index),
      ...exhibits,
      ...(statement > 0 ? [line(text('part-statement'), pages - statement + 1, pages)] : []),
    ]
  })
}
