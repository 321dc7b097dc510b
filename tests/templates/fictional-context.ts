import type {
  DocumentContext,
  ExamView,
  ExhibitValue,
  PersonView,
  ReportView,
  RepresentativeView,
  StatementView,
} from '../../shared/document/context.ts'
import { specialPowers } from '../../shared/model/role.ts'

/** An invented defamation case: no person, court, medium or address in it exists. */

const [capture, captureTwo, decision, letter]: [ExhibitValue, ExhibitValue, ExhibitValue, ExhibitValue] = [
  {
    evidenceId: 'exhibit-1',
    title: 'Протокол осмотра страницы сайта «Пример»',
    'dated-on': '2026-02-20',
    form: 'original',
  },
  {
    evidenceId: 'exhibit-2',
    title: 'Снимок записи в канале «Пример-канал»',
    'dated-on': '2026-02-21',
    form: 'copy',
  },
  {
    evidenceId: 'exhibit-3',
    title: 'Решение Вымышленного районного суда по иному делу',
    'dated-on': '2025-05-12',
    form: 'notarised-copy',
  },
  {
    evidenceId: 'exhibit-4',
    title: 'Ответ органа образования на запрос фонда',
    'dated-on': '2025-09-01',
    form: 'e-document',
  },
]

const court: PersonView = {
  name: {
    kind: 'legal',
    full: 'Вымышленный районный суд города Примерска',
    fullKk: 'Примерск қаласының Ойдан шығарылған аудандық соты',
  },
  kind: 'legal',
  'is-legal': true,
  address: 'город Примерск, улица Образцовая, 1',
}

const plaintiff: PersonView = {
  name: {
    kind: 'natural',
    ru: { surname: 'Вымышлев', given: 'Тест', patronymic: 'Примерович' },
    kk: { surname: 'Вымышлев', given: 'Тест', patronymic: 'Примерұлы' },
    gender: 'masculine',
    caseForms: {
      ru: {
        genitive: 'Вымышлева Теста Примеровича',
        dative: 'Вымышлеву Тесту Примеровичу',
        accusative: 'Вымышлева Теста Примеровича',
        instrumental: 'Вымышлевым Тестом Примеровичем',
        prepositional: 'Вымышлеве Тесте Примеровиче',
      },
    },
  },
  kind: 'natural',
  gender: 'masculine',
  'is-legal': false,
  'birth-date': '1980-01-02',
  iin: '900101300126',
  address: 'город Примерск, улица Небывалая, 2, квартира 3',
  'address-kk': 'Примерск қаласы, Небывалая көшесі, 2-үй, 3-пәтер',
}

const foundation: PersonView = {
  name: {
    kind: 'legal',
    full: 'Общественный фонд «Пример»',
    fullKk: '«Пример» қоғамдық қоры',
    short: 'ОФ «Пример»',
    caseForms: {
      ru: {
        genitive: 'Общественного фонда «Пример»',
        dative: 'Общественному фонду «Пример»',
        accusative: 'Общественный фонд «Пример»',
        instrumental: 'Общественным фондом «Пример»',
        prepositional: 'Общественном фонде «Пример»',
      },
    },
  },
  kind: 'legal',
  'is-legal': true,
  bin: '240140000005',
  head: 'Образцова Дана Тестовна',
  address: 'город Примерск, проспект Условный, 4, офис 5',
  'address-kk': 'Примерск қаласы, Условный даңғылы, 4-үй, 5-кеңсе',
}

const outlet: PersonView = {
  name: { kind: 'legal', full: 'ТОО «Пример-новости»', fullKk: '«Пример-новости» ЖШС' },
  kind: 'legal',
  'is-legal': true,
  address: 'город Примерск, улица Газетная, 9',
  'address-kk': 'Примерск қаласы, Газетная көшесі, 9-үй',
}

