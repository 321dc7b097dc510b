import type { Norm } from '../../model/norm.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of a norm's fields. */
export const normFieldText = {
  act: { ru: 'Кодекс или закон', kk: 'Кодекс не заң', en: 'Code or law' },
  article: { ru: 'Статья', kk: 'Бап', en: 'Article' },
  paragraph: { ru: 'Часть, пункт', kk: 'Бөлік, тармақ', en: 'Part, item' },
  title: { ru: 'Заголовок статьи', kk: 'Бап тақырыбы', en: 'Title of the article' },
  excerpt: { ru: 'Текст в этой редакции', kk: 'Осы редакциядағы мәтін', en: 'Text in this edition' },
  language: { ru: 'Язык текста', kk: 'Мәтін тілі', en: 'Language of the text' },
  editionFrom: {
    ru: 'Редакция действует с',
    kk: 'Редакция қолданысқа енген күн',
    en: 'Edition in force from',
  },
  editionTo: { ru: 'Редакция действует по', kk: 'Редакция күші жойылған күн', en: 'Edition in force until' },
  source: { ru: 'Откуда текст', kk: 'Мәтін көзі', en: 'Source of the text' },
  checkedOn: { ru: 'Сверено', kk: 'Тексерілген күн', en: 'Checked on' },
  checkedBy: { ru: 'Кто сверил', kk: 'Тексерген адам', en: 'Checked by' },
  recheckMonths: {
    ru: 'Сверить снова через, месяцев',
    kk: 'Қайта тексеру мерзімі, ай',
    en: 'Check again after, months',
  },
  ...annotationFieldText,
} as const satisfies FieldTable<Norm>
