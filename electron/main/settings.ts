import { shellSettings, type ShellSettings } from '../../shared/contract/shell-contract.ts'
import { languages, type Language } from '../../shared/text/wording.ts'
import { readJsonFile, writeJsonFile } from './private-file.ts'

/** The first language of the system that the interface has; Russian when it has none of them. */
export function languageOf(preferred: readonly string[]): Language {
  const known = preferred.map((tag) => languages.find((language) => tag.toLowerCase().startsWith(language)))
  return known.find((language) => language !== undefined) ?? 'ru'
}

function defaultSettings(language: Language): ShellSettings {
  return {
    language,
    theme: 'system',
    textSize: 100,
    autoLockMinutes: 5,
    contentProtection: true,
    clearClipboard: true,
    rememberVaults: true,
  }
}

export type SettingsStore = {
  readonly get: () => ShellSettings
  readonly change: (changes: Partial<ShellSettings>) => ShellSettings
  /** Called with the new settings after each change; returns what ends that. */
  readonly onChange: (listener: (settings: ShellSettings) => void) => () => void
}

/** Settings of this computer in a file of the person's own; a missing or damaged file means the defaults. */
export function createSettingsStore(path: string, language: Language): SettingsStore {
  let settings = readJsonFile(path, shellSettings) ?? defaultSettings(language)
  const listeners = new Set<(settings: ShellSettings) => void>()
  return {
    get: () => settings,
    change: (changes) => {
      settings = shellSettings.parse({ ...settings, ...changes })
      writeJsonFile(path, settings)
      for (const listener of listeners) listener(settings)
      return settings
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
