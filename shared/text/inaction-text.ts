import { countedWording } from './counted-wording.ts'
import { formatWording, type Language, type Wording } from './wording.ts'

const days = countedWording('days', {
  ru: ['{count} день', '{count} дня', '{count} дней'],
  kk: '{count} күн',
  en: ['{count} day', '{count} days'],
})

const classes = {
  ru: new Intl.PluralRules('ru'),
  kk: new Intl.PluralRules('kk'),
  en: new Intl.PluralRules('en'),
}

/** «3 дня»: calendar days in words. */
export function daysText(count: number, language: Language): string {
  const found = classes[language].select(count)
  const form = found === 'one' || found === 'few' || found === 'many' ? found : 'other'
  return formatWording(days[`days_${form}`][language], { count })
}

/** Words of the table of reports, as it is printed and as the command line shows it. */
export const inactionText = {
  title: {
    ru: 'Обращения и ответы на них',
    kk: 'Өтініштер мен оларға берілген жауаптар',
    en: 'Reports and answers',
  },
  about: { ru: 'О ком: {names}', kk: 'Кім туралы: {names}', en: 'About: {names}' },
  asOf: { ru: 'По состоянию на {date}', kk: '{date} жағдай бойынша', en: 'As of {date}' },
  number: { ru: '№', kk: '№', en: 'No.' },
  when: { ru: 'Когда', kk: 'Қашан', en: 'When' },
  body: { ru: 'Куда и кому', kk: 'Қайда және кімге', en: 'To whom' },
  asked: {
    ru: 'О чём сообщено, о чём просили',
    kk: 'Не хабарланды, не сұралды',
    en: 'What was reported and asked',
  },
  registration: { ru: 'Регистрация', kk: 'Тіркеу', en: 'Registration' },
  answer: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  refused: { ru: 'Принять отказались', kk: 'Қабылдаудан бас тартылды', en: 'Refused' },
  registeredAfter: {
    ru: 'через {days} после обращения',
    kk: 'өтініштен кейін {days} өткен соң',
    en: '{days} after the report',
  },
  registeredSameDay: { ru: 'в тот же день', kk: 'сол күні', en: 'on the same day' },
  notRegistered: {
    ru: 'сведений о регистрации нет',
    kk: 'тіркеу туралы мәлімет жоқ',
    en: 'no registration is known',
  },
  answeredAfter: {
    ru: 'ответ через {days}',
    kk: 'жауап {days} өткен соң',
    en: 'answered after {days}',
  },
  answeredSameDay: { ru: 'ответ в тот же день', kk: 'жауап сол күні', en: 'answered on the same day' },
  noAnswer: { ru: 'ответа нет {days}', kk: '{days} бойы жауап жоқ', en: 'no answer for {days}' },
  incidentOn: { ru: 'событие {date}', kk: '{date} болған оқиға', en: 'incident of {date}' },
  noRows: {
    ru: 'Обращений не записано.',
    kk: 'Өтініштер жазылмаған.',
    en: 'No reports are recorded.',
  },
  footer: {
    ru: 'Дни считаются календарные, со дня обращения.',
    kk: 'Күндер күнтізбелік, өтініш берілген күннен бастап саналады.',
    en: 'Calendar days, counted from the day of the report.',
  },
} as const satisfies Record<string, Wording>

/** How long a body took, in neutral words; empty parts are left out. */
export function delayTexts(
  delays: {
    readonly daysToRegistration?: number | undefined
    readonly daysToResponse?: number | undefined
    readonly daysWithoutAnswer?: number | undefined
  },
  language: Language,
): { readonly registration?: string; readonly answer?: string } {
  const { daysToRegistration, daysToResponse, daysWithoutAnswer } = delays
  const say = (key: keyof typeof inactionText, count: number) =>
    formatWording(inactionText[key][language], { days: daysText(count, language) })
  const registration =
    daysToRegistration === undefined
      ? undefined
      : daysToRegistration === 0
        ? inactionText.registeredSameDay[language]
        : say('registeredAfter', daysToRegistration)
  const answer =
    daysToResponse === undefined
      ? daysWithoutAnswer === undefined || daysWithoutAnswer === 0
        ? undefined
        : say('noAnswer', daysWithoutAnswer)
      : daysToResponse === 0
        ? inactionText.answeredSameDay[language]
        : say('answeredAfter', daysToResponse)
  return {
    ...(registration === undefined ? {} : { registration }),
    ...(answer === undefined ? {} : { answer }),
  }
}
