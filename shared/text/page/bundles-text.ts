import type { Wording } from '../wording.ts'

/** Bundles: composing, checking, building. */
export const bundlesText = {
  title: { ru: 'Тома приложений', kk: 'Қосымшалар томдары', en: 'Bundles' },
} as const satisfies Record<string, Wording>
