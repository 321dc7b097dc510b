import { makePhoto, makeScan, makeSilence, makeTextPdf } from './sample-files.ts'
import type { Exhibit } from './maker.ts'
import type { ReportsPerson } from './reports-people.ts'

type File = {
  readonly name: string
  readonly make: () => Promise<Uint8Array> | Uint8Array
  /** Whom it shows; nobody when it is not said. */
  readonly shows?: readonly ReportsPerson[]
  readonly exhibit: Exhibit
}

const paper = (heading: string, lines: readonly string[]) => async () =>
  makeTextPdf(1, () => [heading, '(вымышленный документ, ни к кому не относится)', '', ...lines])
const scanned = (heading: string, lines: readonly string[]) => async () =>
  makeScan(await paper(heading, lines)())

const messages = Array.from({ length: 24 }, (_, place) => {
  const at = `[10.01.2026, 21:${String(10 + place)}]`
  if (place % 4 === 3) return `${at} Ласточка: Не пиши мне. Я сохраню эти сообщения.`
  if (place % 4 === 1) return `${at} М.: Мен бәрібір келемін. (ойдан шығарылған хабарлама)`
  return `${at} М.: Вернись, иначе пожалеешь. (вымышленное сообщение)`
}).join('\n')

/** Files of the criminal case, made anew at every run. */
export const reportsFiles = {
  talon: {
    name: 'talon.pdf',
    make: scanned('Талон о принятии заявления № ВЫМ-3', ['Дата: 13.10.2025', 'Принял: дежурный']),
    exhibit: {
      title: 'Талон о принятии заявления от 13 октября',
      titleKk: '13 қазандағы өтінішті қабылдау талоны',
      form: 'copy',
      source: 'выдан дежурным отдела полиции',
      datedOn: '2025-10-13',
    },
  },
  refusal: {
    name: 'otvet-15-dekabrya.pdf',
    make: scanned('Ответ на обращение', ['Заявление возвращено: «это дела семейные».']),
    exhibit: {
      title: 'Ответ отдела полиции о возврате заявления',
      titleKk: 'Полиция бөлімінің өтінішті қайтару туралы жауабы',
      form: 'copy',
      source: 'вручён при посещении отдела',
      datedOn: '2025-12-15',
    },
  },
  forwarded: {
    name: 'soprovoditelnoe.pdf',
    make: paper('Сопроводительное письмо', ['Обращение направлено в отдел полиции № 1.']),
    exhibit: {
      title: 'Письмо прокуратуры о пересылке обращения',
      titleKk: 'Прокуратураның өтінішті жолдау туралы хаты',
      form: 'e-document',
      source: 'пришло по электронной почте фонда',
      datedOn: '2025-12-01',
    },
  },
  messages: {
    name: 'soobshcheniya.txt',
    make: () => Buffer.from(`${messages}\n`, 'utf8'),
    exhibit: {
      title: 'Выгрузка сообщений с угрозами',
      titleKk: 'Қоқан-лоққы хабарламаларының көшірмесі',
      kind: 'message-export',
      form: 'copy',
      source: 'телефон заявительницы, выгружено при ней',
      datedOn: '2026-01-11',
      acquisition: { collector: 'Вымыслова С.П.', method: 'выгрузка чата средствами мессенджера' },
    },
  },
  call: {
    name: 'zvonok.wav',
    make: () => makeSilence(8),
    exhibit: {
      title: 'Запись звонка в дежурную часть',
      titleKk: 'Кезекші бөлімге қоңыраудың жазбасы',
      kind: 'audio',
      form: 'copy',
      source: 'телефон заявительницы',
      recording: {
        recordedAt: '2026-02-02T08:40:00+05:00',
        recordedBy: 'заявительница',
        circumstances: 'запись её собственного звонка',
        peopleAware: 'unknown',
      },
    },
  },
  photo: {
    name: 'foto-predplechya.jpg',
    make: () => makePhoto(3, 1),
    shows: ['survivor'],
    exhibit: {
      title: 'Фототаблица к заключению, снимок 1',
      titleKk: 'Қорытындыға фотокесте, 1-сурет',
      kind: 'photo',
      form: 'copy',
      source: 'приложение к заключению эксперта',
      recording: {
        recordedAt: '2026-02-18T11:20:00+05:00',
        recordedBy: 'эксперт',
        circumstances: 'снято при обследовании, с масштабной линейкой',
        peopleAware: 'yes',
      },
    },
  },
  opinion: {
    name: 'zaklyuchenie.pdf',
    make: scanned('Заключение эксперта № ВЫМ-77', ['(вымышленное заключение)']),
    shows: ['survivor'],
    exhibit: {
      title: 'Заключение эксперта № ВЫМ-77',
      titleKk: '№ ВЫМ-77 сарапшы қорытындысы',
      form: 'copy',
      source: 'получено от органа расследования',
      datedOn: '2026-02-20',
    },
  },
  hospital: {
    name: 'spravka-bolnitsy.pdf',
    make: paper('Выписка из журнала приёма', ['02.02.2026, 09:50']),
    shows: ['survivor'],
    exhibit: {
      title: 'Выписка больницы от 2 февраля',
      titleKk: 'Аурухананың 2 ақпандағы үзіндісі',
      form: 'copy',
      source: 'выдана больницей по её просьбе',
      datedOn: '2026-02-02',
    },
  },
  camera: {
    name: 'kamera-podezda.jpg',
    make: () => makePhoto(4, 1),
    exhibit: {
      title: 'Кадр камеры подъезда, 25 февраля',
      titleKk: 'Кіреберіс камерасының кадры, 25 ақпан',
      kind: 'photo',
      form: 'copy',
      source: 'получено от управляющей домом по запросу адвоката',
      recording: {
        recordedAt: '2026-02-25T19:05:00+05:00',
        recordedBy: 'камера подъезда',
        circumstances: 'автоматическая запись',
        peopleAware: 'unknown',
      },
    },
  },
  consent: {
    name: 'soglasie.pdf',
    make: scanned('Согласие', ['Согласна на передачу суду под псевдонимом.']),
    shows: ['survivor'],
    exhibit: {
      title: 'Согласие на передачу материалов суду',
      titleKk: 'Материалдарды сотқа беруге келісім',
      form: 'original',
      source: 'подписано ею в присутствии адвоката',
      datedOn: '2026-02-10',
    },
  },
  permission: {
    name: 'razreshenie.pdf',
    make: scanned('Разрешение', ['Разрешается представить суду данные расследования.']),
    exhibit: {
      title: 'Разрешение прокурора на оглашение данных (УПК 201)',
      titleKk: 'Прокурордың деректерді жариялауға рұқсаты (ҚПК 201)',
      form: 'original',
      source: 'получено от прокурора',
      datedOn: '2026-02-24',
    },
  },
} as const satisfies Record<string, File>

export type ReportsFile = keyof typeof reportsFiles
