import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../shared/contract/page-bridge.ts'
import { menuText } from '../../shared/text/menu-text.ts'
import type { Language } from '../../shared/text/wording.ts'

type MenuActions = {
  readonly command: (command: MenuCommand) => void
  readonly lock: () => void
}

/** The application menu in one language. What the page does is only passed on to it. */
export function setMenu(language: Language, { command, lock }: MenuActions): void {
  const say = (key: keyof typeof menuText) => menuText[key][language]
  const ask = (id: MenuCommand, label: keyof typeof menuText, accelerator?: string) => ({
    id,
    label: say(label),
    click: () => command(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: say('program'),
        submenu: [
          ask('about', 'about'),
          ask('settings', 'settings', 'CmdOrCtrl+,'),
          separator,
          { id: 'lock', label: say('lock'), accelerator: 'CmdOrCtrl+L', click: lock },
          separator,
          { id: 'quit', label: say('quit'), role: 'quit' },
        ],
      },
      {
        label: say('edit'),
        submenu: [
          { label: say('undo'), role: 'undo' },
          { label: say('redo'), role: 'redo' },
          separator,
          { label: say('cut'), role: 'cut' },
          { label: say('copy'), role: 'copy' },
          { label: say('paste'), role: 'paste' },
          { label: say('selectAll'), role: 'selectAll' },
          separator,
          ask('search', 'search', 'CmdOrCtrl+K'),
        ],
      },
      {
        label: say('view'),
        submenu: [
          ask('text-larger', 'larger', 'CmdOrCtrl+Plus'),
          ask('text-smaller', 'smaller', 'CmdOrCtrl+-'),
          ask('text-normal', 'normal', 'CmdOrCtrl+0'),
          separator,
          { label: say('fullScreen'), role: 'togglefullscreen' },
        ],
      },
    ]),
  )
}
