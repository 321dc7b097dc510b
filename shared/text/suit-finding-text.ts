import type { StatementFinding, SuitFinding } from '../contract/suit-contract.ts'
import { formatWording, type Language, type Wording } from './wording.ts'

export type SuitFindingCode = StatementFinding['code'] | SuitFinding['code']

type FindingText = { readonly what: Wording; readonly source?: Wording }

const source = (ru: string, kk: string, en: string): Wording => ({ ru, kk, en })
const response = source('ГПК 166', 'АПК 166', 'CPC 166')
const burden = source('ГПК 72', 'АПК 72', 'CPC 72')
const pretrial = source('ГК 143(4)', 'АК 143(4)', 'Civil Code 143(4)')
const claimantProves = source('ГК 141(3)', 'АК 141(3)', 'Civil Code 141(3)')

/**
 * What the table of statements lacks or contradicts itself in, and the article that says why it matters. An article stands only
 * where its text was found; the others rest on what the response prints.
 */
const suitFindingText: Readonly<Record<SuitFindingCode, FindingText>> = {
  'no-position': {
    what: { ru: 'Позиция не выбрана', kk: 'Ұстаным таңдалмаған', en: 'No position is chosen' },
    source: response,
  },
  'no-argument': {
    what: {
      ru: 'Нет довода на языке судопроизводства',
      kk: 'Сот ісін жүргізу тілінде уәж жоқ',
      en: 'There is no argument in the language of the proceedings',
    },
    source: response,
  },
  'no-proof': {
    what: { ru: 'Нет доказательства', kk: 'Дәлелдеме жоқ', en: 'There is no proof' },
    source: burden,
  },
  'no-capture': {
    what: {
      ru: 'Нет доказательства, что это было сказано',
      kk: 'Бұл айтылғанының дәлелдемесі жоқ',
      en: 'Nothing proves that it was said',
    },
    source: claimantProves,
  },
  'no-publication': {
    what: {
      ru: 'Не указано, где опубликовано',
      kk: 'Қайда жарияланғаны көрсетілмеген',
      en: 'It is not stated where it was published',
    },
  },
  'publication-undated': {
    what: {
      ru: 'У публикации нет даты',
      kk: 'Жарияланымның күні жоқ',
      en: 'The publication has no date',
    },
  },
  'no-translation': {
    what: {
      ru: 'Нет перевода цитаты на язык судопроизводства',
      kk: 'Дәйексөздің сот ісін жүргізу тіліне аудармасы жоқ',
      en: 'The quotation is not translated into the language of the proceedings',
    },
  },
  'not-identifiable': {
    what: {
      ru: 'Не указано, почему понятно, что речь о нас',
      kk: 'Әңгіме біз туралы екені неден белгілі екені көрсетілмеген',
      en: 'It is not stated why one can tell that it is about us',
    },
    source: claimantProves,
  },
  'positions-inconsistent': {
    what: {
      ru: 'Выбранные позиции противоречат друг другу',
      kk: 'Таңдалған ұстанымдар бір-біріне қайшы',
      en: 'The chosen positions contradict each other',
    },
  },
  'truth-denied': {
    what: {
      ru: 'Позиция — правда, а отмечено, что это не так',
      kk: 'Ұстаным — шындық, ал олай емес деп белгіленген',
      en: 'The position is truth, yet it is marked as untrue',
    },
  },
  'position-and-kind': {
    what: {
      ru: 'Вид высказывания не подходит к позиции',
      kk: 'Айтылым түрі ұстанымға сай келмейді',
      en: 'The kind of statement does not fit the position',
    },
  },
  'publication-positions-differ': {
    what: {
      ru: 'О той же публикации в № {number} сказано другое: кто её распространил',
      kk: 'Сол жарияланымды кім таратқаны туралы № {number} айтылымда басқаша айтылған',
      en: 'Number {number} says otherwise of the same publication: who spread it',
    },
  },
  'repeated-quotation': {
    what: {
      ru: 'О тех же словах в № {number} — другая позиция',
      kk: 'Сол сөздер туралы № {number} айтылымда — басқа ұстаным',
      en: 'Number {number} takes another position on the same words',
    },
  },
  'no-received-date': {
    what: {
      ru: 'Не указан день получения копии иска: с него идут 10 рабочих дней на отзыв',
      kk: 'Талап көшірмесі алынған күн көрсетілмеген: пікірге берілетін 10 жұмыс күні содан басталады',
      en: 'The day the copy of the claim was received is not stated: the 10 working days for the response run from it',
    },
    source: source('ГПК 166(2)', 'АПК 166(2)', 'CPC 166(2)'),
  },
  'no-pretrial-step': {
    what: {
      ru: 'Не указано обращение к редакции: суд рассматривает требование об опровержении, если она отказала или не опубликовала его в течение месяца',
      kk: 'Редакцияға өтініш көрсетілмеген: ол бас тартса немесе бір ай ішінде жарияламаса, сот теріске шығару талабын қарайды',
      en: 'No request to the outlet is entered: the court hears a demand for refutation when the outlet refused or did not publish it within a month',
    },
    source: source('ГК 143(4)', 'АК 143(4)', 'Civil Code 143(4)'),
  },
  'pretrial-step-not-shown': {
    what: {
      ru: 'Истец требует опровержения в СМИ, а обращение к редакции не показано: суд рассматривает такое требование после отказа или месяца молчания',
      kk: 'Талап қоюшы БАҚ-та теріске шығаруды талап етеді, ал редакцияға өтініш көрсетілмеген: сот мұндай талапты бас тартудан немесе бір айлық үнсіздіктен кейін қарайды',
      en: 'The plaintiff wants a refutation in a medium, and no request to it is shown: the court hears that demand after a refusal or a month of silence',
    },
    source: pretrial,
  },
  'pretrial-month-not-over': {
    what: {
      ru: 'Иск подан раньше, чем прошёл месяц со дня обращения к редакции, и отказа нет',
      kk: 'Талап редакцияға жүгінген күннен бір ай өтпей берілген, бас тарту да жоқ',
      en: 'The suit was filed before a month had passed since the request to the outlet, and there is no refusal',
    },
    source: pretrial,
  },
  'limitation-three-years': {
    what: {
      ru: 'Деньги требуют позже трёх лет после публикации: проверьте общий срок исковой давности',
      kk: 'Ақша жарияланымнан үш жылдан кейін талап етіліп отыр: жалпы талап қою мерзімін тексеріңіз',
      en: 'Money is claimed more than three years after publication: check the general limitation period',
    },
    source: source('ГК 178(1), 180', 'АК 178(1), 180', 'Civil Code 178(1), 180'),
  },
  'limitation-media-year': {
    what: {
      ru: 'Иск подан позже года после публикации в СМИ: проверьте годичный срок по закону о масс-медиа (его текст здесь не проверен)',
      kk: 'Талап БАҚ-та жарияланғаннан кейін бір жылдан соң берілген: масс-медиа туралы заңдағы бір жылдық мерзімді тексеріңіз (мәтіні мұнда тексерілмеген)',
      en: 'The suit was filed more than a year after publication in a medium: check the one-year term of the law on mass media (its text is not verified here)',
    },
  },
  'limitation-excluded': {
    what: {
      ru: 'Выбрана позиция об исковой давности, а на защиту личных неимущественных прав она не распространяется, кроме случаев, названных в законе',
      kk: 'Талап қою мерзімі туралы ұстаным таңдалған, ал жеке мүліктік емес құқықтарды қорғауға ол қолданылмайды, заңда аталған жағдайлардан басқа',
      en: 'A position on limitation is taken, and limitation does not apply to personal non-property rights but where a law says so',
    },
    source: source('ГК 187(1)', 'АК 187(1)', 'Civil Code 187(1)'),
  },
  'parallel-position-unknown': {
    what: {
      ru: 'Идёт параллельное производство, а позиция в нём не записана: сказанное по иску прочитают и там',
      kk: 'Қатар іс жүріп жатыр, ал ондағы ұстаным жазылмаған: талап бойынша айтылғанды сонда да оқиды',
      en: 'Parallel proceedings are under way and the position there is not entered: what is said in the suit will be read there too',
    },
  },
  'parallel-positions-differ': {
    what: {
      ru: 'Позиция в параллельном производстве не сходится с позицией по иску: согласуйте их',
      kk: 'Қатар іс жүргізудегі ұстаным талап бойынша ұстаныммен сәйкес келмейді: оларды келісіңіз',
      en: 'The position in the parallel proceedings does not go together with the one in the suit: bring them into line',
    },
  },
  'parallel-untrue': {
    what: {
      ru: 'Высказывание отмечено как неверное, а в параллельном производстве решается, была ли ложь заведомой',
      kk: 'Айтылым дұрыс емес деп белгіленген, ал қатар іс жүргізуде жалғандық көрінеу болды ма деген мәселе шешіледі',
      en: 'A statement is marked as untrue, and the parallel proceedings decide whether it was knowingly false',
    },
    source: source('КоАП 73-3, УК 274', 'ӘҚБтК 73-3, ҚК 274', 'CAO 73-3, Criminal Code 274'),
  },
  'parallel-private-life': {
    what: {
      ru: 'Позиция «соответствует действительности» не отвечает на вопрос о согласии, который решается в параллельном производстве',
      kk: '«Шындыққа сәйкес келеді» ұстанымы қатар іс жүргізуде шешілетін келісім туралы сұраққа жауап бермейді',
      en: 'The position that it is true does not answer the question of consent, which the parallel proceedings decide',
    },
    source: source('УК 147(4), (5)', 'ҚК 147(4), (5)', 'Criminal Code 147(4), (5)'),
  },
  'moral-damage-of-legal-person': {
    what: {
      ru: 'Истец — юридическое лицо: моральный вред ему не возмещается, только убытки',
      kk: 'Талап қоюшы — заңды тұлға: оған моральдық зиян өтелмейді, тек залал өтеледі',
      en: 'The plaintiff is a legal person: it is owed no moral damage, only losses',
    },
    source: source('ГК 143(6)', 'АК 143(6)', 'Civil Code 143(6)'),
  },
}

/** A finding in words; `number` is the other statement's place in the table. */
export function findingWording(code: SuitFindingCode, language: Language, number?: number): string {
  return formatWording(suitFindingText[code].what[language], { number: number ?? '…' })
}

/** The article a finding rests on, in short. */
export function findingSource(code: SuitFindingCode, language: Language): string | undefined {
  return suitFindingText[code].source?.[language]
}
