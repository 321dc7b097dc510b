import type { AboutEntity } from '../../model/about-record.ts'
import { aboutEntity } from '../../model/about-record.ts'
import type { Assent, ConsentPurpose, ConsentScope, ConsentState } from '../../model/consent.ts'
import type { Note, Privilege } from '../../model/note.ts'
import type { RestrictionKind } from '../../model/restriction.ts'
import { entityText } from '../entity-text.ts'
import type { Wording } from '../wording.ts'
import type { ValueTable } from './value-table.ts'

/** Names of the values that consents, restrictions and notes hold. */
export const consentValueText = {
  consentPurpose: {
    court: { ru: 'Для суда', kk: 'Сот үшін', en: 'For court' },
    prosecutor: { ru: 'Для прокурора', kk: 'Прокурор үшін', en: 'For the prosecutor' },
    expert: { ru: 'Для эксперта', kk: 'Сарапшы үшін', en: 'For an expert' },
    media: { ru: 'Для СМИ и соцсетей', kk: 'БАҚ пен әлеуметтік желі үшін', en: 'For media and networks' },
    donors: { ru: 'Для доноров', kk: 'Донорлар үшін', en: 'For donors' },
    training: { ru: 'Для обучения', kk: 'Оқыту үшін', en: 'For training' },
    other: { ru: 'Для иного', kk: 'Өзге мақсат үшін', en: 'For something else' },
  } satisfies ValueTable<ConsentPurpose>,
  consentScope: {
    identity: { ru: 'Имя и кто она', kk: 'Аты және кім екені', en: 'Name and identity' },
    story: { ru: 'История', kk: 'Оқиғасы', en: 'Story' },
    images: { ru: 'Изображения', kk: 'Бейнелері', en: 'Images' },
    medical: { ru: 'Медицинские сведения', kk: 'Медициналық мәліметтер', en: 'Medical facts' },
  } satisfies ValueTable<ConsentScope>,
  consentGiver: {
    self: { ru: 'Сам человек', kk: 'Адамның өзі', en: 'The person' },
    representative: { ru: 'Представитель', kk: 'Өкіл', en: 'A representative' },
  } satisfies ValueTable<'self' | 'representative'>,
  assent: {
    given: { ru: 'Согласен', kk: 'Келіседі', en: 'Agrees' },
    refused: { ru: 'Не согласен', kk: 'Келіспейді', en: 'Does not agree' },
    'not-asked': { ru: 'Не спрашивали', kk: 'Сұралмаған', en: 'Not asked' },
  } satisfies ValueTable<Assent>,
  consentState: {
    'in-force': { ru: 'Действует', kk: 'Күшінде', en: 'In force' },
    'not-yet': { ru: 'Ещё не действует', kk: 'Әлі күшінде емес', en: 'Not yet in force' },
    expired: { ru: 'Срок вышел', kk: 'Мерзімі өтті', en: 'Expired' },
    withdrawn: { ru: 'Отозвано', kk: 'Кері алынды', en: 'Withdrawn' },
    'no-document': { ru: 'Нет самого документа', kk: 'Құжаттың өзі жоқ', en: 'No document' },
    'no-assent': { ru: 'Нет согласия ребёнка', kk: 'Баланың келісімі жоқ', en: "No child's assent" },
    'minor-alone': { ru: 'Нужен представитель', kk: 'Өкіл керек', en: 'Needs a representative' },
    'improper-representative': {
      ru: 'Представитель с другой стороны',
      kk: 'Өкіл қарсы тараптан',
      en: 'Representative of the other side',
    },
  } satisfies ValueTable<ConsentState>,
  restrictionKind: {
    'pretrial-secrecy': {
      ru: 'Тайна досудебного расследования (УПК 201)',
      kk: 'Сотқа дейінгі тергеп-тексеру құпиясы (ҚПК 201)',
      en: 'Pre-trial secrecy (Criminal Procedure Code 201)',
    },
    'closed-hearing': { ru: 'Закрытое заседание', kk: 'Жабық отырыс', en: 'Closed hearing' },
    'minor-data': { ru: 'Сведения о ребёнке', kk: 'Бала туралы мәліметтер', en: 'Facts about a child' },
    'medical-secrecy': { ru: 'Врачебная тайна', kk: 'Дәрігерлік құпия', en: 'Medical secrecy' },
    'advocate-secret': { ru: 'Адвокатская тайна', kk: 'Адвокаттық құпия', en: "Advocate's secret" },
  } satisfies ValueTable<RestrictionKind>,
  privilege: {
    'advocate-secret': { ru: 'Адвокатская тайна', kk: 'Адвокаттық құпия', en: "Advocate's secret" },
    'work-product': { ru: 'Рабочие материалы', kk: 'Жұмыс материалдары', en: 'Work product' },
    none: { ru: 'Без пометки', kk: 'Белгісіз', en: 'No mark' },
  } satisfies ValueTable<Privilege>,
  noteCapacity: {
    advocate: { ru: 'Адвокат', kk: 'Адвокат', en: 'Advocate' },
    'legal-consultant': { ru: 'Юридический консультант', kk: 'Заң консультанты', en: 'Legal consultant' },
    lawyer: { ru: 'Юрист организации', kk: 'Ұйымның заңгері', en: 'Lawyer of the organisation' },
    psychologist: { ru: 'Психолог', kk: 'Психолог', en: 'Psychologist' },
    doctor: { ru: 'Врач', kk: 'Дәрігер', en: 'Doctor' },
    'social-worker': { ru: 'Социальный работник', kk: 'Әлеуметтік қызметкер', en: 'Social worker' },
    volunteer: { ru: 'Волонтёр', kk: 'Ерікті', en: 'Volunteer' },
    other: { ru: 'Иное', kk: 'Өзге', en: 'Other' },
  } satisfies ValueTable<Note['capacity']>,
  aboutEntity: Object.fromEntries(
    aboutEntity.options.map((entity) => [entity, entityText[entity].one]),
  ) as Record<AboutEntity, Wording>,
} as const
