import type { Wording } from './wording.ts'

const head: readonly Wording[] = [
  { ru: '№', kk: '№', en: 'No.' },
  { ru: 'Дело, истец', kk: 'Іс, талап қоюшы', en: 'Case, plaintiff' },
  { ru: 'Суд', kk: 'Сот', en: 'Court' },
  { ru: 'Стадия', kk: 'Кезеңі', en: 'Stage' },
  { ru: 'Ближайшая дата', kk: 'Жақын күн', en: 'Next date' },
  { ru: 'Юрист', kk: 'Заңгер', en: 'Lawyer' },
  { ru: 'Заявлено', kk: 'Талап етілді', en: 'Claimed' },
  { ru: 'Присуждено', kk: 'Шешілді', en: 'Awarded' },
  { ru: 'Заявлено расходов', kk: 'Мәлімделген шығын', en: 'Costs claimed' },
  { ru: 'Присуждено расходов', kk: 'Өндірілген шығын', en: 'Costs awarded' },
]

/** The table of all suits on paper. */
export const boardPaperText = {
  title: {
    ru: 'Иски на {day}, суммы в тенге',
    kk: 'Талап қоюлар, {day} жағдайы бойынша, сомалар теңгемен',
    en: 'Suits as of {day}, sums in tenge',
  },
  hearing: { ru: 'заседание', kk: 'отырыс', en: 'hearing' },
  filing: { ru: 'подать документ', kk: 'құжат тапсыру', en: 'filing due' },
  deadline: { ru: 'срок', kk: 'мерзім', en: 'deadline' },
  total: { ru: 'Всего', kk: 'Барлығы', en: 'In all' },
  head,
} as const satisfies Record<string, Wording | readonly Wording[]>
