import type { CostGround, Currency, LedgerCategory, LedgerDirection } from '../../model/ledger.ts'
import type { TimeBasis } from '../../model/time-entry.ts'
import type { ValueTable } from './value-table.ts'

/** Names of the values that time entries and the ledger hold. */
export const moneyValueText = {
  timeBasis: {
    'paid-contract': { ru: 'По оплаченному договору', kk: 'Ақылы шарт бойынша', en: 'Paid under a contract' },
    'own-employee': {
      ru: 'Свой работник (ГПК 113(1))',
      kk: 'Өз қызметкері (АПК 113(1))',
      en: 'Own employee (Civil Procedure Code 113(1))',
    },
    'free-of-charge': { ru: 'Безвозмездно', kk: 'Тегін', en: 'Free of charge' },
  } satisfies ValueTable<TimeBasis>,
  ledgerDirection: {
    in: { ru: 'Приход', kk: 'Кіріс', en: 'In' },
    out: { ru: 'Расход', kk: 'Шығыс', en: 'Out' },
  } satisfies ValueTable<LedgerDirection>,
  ledgerCategory: {
    lodging: { ru: 'Жильё', kk: 'Баспана', en: 'Lodging' },
    lawyer: { ru: 'Юрист', kk: 'Заңгер', en: 'Lawyer' },
    expert: { ru: 'Экспертиза', kk: 'Сараптама', en: 'Expert' },
    treatment: { ru: 'Лечение', kk: 'Емдеу', en: 'Treatment' },
    travel: { ru: 'Дорога', kk: 'Жол', en: 'Travel' },
    fee: { ru: 'Пошлина и сборы', kk: 'Баж бен алымдар', en: 'Fees' },
    food: { ru: 'Питание', kk: 'Тамақ', en: 'Food' },
    other: { ru: 'Прочее', kk: 'Басқа', en: 'Other' },
  } satisfies ValueTable<LedgerCategory>,
  currency: {
    KZT: { ru: 'Тенге', kk: 'Теңге', en: 'Tenge' },
    USD: { ru: 'Доллар США', kk: 'АҚШ доллары', en: 'US dollar' },
    EUR: { ru: 'Евро', kk: 'Еуро', en: 'Euro' },
    RUB: { ru: 'Российский рубль', kk: 'Ресей рублі', en: 'Russian rouble' },
    KGS: { ru: 'Кыргызский сом', kk: 'Қырғыз сомы', en: 'Kyrgyz som' },
    UZS: { ru: 'Узбекский сум', kk: 'Өзбек сомы', en: 'Uzbek sum' },
    TJS: { ru: 'Таджикский сомони', kk: 'Тәжік сомониі', en: 'Tajik somoni' },
    GBP: { ru: 'Фунт стерлингов', kk: 'Фунт стерлинг', en: 'Pound sterling' },
    CNY: { ru: 'Китайский юань', kk: 'Қытай юані', en: 'Chinese yuan' },
    TRY: { ru: 'Турецкая лира', kk: 'Түрік лирасы', en: 'Turkish lira' },
  } satisfies ValueTable<Currency>,
  costGround: {
    'state-fee': { ru: 'Государственная пошлина', kk: 'Мемлекеттік баж', en: 'State fee' },
    'witness-expert': {
      ru: 'Свидетелям, экспертам, специалистам',
      kk: 'Куәларға, сарапшыларға, мамандарға',
      en: 'Witnesses, experts, specialists',
    },
    'site-inspection': { ru: 'Осмотр на месте', kk: 'Оқиға орнын қарау', en: 'Inspection on the spot' },
    storage: {
      ru: 'Хранение вещественных доказательств',
      kk: 'Заттай дәлелдемелерді сақтау',
      en: 'Storage of physical evidence',
    },
    search: {
      ru: 'Розыск ответчика или ребёнка',
      kk: 'Жауапкерді не баланы іздеу',
      en: 'Search for a party or child',
    },
    publication: {
      ru: 'Публикации и объявления',
      kk: 'Жарияланымдар мен хабарландырулар',
      en: 'Publications and notices',
    },
    notice: {
      ru: 'Извещение и вызов в суд',
      kk: 'Сотқа хабарлау және шақыру',
      en: 'Summons and notices to court',
    },
    'travel-lodging': {
      ru: 'Проезд и жильё для явки в суд',
      kk: 'Сотқа келу жолы мен баспана',
      en: 'Travel and lodging for court',
    },
    'other-costs': {
      ru: 'Иное, признанное судом',
      kk: 'Сот таныған өзге шығыс',
      en: 'Other costs the court accepts',
    },
  } satisfies ValueTable<CostGround>,
} as const
