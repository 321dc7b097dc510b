import { basename, extname, join } from 'node:path'
import { statSync } from 'node:fs'
import { dialog, type BrowserWindow } from 'electron'
import type { GrantedFile } from '../../shared/contract/page-bridge.ts'
import type { ShellOutputOf } from '../../shared/contract/shell-contract.ts'
import type { FileGrants } from './file-grants.ts'

type Place = ShellOutputOf<'shell.pick-folder'>

/** A name that stays inside the folder it is put in. */
function plainName(name: string): string {
  return name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/u, '_')
}

/** Tokens for files by their paths; what is no file is left out. */
export function grantFiles(grants: FileGrants, paths: readonly string[]): GrantedFile[] {
  return paths.flatMap((path) => {
    const facts = statSync(path, { throwIfNoEntry: false })
    return facts?.isFile() === true
      ? [{ token: grants.grant(path), name: basename(path), size: facts.size }]
      : []
  })
}

/** A token for a place by its path. */
export function grantPlace(grants: FileGrants, path: string): { token: string; name: string } {
  return { token: grants.grant(path), name: basename(path) }
}

export type Dialogs = {
  readonly pickFiles: (title: string) => Promise<GrantedFile[]>
  readonly pickFolder: (title: string, suggestedName: string | undefined) => Promise<Place>
  readonly pickSave: (title: string, suggestedName: string, format: string) => Promise<Place>
}

/** The system's own dialogs over the window. An empty answer means that the person changed her mind. */
export function createDialogs(window: () => BrowserWindow, grants: FileGrants): Dialogs {
  return {
    pickFiles: async (title) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        properties: ['openFile', 'multiSelections'],
      })
      return canceled ? [] : grantFiles(grants, filePaths)
    },
    pickFolder: async (title, suggestedName) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        properties: ['openDirectory', 'createDirectory'],
      })
      const [folder] = filePaths
      if (canceled || folder === undefined) return {}
      const path = suggestedName === undefined ? folder : join(folder, plainName(suggestedName))
      return { place: grantPlace(grants, path) }
    },
    pickSave: async (title, suggestedName, format) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title,
        defaultPath: plainName(suggestedName),
        filters: [{ name: format.toUpperCase(), extensions: [format] }],
      })
      if (canceled || filePath === '') return {}
      const path = extname(filePath).toLowerCase() === `.${format}` ? filePath : `${filePath}.${format}`
      return { place: grantPlace(grants, path) }
    },
  }
}
