import type { Wording } from '../wording.ts'

/** Settings of this computer and care of the vault. */
export const settingsText = {
  title: { ru: 'Настройки', kk: 'Баптаулар', en: 'Settings' },
} as const satisfies Record<string, Wording>
