import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useText } from '../../client/language.ts'
import { isNarrowed, setBoardFilter, showBoard, type BoardView } from './board-view.ts'
import classes from './suits.module.css'

type BoardFilterProps = { readonly view: BoardView; readonly inputRef: RefObject<HTMLInputElement | null> }

/** Whose suits, of which state, and the words looked for. */
export function BoardFilter({ view, inputRef }: BoardFilterProps) {
  const text = useText('suits')
  const { filter } = view
  const state = filter.open === undefined ? 'all' : filter.open ? 'open' : 'closed'
  return (
    <div className={classes['filter']} role="search" aria-label={text('filterText')}>
      <TextInput
        ref={inputRef}
        className={classes['filterText'] ?? ''}
        aria-label={text('filterText')}
        placeholder={text('filterHint')}
        leftSection={<IconSearch size={15} />}
        value={view.text}
        onChange={(event) => showBoard({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          document.querySelector<HTMLElement>('[role="grid"]')?.focus()
          event.preventDefault()
        }}
      />
      <SegmentedControl
        size="xs"
        aria-label={text('direction')}
        data={[
          { value: 'all', label: text('anyDirection') },
          { value: 'against-us', label: text('direction-against-us') },
          { value: 'by-us', label: text('direction-by-us') },
        ]}
        value={filter.direction ?? 'all'}
        onChange={(next) =>
          setBoardFilter('direction', next === 'against-us' || next === 'by-us' ? next : undefined)
        }
      />
      <SegmentedControl
        size="xs"
        aria-label={text('state')}
        data={[
          { value: 'all', label: text('anyState') },
          { value: 'open', label: text('stateOpen') },
          { value: 'closed', label: text('stateClosed') },
        ]}
        value={state}
        onChange={(next) => setBoardFilter('open', next === 'all' ? undefined : next === 'open')}
      />
      {isNarrowed(view) ? (
        <Button
          variant="subtle"
          onClick={() => {
            showBoard({ text: '', filter: {} })
            inputRef.current?.focus()
          }}
        >
          {text('reset')}
        </Button>
      ) : null}
    </div>
  )
}
