import type { RegimeName, TermUnit } from '../deadlines/term.ts'
import type { BoundBy, RuleEffect } from '../deadlines/deadline-rule.ts'
import type { CalendarReading } from '../model/work-calendar.ts'
import type { Language, Wording } from './wording.ts'

type Forms = { readonly one: string; readonly few?: string; readonly many?: string; readonly other: string }

/** How many of a unit, by plural class. */
export const termUnitForms: Readonly<Record<TermUnit, Readonly<Record<Language, Forms>>>> = {
  hours: {
    ru: { one: '{n} час', few: '{n} часа', many: '{n} часов', other: '{n} часа' },
    kk: { one: '{n} сағат', other: '{n} сағат' },
    en: { one: '{n} hour', other: '{n} hours' },
  },
  sutki: {
    ru: { one: '{n} сутки', few: '{n} суток', many: '{n} суток', other: '{n} суток' },
    kk: { one: '{n} тәулік', other: '{n} тәулік' },
    en: { one: '{n} full day (сутки)', other: '{n} full days (сутки)' },
  },
  days: {
    ru: { one: '{n} день', few: '{n} дня', many: '{n} дней', other: '{n} дня' },
    kk: { one: '{n} күн', other: '{n} күн' },
    en: { one: '{n} day', other: '{n} days' },
  },
  'working-days': {
    ru: {
      one: '{n} рабочий день',
      few: '{n} рабочих дня',
      many: '{n} рабочих дней',
      other: '{n} рабочего дня',
    },
    kk: { one: '{n} жұмыс күні', other: '{n} жұмыс күні' },
    en: { one: '{n} working day', other: '{n} working days' },
  },
  weeks: {
    ru: { one: '{n} неделя', few: '{n} недели', many: '{n} недель', other: '{n} недели' },
    kk: { one: '{n} апта', other: '{n} апта' },
    en: { one: '{n} week', other: '{n} weeks' },
  },
  'half-months': {
    ru: {
      one: '{n} раз по полмесяца',
      few: '{n} раза по полмесяца',
      many: '{n} раз по полмесяца',
      other: '{n} раза по полмесяца',
    },
    kk: { one: '{n} жарты ай', other: '{n} жарты ай' },
    en: { one: '{n} half-month', other: '{n} half-months' },
  },
  months: {
    ru: { one: '{n} месяц', few: '{n} месяца', many: '{n} месяцев', other: '{n} месяца' },
    kk: { one: '{n} ай', other: '{n} ай' },
    en: { one: '{n} month', other: '{n} months' },
  },
  years: {
    ru: { one: '{n} год', few: '{n} года', many: '{n} лет', other: '{n} года' },
    kk: { one: '{n} жыл', other: '{n} жыл' },
    en: { one: '{n} year', other: '{n} years' },
  },
}

/** The parts an explanation is put together from. */
export const explanationText = {
  begins: { ru: '{term} с {from}', kk: '{from} күнінен бастап {term}', en: '{term} from {from}' },
  'from-hour': {
    ru: ' (считая с {start})',
    kk: ' ({start} бастап есептегенде)',
    en: ' (reckoned from {start})',
  },
  skipping: { ru: ', не считая {days},', kk: ', {days} есептелмегенде,', en: ', not counting {days},' },
  weekends: { ru: 'суббот и воскресений', kk: 'сенбі мен жексенбі', en: 'Saturdays and Sundays' },
  'weekends-and': {
    ru: 'суббот, воскресений и {days}',
    kk: 'сенбі, жексенбі және {days}',
    en: 'Saturdays, Sundays and {days}',
  },
  'and-days': { ru: '{days} и {last}', kk: '{days} және {last}', en: '{days} and {last}' },
  'ends-one': { ru: ' истекает {end}', kk: ' {end} бітеді', en: ' ends on {end}' },
  ends: { ru: ' истекают {end}', kk: ' {end} бітеді', en: ' end on {end}' },
  'at-hour': { ru: '{day} в {hour}', kk: '{day} сағат {hour}', en: '{day} at {hour}' },
  moved: {
    ru: 'последний день, {reckoned}, нерабочий: срок переносится на следующий рабочий день',
    kk: 'соңғы күні, {reckoned}, жұмыс күні емес: мерзім келесі жұмыс күніне ауысады',
    en: 'the last day, {reckoned}, is not a working day: the term moves to the next working day',
  },
  short: {
    ru: 'числа {number} в последнем месяце нет: срок кончается последним днём месяца',
    kk: 'соңғы айда {number} күні жоқ: мерзім айдың соңғы күнінде бітеді',
    en: 'the last month has no day {number}: the term ends on its last day',
  },
  'first-day': {
    ru: ' (этот день входит в срок)',
    kk: ' (бұл күн мерзімге кіреді)',
    en: ' (this day counts)',
  },
  suspended: {
    ru: 'Прибавлено дней приостановления: {days}.',
    kk: 'Тоқтатыла тұрған күндер қосылды: {days}.',
    en: 'Days of suspension added: {days}.',
  },
  reckoning: { ru: 'Счёт: {articles}.', kk: 'Есептеу: {articles}.', en: 'Counting: {articles}.' },
  'until-midnight': {
    ru: 'Сдать на почту или отправить можно до 24:00 последнего дня; что делается в самом суде или организации — до конца их работы.',
    kk: 'Поштаға тапсыруға немесе жіберуге соңғы күннің сағат 24:00-іне дейін болады; соттың не ұйымның өзінде жасалатыны — олардың жұмысы біткенше.',
    en: 'It may be posted or sent until 24:00 of the last day; what is done at the court or organisation itself, until it closes.',
  },
  'sutki-midnight': {
    ru: 'Сутки кончаются в 24:00, нерабочее время входит в срок.',
    kk: 'Тәулік сағат 24:00-де бітеді, жұмыстан тыс уақыт мерзімге кіреді.',
    en: 'A full day ends at 24:00; time off work is part of the term.',
  },
  'not-reviewed': {
    ru: 'Правило не проверено юристом.',
    kk: 'Қағиданы заңгер тексермеген.',
    en: 'The rule has not been reviewed by a lawyer.',
  },
  'text-not-held': {
    ru: 'Текста закона в программе нет: правило не сверено и не проверено юристом.',
    kk: 'Заң мәтіні бағдарламада жоқ: қағида салыстырылмаған және заңгер тексермеген.',
    en: 'The text of the law is not held: the rule was not compared with it and not reviewed by a lawyer.',
  },
  'own-term': {
    ru: 'Срок задан вручную.',
    kk: 'Мерзім қолмен берілген.',
    en: 'The term was entered by hand.',
  },
  'no-calendar': {
    ru: 'Календаря на {year} год нет: не проверено, рабочий ли последний день.',
    kk: '{year} жылдың күнтізбесі жоқ: соңғы күннің жұмыс күні екені тексерілмеген.',
    en: 'There is no calendar for {year}: nobody checked whether the last day is worked.',
  },
  'incomplete-calendar': {
    ru: 'В календаре {year} года нет Курбан айта: если он попадает на этот срок, срок истекает позже.',
    kk: '{year} жылдың күнтізбесінде Құрбан айт жоқ: ол мерзімге тура келсе, мерзім кейін бітеді.',
    en: 'The calendar of {year} lacks Qurban Ait: if it falls within the term, the term ends later.',
  },
  'derived-calendar': {
    ru: 'Календарь {year} года выведен из правил переноса, с опубликованным не сверен.',
    kk: '{year} жылдың күнтізбесі ауыстыру қағидасынан шығарылған, жарияланғанымен салыстырылмаған.',
    en: 'The calendar of {year} is derived from the rules of moving days, not compared with the published one.',
  },
} as const satisfies Record<string, Wording>

