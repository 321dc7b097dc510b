import { documentExportText } from './document-export-text.ts'
import { documentFillText } from './document-fill-text.ts'
import type { Wording } from '../wording.ts'

/** Documents: the list of templates and of what was filled. */
const homeText = {
  title: { ru: 'Документы', kk: 'Құжаттар', en: 'Documents' },
  templates: { ru: 'Шаблоны', kk: 'Үлгілер', en: 'Templates' },
  templatesHint: {
    ru: 'Выберите шаблон: документ сразу заполнится данными дела.',
    kk: 'Үлгіні таңдаңыз: құжат бірден іс деректерімен толтырылады.',
    en: 'Choose a template: the document is filled from the case at once.',
  },
  searchTemplates: { ru: 'Найти шаблон', kk: 'Үлгіні табу', en: 'Find a template' },
  noTemplates: { ru: 'Такого шаблона нет', kk: 'Мұндай үлгі жоқ', en: 'There is no such template' },
  noTemplatesHint: {
    ru: 'Измените слова поиска: ищется в названии, виде документа и статьях.',
    kk: 'Іздеу сөздерін өзгертіңіз: атауынан, құжат түрінен және баптардан ізделеді.',
    en: 'Change the words: the title, the kind of document and the articles are searched.',
  },
  sample: {
    ru: 'Образец, не проверен юристом',
    kk: 'Үлгі, заңгер тексермеген',
    en: 'Sample, not reviewed by a lawyer',
  },
  reviewed: { ru: 'Проверен юристом', kk: 'Заңгер тексерген', en: 'Reviewed by a lawyer' },
  edition: { ru: 'Редакция закона от {date}', kk: 'Заңның {date} редакциясы', en: 'Law as of {date}' },
  basisLine: { ru: '{act}, ст. {articles}', kk: '{act}, {articles}-бап', en: '{act}, art. {articles}' },
  legalBasis: { ru: 'На чём основан', kk: 'Неге негізделген', en: 'Legal basis' },
  kept: { ru: 'Документы дела', kk: 'Іс құжаттары', en: 'Documents of the case' },
  searchKept: { ru: 'Найти документ', kk: 'Құжатты табу', en: 'Find a document' },
  noKept: { ru: 'Документов ещё нет', kk: 'Құжаттар әлі жоқ', en: 'No documents yet' },
  noKeptHint: {
    ru: 'Выберите шаблон слева. Сохранённый документ остаётся здесь таким, каким был заполнен.',
    kk: 'Сол жақтан үлгіні таңдаңыз. Сақталған құжат осында толтырылған күйінде қалады.',
    en: 'Choose a template at the left. A saved document stays here as it was filled.',
  },
  nothingKept: { ru: 'Такого документа нет.', kk: 'Мұндай құжат жоқ.', en: 'There is no such document.' },
  columnTitle: { ru: 'Документ', kk: 'Құжат', en: 'Document' },
  columnLanguage: { ru: 'Язык', kk: 'Тілі', en: 'Language' },
  columnFilled: { ru: 'Заполнен', kk: 'Толтырылған', en: 'Filled' },
  columnState: { ru: 'Состояние', kk: 'Күйі', en: 'State' },
  stateDraft: { ru: 'Черновик, пробелы: {count}', kk: 'Жоба, бос орын: {count}', en: 'Draft, gaps: {count}' },
  stateSigned: { ru: 'Пробелы приняты', kk: 'Бос орындар қабылданды', en: 'Gaps signed off' },
  stateWhole: { ru: 'Заполнен полностью', kk: 'Толық толтырылған', en: 'Complete' },
  back: { ru: 'К списку документов', kk: 'Құжаттар тізіміне', en: 'To the list of documents' },
  'language-ru': { ru: 'Русский', kk: 'Орысша', en: 'Russian' },
  'language-kk': { ru: 'Қазақша', kk: 'Қазақша', en: 'Kazakh' },
  languageOf: { ru: 'Язык документа', kk: 'Құжат тілі', en: 'Language of the document' },
  dateOf: { ru: 'Дата документа', kk: 'Құжат күні', en: 'Date of the document' },
  build: {
    ru: 'Номера и страницы приложений',
    kk: 'Қосымшалар нөмірлері мен беттері',
    en: 'Numbers and pages of exhibits',
  },
  buildNone: { ru: 'Без тома приложений', kk: 'Қосымшалар томынсыз', en: 'Without a bundle' },
  buildLabel: {
    ru: '{title}, {date}, {pages} с.',
    kk: '{title}, {date}, {pages} бет',
    en: '{title}, {date}, {pages} pp.',
  },
} as const satisfies Record<string, Wording>

/** Documents: templates, preview, what is missing, the way out. */
export const documentsText = { ...homeText, ...documentFillText, ...documentExportText }
