import type { LedgerEntry } from '../../model/ledger.ts'
import type { TimeEntry } from '../../model/time-entry.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of a time entry's fields. */
export const timeFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  lawyerId: { ru: 'Кто работал', kk: 'Кім жұмыс істеді', en: 'Who worked' },
  workedOn: { ru: 'День работы', kk: 'Жұмыс күні', en: 'Worked on' },
  what: { ru: 'Что сделано', kk: 'Не істелді', en: 'What was done' },
  minutes: { ru: 'Минут', kk: 'Минут', en: 'Minutes' },
  rateTiyn: { ru: 'Ставка за час', kk: 'Сағаттық мөлшерлеме', en: 'Rate for an hour' },
  basis: { ru: 'На каких условиях', kk: 'Қандай шартпен', en: 'On what terms' },
  evidenceId: {
    ru: 'Договор, акт или чек',
    kk: 'Шарт, акт немесе түбіртек',
    en: 'Contract, act or receipt',
  },
  ...annotationFieldText,
} as const satisfies FieldTable<TimeEntry>

/** Labels of a ledger entry's fields. */
export const ledgerFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  direction: { ru: 'Приход или расход', kk: 'Кіріс немесе шығыс', en: 'In or out' },
  category: { ru: 'На что', kk: 'Неге', en: 'Category' },
  amountTiyn: { ru: 'Сумма', kk: 'Сома', en: 'Amount' },
  currency: { ru: 'Валюта', kk: 'Валюта', en: 'Currency' },
  paidOn: { ru: 'День платежа', kk: 'Төлем күні', en: 'Paid on' },
  payer: { ru: 'Кто заплатил', kk: 'Кім төледі', en: 'Payer' },
  payee: {
    ru: 'Кому (можно псевдоним)',
    kk: 'Кімге (бүркеншік ат болады)',
    en: 'Payee (a pseudonym will do)',
  },
  helpedId: { ru: 'Кому помогли', kk: 'Кімге көмектестік', en: 'Who was helped' },
  purpose: { ru: 'Назначение', kk: 'Мақсаты', en: 'Purpose' },
  evidenceId: {
    ru: 'Чек среди доказательств',
    kk: 'Дәлелдемелердегі түбіртек',
    en: 'Receipt, among the evidence',
  },
  fund: { ru: 'Фонд или донор', kk: 'Қор немесе донор', en: 'Fund or donor' },
  approvedBy: { ru: 'Кто одобрил', kk: 'Кім мақұлдады', en: 'Approved by' },
  costGround: {
    ru: 'Судебный расход (ГПК 102, 108)',
    kk: 'Сот шығысы (АПК 102, 108)',
    en: 'Court cost (Civil Procedure Code 102, 108)',
  },
  reversesId: { ru: 'Какую запись отменяет', kk: 'Қай жазбаның күшін жояды', en: 'Entry it reverses' },
  reversalReason: { ru: 'Почему отменяет', kk: 'Күшін неге жояды', en: 'Why it reverses' },
  ...annotationFieldText,
} as const satisfies FieldTable<LedgerEntry>
