import type { Wording } from './wording.ts'

/** Heads of the list of all people at the terminal. */
export const browseText = {
  id: { ru: 'Номер', kk: 'Нөмірі', en: 'Id' },
  name: { ru: 'Имя или название', kk: 'Есімі немесе атауы', en: 'Name' },
  roles: { ru: 'Кто в делах', kk: 'Істердегі рөлі', en: 'Parts in cases' },
  cases: { ru: 'Дел', kk: 'Іс саны', en: 'Cases' },
} as const satisfies Record<string, Wording>
