import { countedWording } from '../counted-wording.ts'
import type { Wording } from '../wording.ts'

/** Hours after an incident, said as what to do now and never as what is no longer possible. */
export const elapsedText = {
  ...countedWording('hours', {
    ru: ['{count} час', '{count} часа', '{count} часов'],
    kk: '{count} сағат',
    en: ['{count} hour', '{count} hours'],
  }),
  ...countedWording('days', {
    ru: ['{count} день', '{count} дня', '{count} дней'],
    kk: '{count} күн',
    en: ['{count} day', '{count} days'],
  }),
  hoursRange: { ru: 'от {from} до {to} ч', kk: '{from}–{to} сағат', en: '{from} to {to} hours' },
  daysRange: { ru: 'от {from} до {to} дн.', kk: '{from}–{to} күн', en: '{from} to {to} days' },
  'after-exam': {
    ru: 'Обследование: через {span} после происшествия',
    kk: 'Тексеру: оқиғадан кейін {span} өткенде',
    en: 'Examined {span} after the incident',
  },
  'after-exam-range': {
    ru: 'Обследование после происшествия: {span}',
    kk: 'Оқиғадан кейін тексеруге дейін: {span}',
    en: 'From the incident to the examination: {span}',
  },
  'after-sample': {
    ru: 'Взято через {span} после происшествия',
    kk: 'Оқиғадан кейін {span} өткенде алынды',
    en: 'Taken {span} after the incident',
  },
  'after-sample-range': {
    ru: 'От происшествия до взятия: {span}',
    kk: 'Оқиғадан алынғанға дейін: {span}',
    en: 'From the incident to its being taken: {span}',
  },
  'now-incident': {
    ru: 'После происшествия прошло: {span}',
    kk: 'Оқиғадан кейін өтті: {span}',
    en: 'Since the incident: {span}',
  },
  unknownHour: {
    ru: 'Час или день внесён неточно, поэтому показан промежуток.',
    kk: 'Сағаты немесе күні дәл енгізілмеген, сондықтан аралық көрсетілген.',
    en: 'The hour or day is not entered exactly, so this is a range.',
  },
  early: {
    ru: 'Это первые 72 часа: следы сейчас ценнее всего (ВОЗ, 2003, гл. 5).',
    kk: 'Бұл алғашқы 72 сағат: іздер қазір ең құнды (ДДҰ, 2003, 5-тарау).',
    en: 'These are the first 72 hours, when traces are worth most (WHO 2003, ch. 5).',
  },
  'early-exam': {
    ru: 'В первые 72 часа, когда следы ценнее всего (ВОЗ, 2003, гл. 5).',
    kk: 'Іздер ең құнды алғашқы 72 сағат ішінде (ДДҰ, 2003, 5-тарау).',
    en: 'Within the first 72 hours, when traces are worth most (WHO 2003, ch. 5).',
  },
  perhapsEarly: {
    ru: 'Возможно, это ещё первые 72 часа, когда следы ценнее всего (ВОЗ, 2003, гл. 5).',
    kk: 'Бұл әлі іздер ең құнды алғашқы 72 сағат болуы мүмкін (ДДҰ, 2003, 5-тарау).',
    en: 'These may still be the first 72 hours, when traces are worth most (WHO 2003, ch. 5).',
  },
  doNow: {
    ru: 'Сначала безопасность и помощь ей. Осмотр как можно раньше; одежду не стирать, хранить в бумаге.',
    kk: 'Алдымен оның қауіпсіздігі мен көмек. Тексеру мүмкіндігінше ерте; киімді жумай, қағазда сақтау керек.',
    en: 'Her safety and care come first. Examine as early as possible; keep clothes unwashed, in paper.',
  },
  doAnyway: {
    ru: 'Осмотр нужен и сейчас: повреждения, состояние и рассказ записывают и позже.',
    kk: 'Тексеру қазір де қажет: жарақат, жай-күй және әңгіме кейін де жазылады.',
    en: 'An examination is of use now too: injuries, condition and account are recorded later as well.',
  },
  before: {
    ru: 'Внесённое время раньше происшествия: посмотрите даты.',
    kk: 'Енгізілген уақыт оқиғадан бұрын: күндерді қараңыз.',
    en: 'The time entered is before the incident: look at the dates.',
  },
  notLinked: {
    ru: 'Укажите, после какого происшествия, и здесь будут часы между ними.',
    kk: 'Қай оқиғадан кейін екенін көрсетіңіз, сонда осы жерде сағаттар шығады.',
    en: 'Say after which incident it was, and the hours between will stand here.',
  },
  notTimed: {
    ru: 'Внесите, когда это было, и здесь будут часы после происшествия.',
    kk: 'Қашан болғанын енгізіңіз, сонда осы жерде оқиғадан кейінгі сағаттар шығады.',
    en: 'Enter when it was, and the hours since the incident will stand here.',
  },
  withoutMoment: {
    ru: 'У происшествия не внесено время: часы посчитать нельзя.',
    kk: 'Оқиғаның уақыты енгізілмеген: сағатты санау мүмкін емес.',
    en: 'The incident has no time entered, so the hours cannot be counted.',
  },
  toIncident: { ru: 'К происшествию', kk: 'Оқиғаға', en: 'To the incident' },
  toExams: { ru: 'К обследованиям', kk: 'Тексерулерге', en: 'To the examinations' },
} as const satisfies Record<string, Wording>
