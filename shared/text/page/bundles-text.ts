import { countedWording } from '../counted-wording.ts'
import type { Wording } from '../wording.ts'
import { bundlesBuildText } from './bundles-build-text.ts'
import { bundlesComposeText } from './bundles-compose-text.ts'

/** Bundles: choosing one, its views, its counts. */
export const bundlesText = {
  ...bundlesComposeText,
  ...bundlesBuildText,
  title: { ru: 'Тома приложений', kk: 'Қосымшалар томдары', en: 'Bundles' },
  bundle: { ru: 'Том приложений', kk: 'Қосымшалар томы', en: 'Bundle' },
  view: { ru: 'Вид', kk: 'Көрініс', en: 'View' },
  'view-compose': { ru: 'Состав', kk: 'Құрамы', en: 'Contents' },
  'view-options': { ru: 'Параметры', kk: 'Баптау', en: 'Options' },
  'view-preview': { ru: 'Просмотр', kk: 'Қарау', en: 'Preview' },
  'view-check': { ru: 'Проверка', kk: 'Тексеру', en: 'Check' },
  'view-build': { ru: 'Сборка', kk: 'Жинау', en: 'Build' },
  more: { ru: 'Ещё', kk: 'Тағы', en: 'More' },
  close: { ru: 'Закрыть', kk: 'Жабу', en: 'Close' },
  deleteBundle: { ru: 'Удалить том приложений…', kk: 'Қосымшалар томын жою…', en: 'Delete the bundle…' },
  deleteBundleOf: { ru: 'Удалить «{title}»?', kk: '«{title}» жойылсын ба?', en: 'Delete “{title}”?' },
  newBundle: { ru: 'Новый', kk: 'Жаңа', en: 'New' },
  ofAll: { ru: 'Из всех доказательств', kk: 'Барлық дәлелдемелерден', en: 'From all evidence' },
  ofDocument: { ru: 'По документу', kk: 'Құжат бойынша', en: 'From a document' },
  emptyOne: { ru: 'Пустой', kk: 'Бос', en: 'Empty' },
  ofDocumentHint: {
    ru: 'Войдут доказательства, на которые ссылается документ, под теми же номерами.',
    kk: 'Құжат сілтеме жасайтын дәлелдемелер сол нөмірлермен кіреді.',
    en: 'It takes the evidence that the document refers to, under the same numbers.',
  },
  noDocuments: {
    ru: 'В деле ещё нет документов.',
    kk: 'Істе әлі құжат жоқ.',
    en: 'The case has no documents yet.',
  },
  inRussian: { ru: 'на русском', kk: 'орыс тілінде', en: 'in Russian' },
  inKazakh: { ru: 'на казахском', kk: 'қазақ тілінде', en: 'in Kazakh' },
  noBundles: {
    ru: 'Здесь собираются приложения для суда',
    kk: 'Мұнда сотқа арналған қосымшалар жиналады',
    en: 'Exhibits for court are put together here',
  },
  noBundlesHint: {
    ru: 'Выберите доказательства, расставьте их по разделам — опись, номера страниц, закладки и справка стороны составятся сами.',
    kk: 'Дәлелдемелерді таңдап, бөлімдерге орналастырыңыз — тізімдеме, бет нөмірлері, бетбелгілер мен тараптың анықтамасы өзі жасалады.',
    en: 'Choose evidence and put it into sections: the index, page numbers, bookmarks and the statement of the party are made by themselves.',
  },
  countingPages: { ru: 'Подсчёт страниц', kk: 'Беттерді санау', en: 'Counting pages' },
  countingNow: {
    ru: 'считаются страницы: {done} из {total}',
    kk: 'беттер саналуда: {done}/{total}',
    en: 'counting pages: {done} of {total}',
  },
  countAgain: { ru: 'Посчитать страницы', kk: 'Беттерді санау', en: 'Count the pages' },
  pagesShort: { ru: '{pages} с.', kk: '{pages} б.', en: '{pages} p.' },
  notCounted: { ru: '…', kk: '…', en: '…' },
  exhibitLine: { ru: '{number}. {title}', kk: '{number}. {title}', en: '{number}. {title}' },
  ...countedWording('exhibits', {
    ru: ['{count} приложение', '{count} приложения', '{count} приложений'],
    kk: '{count} қосымша',
    en: ['{count} exhibit', '{count} exhibits'],
  }),
  ...countedWording('pages', {
    ru: ['{count} страница', '{count} страницы', '{count} страниц'],
    kk: '{count} бет',
    en: ['{count} page', '{count} pages'],
  }),
  ...countedWording('volumes', {
    ru: ['{count} том', '{count} тома', '{count} томов'],
    kk: '{count} том',
    en: ['{count} volume', '{count} volumes'],
  }),
} as const satisfies Record<string, Wording>
