import type { Wording } from '../wording.ts'

/** People and their parts in a case. */
export const peopleText = {
  title: { ru: 'Лица', kk: 'Тұлғалар', en: 'People' },
} as const satisfies Record<string, Wording>
