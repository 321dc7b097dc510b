import type { HeldAct } from './code-texts.ts'

const numbers = (list: string) => list.split(' ')

/** The articles that ship with the program: those the domain's facts rest on. */
export const shippedArticles: Readonly<Record<HeldAct, readonly string[]>> = {
  'civil-procedure': numbers(
    '19 58 59 60 61 66 68 72 73 76 78 80 99 100 104 108 109 112 113 121 122 123 124 125 126 133-1 133-2 148 149 150 152 153 164 165 166 172 183 223 240 284 403 404 406 408 415 429 434 436 441 442 446',
  ),
  'civil-general': numbers('9 141 143 144 145 167 168 169 170 172 173 174 175 176 178 180 187'),
  'civil-special': numbers('951 952'),
  criminal: numbers(
    '3 10 11 68 71 106 107 108-1 109-1 110 115 115-1 120 121 121-1 122 123 124 125-1 131 147 174 274 422 423 434',
  ),
  'criminal-procedure': numbers(
    '29 32 47 48 49 71 76 78 97 98 102 105 106 107 109 117 122 126 165 167 179 180 181 182 183 184 185 192 201 213 217 223 224 263 264 265 266 271 272 272-1 274 278 283 286 295 296 297 348 371 418 423 484 487',
  ),
}

type ActFacts = {
  readonly name: { readonly ru: string; readonly kk: string; readonly en: string }
  readonly short: { readonly ru: string; readonly kk: string; readonly en: string }
  readonly source: string
  readonly latestAmendment: string
  /** Laws that changed words throughout the text, without a footnote at each article. */
  readonly throughout: readonly string[]
}

/** What is known of each code as a whole: names, address, the latest amendment seen in the copy. */
export const actFacts: Readonly<Record<HeldAct, ActFacts>> = {
  'civil-procedure': {
    name: {
      ru: 'Гражданский процессуальный кодекс РК',
      kk: 'ҚР Азаматтық процестік кодексі',
      en: 'Civil Procedure Code',
    },
    short: { ru: 'ГПК', kk: 'АПК', en: 'Civil Procedure Code' },
    source: 'https://adilet.zan.kz/rus/docs/K1500000377',
    latestAmendment: '2026-01-09',
    throughout: ['2019-04-01', '2021-12-20'],
  },
  'civil-general': {
    name: {
      ru: 'Гражданский кодекс РК (Общая часть)',
      kk: 'ҚР Азаматтық кодексі (Жалпы бөлім)',
      en: 'Civil Code (General Part)',
    },
    short: { ru: 'ГК', kk: 'АК', en: 'Civil Code' },
    source: 'https://adilet.zan.kz/rus/docs/K940001000_',
    latestAmendment: '2026-01-09',
    throughout: ['2004-12-20'],
  },
  'civil-special': {
    name: {
      ru: 'Гражданский кодекс РК (Особенная часть)',
      kk: 'ҚР Азаматтық кодексі (Ерекше бөлім)',
      en: 'Civil Code (Special Part)',
    },
    short: { ru: 'ГК (Особенная часть)', kk: 'АК (Ерекше бөлім)', en: 'Civil Code (Special Part)' },
    source: 'https://adilet.zan.kz/rus/docs/K990000409_',
    latestAmendment: '2026-01-09',
    throughout: ['2004-12-20'],
  },
  criminal: {
    name: { ru: 'Уголовный кодекс РК', kk: 'ҚР Қылмыстық кодексі', en: 'Criminal Code' },
    short: { ru: 'УК', kk: 'ҚК', en: 'Criminal Code' },
    source: 'https://adilet.zan.kz/rus/docs/K1400000226',
    latestAmendment: '2026-01-03',
    throughout: ['2015-11-24', '2018-12-28', '2021-01-02'],
  },
  'criminal-procedure': {
    name: {
      ru: 'Уголовно-процессуальный кодекс РК',
      kk: 'ҚР Қылмыстық-процестік кодексі',
      en: 'Criminal Procedure Code',
    },
    short: { ru: 'УПК', kk: 'ҚПК', en: 'Criminal Procedure Code' },
    source: 'https://adilet.zan.kz/rus/docs/K1400000231',
    latestAmendment: '2026-01-03',
    throughout: [],
  },
}
