import type { InputOf } from '../../shared/contract/contract.ts'
import { makeChatExport, makePhoto, makeScan, makeSilence, makeTextPdf } from './sample-files.ts'
import { rasteriseFirstPage } from './sample-picture.ts'

type Input<Name extends 'statement.create' | 'publication.create' | 'evidence.add'> = InputOf<Name>
type Draft<Name extends 'statement.create' | 'publication.create'> = Omit<
  Input<Name>,
  'caseId' | 'suitId' | 'publicationId' | 'proof' | 'captureEvidenceId'
>

/** Five disputed statements; `proof` names exhibits by their file, `publication` by its place in the list below. */
export const sampleStatements: readonly {
  readonly fields: Draft<'statement.create'>
  readonly publication: number
  readonly proof: readonly { readonly file: string; readonly kind?: 'final-judicial-act' }[]
}[] = [
  {
    publication: 0,
    proof: [{ file: 'reshenie-suda.pdf', kind: 'final-judicial-act' }, { file: 'protokol.pdf' }],
    fields: {
      order: 1,
      quotation:
        'Суд обязал Примерова возместить фонду расходы на лечение потерпевшей, и решение вступило в силу.',
      language: 'ru',
      translationKk:
        'Сот Примеровқа жәбірленушіні емдеуге кеткен шығынды қорға өтеуді міндеттеді, шешім күшіне енді.',
      classification: 'fact',
      isTrue: true,
      positions: ['true'],
      plaintiffMeaning: 'Истец утверждает, что такого решения нет.',
      ourMeaning: 'Пересказ вступившего в законную силу судебного акта.',
      ourMeaningKk: 'Заңды күшіне енген сот актісін баяндау.',
      argument:
        'Сведения подтверждаются решением вымышленного суда по спору между теми же лицами, вступившим в законную силу; копия приложена.',
      argumentKk:
        'Мәліметтер сол адамдар арасындағы дау бойынша ойдан шығарылған соттың заңды күшіне енген шешімімен расталады, көшірмесі қоса беріледі.',
      publicInterest: 'Публикация касается защиты потерпевших.',
      publicInterestKk: 'Жарияланым жәбірленушілерді қорғауға қатысты.',
      expertQuestions: ['Содержится ли в высказывании утверждение о факте?'],
    },
  },
  {
    publication: 0,
    proof: [{ file: 'otchet-fonda.pdf' }, { file: 'perepiska.txt' }, { file: 'ustav.pdf' }],
    fields: {
      order: 2,
      quotation: 'По нашему мнению, так поступать с людьми недостойно.',
      language: 'ru',
      translationKk: 'Біздің ойымызша, адамдарға бұлай жасау лайықсыз.',
      classification: 'opinion',
      positions: ['opinion'],
      argument:
        'Высказывание начинается словами «по нашему мнению», содержит оценку и не может быть проверено на соответствие действительности.',
      argumentKk:
        'Айтылған сөз «біздің ойымызша» деп басталады, баға береді және шындыққа сәйкестігін тексеру мүмкін емес.',
      expertQuestions: [
        'В какой форме выражено высказывание: утверждения, мнения, оценки или предположения?',
      ],
    },
  },
  {
    publication: 1,
    proof: [{ file: 'snimok-stranitsy.pdf' }],
    fields: {
      order: 3,
      quotation: 'Некоторые предприниматели города годами уходили от ответственности.',
      language: 'ru',
      translationKk: 'Қаланың кейбір кәсіпкерлері жылдар бойы жауапкершіліктен жалтарып келді.',
      classification: 'mixed',
      positions: ['not-about-plaintiff'],
      argument: 'В высказывании не назван и не может быть узнан истец: речь идет о неопределённом круге лиц.',
      argumentKk:
        'Айтылған сөзде талап қоюшы аталмаған және оны тану мүмкін емес: белгісіз адамдар тобы туралы айтылған.',
      expertQuestions: ['Имеется ли в высказывании информация об истце?'],
    },
  },
  {
    publication: 2,
    proof: [{ file: 'foto-zala.jpg' }, { file: 'foto-afishi.jpg' }],
    fields: {
      order: 4,
      quotation: 'Айтылғандардың бәрі құжаттармен расталған.',
      language: 'kk',
      translation: 'Всё сказанное подтверждено документами.',
      classification: 'fact',
      isTrue: true,
      positions: ['true'],
      argument: 'Выступление сопровождалось показом документов; фотографии и запись выступления приложены.',
      argumentKk: 'Сөз сөйлеу кезінде құжаттар көрсетілді; суреттер мен жазба қоса беріледі.',
    },
  },
  {
    publication: 2,
    proof: [{ file: 'vystuplenie.wav' }, { file: 'obrashcheniya.pdf' }, { file: 'otvety.pdf' }],
    fields: {
      order: 5,
      quotation: 'Неужели никто не заметил восемь обращений?',
      language: 'ru',
      translationKk: 'Сегіз өтінішті ешкім байқамағаны ма?',
      classification: 'question',
      positions: ['opinion'],
      argument: 'Высказывание является риторическим вопросом и не содержит утверждения о факте.',
      argumentKk: 'Айтылған сөз риторикалық сұрақ болып табылады және факт туралы бекіту жоқ.',
    },
  },
]

