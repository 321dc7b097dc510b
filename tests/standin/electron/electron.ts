/**
 * The stand-in for the `electron` module of the main process: what this app uses of it, over a channel to the harness that
 * owns Chromium. What is not offered throws. Every name is checked against electron.d.ts by conformance.test.ts.
 */
import { takeMessages } from './take-messages.ts'

export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { ipcMain } from './ipc.ts'
export { Menu, MenuItem } from './menu.ts'
export { MessageChannelMain } from './ports.ts'
export { protocol, session } from './sessions.ts'
export { clipboard, dialog, nativeTheme, powerMonitor, screen, shell } from './system.ts'
export { utilityProcess } from './utility-process.ts'

takeMessages()
