import type { Wording } from './wording.ts'

/** One line about every group and command of consents and money, for `--help`. */
export const cliMoneyCommandText = {
  consent: { ru: 'согласия людей', kk: 'адамдардың келісімдері', en: 'consents of people' },
  'consent.check': {
    ru: 'действует ли согласие сегодня и почему нет',
    kk: 'келісім бүгін күшінде ме, болмаса неге',
    en: 'whether a consent is in force today, and why not',
  },
  restriction: { ru: 'тайны и ограничения', kk: 'құпиялар мен шектеулер', en: 'secrets and restrictions' },
  note: {
    ru: 'заметки: выходят только с полным выводом хранилища',
    kk: 'ескертпелер: тек қойманы толық шығарумен шығады',
    en: 'notes: they leave only when the whole vault is brought out',
  },
  time: {
    ru: 'время юристов для судебных расходов',
    kk: 'сот шығыстарына заңгер уақыты',
    en: "lawyers' time for court costs",
  },
  ledger: { ru: 'деньги: приход и расход', kk: 'ақша: кіріс пен шығыс', en: 'money in and out' },
  'ledger.reverse': {
    ru: 'отменить запись встречной, с причиной',
    kk: 'жазбаның күшін қарсы жазбамен, себебімен жою',
    en: 'take an entry back by a counter-entry, with a reason',
  },
  'ledger.sums': {
    ru: 'суммы по делам, фондам, назначению или периодам',
    kk: 'істер, қорлар, мақсат не кезең бойынша сомалар',
    en: 'sums by case, fund, category or period',
  },
  'ledger.report': {
    ru: 'отчёт для доноров, без сведений о людях',
    kk: 'донорларға есеп, адамдар туралы дерексіз',
    en: 'the report for donors, nothing about people',
  },
  'time.sums': {
    ru: 'сколько времени и на какую сумму по делу',
    kk: 'іс бойынша уақыт пен сома',
    en: 'time and its cost in a case',
  },
  'time.statement': {
    ru: 'расчёт судебных расходов (ГПК 102, 108, 113)',
    kk: 'сот шығыстарының есебі (АПК 102, 108, 113)',
    en: 'statement of court costs (Civil Procedure Code 102, 108, 113)',
  },
} as const satisfies Record<string, Wording>
