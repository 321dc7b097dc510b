import type { StatsTable } from '../contract/stats-contract.ts'
import { valueLabel, type ValueKind } from './value-text.ts'
import { formatWording, type Language, type Wording } from './wording.ts'

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
  registration: {
    ru: 'От обращения до регистрации',
    kk: 'Өтініштен тіркеуге дейін',
    en: 'From report to registration',
  },
  answer: { ru: 'От обращения до ответа', kk: 'Өтініштен жауапқа дейін', en: 'From report to answer' },
  measures: { ru: 'Меры и наказания', kk: 'Шаралар мен жазалар', en: 'Measures and sentences' },
}

/** What one line of each table counts, and which cases are in it. */
export const statsAboutText: Readonly<Record<StatsTable, Wording>> = {
  kind: {
    ru: 'Каждое дело один раз, по его виду.',
    kk: 'Әр іс бір рет, түрі бойынша.',
    en: 'Each case once, by its kind.',
  },
  year: {
    ru: 'По году, в котором дело открыто.',
    kk: 'Іс ашылған жыл бойынша.',
    en: 'By the year the case was opened.',
  },
  region: {
    ru: 'По региону, указанному в деле.',
    kk: 'Істе көрсетілген өңір бойынша.',
    en: 'By the region given in the case.',
  },
  outcome: {
    ru: 'Итоги закрытых дел; незакрытые — отдельной строкой.',
    kk: 'Жабылған істердің нәтижелері; жабылмағандары — бөлек жолда.',
    en: 'Outcomes of closed cases; open ones have a line of their own.',
  },
  minors: {
    ru: 'Дела, в которых пострадавшему лицу не было 18 лет, когда дело открыли.',
    kk: 'Іс ашылған кезде зардап шеккен адам 18-ге толмаған істер.',
    en: 'Cases where somebody harmed was under 18 when the case was opened.',
  },
  violence: {
    ru: 'Происшествия, а не дела: в одном деле их может быть несколько.',
    kk: 'Істер емес, оқиғалар: бір істе олар бірнеше болуы мүмкін.',
    en: 'Incidents, not cases: one case may have several.',
  },
  registration: {
    ru: 'Обращения в органы: через сколько дней их зарегистрировали.',
    kk: 'Органдарға өтініштер: неше күннен кейін тіркелді.',
    en: 'Reports to authorities: after how many days they were registered.',
  },
  answer: {
    ru: 'Обращения в органы: через сколько дней на них ответили.',
    kk: 'Органдарға өтініштер: неше күннен кейін жауап берілді.',
    en: 'Reports to authorities: after how many days they were answered.',
  },
  measures: {
    ru: 'Меры и наказания по этим делам; по одному делу их может быть несколько.',
    kk: 'Осы істер бойынша шаралар мен жазалар; бір іс бойынша олар бірнеше болуы мүмкін.',
    en: 'Measures and sentences in these cases; one case may have several.',
  },
}

export const statsWordText = {
  title: { ru: 'Работа фонда в цифрах', kk: 'Қор жұмысы сандармен', en: 'The work in numbers' },
  total: { ru: 'Всего дел', kk: 'Барлық істер', en: 'Cases in all' },
  sum: { ru: 'Всего', kk: 'Барлығы', en: 'Total' },
  'not-said': { ru: 'Не указано', kk: 'Көрсетілмеген', en: 'Not said' },
  open: { ru: 'Ещё идут', kk: 'Әлі жүріп жатыр', en: 'Still open' },
  yes: { ru: 'Да', kk: 'Иә', en: 'Yes' },
  no: { ru: 'Нет', kk: 'Жоқ', en: 'No' },
  'same-day': { ru: 'В тот же день', kk: 'Сол күні', en: 'The same day' },
  'days-3': { ru: '1–3 дня', kk: '1–3 күн', en: '1–3 days' },
  'days-10': { ru: '4–10 дней', kk: '4–10 күн', en: '4–10 days' },
  'days-30': { ru: '11–30 дней', kk: '11–30 күн', en: '11–30 days' },
  longer: { ru: 'Больше 30 дней', kk: '30 күннен көп', en: 'More than 30 days' },
  'not-yet': { ru: 'Пока нет', kk: 'Әзірге жоқ', en: 'Not yet' },
  number: { ru: 'Число', kk: 'Саны', en: 'Number' },
  share: { ru: 'Доля', kk: 'Үлесі', en: 'Share' },
  cut: { ru: 'Вид дела: {kind}', kk: 'Істің түрі: {kind}', en: 'Kind of case: {kind}' },
  untold: {
    ru: 'Чисел здесь слишком мало, чтобы их показать.',
    kk: 'Мұнда сандар көрсету үшін тым аз.',
    en: 'The numbers here are too small to be told.',
  },
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

type Cut = {
  readonly fromYear?: number | undefined
  readonly untilYear?: number | undefined
  readonly kind?: string | undefined
}

/** Which cases are counted, in sentences: by the years they were opened in and, where it is so, by kind. */
export function statsCutWords({ fromYear, untilYear, kind }: Cut, language: Language): string[] {
  const start = fromYear === undefined ? 'all' : 'from'
  const end = fromYear === undefined ? 'until' : 'between'
  const key = untilYear === undefined ? start : end
  const values = { from: fromYear ?? '', until: untilYear ?? '' }
  const period = formatWording(statsWordText[`period-${key}`][language], values)
  return [
    formatWording(statsWordText.period[language], { period }),
    ...(kind === undefined
      ? []
      : [formatWording(statsWordText.cut[language], { kind: valueLabel('caseKind', kind, language) })]),
  ]
}
