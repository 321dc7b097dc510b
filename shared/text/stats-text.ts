import type { StatsTable } from '../contract/stats-contract.ts'
import { valueLabel, type ValueKind } from './value-text.ts'
import type { Language, Wording } from './wording.ts'

/** What the tables of the numbers of the work count. */
export const statsTableText: Readonly<Record<StatsTable, Wording>> = {
  kind: { ru: 'Дела по виду', kk: 'Істер түрі бойынша', en: 'Cases by kind' },
  year: { ru: 'Дела по году', kk: 'Істер жылы бойынша', en: 'Cases by year' },
  region: { ru: 'Дела по региону', kk: 'Істер өңірі бойынша', en: 'Cases by region' },
  outcome: { ru: 'Чем закончились', kk: 'Немен аяқталды', en: 'How they ended' },
  minors: {
    ru: 'Пострадавшие — несовершеннолетние',
    kk: 'Зардап шеккендер — кәмелетке толмағандар',
    en: 'With a minor among those harmed',
  },
  violence: {
    ru: 'Происшествия по виду насилия',
    kk: 'Оқиғалар зорлық түрі бойынша',
    en: 'Incidents by type',
  },
  measures: { ru: 'Меры и наказания', kk: 'Шаралар мен жазалар', en: 'Measures and sentences' },
}

export const statsWordText = {
  title: { ru: 'Работа фонда в цифрах', kk: 'Қор жұмысы сандармен', en: 'The work in numbers' },
  total: { ru: 'Всего дел', kk: 'Барлық істер', en: 'Cases in all' },
  sum: { ru: 'Всего', kk: 'Барлығы', en: 'Total' },
  'not-said': { ru: 'Не указано', kk: 'Көрсетілмеген', en: 'Not said' },
  open: { ru: 'Ещё идут', kk: 'Әлі жүріп жатыр', en: 'Still open' },
  yes: { ru: 'Да', kk: 'Иә', en: 'Yes' },
  no: { ru: 'Нет', kk: 'Жоқ', en: 'No' },
  hidden: { ru: 'не показано', kk: 'көрсетілмейді', en: 'not told' },
  waits: { ru: 'Сколько ждали ответа', kk: 'Жауап қанша күттірді', en: 'How long answers took' },
  registration: {
    ru: 'Дней от обращения до регистрации (медиана)',
    kk: 'Өтініштен тіркеуге дейінгі күн (медиана)',
    en: 'Days from report to registration (median)',
  },
  answer: {
    ru: 'Дней от обращения до ответа (медиана)',
    kk: 'Өтініштен жауапқа дейінгі күн (медиана)',
    en: 'Days from report to answer (median)',
  },
  period: { ru: 'Дела, открытые {period}', kk: '{period} ашылған істер', en: 'Cases opened {period}' },
  'period-all': { ru: 'за всё время', kk: 'барлық уақытта', en: 'at any time' },
  'period-from': { ru: 'с {from}', kk: '{from} бастап', en: 'since {from}' },
  'period-until': { ru: 'по {until}', kk: '{until} дейін', en: 'until {until}' },
  'period-between': { ru: 'с {from} по {until}', kk: '{from} – {until}', en: 'from {from} to {until}' },
  rule: {
    ru: 'Числа меньше {smallest} не показаны; чтобы их нельзя было вычислить по итогу, не показаны и некоторые другие. Сведений о лицах и делах здесь нет.',
    kk: '{smallest}-тен кіші сандар көрсетілмейді; қорытындыдан есептеп шығармас үшін кейбір басқалары да көрсетілмейді. Мұнда адамдар мен істер туралы дерек жоқ.',
    en: 'Numbers below {smallest} are not told; so that the total does not give them back, some others are not told either. No person and no case is in it.',
  },
} as const satisfies Record<string, Wording>

const kinds: Partial<Readonly<Record<StatsTable, ValueKind>>> = {
  kind: 'caseKind',
  region: 'region',
  outcome: 'caseOutcome',
  violence: 'gbvType',
  measures: 'measureKind',
}

/** What a line of a table is called: a value of its list, a year, yes, no, or not said. */
export function statsKeyLabel(table: StatsTable, key: string, language: Language): string {
  if (Object.hasOwn(statsWordText, key)) return statsWordText[key as keyof typeof statsWordText][language]
  const kind = kinds[table]
  return kind === undefined ? key : valueLabel(kind, key, language)
}
