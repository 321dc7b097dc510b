import type { Consent } from '../../model/consent.ts'
import type { Note } from '../../model/note.ts'
import type { Restriction } from '../../model/restriction.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of a consent's fields. */
export const consentFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  personId: { ru: 'Чьё согласие', kk: 'Кімнің келісімі', en: 'Whose consent' },
  purpose: { ru: 'Для чего', kk: 'Не үшін', en: 'Purpose' },
  scopes: { ru: 'Что можно показать', kk: 'Нені көрсетуге болады', en: 'What may be shown' },
  recipient: { ru: 'Кому именно', kk: 'Нақты кімге', en: 'Named recipient' },
  givenBy: { ru: 'Кто дал согласие', kk: 'Келісімді кім берді', en: 'Who gave it' },
  representativeId: { ru: 'Представитель', kk: 'Өкіл', en: 'Representative' },
  assent: { ru: 'Мнение самого ребёнка', kk: 'Баланың өз пікірі', en: "The child's own view" },
  assentNote: {
    ru: 'Что сказал ребёнок и как спрашивали',
    kk: 'Бала не айтты және қалай сұралды',
    en: 'What the child said and how it was asked',
  },
  explainedBy: { ru: 'Кто разъяснил', kk: 'Кім түсіндірді', en: 'Explained by' },
  explainedOn: { ru: 'Когда разъяснено', kk: 'Қашан түсіндірілді', en: 'Explained on' },
  explainedIn: { ru: 'На каком языке разъяснено', kk: 'Қай тілде түсіндірілді', en: 'Explained in' },
  givenOn: { ru: 'Дата согласия', kk: 'Келісім күні', en: 'Given on' },
  until: { ru: 'Действует до', kk: 'Қолданылу мерзімі', en: 'Valid until' },
  evidenceId: {
    ru: 'Само согласие среди доказательств',
    kk: 'Дәлелдемелердегі келісімнің өзі',
    en: 'The consent itself, among the evidence',
  },
  withdrawnOn: { ru: 'Когда отозвано', kk: 'Қашан кері алынды', en: 'Withdrawn on' },
  withdrawnWhy: { ru: 'Почему отозвано', kk: 'Неге кері алынды', en: 'Why it was withdrawn' },
  ...annotationFieldText,
} as const satisfies FieldTable<Consent>

const aboutFieldText = {
  about: { ru: 'О какой записи', kk: 'Қай жазба туралы', en: 'Record it is about' },
  'about.entity': { ru: 'Вид записи', kk: 'Жазба түрі', en: 'Type of record' },
  'about.id': { ru: 'Запись', kk: 'Жазба', en: 'Record' },
} as const

/** Labels of a restriction's fields. */
export const restrictionFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  kind: { ru: 'Что ограничивает', kk: 'Шектеу түрі', en: 'Kind of restriction' },
  ...aboutFieldText,
  source: { ru: 'Основание', kk: 'Негізі', en: 'Source' },
  since: { ru: 'С какого дня', kk: 'Қай күннен бастап', en: 'Since' },
  until: { ru: 'По какой день', kk: 'Қай күнге дейін', en: 'Until' },
  closedTo: {
    ru: 'Кому закрыто, если иначе, чем обычно',
    kk: 'Кімге жабық (әдеттегіден өзгеше болса)',
    en: 'Closed to, when other than usual',
  },
  ...annotationFieldText,
} as const satisfies FieldTable<Restriction>

/** Labels of a note's fields. */
export const noteFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  ...aboutFieldText,
  text: { ru: 'Текст заметки', kk: 'Ескертпе мәтіні', en: 'Text of the note' },
  mark: { ru: 'Пометка о тайне', kk: 'Құпиялық белгісі', en: 'Privilege mark' },
  authorId: { ru: 'Автор среди лиц', kk: 'Тұлғалар ішіндегі автор', en: 'Author among the people' },
  author: { ru: 'Автор', kk: 'Авторы', en: 'Author' },
  capacity: { ru: 'В каком качестве', kk: 'Қандай қызметте', en: 'In what capacity' },
  writtenOn: { ru: 'Дата заметки', kk: 'Жазылған күні', en: 'Written on' },
  ...annotationFieldText,
} as const satisfies FieldTable<Note>
