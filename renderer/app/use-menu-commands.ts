import { useEffect, useRef } from 'react'
import type { MenuCommand } from '../../shared/contract/page-bridge.ts'
import { bridge } from '../client/bridge.ts'
import { useLanguage } from '../client/language.ts'
import { goTo } from '../client/navigation.ts'
import { useChangeSettings } from '../client/settings.ts'
import { nextTextSize } from '../client/text-size.ts'
import { notifyFailure } from '../ui/notify.tsx'

const sizes = { 'text-larger': 'larger', 'text-smaller': 'smaller', 'text-normal': 'normal' } as const

function isSize(command: MenuCommand): command is keyof typeof sizes {
  return Object.hasOwn(sizes, command)
}

/** Does what the application menu says, but for search, which the palette hears itself. */
export function useMenuCommands(): void {
  const language = useLanguage()
  const change = useChangeSettings()
  const act = (command: MenuCommand) => {
    if (command === 'settings') goTo({ at: 'settings' })
    else if (command === 'about') goTo({ at: 'settings', section: 'about' })
    else if (isSize(command))
      void change(({ textSize }) => ({ textSize: nextTextSize(textSize, sizes[command]) })).catch(
        (error: unknown) => notifyFailure(error, language),
      )
  }
  const latest = useRef(act)
  latest.current = act
  useEffect(
    () =>
      bridge.on((event) => {
        if (event.event === 'menu') latest.current(event.command)
      }),
    [],
  )
}
