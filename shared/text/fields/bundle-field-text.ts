import type { Bundle } from '../../model/bundle.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of a bundle's fields. */
export const bundleFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  title: { ru: 'Название', kk: 'Атауы', en: 'Title' },
  language: { ru: 'Язык надписей', kk: 'Жазулар тілі', en: 'Language' },
  sections: { ru: 'Разделы', kk: 'Бөлімдер', en: 'Sections' },
  'sections.title': { ru: 'Название раздела', kk: 'Бөлім атауы', en: 'Title of the section' },
  'sections.evidenceIds': { ru: 'Доказательства', kk: 'Дәлелдемелер', en: 'Evidence' },
  pagesPerVolume: { ru: 'Страниц в томе, не более', kk: 'Томдағы бет саны, ең көбі', en: 'Pages a volume' },
  slipSheets: {
    ru: 'Листы перед приложениями',
    kk: 'Қосымшалар алдындағы парақтар',
    en: 'Slip sheets before exhibits',
  },
  cover: { ru: 'Обложка', kk: 'Мұқаба', en: 'Cover' },
  confidentialityMark: {
    ru: 'Пометка о конфиденциальности',
    kk: 'Құпиялылық туралы белгі',
    en: 'Confidentiality mark',
  },
  watermark: { ru: 'Водяной знак', kk: 'Су таңбасы', en: 'Watermark' },
  author: { ru: 'Кто составил', kk: 'Кім жасаған', en: 'Compiled by' },
  ...annotationFieldText,
} as const satisfies FieldTable<Bundle>