/** The other end of a term when a day is disputed, by the reading that gives it. */
export const otherReadingText: Readonly<Record<CalendarReading, Wording>> = {
  earlier: {
    ru: 'Если верен календарь, опубликованный до сообщений о переносе Дня Конституции, срок истекает {end}; показан более ранний день.',
    kk: 'Конституция күнінің ауысуы туралы хабарларға дейін жарияланған күнтізбе дұрыс болса, мерзім {end} бітеді; ертерек күн көрсетілді.',
    en: 'If the calendar published before the reported move of Constitution Day holds, the term ends on {end}; the earlier day is shown.',
  },
  reported: {
    ru: 'Если верны сообщения о переносе Дня Конституции, срок истекает {end}; показан более ранний день.',
    kk: 'Конституция күнінің ауысуы туралы хабарлар дұрыс болса, мерзім {end} бітеді; ертерек күн көрсетілді.',
    en: 'If the reported move of Constitution Day holds, the term ends on {end}; the earlier day is shown.',
  },
}

/** Why a rule gives no day. */
export const ruleEffectText: Readonly<Record<Exclude<RuleEffect, 'period'>, Wording>> = {
  'set-by-court': { ru: 'срок назначает суд', kk: 'мерзімді сот белгілейді', en: 'the court sets the date' },
  'until-preparation-ends': {
    ru: 'до окончания подготовки дела',
    kk: 'істі дайындау аяқталғанға дейін',
    en: 'until the preparation of the case ends',
  },
  'until-inquiry-ends': {
    ru: 'до окончания судебного следствия',
    kk: 'сот тергеуі аяқталғанға дейін',
    en: 'until the judicial inquiry ends',
  },
  'at-once': { ru: 'незамедлительно', kk: 'дереу', en: 'at once' },
  'no-limitation': {
    ru: 'давность не применяется',
    kk: 'ескіру мерзімі қолданылмайды',
    en: 'there is no limitation',
  },
}

/** Who has to keep a term. */
export const boundByText: Readonly<Record<BoundBy, Wording>> = {
  party: { ru: 'участник', kk: 'қатысушы', en: 'participant' },
  court: { ru: 'суд', kk: 'сот', en: 'court' },
  body: { ru: 'орган', kk: 'орган', en: 'body' },
}

/** By whose rules a term is counted. */
export const regimeText: Readonly<Record<RegimeName, Wording>> = {
  'civil-procedure': { ru: 'ГПК 121–126', kk: 'АПК 121–126', en: 'Civil Procedure Code 121-126' },
  'criminal-procedure': { ru: 'УПК 48–49', kk: 'ҚПК 48–49', en: 'Criminal Procedure Code 48-49' },
  detention: {
    ru: 'УПК 48(5): задержание и стража',
    kk: 'ҚПК 48(5): ұстау және күзетпен ұстау',
    en: 'Criminal Procedure Code 48(5): detention and custody',
  },
  'civil-code': { ru: 'ГК 172–176', kk: 'АК 172–176', en: 'Civil Code 172-176' },
  'criminal-code': { ru: 'УК 71: давность', kk: 'ҚК 71: ескіру мерзімі', en: 'Criminal Code 71: limitation' },
  administrative: {
    ru: 'КоАП (правила счёта не проверены)',
    kk: 'ӘҚБтК (есептеу қағидалары тексерілмеген)',
    en: 'Administrative Offences (not verified)',
  },
}
