import { dateShort } from '../language/dates.ts'
import type { TimelineEvent, TimelineLane } from '../contract/timeline-contract.ts'
import { examValueText } from './values/exam-value-text.ts'
import { filingValueText } from './values/filing-value-text.ts'
import { incidentValueText } from './values/incident-value-text.ts'
import type { Language, Wording } from './wording.ts'

/** The rows of a timeline. */
export const timelineLaneText: Readonly<Record<TimelineLane, Wording>> = {
  incident: { ru: 'Происшествия', kk: 'Оқиғалар', en: 'Incidents' },
  pressure: { ru: 'Давление', kk: 'Қысым көрсету', en: 'Pressure' },
  report: { ru: 'Обращения', kk: 'Өтініштер', en: 'Reports' },
  order: { ru: 'Защита', kk: 'Қорғау', en: 'Protection' },
  measure: { ru: 'Меры', kk: 'Шаралар', en: 'Measures' },
  exam: { ru: 'Обследования', kk: 'Тексерулер', en: 'Examinations' },
  filing: { ru: 'Документы', kk: 'Құжаттар', en: 'Filings' },
  hearing: { ru: 'Заседания', kk: 'Отырыстар', en: 'Hearings' },
  stage: { ru: 'Ход дела', kk: 'Істің барысы', en: 'Stages' },
  publication: { ru: 'Публикации', kk: 'Жарияланымдар', en: 'Publications' },
}

/** What kinds of events are called where their record has no better name. */
const timelineEventText = {
  published: { ru: 'Опубликовано', kk: 'Жарияланды', en: 'Published' },
  deleted: { ru: 'Удалено из сети', kk: 'Желіден жойылды', en: 'Taken offline' },
  stage: { ru: 'Стадия', kk: 'Саты', en: 'Stage' },
  'claim-filed': { ru: 'Иск подан', kk: 'Талап қою берілді', en: 'Claim filed' },
  'claim-accepted': { ru: 'Иск принят', kk: 'Талап қою қабылданды', en: 'Claim accepted' },
  'claim-received': {
    ru: 'Получена копия иска',
    kk: 'Талап қоюдың көшірмесі алынды',
    en: 'Copy of the claim received',
  },
  'outlet-asked': { ru: 'Обращение в редакцию', kk: 'Редакцияға өтініш', en: 'The outlet was asked' },
  incident: { ru: 'Происшествие', kk: 'Оқиға', en: 'Incident' },
  report: { ru: 'Обращение', kk: 'Өтініш', en: 'Report' },
  'report-refused': {
    ru: 'Обращение, принять отказались',
    kk: 'Өтініш, қабылдаудан бас тартылды',
    en: 'Report, refused',
  },
  'order-violated': { ru: 'Предписание нарушено', kk: 'Нұсқама бұзылды', en: 'Order violated' },
  'hearing-planned': { ru: 'Заседание назначено', kk: 'Отырыс тағайындалды', en: 'Hearing set' },
  'hearing-held': { ru: 'Заседание', kk: 'Отырыс', en: 'Hearing' },
  'hearing-postponed': { ru: 'Заседание отложено', kk: 'Отырыс кейінге қалдырылды', en: 'Hearing put off' },
  ...filingValueText.filingKind,
  ...examValueText.examKind,
  ...incidentValueText.orderKind,
  ...incidentValueText.measureKind,
  ...incidentValueText.pressureKind,
  'outlet-replied': { ru: 'Ответ редакции', kk: 'Редакцияның жауабы', en: 'The outlet replied' },
} as const satisfies Record<string, Wording>
export type TimelineWhat = keyof typeof timelineEventText

/** Words of the timeline beside its events. */
export const timelineSheetText = {
  title: { ru: 'Хронология событий', kk: 'Оқиғалар хронологиясы', en: 'Chronology' },
  number: { ru: '№', kk: '№', en: 'No.' },
  date: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  event: { ru: 'Событие', kk: 'Оқиға', en: 'Event' },
  wait: { ru: 'Срок ответа', kk: 'Жауап мерзімі', en: 'Time to answer' },
  today: { ru: 'сегодня', kk: 'бүгін', en: 'today' },
  picture: {
    ru: 'События с {from} по {until}',
    kk: '{from} – {until} аралығындағы оқиғалар',
    en: 'Events from {from} to {until}',
  },
  'legend-care': {
    ru: 'происшествие, давление',
    kk: 'оқиға, қысым көрсету',
    en: 'incident, pressure',
  },
  'legend-event': { ru: 'другое событие', kk: 'басқа оқиға', en: 'other event' },
  'legend-wait': { ru: 'от обращения до ответа', kk: 'өтініштен жауапқа дейін', en: 'from report to answer' },
  'legend-open': { ru: 'ещё длится, ответа нет', kk: 'әлі жалғасуда, жауап жоқ', en: 'goes on, no answer' },
  none: { ru: 'Событий нет', kk: 'Оқиға жоқ', en: 'No events' },
} as const satisfies Record<string, Wording>

const dayWords: Readonly<Record<Language, (count: number) => string>> = {
  ru: (count) => `${String(count)} дн.`,
  kk: (count) => `${String(count)} күн`,
  en: (count) => `${String(count)} d`,
}
const sameDay = { ru: 'в тот же день', kk: 'сол күні', en: 'the same day' } as const satisfies Wording
const unanswered: Readonly<Record<Language, (count: number) => string>> = {
  ru: (count) => `нет ответа ${dayWords.ru(count)}`,
  kk: (count) => `${dayWords.kk(count)} жауап жоқ`,
  en: (count) => `no answer for ${dayWords.en(count)}`,
}

/** How long an answer took, or how long there has been none: «12 дн.», «нет ответа 45 дн.». Empty where nobody waits. */
export function waitWords(event: TimelineEvent, language: Language): string {
  if (event.days === undefined) return ''
  if (event.days === 0) return event.isOpen ? '' : sameDay[language]
  return (event.isOpen ? unanswered : dayWords)[language](event.days)
}

/** «12.03.2026», or no more than the month or the year where no more is known. */
export function eventDay({ at, precision }: Pick<TimelineEvent, 'at' | 'precision'>): string {
  return dateShort(at).slice({ exact: 0, month: 3, year: 6 }[precision])
}

/** What an event is called: the kind of event and its record's own name, which often begins with its kind. */
export function eventName({ what, titleKk, ...event }: TimelineEvent, language: Language): string {
  const title = language === 'kk' ? (titleKk ?? event.title) : event.title
  const kind = Object.hasOwn(timelineEventText, what)
    ? timelineEventText[what as TimelineWhat][language]
    : undefined
  if (kind !== undefined && title.toLowerCase().startsWith(kind.toLowerCase())) return title
  return [kind, title === '' ? undefined : title].filter((part) => part !== undefined).join(': ')
}
