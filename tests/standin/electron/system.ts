import { EventEmitter } from 'node:events'
import { ask, note } from './harness-link.ts'
import { strict } from './strict.ts'

const dialogOf =
  (kind: string) =>
  (...args: readonly unknown[]) =>
    ask({ ask: 'dialog', kind, options: args.at(-1) })

/** Every dialog is answered by the test; one that no test expects fails. */
export const dialog = strict('dialog', {
  showOpenDialog: dialogOf('open'),
  showSaveDialog: dialogOf('save'),
  showMessageBox: dialogOf('message'),
})

export const shell = strict('shell', {
  showItemInFolder: (path: string) => note({ note: 'shown-in-folder', path }),
  openExternal: async (url: string) => note({ note: 'opened-outside', url }),
  openPath: async (url: string) => {
    note({ note: 'opened-outside', url })
    return ''
  },
})

let copied = ''
export const clipboard = strict('clipboard', {
  readText: async () => copied,
  writeText: async (text: string) => {
    copied = text
  },
  clear: () => {
    copied = ''
  },
})

class NativeTheme extends EventEmitter {
  themeSource = 'system'
  shouldUseDarkColors = false
}
export const nativeTheme = strict('nativeTheme', new NativeTheme())

class PowerMonitor extends EventEmitter {
  static idleSeconds = 0
  getSystemIdleTime(): number {
    return PowerMonitor.idleSeconds
  }
}
export const powerMonitor = strict('powerMonitor', new PowerMonitor())
export const setIdleSeconds = (seconds: number): void => {
  PowerMonitor.idleSeconds = seconds
}

let displays = [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]
export const screen = strict('screen', {
  // On lines of its own, so that conformance.test.ts finds it.
  getAllDisplays: () => displays,
})
export const setDisplays = (next: typeof displays): void => {
  displays = next
}
