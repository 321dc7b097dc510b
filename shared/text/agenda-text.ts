import type { AgendaKind } from '../contract/deadline-contract.ts'
import type { Wording } from './wording.ts'

/** What a day of each kind is called. */
export const agendaKindText: Readonly<Record<AgendaKind, Wording>> = {
  deadline: { ru: 'Срок', kk: 'Мерзім', en: 'Deadline' },
  task: { ru: 'Задача', kk: 'Тапсырма', en: 'Task' },
  hearing: { ru: 'Заседание', kk: 'Отырыс', en: 'Hearing' },
  filing: { ru: 'Подать документ', kk: 'Құжат беру', en: 'Filing due' },
  handover: { ru: 'Возврат подлинников', kk: 'Түпнұсқаларды қайтару', en: 'Originals due back' },
  return: { ru: 'Вернуть вещь', kk: 'Затты қайтару', en: 'Object to return' },
  permit: { ru: 'Истекает разрешение', kk: 'Рұқсат бітеді', en: 'Permit runs out' },
  consent: { ru: 'Истекает согласие', kk: 'Келісім бітеді', en: 'Consent runs out' },
  order: { ru: 'Истекает предписание', kk: 'Нұсқама бітеді', en: 'Order expires' },
  'order-served': { ru: 'Вручение предписания', kk: 'Нұсқаманы тапсыру', en: 'Order is served' },
  measure: { ru: 'Кончается мера', kk: 'Шара аяқталады', en: 'Measure ends' },
  safety: { ru: 'Вернуться к безопасности', kk: 'Қауіпсіздікке оралу', en: 'Safety review due' },
  'safety-step': { ru: 'Шаг плана безопасности', kk: 'Қауіпсіздік жоспарының қадамы', en: 'Safety step due' },
  authority: { ru: 'Истекает доверенность', kk: 'Сенімхат бітеді', en: 'Power of attorney runs out' },
}

/** What else an agenda says outside the window. */
export const agendaText = {
  calendarName: { ru: 'Сроки', kk: 'Мерзімдер', en: 'Deadlines' },
  exported: {
    ru: 'Записано дней: {events}. Осталось в хранилище из-за запрета на вывод: {leftOut}.',
    kk: 'Жазылған күндер: {events}. Шығаруға тыйым салынғандықтан қоймада қалды: {leftOut}.',
    en: 'Days written: {events}. Kept in because the export policy refuses: {leftOut}.',
  },
  overdue: { ru: 'просрочено', kk: 'мерзімі өтті', en: 'overdue' },
} as const satisfies Record<string, Wording>
