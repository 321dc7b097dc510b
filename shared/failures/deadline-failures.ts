import type { Wording } from '../text/wording.ts'

/** Failures of deadlines and their calendars. */
export const deadlineFailures = {
  'deadline.unknown-rule': {
    ru: 'Правила «{rule}» нет. Похожие: {near}. Все правила — в списке правил.',
    kk: '«{rule}» қағидасы жоқ. Ұқсастары: {near}. Барлық қағида — қағидалар тізімінде.',
    en: 'There is no rule "{rule}". Near ones: {near}. All rules stand in the list of rules.',
  },
  'deadline.no-such-rule': {
    ru: 'Правила «{rule}» нет, и похожих нет. Все правила — в списке правил.',
    kk: '«{rule}» қағидасы жоқ, ұқсасы да жоқ. Барлық қағида — қағидалар тізімінде.',
    en: 'There is no rule "{rule}" and none like it. All rules stand in the list of rules.',
  },
  'deadline.bad-date': {
    ru: 'Это не дата: «{value}». Напишите год-месяц-день, для часов с временем: 2026-03-12 или 2026-03-12T14:35.',
    kk: 'Бұл күн емес: «{value}». Жыл-ай-күн деп жазыңыз, сағат үшін уақытымен: 2026-03-12 немесе 2026-03-12T14:35.',
    en: 'This is no date: "{value}". Write year-month-day, with the time for hours: 2026-03-12 or 2026-03-12T14:35.',
  },
  'deadline.no-clock': {
    ru: 'Срок считается часами: нужно время начала, например 2026-03-12T14:35.',
    kk: 'Мерзім сағатпен есептеледі: басталу уақыты керек, мысалы 2026-03-12T14:35.',
    en: 'The term runs in hours: the time it begins at is needed, such as 2026-03-12T14:35.',
  },
  'deadline.no-calendar': {
    ru: 'Календаря на {year} год нет, рабочие дни не сосчитать. Внесите календарь этого года или укажите последний день сами.',
    kk: '{year} жылдың күнтізбесі жоқ, жұмыс күндерін есептеу мүмкін емес. Сол жылдың күнтізбесін енгізіңіз немесе соңғы күнді өзіңіз көрсетіңіз.',
    en: 'There is no calendar for {year}, so working days cannot be counted. Enter the calendar of that year or give the last day yourself.',
  },
  'deadline.no-period': {
    ru: 'Правило «{rule}» не даёт периода: {why}. Последний день укажите сами.',
    kk: '«{rule}» қағидасы кезең бермейді: {why}. Соңғы күнді өзіңіз көрсетіңіз.',
    en: 'The rule "{rule}" gives no period: {why}. Give the last day yourself.',
  },
  'deadline.suspended': {
    ru: 'Течение срока приостановлено с {since}. Последний день станет известен, когда производство возобновят.',
    kk: 'Мерзімнің өтуі {since} бастап тоқтатыла тұрды. Соңғы күн іс жүргізу жаңғыртылғанда белгілі болады.',
    en: 'The term has been suspended since {since}. Its last day is known when the proceedings resume.',
  },
  'calendar.exists': {
    ru: 'Свой календарь на {year} год уже есть. Измените его.',
    kk: '{year} жылдың өз күнтізбесі бар. Соны өзгертіңіз.',
    en: 'There already is a calendar of your own for {year}. Change that one.',
  },
} as const satisfies Record<string, Wording>