const advocate: RepresentativeView = {
  name: {
    kind: 'natural',
    ru: { surname: 'Шаблонова', given: 'Ая', patronymic: 'Ивентовна' },
    kk: { surname: 'Шаблонова', given: 'Ая', patronymic: 'Ивентқызы' },
    gender: 'feminine',
  },
  kind: 'natural',
  gender: 'feminine',
  'is-legal': false,
  iin: '540927631109',
  role: 'advocate',
  authority: 'доверенность',
  'authority-number': '17',
  'authority-issued-on': '2026-03-02',
  'authority-until': '2027-03-01',
  powers: [...specialPowers],
}

const police: PersonView = {
  name: {
    kind: 'legal',
    full: 'Отдел полиции города Примерска',
    fullKk: 'Примерск қаласының полиция бөлімі',
  },
  kind: 'legal',
  'is-legal': true,
  address: 'город Примерск, улица Дежурная, 5',
}

const prosecutor: PersonView = {
  name: { kind: 'legal', full: 'Прокуратура города Примерска', fullKk: 'Примерск қаласының прокуратурасы' },
  kind: 'legal',
  'is-legal': true,
}

const reports: ReportView[] = [
  {
    number: 1,
    'made-on': '2026-01-12',
    body: police.name,
    form: 'written',
    asked: 'Принять заявление и назначить осмотр.',
    'registration-number': '17',
    'registered-on': '2026-01-15',
    'days-to-registration': 3,
    'responded-on': '2026-02-10',
    'days-to-response': 29,
    outcome: 'Прекращено',
    exhibits: [letter],
  },
  {
    number: 2,
    'made-on': '2026-02-14',
    body: police.name,
    'received-by': 'дежурный, не назвался',
    form: 'phone',
    asked: 'Принять заявление.',
    'is-refused': true,
    refusal: 'сказали прийти завтра',
  },
  {
    number: 3,
    'made-on': '2026-03-02',
    body: police.name,
    form: 'e-document',
    asked: 'Вынести защитное предписание.',
    'days-without-answer': 34,
  },
]

const exam: ExamView = {
  kind: 'expert-opinion',
  number: '17-2026',
  'documented-on': '2026-03-05',
  body: 'Отдел полиции города Примерска',
  official: 'следователь Шаблонов Т. Т.',
  'appointment-act': 'постановление',
  'appointment-number': '8',
  'appointment-on': '2026-03-01',
  facility: 'Центр судебных экспертиз города Примерска',
  experts: ['Образцов Т. Т. (эксперт)'],
  'shown-on': '2026-03-20',
  'shown-protocol': 'протокол от 20.03.2026',
  remarks: [
    {
      kind: 'remark',
      about: 'вопрос 2',
      'about-kk': '2-сұрақ',
      text: 'Ответа на вопрос нет, причина не названа.',
      'text-kk': 'Сұраққа жауап жоқ, себебі айтылмаған.',
    },
    {
      kind: 'objection',
      text: 'Вывод не вытекает из описанного исследования.',
      'text-kk': 'Тұжырым сипатталған зерттеуден туындамайды.',
    },
  ],
  motions: [
    { kind: 'question-expert', grounds: 'Неясен метод.', 'grounds-kk': 'Әдісі түсініксіз.' },
    { kind: 'additional', grounds: 'Вопрос 2 без ответа.', 'grounds-kk': '2-сұрақ жауапсыз.' },
    { kind: 'repeat', grounds: 'Вывод вызывает сомнение.', 'grounds-kk': 'Тұжырым күмән тудырады.' },
    { kind: 'commission', grounds: 'Исследование сложное.', 'grounds-kk': 'Зерттеу күрделі.' },
    { kind: 'new', grounds: 'Возник новый вопрос.', 'grounds-kk': 'Жаңа сұрақ туындады.' },
  ],
}

const site = {
  medium: 'сайт «Пример-новости»',
  title: 'Кто отвечает за школу',
  url: 'https://primer.example/news/1',
  'published-at': '2026-02-12',
  exhibits: [capture],
}
const channel = {
  medium: 'канал «Пример-канал»',
  'published-at': '2026-02-14',
  url: 'https://primer.example/channel/7',
  exhibits: [captureTwo],
}

