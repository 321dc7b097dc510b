import { useEffect } from 'react'
import { useText } from '../client/language.ts'
import { usePlace } from '../client/navigation.ts'
import { SearchPalette } from '../rooms/search/search-palette.tsx'
import { CaseTabs } from './case-tabs.tsx'
import classes from './frame.module.css'
import { Rail } from './rail.tsx'
import { RoomView } from './room-view.tsx'
import { StateLine } from './state-line.tsx'
import { listenToKeys } from './frame-keys.ts'

type FrameProps = { readonly person: string; readonly vault: string }

/** The window with an open vault: rooms at the left, open cases above, the state line below. */
export function Frame({ person, vault }: FrameProps) {
  const text = useText('frame')
  const place = usePlace()
  useEffect(() => listenToKeys(), [])
  return (
    <div className={classes['frame']}>
      <a className="skip-link" href="#content">
        {text('skip')}
      </a>
      <Rail place={place} />
      <CaseTabs place={place} />
      <main id="content" className={classes['content']} tabIndex={-1}>
        <RoomView place={place} />
      </main>
      <StateLine person={person} vault={vault} />
      <SearchPalette />
    </div>
  )
}
