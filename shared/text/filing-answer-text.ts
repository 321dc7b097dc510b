import type { Collision } from '../contract/filing-contract.ts'
import type { Wording } from './wording.ts'

/** What is told of the copies a filing needs. */
export const copiesText = {
  none: {
    ru: 'Закон не называет число копий для документа этого вида.',
    kk: 'Заң мұндай құжаттың көшірмелерінің санын айтпайды.',
    en: 'The law names no number of copies for this kind of filing.',
  },
  due: {
    ru: 'Нужно копий: {count} (ГПК {article})',
    kk: 'Қажет көшірме саны: {count} (АПК {article})',
    en: 'Copies due: {count} (Civil Procedure Code {article})',
  },
  electronic: {
    ru: 'При подаче электронным документом копии по числу лиц не нужны (ГПК {article}).',
    kk: 'Электрондық құжатпен бергенде адам санына қарай көшірме қажет емес (АПК {article}).',
    en: 'Filed electronically, it needs no copies by number of people (Civil Procedure Code {article}).',
  },
  byOneself: {
    ru: 'Отправляется участникам самими, с подтверждением отправки.',
    kk: 'Қатысушыларға өзіміз жібереміз, жіберілгенін растау керек.',
    en: 'It is sent to the participants by oneself, with proof of sending.',
  },
  unproven: {
    ru: 'Отправка не подтверждена:',
    kk: 'Жіберілгені расталмаған:',
    en: 'No proof that it was sent:',
  },
  notReviewed: {
    ru: 'Правило прочитано в тексте кодекса; юрист его ещё не проверял.',
    kk: 'Ереже кодекс мәтінінен алынған; заңгер оны әлі тексермеген.',
    en: 'The rule was read in the text of the code; no lawyer has reviewed it yet.',
  },
  halfDay: {
    ru: 'время не известно, та же половина дня',
    kk: 'уақыты белгісіз, күннің сол жартысы',
    en: 'a time is not known, the same half of the day',
  },
} as const satisfies Record<string, Wording>

/** As what someone would have to be in two places. */
export const collisionAsText: Readonly<Record<Collision['as'], Wording>> = {
  lawyer: { ru: 'Юрист', kk: 'Заңгер', en: 'Lawyer' },
  defendant: { ru: 'Ответчик', kk: 'Жауапкер', en: 'Defendant' },
  attendant: { ru: 'Участник', kk: 'Қатысушы', en: 'Participant' },
}
