import { smallest } from '../stats/suppress.ts'
import type { Wording } from './wording.ts'

/** The statement of costs and the report for donors, as they are printed. */
export const moneySheetText = {
  costsTitle: {
    ru: 'Расчёт судебных издержек',
    kk: 'Сот шығындарының есебі',
    en: 'Statement of costs',
  },
  costsBasis: {
    ru: 'Основание: статьи 108, 109 и 113 Гражданского процессуального кодекса Республики Казахстан.',
    kk: 'Негізі: Қазақстан Республикасы Азаматтық процестік кодексінің 108, 109 және 113-баптары.',
    en: 'Basis: articles 108, 109 and 113 of the Civil Procedure Code of the Republic of Kazakhstan.',
  },
  representative: {
    ru: 'Помощь представителя (подпункт 8 статьи 108, статья 113)',
    kk: 'Өкілдің көмегі (108-баптың 8-тармақшасы, 113-бап)',
    en: 'Help of the representative (articles 108(8) and 113)',
  },
  otherCosts: {
    ru: 'Иные издержки (статьи 102 и 108)',
    kk: 'Өзге шығындар (102 және 108-баптар)',
    en: 'Other costs (articles 102 and 108)',
  },
  number: { ru: '№', kk: '№', en: 'No.' },
  date: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  who: { ru: 'Кто', kk: 'Кім', en: 'Who' },
  what: { ru: 'Что сделано', kk: 'Не істелді', en: 'What was done' },
  hours: { ru: 'Время, ч', kk: 'Уақыты, сағ', en: 'Time, h' },
  rate: { ru: 'Ставка за час', kk: 'Сағаттық мөлшерлеме', en: 'Rate for an hour' },
  ground: { ru: 'Вид издержек', kk: 'Шығын түрі', en: 'Kind of cost' },
  purpose: { ru: 'Назначение', kk: 'Мақсаты', en: 'Purpose' },
  sum: { ru: 'Сумма', kk: 'Сома', en: 'Sum' },
  total: { ru: 'Итого', kk: 'Барлығы', en: 'Total' },
  allCosts: {
    ru: 'Всего издержек: {sum}.',
    kk: 'Барлық шығын: {sum}.',
    en: 'Costs in all: {sum}.',
  },
  none: { ru: 'Расходов не внесено.', kk: 'Шығындар енгізілмеген.', en: 'No costs are entered.' },
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
    ru: `Суммы точные, до тиына. Числа платежей и людей меньше ${String(smallest)} не показаны, как и те, по которым их можно вычислить. Сведений о людях в отчёте нет.`,
    kk: `Сомалар тиынына дейін дәл. ${String(smallest)}-тен кіші төлем мен адам сандары, сондай-ақ оларды есептеп шығаруға болатын сандар көрсетілмейді. Есепте адамдар туралы дерек жоқ.`,
    en: `Sums are exact to the last tiyn. Numbers of payments and people below ${String(smallest)} are not told, nor are those that would give them back. The report holds nothing about people.`,
  },
} as const satisfies Record<string, Wording>
