import { basename, extname, join } from 'node:path'
import { statSync } from 'node:fs'
import { dialog, type BrowserWindow } from 'electron'
import type { GrantedFile } from '../../shared/contract/page-bridge.ts'
import type { ShellInputOf, ShellOutputOf } from '../../shared/contract/shell-contract.ts'
import type { Choice, FileGrants } from './file-grants.ts'

type Place = ShellOutputOf<'shell.pick-folder'>

/** A name that stays inside the folder it is put in, and shows as it is. */
function plainName(name: string): string {
  return name
    .replaceAll(/[/\\:*?"<>|\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '_')
    .replace(/^\.+/u, '_')
}

/** Tokens that let files be read, by their paths; what is no file is left out. */
export function grantFiles(grants: FileGrants, paths: readonly string[]): GrantedFile[] {
  return paths.flatMap((path) => {
    const facts = statSync(path, { throwIfNoEntry: false })
    return facts?.isFile() === true
      ? [{ token: grants.grant({ path, kind: 'file' }), name: basename(path), size: facts.size }]
      : []
  })
}

/** A token for a place that was chosen. */
export function grantPlace(grants: FileGrants, choice: Choice): { token: string; name: string } {
  return { token: grants.grant(choice), name: basename(choice.path) }
}

type FolderWish = Pick<ShellInputOf<'shell.pick-folder'>, 'purpose' | 'suggestedName'>

const vaultPurposes: readonly FolderWish['purpose'][] = ['open-vault', 'new-vault']

export type Dialogs = {
  readonly pickFiles: (title: string) => Promise<GrantedFile[]>
  readonly pickFolder: (title: string, wish: FolderWish) => Promise<Place>
  readonly pickSave: (title: string, suggestedName: string, format: string) => Promise<Place>
}

/** The system's own dialogs over the window. An empty answer means that the person changed her mind. */
export function createDialogs(window: () => BrowserWindow, grants: FileGrants): Dialogs {
  return {
    pickFiles: async (title) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
      })
      return canceled ? [] : grantFiles(grants, filePaths)
    },
    pickFolder: async (title, { purpose, suggestedName }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      })
      const [folder] = filePaths
      if (canceled || folder === undefined) return {}
      const path = suggestedName === undefined ? folder : join(folder, plainName(suggestedName))
      const kind = vaultPurposes.includes(purpose) ? 'vault' : 'folder'
      return { place: grantPlace(grants, { path, kind }) }
    },
    pickSave: async (title, suggestedName, format) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title,
        defaultPath: plainName(suggestedName),
        filters: [{ name: format.toUpperCase(), extensions: [format] }],
        properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
      })
      if (canceled || filePath === '') return {}
      const path = extname(filePath).toLowerCase() === `.${format}` ? filePath : `${filePath}.${format}`
      // With the ending put to it, it may be a file that the dialog knew nothing of.
      return { place: grantPlace(grants, { path, kind: 'save', mayReplace: path === filePath }) }
    },
  }
}
