import { Modal, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '../../client/language.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { nextIndex } from '../../ui/list-keys.ts'
import { PaletteOption } from './palette-option.tsx'
import classes from './palette.module.css'
import { usePaletteItems, type PaletteItem } from './use-palette-items.ts'

const pageStep = 8

/** One line to type in; what fits stands below it, by kind. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const text = useText('search')
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(document.activeElement)
  const { words, groups, failure, isSettled, shown, total } = usePaletteItems(typed)
  const items = groups.flatMap((group) => group.items)
  const marked = Math.min(chosen, Math.max(0, items.length - 1))
  const markedId = items[marked]?.id
  useEffect(() => {
    if (markedId !== undefined)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [markedId])
  const choose = (item: PaletteItem | undefined) => {
    if (item === undefined) return
    onClose()
    item.run()
  }
  const cancel = () => {
    onClose()
    // After the dialog has let go of the keyboard.
    const holder = before.current
    if (holder instanceof HTMLElement) setTimeout(() => holder.focus({ preventScroll: true }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') choose(items[marked])
    else if (event.key !== 'Home' && event.key !== 'End') {
      const next = nextIndex(event.key, { at: marked, total: items.length, page: pageStep })
      if (next === undefined) return
      setChosen(next)
    } else return
    event.preventDefault()
  }
  return (
    <Modal.Root
      opened
      onClose={cancel}
      size={640}
      padding={0}
      yOffset="8vh"
      centered={false}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={text('title')}>
        <Modal.Body>
          <div className={classes['input']}>
            <TextInput
              variant="unstyled"
              size="md"
              leftSection={<IconSearch size={18} />}
              placeholder={text('hint')}
              aria-label={text('title')}
              role="combobox"
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={markedId === undefined ? undefined : `${listId}-${String(marked)}`}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value)
                setChosen(0)
              }}
              onKeyDown={onKeyDown}
              data-autofocus
              autoFocus
            />
          </div>
          <FailureNotice failure={failure} />
          <div ref={list} id={listId} className={classes['list']} role="listbox" aria-label={text('results')}>
            {groups.map((group) => (
              <div key={group.name} role="group" aria-label={group.name}>
                <div className={classes['groupName']} aria-hidden>
                  {group.name}
                </div>
                {group.items.map((item) => {
                  const place = items.indexOf(item)
                  return (
                    <PaletteOption
                      key={item.id}
                      id={`${listId}-${String(place)}`}
                      item={item}
                      words={words}
                      isChosen={place === marked}
                      onPoint={() => setChosen(place)}
                      onChoose={() => choose(item)}
                    />
                  )
                })}
              </div>
            ))}
          </div>
          <div className={classes['foot']} role="status">
            {items.length === 0 && isSettled ? (
              <>
                <Text size="sm">{text('nothing')}</Text>
                {text('nothingHint')}
              </>
            ) : total > shown ? (
              text('shown', { shown, total })
            ) : (
              text('keys')
            )}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
