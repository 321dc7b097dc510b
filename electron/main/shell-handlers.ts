import { basename } from 'node:path'
import { app, shell } from 'electron'
import type { z } from 'zod'
import type {
  ShellContract,
  ShellOperationName,
  ShellOutputOf,
} from '../../shared/contract/shell-contract.ts'
import { Failure } from '../../shared/failures/failure.ts'
import type { ClipboardClearing } from './clipboard-clearing.ts'
import type { Desktop } from './desktop.ts'
import { grantPlace, type Dialogs } from './dialogs.ts'
import type { FileGrants } from './file-grants.ts'
import { writePrivateFile } from './private-file.ts'
import type { RecentVaults } from './recent-vaults.ts'
import type { SettingsStore } from './settings.ts'
import { systemFactsOf } from './system-facts.ts'

/** A handler for each name of the shell's contract; a missing one does not compile. */
export type ShellHandlers = {
  readonly [Name in ShellOperationName]: (
    input: z.output<ShellContract[Name]['input']>,
  ) => ShellOutputOf<Name> | Promise<ShellOutputOf<Name>>
}

export type ShellParts = {
  readonly desktop: Desktop
  readonly settings: SettingsStore
  readonly recent: RecentVaults
  readonly grants: FileGrants
  readonly dialogs: Dialogs
  readonly clipboard: ClipboardClearing
  readonly now: () => Date
}

function print(desktop: Desktop): Promise<{ printed: boolean }> {
  const { promise, resolve } = Promise.withResolvers<{ printed: boolean }>()
  desktop.window().webContents.print({ printBackground: true }, (printed) => resolve({ printed }))
  return promise
}

/** The path behind a token, which is used up by it. Throws Failure `input.grant-used`. */
function redeem(grants: FileGrants, token: string): string {
  const path = grants.redeem(token)
  if (path === undefined) throw new Failure('input.grant-used')
  return path
}

/** The path of a token that was used before. Throws Failure `input.grant-used` for one that never was. */
function usedPath(grants: FileGrants, token: string): string {
  const path = grants.usedPath(token)
  if (path === undefined) throw new Failure('input.grant-used')
  return path
}

/** What the main process does for the page. */
export function createShellHandlers(parts: ShellParts): ShellHandlers {
  const { desktop, settings, recent, grants, dialogs, clipboard, now } = parts
  return {
    'shell.settings': () => ({ settings: settings.get(), system: systemFactsOf(process.platform) }),
    'shell.change-settings': (changes) => {
      const changed = settings.change(changes as Parameters<SettingsStore['change']>[0])
      if (!changed.rememberVaults) recent.forgetAll()
      return { settings: changed }
    },
    'shell.about': () => ({
      version: app.getVersion(),
      electron: process.versions['electron'] ?? '',
      chromium: process.versions['chrome'] ?? '',
      node: process.versions.node,
    }),
    'shell.pick-files': async ({ title }) => ({ files: await dialogs.pickFiles(title) }),
    'shell.pick-folder': ({ title, suggestedName }) => dialogs.pickFolder(title, suggestedName),
    'shell.pick-save': ({ title, suggestedName, format }) => dialogs.pickSave(title, suggestedName, format),
    'shell.show-saved': ({ token }) => {
      shell.showItemInFolder(usedPath(grants, token))
      return {}
    },
    'shell.recent-vaults': () => ({ vaults: recent.list() }),
    'shell.choose-recent': ({ id }) => {
      const path = recent.path(id)
      if (path === undefined) throw new Failure('input.grant-used')
      return { place: grantPlace(grants, path) }
    },
    'shell.choose-again': ({ token }) => {
      if (desktop.isOpen()) throw new Failure('input.grant-used')
      return { place: grantPlace(grants, usedPath(grants, token)) }
    },
    'shell.forget-recent': ({ id }) => {
      recent.forget(id)
      return {}
    },
    'shell.vault-opened': ({ token }) => {
      const path = usedPath(grants, token)
      if (settings.get().rememberVaults) recent.remember(path, now())
      return {}
    },
    'shell.print': () => print(desktop),
    'shell.save-text': ({ token, text }) => {
      const path = redeem(grants, token)
      writePrivateFile(path, text)
      return { name: basename(path) }
    },
    'shell.copy': async ({ text }) => {
      await clipboard.copy(text)
      return {}
    },
    'shell.lock': async () => {
      // The answer would go to a page that is gone by then.
      void desktop.lock('person')
      return {}
    },
    'shell.drafts-saved': () => {
      desktop.draftsSaved()
      return {}
    },
  }
}
