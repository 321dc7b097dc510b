import type { Wording } from '../wording.ts'

/** Creating, opening and recovering a vault. */
export const welcomeText = {
  title: { ru: 'Сейф', kk: 'Сейф', en: 'Vault' },
} as const satisfies Record<string, Wording>
