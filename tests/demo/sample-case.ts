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
  readonly proof: readonly string[]
}[] = [
  {
    publication: 0,
    proof: ['reshenie-suda.pdf', 'isk.pdf'],
    fields: {
      order: 1,
      quotation: 'Суд признал Примерова виновным, и это решение вступило в силу.',
      language: 'ru',
      classification: 'fact',
      isTrue: true,
      positions: ['true'],
      plaintiffMeaning: 'Истец утверждает, что такого решения нет.',
      ourMeaning: 'Пересказ вступившего в законную силу судебного акта.',
      argument:
        'Сведения подтверждаются вступившим в законную силу постановлением вымышленного суда, копия которого приложена.',
      argumentKk:
        'Мәліметтер ойдан шығарылған соттың заңды күшіне енген қаулысымен расталады, көшірмесі қоса беріледі.',
      publicInterest: 'Тема публикации касается защиты потерпевших и представляет общественный интерес.',
      expertQuestions: ['Содержится ли в высказывании утверждение о факте?'],
    },
  },
  {
    publication: 0,
    proof: ['otchet-fonda.pdf', 'perepiska.txt', 'ustav.pdf'],
    fields: {
      order: 2,
      quotation: 'По нашему мнению, так поступать с людьми недостойно.',
      language: 'ru',
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
    proof: ['snimok-stranitsy.pdf'],
    fields: {
      order: 3,
      quotation: 'Некоторые предприниматели города годами уходили от ответственности.',
      language: 'ru',
      classification: 'mixed',
      positions: ['not-about-plaintiff'],
      argument: 'В высказывании не назван и не может быть узнан истец: речь идёт о неопределённом круге лиц.',
      argumentKk:
        'Айтылған сөзде талап қоюшы аталмаған және оны тану мүмкін емес: белгісіз адамдар тобы туралы айтылған.',
      expertQuestions: ['Имеется ли в высказывании информация об истце?'],
    },
  },
  {
    publication: 2,
    proof: ['foto-zala.jpg', 'foto-afishi.jpg'],
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
    proof: ['vystuplenie.wav', 'obrashcheniya.pdf', 'otvety.pdf'],
    fields: {
      order: 5,
      quotation: 'Неужели никто не заметил восемь обращений?',
      language: 'ru',
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
      title: 'Вымышленный отчёт за год',
      url: 'https://primer.example/otchet',
      publishedAt: '2026-03-01',
      stillOnline: true,
    },
  },
  {
    capture: 'snimok-lenty.png',
    fields: {
      medium: 'страница фонда в социальной сети',
      title: 'Вымышленная запись',
      url: 'https://set.example/primer/1',
      publishedAt: '2026-03-02',
    },
  },
  {
    capture: 'vystuplenie.wav',
    fields: {
      medium: 'выступление на вымышленной конференции',
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

const recorded = (title: string, recordedAt: string) => ({
  title,
  form: 'original',
  source: 'съёмка сотрудника Фонда «Пример»',
  recording: {
    recordedAt,
    recordedBy: 'Заметкина А.Т., журналист',
    device: 'телефон, вымышленная модель',
    place: 'г. Примерск, зал собраний',
    circumstances: 'открытое мероприятие, съёмка велась открыто',
    peopleAware: 'yes',
  },
})

/** Twelve exhibits, made on the spot: text PDFs, scans, photographs with EXIF, a picture, a chat and a recording. */
export const sampleFiles: readonly SampleFile[] = [
  {
    name: 'isk.pdf',
    make: () => makeTextPdf(9, page('Иск (вымышленный)')),
    fields: { title: 'Копия иска', form: 'copy', source: 'получено из суда', datedOn: '2026-03-10' },
  },
  {
    name: 'reshenie-suda.pdf',
    make: async () => makeScan(await makeTextPdf(6, page('Постановление (вымышленное)'))),
    fields: {
      title: 'Постановление, вступившее в законную силу',
      titleKk: 'Заңды күшіне енген қаулы',
      form: 'copy',
      source: 'получено в канцелярии суда',
      datedOn: '2025-11-20',
    },
  },
  {
    name: 'otchet-fonda.pdf',
    make: () => makeTextPdf(14, page('Отчёт Фонда «Пример» (вымышленный)')),
    fields: {
      title: 'Отчёт фонда за год',
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
      form: 'notarised-copy',
      source: 'архив Фонда «Пример»',
      datedOn: '2019-05-14',
    },
  },
  {
    name: 'foto-zala.jpg',
    make: () => makePhoto(1, 6),
    fields: recorded('Фотография зала', '2026-03-05T10:15:00+05:00'),
  },
  {
    name: 'foto-afishi.jpg',
    make: () => makePhoto(2, 1),
    fields: recorded('Фотография афиши', '2026-03-05T10:20:00+05:00'),
  },
  {
    name: 'snimok-lenty.png',
    make: async () => rasteriseFirstPage(await makeTextPdf(1, page('Запись в ленте (вымышленная)'))),
    fields: {
      title: 'Снимок записи в ленте',
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
      kind: 'message-export',
      form: 'copy',
      source: 'телефон Заметкиной А.Т., с её согласия',
      datedOn: '2026-03-02',
    },
  },
  {
    name: 'vystuplenie.wav',
    make: () => makeSilence(20),
    fields: recorded('Запись выступления', '2026-03-05T10:30:00+05:00'),
  },
]