const statements: StatementView[] = [
  {
    number: 1,
    quotation: 'Директор школы Вымышлев уволил учительницу за жалобу',
    classification: 'fact',
    'plaintiff-meaning': 'истец незаконно уволил работника',
    'our-meaning': 'сообщение о решении суда, которым увольнение признано незаконным',
    'our-meaning-kk': 'жұмыстан шығаруды заңсыз деп таныған сот шешімі туралы хабар',
    positions: ['true'],
    position: 'сведения соответствуют действительности',
    argument: 'Увольнение признано незаконным решением суда, вступившим в законную силу.',
    'argument-kk': 'Жұмыстан шығару соттың заңды күшіне енген шешімімен заңсыз деп танылған.',
    'is-true': true,
    'public-interest': 'соблюдение трудовых прав в государственной школе',
    'public-interest-kk': 'мемлекеттік мектепте еңбек құқықтарының сақталуы',
    'has-final-act': true,
    'expert-questions': [
      'Содержится ли в высказывании утверждение о факте или оно выражает мнение автора?',
      'О каком событии сообщается в высказывании с учетом контекста публикации?',
    ],
    exhibits: [decision, letter],
    publication: site,
  },
  {
    number: 2,
    quotation: 'По-моему, такой человек не должен руководить школой',
    classification: 'opinion',
    'plaintiff-meaning': 'истец непригоден к должности',
    'our-meaning': 'личное мнение автора о руководстве школой',
    'our-meaning-kk': 'автордың мектеп басшылығы туралы жеке пікірі',
    positions: ['opinion', 'not-disseminated-by-us'],
    position: 'мнение, а не сведения; ответчик этих сведений не распространял',
    argument:
      'Слово «по-моему» указывает на мнение. Запись сделана в канале, который ответчику не принадлежит.',
    'argument-kk': '«Меніңше» деген сөз пікірді білдіреді. Жазба жауапкерге тиесілі емес арнада жарияланған.',
    'expert-questions': ['В какой форме выражено высказывание: утверждения о факте, мнения или оценки?'],
    exhibits: [captureTwo],
    publication: channel,
  },
]

/** A case in which nothing that a starter template asks for is missing. */
export const fictionalContext: DocumentContext = {
  today: '2026-04-05',
  case: {
    title: 'Иск к Общественному фонду «Пример»',
    'court-number': '7777-26-00-2/1',
    'registration-numbers': ['ЕРДР № 000000000000001'],
  },
  court,
  suit: {
    'moral-damage': { tiyn: 150_000_000 },
    'filed-on': '2026-03-01',
    'claim-received-on': '2026-03-25',
    claims: ['refutation', 'apology', 'moral-damage'],
    objections: ['Истец не указал, какие именно слова каждой публикации он считает порочащими.'],
    'objections-kk': [
      'Талап қоюшы әр жарияланымның қандай сөздерін кір келтіретін деп санайтынын көрсетпеген.',
    ],
    statements,
    publications: [site, channel],
  },
  plaintiff,
  plaintiffs: [plaintiff],
  defendant: foundation,
  defendants: [foundation],
  'third-parties': [],
  client: foundation,
  addressee: outlet,
  prosecutor,
  suspect: plaintiff,
  'complained-body': police,
  reports,
  exam,
  representative: advocate,
  representatives: [advocate],
  exhibits: [capture, captureTwo, decision, letter],
}

/** The same case against a legal person, without a representative and with one bare publication. */
export const legalPlaintiffContext: DocumentContext = withoutRepresentative({
  ...fictionalContext,
  plaintiff: { ...foundation, name: { kind: 'legal', full: 'ТОО «Небылица»', fullKk: '«Небылица» ЖШС' } },
  plaintiffs: [{ ...foundation, name: { kind: 'legal', full: 'ТОО «Небылица»', fullKk: '«Небылица» ЖШС' } }],
})

/** A case of which only the title is known. */
export const bareContext: DocumentContext = { case: { title: 'Новое дело' } }

function withoutRepresentative(context: DocumentContext): DocumentContext {
  const { representative, representatives, ...rest } = context
  return representative === undefined && representatives === undefined ? context : rest
}
