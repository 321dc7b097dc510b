import type { Plan } from '../../model/plan.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of the fields of a planned publication. */
export const planFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  suitId: { ru: 'Иск', kk: 'Талап қою', en: 'Suit' },
  title: { ru: 'Название', kk: 'Атауы', en: 'Title' },
  medium: { ru: 'Где будет опубликовано', kk: 'Қайда жарияланады', en: 'Where it will be published' },
  language: { ru: 'Язык текста', kk: 'Мәтін тілі', en: 'Language of the text' },
  plannedOn: { ru: 'Когда планируется', kk: 'Қашан жоспарланған', en: 'Planned for' },
  text: { ru: 'Текст публикации', kk: 'Жарияланым мәтіні', en: 'Text of the publication' },
  statements: { ru: 'Утверждения в тексте', kk: 'Мәтіндегі тұжырымдар', en: 'Statements in the text' },
  'statements.quotation': { ru: 'Слова из текста', kk: 'Мәтіндегі сөздер', en: 'Words of the text' },
  'statements.aboutId': { ru: 'О ком', kk: 'Кім туралы', en: 'Whom it is about' },
  'statements.classification': { ru: 'Что это', kk: 'Бұл не', en: 'What it is' },
  'statements.evidenceIds': { ru: 'Чем подтверждается', kk: 'Немен расталады', en: 'What it rests on' },
  'statements.note': { ru: 'Пояснение', kk: 'Түсініктеме', en: 'Remark' },
  shownEvidenceIds: {
    ru: 'Что показывается вместе с текстом',
    kk: 'Мәтінмен бірге не көрсетіледі',
    en: 'Shown with the text',
  },
  consents: { ru: 'Чьи согласия нужны', kk: 'Кімнің келісімі керек', en: 'Consents it needs' },
  'consents.personId': { ru: 'Чьё согласие', kk: 'Кімнің келісімі', en: 'Whose consent' },
  'consents.scope': { ru: 'На что', kk: 'Неге', en: 'To what' },
  stage: { ru: 'Стадия производства', kk: 'Іс жүргізу кезеңі', en: 'Stage of the proceedings' },
  questions: {
    ru: 'Вопросы перед выходом',
    kk: 'Жариялау алдындағы сұрақтар',
    en: 'Asked before it goes out',
  },
  'questions.question': { ru: 'Вопрос', kk: 'Сұрақ', en: 'Question' },
  'questions.answer': { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  'questions.note': { ru: 'Пояснение', kk: 'Түсініктеме', en: 'Remark' },
  publicationId: { ru: 'Чем стала', kk: 'Не болып шықты', en: 'What it became' },
  ...annotationFieldText,
} as const satisfies FieldTable<Plan>
