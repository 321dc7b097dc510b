import type { DueReason } from '../contract/safety-contract.ts'
import type { Wording } from './wording.ts'

/** Why safety is to be looked at on a day, in neutral words. */
export const dueReasonText: Readonly<Record<DueReason, Wording>> = {
  'measure-ends': { ru: 'Заканчивается мера', kk: 'Шара аяқталады', en: 'A measure ends' },
  'order-expires': { ru: 'Заканчивается предписание', kk: 'Нұсқама мерзімі бітеді', en: 'An order expires' },
  'order-served': { ru: 'Вручение предписания', kk: 'Нұсқама тапсырылады', en: 'An order is served' },
  hearing: { ru: 'Заседание суда', kk: 'Сот отырысы', en: 'Court hearing' },
  'come-back': { ru: 'Вернуться к записи', kk: 'Жазбаға қайта оралу', en: 'Come back to a record' },
  step: { ru: 'Шаг плана', kk: 'Жоспар қадамы', en: 'Step of a plan' },
}

/** Whether a risk review was made for that day. */
export const dueReviewText = {
  reviewed: { ru: 'обзор рисков сделан', kk: 'қауіптерге шолу жасалды', en: 'a risk review was made' },
  open: {
    ru: 'обзор рисков ещё не сделан',
    kk: 'қауіптерге шолу әлі жасалған жоқ',
    en: 'no risk review yet',
  },
} as const satisfies Record<string, Wording>