export const samplePublications: readonly {
  readonly fields: Draft<'publication.create'>
  readonly capture: string
}[] = [
  {
    capture: 'snimok-stranitsy.pdf',
    fields: {
      medium: 'сайт Фонда «Пример»',
      mediumKk: '«Үлгі» қорының сайты',
      title: 'Вымышленный отчет за год',
      url: 'https://primer.example/otchet',
      publishedAt: '2026-03-01',
      stillOnline: true,
    },
  },
  {
    capture: 'snimok-lenty.png',
    fields: {
      medium: 'страница фонда в социальной сети',
      mediumKk: 'қордың әлеуметтік желідегі парақшасы',
      title: 'Вымышленная запись',
      url: 'https://set.example/primer/1',
      publishedAt: '2026-03-02',
    },
  },
  {
    capture: 'vystuplenie.wav',
    fields: {
      medium: 'выступление на вымышленной конференции',
      mediumKk: 'ойдан шығарылған конференцияда сөйлеген сөз',
      title: 'Выступление',
      publishedAt: '2026-03-05',
    },
  },
]

type SampleFile = {
  readonly name: string
  readonly make: () => Promise<Uint8Array> | Uint8Array
  readonly fields: Record<string, unknown>
}

const page = (title: string) => (number: number) => [
  title,
  `Страница ${String(number)}. Вымышленный текст для показа работы программы.`,
  'Ни одно имя, дата или обстоятельство здесь не относится к действительности.',
  'Ойдан шығарылған мәтін: әғқңөұүһі.',
]

const recorded = (title: string, titleKk: string, recordedAt: string) => ({
  title,
  titleKk,
  form: 'original',
  source: 'съемка сотрудника Фонда «Пример»',
  recording: {
    recordedAt,
    recordedBy: 'Заметкина А.Т., журналист',
    device: 'телефон, вымышленная модель',
    place: 'г. Примерск, зал собраний',
    circumstances: 'открытое мероприятие, съемка велась открыто',
    peopleAware: 'yes',
  },
})

