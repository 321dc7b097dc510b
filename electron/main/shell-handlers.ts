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
import type { RecentVaults } from './recent-vaults.ts'
import { saveText } from './save-text.ts'
import type { SettingsStore } from './settings.ts'
import { systemFactsOf } from './system-facts.ts'

/** A handler for each name of the shell's contract; a missing one does not compile. */
export type ShellHandlers = {
  readonly [Name in ShellOperationName]: (
    input: z.output<ShellContract[Name]['input']>,
  ) => ShellOutputOf<Name> | Promise<ShellOutputOf<Name>>
}

type ShellParts = {
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

/** What must be there. Throws Failure `input.grant-used`. */
function granted<Value>(found: Value | undefined): Value {
  if (found === undefined) throw new Failure('input.grant-used')
  return found
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
    'shell.pick-folder': ({ title, ...wish }) => dialogs.pickFolder(title, wish),
    'shell.pick-save': ({ title, suggestedName, format }) => dialogs.pickSave(title, suggestedName, format),
    'shell.show-saved': ({ token }) => {
      shell.showItemInFolder(granted(grants.usedPath(token, ['save', 'folder'])))
      return {}
    },
    'shell.recent-vaults': () => ({ vaults: recent.list() }),
    'shell.choose-recent': ({ id }) => {
      return { place: grantPlace(grants, { path: granted(recent.path(id)), kind: 'vault' }) }
    },
    'shell.choose-again': ({ token }) => {
      if (desktop.isOpen()) throw new Failure('input.grant-used')
      const path = granted(grants.usedPath(token, ['vault']))
      return { place: grantPlace(grants, { path, kind: 'vault' }) }
    },
    'shell.forget-recent': ({ id }) => {
      recent.forget(id)
      return {}
    },
    'shell.vault-opened': ({ token }) => {
      const path = granted(grants.usedPath(token, ['vault']))
      if (settings.get().rememberVaults) recent.remember(path, now())
      return {}
    },
    'shell.print': () => print(desktop),
    'shell.save-text': ({ token, text }) => saveText(granted(grants.redeem(token, 'write')), text),
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
