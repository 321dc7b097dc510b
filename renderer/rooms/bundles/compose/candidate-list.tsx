import { Button, Checkbox, Select, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { evidenceKind } from '../../../../shared/model/evidence.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useRowHeight } from '../../../client/row-height.ts'
import { usePagedList } from '../../../client/use-paged-list.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { nextIndex } from '../../../ui/list-keys.ts'
import type { Sections } from '../sections.ts'
import type { Selection } from '../use-selection.ts'
import { CandidateRow } from './candidate-row.tsx'
import classes from './compose.module.css'

type CandidateListProps = {
  readonly bundleId: string
  readonly sections: Sections
  readonly numbers: ReadonlyMap<string, number>
  readonly selection: Selection
  readonly onAdd: (ids: readonly string[], section: number) => void
  /** Told what a line is called, for the composition. */
  readonly onSeen: (titles: ReadonlyMap<string, string>) => void
}

/** The evidence of the case: searched, filtered, ticked, and put into a section by dragging or by the button below. */
export function CandidateList(props: CandidateListProps) {
  const { bundleId, sections, numbers, selection, onAdd, onSeen } = props
  const text = useText('bundles')
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [words] = useDebouncedValue(typed.trim(), 150)
  const [kind, setKind] = useState<string | null>(null)
  const [outside, setOutside] = useState(false)
  const [chosen, setSection] = useState<number>()
  const [active, setActive] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const kindFound = evidenceKind.safeParse(kind).data
  const list = usePagedList('bundle.candidates', {
    id: bundleId,
    ...(words.length < 2 ? {} : { text: words }),
    ...(kindFound === undefined ? {} : { kind: kindFound }),
    ...(outside ? { outside } : {}),
  })
  const total = list.total ?? 0
  const rowHeight = useRowHeight(34)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])
  const shown = virtual.getVirtualItems()
  const { show, at } = list
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0]
  useEffect(() => show(first, last), [show, first, last])
  useEffect(() => {
    const items = shown.flatMap(({ index }) => at(index) ?? [])
    if (items.length > 0) onSeen(new Map(items.map((item) => [item.id, item.title])))
  })
  const marked = Math.min(active, Math.max(0, total - 1))
  useEffect(() => {
    const id = at(marked)?.id
    if (!wantsFocus.current || id === undefined) return
    box.current?.querySelector<HTMLElement>(`[data-candidate="${id}"]`)?.focus({ preventScroll: true })
    wantsFocus.current = false
  })

  const section = Math.min(chosen ?? sections.length - 1, sections.length - 1)
  const known = Array.from({ length: total }, (_unused, index) => at(index)?.id ?? '')
  const add = (id: string | undefined) => {
    const ids = selection.ids.size > 0 ? [...selection.ids] : id === undefined ? [] : [id]
    const fresh = ids.filter((each) => !numbers.has(each))
    if (fresh.length > 0)
      onAdd(
        fresh.toSorted((a, b) => known.indexOf(a) - known.indexOf(b)),
        section,
      )
  }
  const tickAll = () => selection.set(known.filter((id) => id !== '' && !numbers.has(id)))

  const onKeyDown = (event: React.KeyboardEvent) => {
    // Where nothing can be ticked any more the keys only scroll.
    if (event.target === box.current) return
    const next = nextIndex(event.key, { at: marked, total, page: 12 })
    if (event.key === 'Enter') add(at(marked)?.id)
    else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') tickAll()
    else if (event.key === 'Escape') selection.clear()
    else if (next !== undefined) {
      wantsFocus.current = true
      setActive(next)
      virtual.scrollToIndex(next)
    } else return
    event.preventDefault()
  }

  return (
    <section className={classes['pane']} aria-label={text('evidenceOfCase')}>
      <div className={classes['tools']}>
        <TextInput
          flex="1 1 150px"
          size="xs"
          aria-label={text('findEvidence')}
          placeholder={text('findEvidence')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          w={150}
          size="xs"
          aria-label={text('ofKind')}
          placeholder={text('ofKind')}
          data={valueChoices('evidenceKind', language)}
          value={kind}
          onChange={setKind}
          clearable
          clearButtonProps={{ 'aria-label': text('anyKind') }}
        />
        <Checkbox
          size="xs"
          label={text('outsideOnly')}
          checked={outside}
          onChange={(event) => setOutside(event.currentTarget.checked)}
        />
      </div>
      <FailureNotice failure={list.failure} />
      <div
        className={classes['list']}
        ref={box}
        role="group"
        aria-label={text('evidenceOfCase')}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {list.total === 0 ? (
          <Text size="sm" p="md">
            {text(words === '' && kind === null && !outside ? 'noEvidence' : 'nothingFound')}
          </Text>
        ) : null}
        <ul
          className={classes['body']}
          aria-label={text('evidenceOfCase')}
          style={{ height: virtual.getTotalSize() }}
        >
          {shown.map(({ index, start, size }) => {
            const item = at(index)
            if (item === undefined) return null
            const { id } = item
            const isTicked = selection.has(id)
            return (
              <CandidateRow
                key={id}
                item={item}
                number={numbers.get(id)}
                place={{ top: start, height: size }}
                isTicked={isTicked}
                isTabStop={index === marked}
                moves={isTicked ? known.filter((each) => selection.has(each)) : [id]}
                onFocus={() => setActive(index)}
                onTick={(isRange) => selection.toggle(id, { isRange, list: known })}
              />
            )
          })}
        </ul>
      </div>
      <div className={classes['tools']}>
        <Button
          leftSection={<IconPlus size={14} />}
          disabled={selection.ids.size === 0}
          onClick={() => add(undefined)}
        >
          {selection.ids.size === 0 ? text('addToSection') : text('addTicked', { count: selection.ids.size })}
        </Button>
        <Select
          flex={1}
          size="xs"
          aria-label={text('intoSection')}
          data={sections.map(({ title }, place) => ({ value: String(place), label: title }))}
          value={String(section)}
          onChange={(value) => setSection(Number(value ?? 0))}
          allowDeselect={false}
        />
      </div>
    </section>
  )
}