/** Twelve exhibits, made on the spot: text PDFs, scans, photographs with EXIF, a picture, a chat and a recording. */
export const sampleFiles: readonly SampleFile[] = [
  {
    name: 'protokol.pdf',
    make: () => makeTextPdf(9, page('Протокол судебного заседания (вымышленный)')),
    fields: {
      title: 'Протокол судебного заседания по тому же делу',
      titleKk: 'Сол іс бойынша сот отырысының хаттамасы',
      form: 'copy',
      source: 'получено в канцелярии суда',
      datedOn: '2025-10-30',
    },
  },
  {
    name: 'reshenie-suda.pdf',
    make: async () => makeScan(await makeTextPdf(6, page('Решение (вымышленное)'))),
    fields: {
      title: 'Решение суда, вступившее в законную силу',
      titleKk: 'Соттың заңды күшіне енген шешімі',
      form: 'copy',
      source: 'получено в канцелярии суда',
      datedOn: '2025-11-20',
    },
  },
  {
    name: 'otchet-fonda.pdf',
    make: () => makeTextPdf(14, page('Отчет Фонда «Пример» (вымышленный)')),
    fields: {
      title: 'Отчет фонда за год',
      titleKk: 'Қордың жылдық есебі',
      form: 'original',
      source: 'составлен Фондом «Пример»',
      datedOn: '2026-02-27',
    },
  },
  {
    name: 'snimok-stranitsy.pdf',
    make: () => makeTextPdf(3, page('Снимок страницы (вымышленный)')),
    fields: {
      title: 'Снимок страницы сайта',
      titleKk: 'Сайт парақшасының көшірмесі',
      form: 'copy',
      source: 'страница сайта Фонда «Пример»',
      datedOn: '2026-03-01',
      acquisition: {
        collector: 'Вымыслова С.П.',
        method: 'печать страницы в файл',
        url: 'https://primer.example/otchet',
      },
    },
  },
  {
    name: 'obrashcheniya.pdf',
    make: async () => makeScan(await makeTextPdf(8, page('Обращения (вымышленные)')), 90),
    fields: {
      title: 'Восемь обращений в ответственные органы',
      titleKk: 'Жауапты органдарға сегіз өтініш',
      form: 'copy',
      source: 'архив Фонда «Пример»',
      datedOn: '2025-09-01',
    },
  },
  {
    name: 'otvety.pdf',
    make: async () => makeScan(await makeTextPdf(5, page('Ответы (вымышленные)'))),
    fields: {
      title: 'Ответы на обращения',
      titleKk: 'Өтініштерге жауаптар',
      form: 'copy',
      source: 'архив Фонда «Пример»',
      datedOn: '2025-10-15',
    },
  },
  {
    name: 'ustav.pdf',
    make: () => makeTextPdf(10, page('Устав (вымышленный)')),
    fields: {
      title: 'Устав фонда',
      titleKk: 'Қордың жарғысы',
      form: 'notarised-copy',
      source: 'архив Фонда «Пример»',
      datedOn: '2019-05-14',
    },
  },
  {
    name: 'foto-zala.jpg',
    make: () => makePhoto(1, 6),
    fields: recorded('Фотография зала', 'Залдың фотосуреті', '2026-03-05T10:15:00+05:00'),
  },
  {
    name: 'foto-afishi.jpg',
    make: () => makePhoto(2, 1),
    fields: recorded('Фотография афиши', 'Афишаның фотосуреті', '2026-03-05T10:20:00+05:00'),
  },
  {
    name: 'snimok-lenty.png',
    make: async () => rasteriseFirstPage(await makeTextPdf(1, page('Запись в ленте (вымышленная)'))),
    fields: {
      title: 'Снимок записи в ленте',
      titleKk: 'Желідегі жазбаның көшірмесі',
      kind: 'web-page',
      form: 'copy',
      source: 'страница фонда в социальной сети',
      datedOn: '2026-03-02',
    },
  },
  {
    name: 'perepiska.txt',
    make: () => makeChatExport(),
    fields: {
      title: 'Выгрузка переписки редакции',
      titleKk: 'Редакция хат алмасуының көшірмесі',
      kind: 'message-export',
      form: 'copy',
      source: 'телефон Заметкиной А.Т., с её согласия',
      datedOn: '2026-03-02',
    },
  },
  {
    name: 'vystuplenie.wav',
    make: () => makeSilence(20),
    fields: recorded('Запись выступления', 'Сөйлеген сөздің жазбасы', '2026-03-05T10:30:00+05:00'),
  },
]
