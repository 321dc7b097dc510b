import type { Wording } from '../wording.ts'
import { caseOverviewText } from './case-overview-text.ts'
import { casesImportText } from './cases-import-text.ts'
import { casesTableText } from './cases-table-text.ts'

/** The table of cases and the page of one case. */
export const casesText = {
  title: { ru: 'Дела', kk: 'Істер', en: 'Cases' },
  'section-overview': { ru: 'Обзор', kk: 'Шолу', en: 'Overview' },
  'section-checklists': { ru: 'Что делать', kk: 'Не істеу керек', en: 'Next steps' },
  'section-people': { ru: 'Лица', kk: 'Тұлғалар', en: 'People' },
  'section-suit': { ru: 'Иск и высказывания', kk: 'Талап пен айтылымдар', en: 'Suit and statements' },
  'section-exams': { ru: 'Обследования', kk: 'Тексерулер', en: 'Examinations' },
  'section-incidents': { ru: 'Происшествия', kk: 'Оқиғалар', en: 'Incidents' },
  'section-safety': { ru: 'Безопасность', kk: 'Қауіпсіздік', en: 'Safety' },
  'section-filings': {
    ru: 'Подача и заседания',
    kk: 'Тапсыру, отырыстар',
    en: 'Filings and hearings',
  },
  'section-evidence': { ru: 'Доказательства', kk: 'Дәлелдемелер', en: 'Evidence' },
  'section-deadlines': { ru: 'Сроки', kk: 'Мерзімдер', en: 'Deadlines' },
  'section-documents': { ru: 'Документы', kk: 'Құжаттар', en: 'Documents' },
  'section-bundles': { ru: 'Тома приложений', kk: 'Қосымшалар томдары', en: 'Bundles' },
  'section-consents': {
    ru: 'Согласия и заметки',
    kk: 'Келісімдер',
    en: 'Consents and notes',
  },
  'section-money': { ru: 'Деньги', kk: 'Ақша', en: 'Money' },
  'section-custody': { ru: 'Журнал хранения', kk: 'Журнал', en: 'Custody log' },
  'section-timeline': { ru: 'Хронология', kk: 'Хронология', en: 'Timeline' },
  moreSections: { ru: 'Другие', kk: 'Басқалары', en: 'Others' },
  ...casesTableText,
  ...casesImportText,
  ...caseOverviewText,
} as const satisfies Record<string, Wording>
