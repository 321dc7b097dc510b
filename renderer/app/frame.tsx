import { useEffect, useRef } from 'react'
import { useLanguage, useText } from '../client/language.ts'
import { usePlace, type Place } from '../client/navigation.ts'
import { SearchPalette } from '../rooms/search/search-palette.tsx'
import { VaultNotices } from '../rooms/settings/vault-notices.tsx'
import { undoAndTell } from '../ui/undo-and-tell.ts'
import { CaseTabs } from './case-tabs.tsx'
import { calmDoublePresses } from './double-press.ts'
import { listenToKeys } from './frame-keys.ts'
import classes from './frame.module.css'
import { Rail } from './rail.tsx'
import { RoomView } from './room-view.tsx'
import { StateLine } from './state-line.tsx'
import { useMenuCommands } from './use-menu-commands.ts'

type FrameProps = { readonly person: string; readonly vault: string }

function roomOf(place: Place): string {
  return place.at === 'case' ? `case ${place.caseId} ${place.section}` : place.at
}

/**
 * Another room: the keyboard goes there with the person, unless the room has taken it to a field already. Another record in
 * the same room: it goes to the room when what had it is gone.
 */
function useFocusInRoom(place: Place) {
  const content = useRef<HTMLElement>(null)
  const room = roomOf(place)
  useEffect(() => {
    const holder = document.activeElement
    const isTaken = content.current?.contains(holder) === true || holder?.closest('[role="dialog"]') != null
    if (!isTaken) content.current?.focus({ preventScroll: true })
  }, [room])
  useEffect(() => {
    if (document.activeElement === document.body) content.current?.focus({ preventScroll: true })
  }, [place])
  return content
}

/** The name of the room, never of a case or a person: the system shows it to everyone. */
function useWindowTitle(place: Place): void {
  const text = useText('frame')
  const title = `${text(place.at === 'case' ? 'cases' : place.at)} — Sandyq`
  useEffect(() => {
    document.title = title
    return () => {
      document.title = 'Sandyq'
    }
  }, [title])
}

/** The window with an open vault: rooms at the left, open cases above, the state line below. */
export function Frame({ person, vault }: FrameProps) {
  const text = useText('frame')
  const language = useLanguage()
  const place = usePlace()
  const content = useFocusInRoom(place)
  useWindowTitle(place)
  useMenuCommands()
  useEffect(calmDoublePresses, [])
  useEffect(() => listenToKeys(() => void undoAndTell(language)), [language])
  return (
    <div className={classes['frame']}>
      <a className="skip-link" href="#content">
        {text('skip')}
      </a>
      <Rail place={place} />
      <CaseTabs place={place} />
      <main ref={content} id="content" className={classes['content']} tabIndex={-1}>
        <VaultNotices />
        <div className={classes['room']}>
          <RoomView place={place} />
        </div>
      </main>
      <StateLine person={person} vault={vault} />
      <SearchPalette />
    </div>
  )
}
