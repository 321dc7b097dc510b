import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type {
  ShellInputOf,
  ShellOperationName,
  ShellOutputOf,
  ShellSettings,
} from '../../../shared/contract/shell-contract.ts'
import type { Result } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'

/** What a test scripts for the dialogs: paths are tokens here. */
export type ShellScript = {
  readonly files: string[][]
  readonly folders: (string | undefined)[]
  readonly saves: (string | undefined)[]
}

export type ShellDouble = {
  readonly script: ShellScript
  readonly settings: () => ShellSettings
  readonly copied: string[]
  readonly printed: () => number
  readonly recent: string[]
  readonly savedTexts: { readonly path: string; readonly text: string }[]
  /** Makes a path good for one call of the page, as a dialog does. */
  readonly grant: (path: string) => string
  /** The path behind a token, once. */
  readonly redeem: (token: string) => string | undefined
  readonly answer: (name: string, input: unknown) => Promise<Result<unknown>>
}

/**
 * Stands for the main process where the page runs without it: dialogs answered from a script, settings in memory. The real one
 * is tested in the stand-in for Electron.
 */
export function createShellDouble(
  initial: Partial<ShellSettings>,
  lock: () => Promise<void>,
  draftsSaved: () => void,
): ShellDouble {
  let settings: ShellSettings = {
    language: 'ru',
    theme: 'light',
    textSize: 100,
    autoLockMinutes: 5,
    contentProtection: true,
    clearClipboard: true,
    rememberVaults: true,
    ...initial,
  }
  const script: ShellScript = { files: [], folders: [], saves: [] }
  const copied: string[] = []
  const recent: string[] = []
  const savedTexts: { path: string; text: string }[] = []
  let prints = 0
  const granted = new Set<string>()
  const used = new Set<string>()
  const grant = (path: string) => {
    granted.add(path)
    return path
  }
  const redeem = (token: string) => {
    if (!granted.delete(token)) return undefined
    used.add(token)
    return token
  }
  const ensureUsed = (token: string) => {
    if (!used.has(token)) throw new Failure('input.grant-used')
    return token
  }
  const placeOf = (path: string) => ({ token: grant(path), name: basename(path) })
  const place = (path: string | undefined) => (path === undefined ? {} : { place: placeOf(path) })
  const answers: {
    [Name in ShellOperationName]: (
      input: ShellInputOf<Name>,
    ) => Promise<ShellOutputOf<Name>> | ShellOutputOf<Name>
  } = {
    'shell.settings': () => ({
      settings,
      system: { platform: 'linux', contentProtection: 'absent', lockEvents: ['suspend'] },
    }),
    'shell.change-settings': (changes) => {
      settings = { ...settings, ...changes } as ShellSettings
      return { settings }
    },
    'shell.about': () => ({ version: '0.1.0', electron: '45.4.1', chromium: '0', node: process.version }),
    'shell.pick-files': () => ({
      files: (script.files.shift() ?? []).map((path) => ({ ...placeOf(path), size: 0 })),
    }),
    'shell.pick-folder': () => place(script.folders.shift()),
    'shell.pick-save': () => place(script.saves.shift()),
    'shell.show-saved': () => ({}),
    'shell.recent-vaults': () => ({
      vaults: recent.map((path) => ({
        id: path,
        name: basename(path),
        within: 'test',
        openedAt: '2026-03-12T10:00:00.000Z',
        isThere: existsSync(join(path, 'vault.json')),
      })),
    }),
    'shell.choose-recent': ({ id }) => ({ place: placeOf(id) }),
    'shell.choose-again': ({ token }) => ({ place: placeOf(ensureUsed(token)) }),
    'shell.forget-recent': ({ id }) => {
      recent.splice(recent.indexOf(id), 1)
      return {}
    },
    'shell.vault-opened': ({ token }) => {
      ensureUsed(token)
      if (settings.rememberVaults && !recent.includes(token)) recent.unshift(token)
      return {}
    },
    'shell.print': () => {
      prints += 1
      return { printed: true }
    },
    'shell.save-text': ({ token, text }) => {
      if (redeem(token) === undefined) throw new Failure('input.grant-used')
      savedTexts.push({ path: token, text })
      return { name: basename(token) }
    },
    'shell.copy': ({ text }) => {
      copied.push(text)
      return {}
    },
    'shell.lock': async () => {
      await lock()
      return {}
    },
    'shell.drafts-saved': () => {
      draftsSaved()
      return {}
    },
  }
  return {
    script,
    copied,
    recent,
    savedTexts,
    grant,
    redeem,
    settings: () => settings,
    printed: () => prints,
    answer: async (name, input) => {
      const handler = answers[name as ShellOperationName] as ((input: unknown) => unknown) | undefined
      if (handler === undefined) throw new Error(`the shell has no ${name}`)
      try {
        return { ok: true, value: await handler(input) }
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        return { ok: false, failure: { code: error.code, details: error.details } }
      }
    },
  }
}
