import type { Wording } from './wording.ts'

/** The statement of court costs and the report for donors, as they are printed. */
export const moneySheetText = {
  costsTitle: {
    ru: 'Расчёт судебных расходов',
    kk: 'Сот шығыстарының есебі',
    en: 'Statement of court costs',
  },
  // ГПК 102: «Судебные расходы состоят из государственной пошлины и издержек, связанных с производством по делу».
  costsBasis: {
    ru: 'Основание: статьи 102, 108, 109 и 113 Гражданского процессуального кодекса Республики Казахстан. «Судебные расходы состоят из государственной пошлины и издержек, связанных с производством по делу» (статья 102).',
    kk: 'Негізі: Қазақстан Республикасы Азаматтық процестік кодексінің 102, 108, 109 және 113-баптары. Сот шығыстары мемлекеттік баждан және іс жүргізуге байланысты шығындардан тұрады (102-бап).',
    en: 'Basis: articles 102, 108, 109 and 113 of the Civil Procedure Code of the Republic of Kazakhstan. Court costs are made up of the state fee and of the expenses of the proceedings (article 102).',
  },
  stateFee: {
    ru: 'Государственная пошлина (статьи 102 и 103)',
    kk: 'Мемлекеттік баж (102 және 103-баптар)',
    en: 'State fee (articles 102 and 103)',
  },
  representative: {
    ru: 'Помощь представителя (подпункт 8 статьи 108, статья 113)',
    kk: 'Өкілдің көмегі (108-баптың 8-тармақшасы, 113-бап)',
    en: 'Help of the representative (articles 108(8) and 113)',
  },
  otherExpenses: {
    ru: 'Иные издержки, связанные с производством по делу (статья 108)',
    kk: 'Іс жүргізуге байланысты өзге шығындар (108-бап)',
    en: 'Other expenses of the proceedings (article 108)',
  },
  number: { ru: '№', kk: '№', en: 'No.' },
  date: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  who: { ru: 'Кто', kk: 'Кім', en: 'Who' },
  what: { ru: 'Что сделано', kk: 'Не істелді', en: 'What was done' },
  hours: { ru: 'Время, ч', kk: 'Уақыты, сағ', en: 'Time, h' },
  rate: { ru: 'Ставка за час, тенге', kk: 'Сағаттық мөлшерлеме, теңге', en: 'Rate for an hour, tenge' },
  ground: { ru: 'Вид расхода', kk: 'Шығыс түрі', en: 'Kind of cost' },
  purpose: { ru: 'Назначение', kk: 'Мақсаты', en: 'Purpose' },
  sum: { ru: 'Сумма, {currency}', kk: 'Сома, {currency}', en: 'Sum, {currency}' },
  tenge: { ru: 'тенге', kk: 'теңге', en: 'tenge' },
  total: { ru: 'Итого', kk: 'Барлығы', en: 'Total' },
  allCosts: {
    ru: 'Всего судебных расходов: {sum}.',
    kk: 'Барлық сот шығыстары: {sum}.',
    en: 'Court costs in all: {sum}.',
  },
  madeOf: {
    ru: 'Из них государственная пошлина: {fee}; издержки, связанные с производством по делу: {expenses}.',
    kk: 'Оның ішінде мемлекеттік баж: {fee}; іс жүргізуге байланысты шығындар: {expenses}.',
    en: 'Of them the state fee: {fee}; the expenses of the proceedings: {expenses}.',
  },
  none: {
    ru: 'Судебных расходов не внесено.',
    kk: 'Сот шығыстары енгізілмеген.',
    en: 'No court costs are entered.',
  },
  limit: {
    ru: 'По имущественным требованиям расходы на представителя возмещаются в пределах десяти процентов удовлетворённой части иска, по неимущественным — в разумных пределах, не более трёхсот месячных расчётных показателей (часть 1 статьи 113).',
    kk: 'Мүліктік талаптар бойынша өкілге кеткен шығын талаптың қанағаттандырылған бөлігінің он пайызы шегінде, мүліктік емес талаптар бойынша ақылға қонымды шекте, үш жүз айлық есептік көрсеткіштен аспай өтеледі (113-баптың 1-бөлігі).',
    en: 'Costs of a representative are recovered within ten per cent of the part of a property claim that was granted, and for other claims within reason, at most three hundred monthly calculation indices (article 113(1)).',
  },
  reportTitle: {
    ru: 'Отчёт о средствах',
    kk: 'Қаражат туралы есеп',
    en: 'Report on funds',
  },
  period: { ru: 'Период: {period}.', kk: 'Кезең: {period}.', en: 'Period: {period}.' },
  'period-all': { ru: 'всё время', kk: 'барлық уақыт', en: 'all time' },
  'period-from': { ru: 'с {from}', kk: '{from} бастап', en: 'since {from}' },
  'period-until': { ru: 'по {until}', kk: '{until} дейін', en: 'until {until}' },
  'period-between': { ru: 'с {from} по {until}', kk: '{from} – {until}', en: '{from} – {until}' },
  onlyFund: { ru: 'Фонд: {fund}.', kk: 'Қор: {fund}.', en: 'Fund: {fund}.' },
  fund: { ru: 'По фондам', kk: 'Қорлар бойынша', en: 'By fund' },
  category: { ru: 'По назначению', kk: 'Мақсаты бойынша', en: 'By category' },
  byPeriod: { ru: 'По периодам', kk: 'Кезеңдер бойынша', en: 'By period' },
  noFund: { ru: 'Фонд не указан', kk: 'Қор көрсетілмеген', en: 'No fund' },
  received: { ru: 'Получено', kk: 'Түсті', en: 'Received' },
  spent: { ru: 'Израсходовано', kk: 'Жұмсалды', en: 'Spent' },
  payments: { ru: 'Платежей', kk: 'Төлемдер', en: 'Payments' },
  people: { ru: 'Людей', kk: 'Адамдар', en: 'People' },
  hidden: { ru: 'не показано', kk: 'көрсетілмейді', en: 'not told' },
  quarter: { ru: '{quarter} квартал {year}', kk: '{year} ж. {quarter}-тоқсан', en: 'Q{quarter} {year}' },
  nothing: {
    ru: 'За этот период движения средств не было.',
    kk: 'Бұл кезеңде қаражат қозғалысы болған жоқ.',
    en: 'There was no movement of funds in this period.',
  },
  rule: {
    ru: 'Суммы точные, до тиына. Числа платежей и людей меньше {smallest} не показаны, как и те, по которым их можно вычислить. Сведений о людях в отчёте нет.',
    kk: 'Сомалар тиынына дейін дәл. {smallest}-тен кіші төлем мен адам сандары, сондай-ақ оларды есептеп шығаруға болатын сандар көрсетілмейді. Есепте адамдар туралы дерек жоқ.',
    en: 'Sums are exact to the last tiyn. Numbers of payments and people below {smallest} are not told, nor are those that would give them back. The report holds nothing about people.',
  },
} as const satisfies Record<string, Wording>
