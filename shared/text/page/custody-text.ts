import type { Wording } from '../wording.ts'

/** The custody log. */
export const custodyText = {
  title: { ru: 'Журнал хранения', kk: 'Сақтау журналы', en: 'Custody log' },
} as const satisfies Record<string, Wording>
