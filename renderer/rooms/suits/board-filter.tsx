import { Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import type { PersonId } from '../../../shared/model/ids.ts'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { isNarrowed, setBoardFilter, showBoard, type BoardView } from './board-view.ts'
import classes from './suits.module.css'

type BoardFilterProps = { readonly view: BoardView; readonly inputRef: RefObject<HTMLInputElement | null> }

/** Whose suits, of which state, and the words looked for. */
export function BoardFilter({ view, inputRef }: BoardFilterProps) {
  const text = useText('suits')
  const { filter } = view
  const { value: offered } = useAnswer('suit.board-choices', {})
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
      <PersonSelect
        label={text('column-court')}
        any={text('anyCourt')}
        choices={offered?.courts ?? []}
        value={filter.courtId}
        onChange={(id) => setBoardFilter('courtId', id)}
      />
      <PersonSelect
        label={text('column-lawyer')}
        any={text('anyLawyer')}
        choices={offered?.lawyers ?? []}
        value={filter.lawyerId}
        onChange={(id) => setBoardFilter('lawyerId', id)}
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

type PersonSelectProps = {
  readonly label: string
  /** What stands there when everyone is shown. */
  readonly any: string
  readonly choices: readonly { readonly id: PersonId; readonly name: string }[]
  readonly value: string | undefined
  readonly onChange: (id: PersonId | undefined) => void
}

/** One court or lawyer of those that have suits. */
function PersonSelect({ label, any, choices, value, onChange }: PersonSelectProps) {
  const frame = useText('frame')
  return (
    <Select
      w={168}
      aria-label={label}
      placeholder={any}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(next) => onChange(choices.find(({ id }) => id === next)?.id)}
      clearable
      searchable
      // What is typed takes the place of the name that stands there.
      onFocus={(event) => event.currentTarget.select()}
      nothingFoundMessage={frame('nothingFound')}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
    />
  )
}
