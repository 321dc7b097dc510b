import type { Wording } from '../wording.ts'

/** Search and the command palette. */
export const searchText = {
  title: { ru: 'Поиск', kk: 'Іздеу', en: 'Search' },
} as const satisfies Record<string, Wording>
