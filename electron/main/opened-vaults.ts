import { extname, resolve } from 'node:path'
import { app } from 'electron'

/** The vault that a start of the program names, if any. */
export function vaultOf(argv: readonly string[], folder: string): string | undefined {
  const named = argv
    .slice(1)
    .find((word) => !word.startsWith('-') && extname(word).toLowerCase() === '.sandyq')
  return named === undefined ? undefined : resolve(folder, named)
}

/**
 * Calls `open` for every vault that is opened from outside: by another start, by its icon on macOS. The
 * other start ends by itself.
 */
export function watchOpenedVaults(open: (path: string) => void): void {
  app.on('second-instance', (_event, argv, folder) => {
    const path = vaultOf(argv, folder)
    if (path !== undefined) open(path)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (extname(path).toLowerCase() === '.sandyq') open(path)
  })
}
