import { UnstyledButton } from '@mantine/core'
import {
  IconBriefcase,
  IconCalendarEvent,
  IconChartBar,
  IconCoins,
  IconGavel,
  IconLock,
  IconScale,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import { callShell } from '../client/call.ts'
import { useText } from '../client/language.ts'
import { goTo, type Place } from '../client/navigation.ts'
import classes from './frame.module.css'

const rooms = [
  { at: 'cases', Icon: IconBriefcase },
  { at: 'people', Icon: IconUsers },
  { at: 'deadlines', Icon: IconCalendarEvent },
  { at: 'suits', Icon: IconGavel },
  { at: 'law', Icon: IconScale },
  { at: 'numbers', Icon: IconChartBar },
  { at: 'money', Icon: IconCoins },
  { at: 'settings', Icon: IconSettings },
] as const

/** The rooms, and the lock that is always at hand. */
export function Rail({ place }: { readonly place: Place }) {
  const text = useText('frame')
  return (
    <nav className={classes['rail']} aria-label={text('rooms')}>
      {rooms.map(({ at, Icon }) => (
        <UnstyledButton
          key={at}
          data-room={at}
          className={classes['railItem']}
          aria-current={place.at === at ? 'page' : undefined}
          onClick={() => goTo({ at })}
        >
          <Icon size={22} stroke={1.6} aria-hidden />
          {text(at)}
        </UnstyledButton>
      ))}
      <div className={classes['railSpace']} />
      <UnstyledButton className={classes['railItem']} onClick={() => void callShell('shell.lock', {})}>
        <IconLock size={22} stroke={1.6} aria-hidden />
        {text('lock')}
      </UnstyledButton>
    </nav>
  )
}
