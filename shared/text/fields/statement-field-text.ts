import type { Statement } from '../../model/suit.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of a disputed statement's fields. */
export const statementFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  suitId: { ru: 'Иск', kk: 'Талап қою', en: 'Suit' },
  publicationId: { ru: 'Публикация', kk: 'Жарияланым', en: 'Publication' },
  order: { ru: 'Номер в таблице', kk: 'Кестедегі нөмірі', en: 'Number in the table' },
  quotation: { ru: 'Цитата', kk: 'Дәйексөз', en: 'Quotation' },
  language: { ru: 'Язык цитаты', kk: 'Дәйексөз тілі', en: 'Language of the quotation' },
  translation: { ru: 'Перевод на русский', kk: 'Орысша аудармасы', en: 'Translation into Russian' },
  translationKk: { ru: 'Перевод на казахский', kk: 'Қазақша аудармасы', en: 'Translation into Kazakh' },
  aboutId: { ru: 'О ком высказывание', kk: 'Айтылым кім туралы', en: 'Whom it is about' },
  whyIdentifiable: {
    ru: 'Почему понятно, о ком речь',
    kk: 'Кім туралы екені неден белгілі',
    en: 'Why the person is identifiable',
  },
  classification: { ru: 'Вид высказывания', kk: 'Айтылым түрі', en: 'Kind of statement' },
  plaintiffMeaning: {
    ru: 'Смысл по мнению истца',
    kk: 'Талап қоюшының түсінуі',
    en: 'Meaning according to the plaintiff',
  },
  ourMeaning: { ru: 'Смысл по нашему мнению', kk: 'Біздің түсінуіміз', en: 'Meaning according to us' },
  ourMeaningKk: {
    ru: 'Смысл по нашему мнению, на казахском',
    kk: 'Біздің түсінуіміз, қазақша',
    en: 'Meaning according to us, in Kazakh',
  },
  isTrue: { ru: 'Соответствует действительности', kk: 'Шындыққа сәйкес келеді', en: 'True' },
  proof: { ru: 'Чем подтверждается', kk: 'Немен расталады', en: 'Proof' },
  'proof.evidenceId': { ru: 'Доказательство', kk: 'Дәлелдеме', en: 'Evidence' },
  'proof.proves': { ru: 'Что подтверждает', kk: 'Нені растайды', en: 'What it proves' },
  'proof.kind': { ru: 'Вид доказательства', kk: 'Дәлелдеме түрі', en: 'Kind of proof' },
  publicInterest: { ru: 'Общественный интерес', kk: 'Қоғамдық мүдде', en: 'Public interest' },
  publicInterestKk: {
    ru: 'Общественный интерес, на казахском',
    kk: 'Қоғамдық мүдде, қазақша',
    en: 'Public interest, in Kazakh',
  },
  refutationAskedOn: {
    ru: 'Дата требования опровержения',
    kk: 'Теріске шығару сұралған күн',
    en: 'Refutation asked for on',
  },
  refutationReply: {
    ru: 'Ответ на требование опровержения',
    kk: 'Теріске шығару талабына жауап',
    en: 'Reply to the request for refutation',
  },
  expertQuestions: { ru: 'Вопросы эксперту', kk: 'Сарапшыға сұрақтар', en: 'Questions to the expert' },
  positions: { ru: 'Наша позиция', kk: 'Біздің ұстаным', en: 'Our position' },
  otherPosition: { ru: 'Иная позиция', kk: 'Өзге ұстаным', en: 'Another position' },
  otherPositionKk: {
    ru: 'Иная позиция, на казахском',
    kk: 'Өзге ұстаным, қазақша',
    en: 'Another position, in Kazakh',
  },
  argument: { ru: 'Довод', kk: 'Уәж', en: 'Argument' },
  argumentKk: { ru: 'Довод на казахском', kk: 'Уәж қазақша', en: 'Argument in Kazakh' },
  outcome: { ru: 'Что решил суд', kk: 'Сот не шешті', en: 'What the court decided' },
  result: { ru: 'Результат', kk: 'Нәтижесі', en: 'Result' },
  workProduct: {
    ru: 'Рабочие материалы юриста',
    kk: 'Заңгердің жұмыс материалдары',
    en: 'Work product',
  },
  'workProduct.source': { ru: 'Откуда известно', kk: 'Қайдан белгілі', en: 'Source' },
  'workProduct.weight': { ru: 'Оценка силы', kk: 'Күшін бағалау', en: 'Weight' },
  'workProduct.doubts': { ru: 'Сомнения', kk: 'Күмәндер', en: 'Doubts' },
  ...annotationFieldText,
} as const satisfies FieldTable<Statement>
