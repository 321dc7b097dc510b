import { join } from 'node:path'
import { BrowserWindow, type Session } from 'electron'
import { lockContents } from './lockdown.ts'
import type { WindowState } from './window-state.ts'

type WindowOptions = {
  readonly session: Session
  readonly state: WindowState
  readonly contentProtection: boolean
}

/** The one window, locked down, not yet shown: it appears when its page can be seen. */
export function createWindow({ session, state, contentProtection }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Sandyq',
    backgroundColor: '#ffffff',
    webPreferences: {
      session,
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      // A page's own dialogs would let it read folders and write files that neither the policy nor the log knows of.
      disableBlinkFeatures: 'FileSystemAccessLocal',
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    },
  })
  lockContents(window.webContents)
  window.setContentProtection(contentProtection)
  if (state.isMaximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  return window
}
