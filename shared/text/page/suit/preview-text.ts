import { countedWording } from '../../counted-wording.ts'
import type { Wording } from '../../wording.ts'

/** The statements as the response prints them. */
export const previewText = {
  previewOfOurs: {
    ru: 'Таблица печатается в отзыве на иск',
    kk: 'Кесте талап қоюға пікірде басылады',
    en: 'The table is printed in a response to a claim',
  },
  previewOfOursHint: {
    ru: 'Это наш иск: отзыв на него пишет другая сторона.',
    kk: 'Бұл — біз қойған талап: оған пікірді екінші тарап жазады.',
    en: 'This suit is ours: the other side writes the response to it.',
  },
  printedIn: { ru: 'Язык отзыва', kk: 'Пікірдің тілі', en: 'Language of the response' },
  'printed-ru': { ru: 'На русском', kk: 'Орысша', en: 'In Russian' },
  'printed-kk': { ru: 'На казахском', kk: 'Қазақша', en: 'In Kazakh' },
  layingOut: { ru: 'Вёрстка страниц…', kk: 'Беттер реттелуде…', en: 'Laying out the pages…' },
  ...countedWording('countPages', {
    ru: ['{count} страница', '{count} страницы', '{count} страниц'],
    kk: '{count} бет',
    en: ['{count} page', '{count} pages'],
  }),
  previewHint: {
    ru: 'Таблица из отзыва, как она ляжет на бумагу. Рабочие материалы и заметки сюда не попадают.',
    kk: 'Пікірдегі кесте қағазға қалай түсетіні. Жұмыс материалдары мен жазбалар мұнда түспейді.',
    en: 'The table of the response as it goes to paper. Work product and notes never come here.',
  },
  missingHere: { ru: 'Пробелы на страницах', kk: 'Беттердегі олқылықтар', en: 'Gaps on the pages' },
  gapOf: { ru: '№ {number}: {name}', kk: '№ {number}: {name}', en: 'No. {number}: {name}' },
  nothingMissing: { ru: 'Пробелов нет.', kk: 'Олқылық жоқ.', en: 'There are no gaps.' },
} as const satisfies Record<string, Wording>
