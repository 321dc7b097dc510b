import { countedWording } from '../counted-wording.ts'
import type { Wording } from '../wording.ts'

/** The numbers of the work of the whole vault. */
export const numbersText = {
  title: { ru: 'Цифры работы', kk: 'Жұмыс сандармен', en: 'The work in numbers' },
  filter: { ru: 'Какие дела считать', kk: 'Қай істерді санау', en: 'Which cases are counted' },
  views: { ru: 'Для кого', kk: 'Кім үшін', en: 'For whom' },
  screen: { ru: 'Для себя', kk: 'Өзім үшін', en: 'For yourself' },
  sheet: { ru: 'Для других', kk: 'Басқалар үшін', en: 'For others' },
  fromYear: { ru: 'С года', kk: 'Жылдан бастап', en: 'From year' },
  untilYear: { ru: 'По год', kk: 'Жылға дейін', en: 'Until year' },
  fromYearIs: { ru: 'с {year} года', kk: '{year} жылдан', en: 'from {year}' },
  untilYearIs: { ru: 'по {year} год', kk: '{year} жылға дейін', en: 'until {year}' },
  kind: { ru: 'Вид дела', kk: 'Істің түрі', en: 'Kind of case' },
  anyKind: { ru: 'Все виды дел', kk: 'Істің барлық түрі', en: 'All kinds of case' },
  reset: { ru: 'Все дела', kk: 'Барлық істер', en: 'All cases' },
  ...countedWording('counted', {
    ru: ['Сосчитано {count} дело', 'Сосчитано {count} дела', 'Сосчитано {count} дел'],
    kk: '{count} іс саналды',
    en: ['{count} case counted', '{count} cases counted'],
  }),
  allSeen: {
    ru: 'Здесь видны все числа. В том, что уходит из хранилища, нет чисел меньше {smallest}.',
    kk: 'Мұнда барлық сандар көрінеді. Қоймадан шығатын деректерде {smallest}-тен кіші сандар болмайды.',
    en: 'Here you see every number. What leaves the vault has no number below {smallest}.',
  },
  leaves: {
    ru: 'Числа меньше {smallest} не показаны, и рядом с ними не показано ещё одно: иначе скрытое можно вычесть из итога. На экране «Для себя» видны все.',
    kk: '{smallest}-тен кіші сандар көрсетілмейді, олармен бірге тағы бір сан көрсетілмейді: әйтпесе жасырылғанды қорытындыдан шегеріп табуға болады. «Өзім үшін» экранында бәрі көрінеді.',
    en: 'Numbers below {smallest} are not told, nor is one more beside them: else what is hidden could be taken from the total. “For yourself” shows them all.',
  },
  twoCuts: {
    ru: 'Давайте одному получателю один срез. Два среза с разными годами или видами, если их сравнить, могут выдать скрытое.',
    kk: 'Бір алушыға бір ғана іріктеме беріңіз. Жылдары не түрлері әртүрлі екі іріктемені салыстырса, жасырылған сан білініп қалуы мүмкін.',
    en: 'Give one recipient one selection. Two with different years or kinds, laid side by side, may give away what is hidden.',
  },
  line: { ru: 'Строка', kk: 'Жол', en: 'Line' },
  most: {
    ru: 'Больше всего: {what} — {count} из {total}.',
    kk: 'Ең көбі: {what} — {total} ішінен {count}.',
    en: 'Most: {what}, {count} of {total}.',
  },
  minorsShare: {
    ru: 'Дел с несовершеннолетними',
    kk: 'Кәмелетке толмағандар қатысқан істер',
    en: 'Cases with minors',
  },
  ofReports_one: { ru: 'по {count} обращению', kk: '{count} өтініш бойынша', en: 'of {count} report' },
  ofReports_few: { ru: 'по {count} обращениям', kk: '{count} өтініш бойынша', en: 'of {count} reports' },
  ofReports_many: { ru: 'по {count} обращениям', kk: '{count} өтініш бойынша', en: 'of {count} reports' },
  ofReports_other: { ru: 'по {count} обращения', kk: '{count} өтініш бойынша', en: 'of {count} reports' },
  whereFrom: {
    ru: 'Происшествия, обращения и меры считаются, когда они внесены в дела.',
    kk: 'Оқиғалар, өтініштер мен шаралар істерге енгізілгенде саналады.',
    en: 'Incidents, reports and measures are counted once they are entered in cases.',
  },
  none: { ru: 'Считать пока нечего', kk: 'Әзірге санайтын ештеңе жоқ', en: 'Nothing to count yet' },
  noneHint: {
    ru: 'Цифры складываются сами из дел хранилища: по виду, году, региону, итогу. Внесите первое дело.',
    kk: 'Сандар қоймадағы істерден өзі құралады: түрі, жылы, өңірі, нәтижесі бойынша. Алғашқы істі енгізіңіз.',
    en: 'The numbers make themselves from the cases of the vault: by kind, year, region, outcome. Enter the first case.',
  },
  nothingFits: { ru: 'Таких дел нет', kk: 'Мұндай іс жоқ', en: 'No such cases' },
  nothingFitsHint: {
    ru: 'За эти годы дел этого вида нет. Выберите другие годы или все виды.',
    kk: 'Бұл жылдары мұндай іс жоқ. Басқа жылдарды не барлық түрін таңдаңыз.',
    en: 'There are no cases of this kind in these years. Choose other years or all kinds.',
  },
  fileName: { ru: 'Цифры работы', kk: 'Жұмыс сандармен', en: 'The work in numbers' },
} as const satisfies Record<string, Wording>
